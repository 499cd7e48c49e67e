// What a person sees of a document: what the reader says of it and what the checks say, each at its line.
import { check } from '#checks/check.ts';
import { type Finding, mergeFindings } from '#domain/finding.ts';
import { lineOfPlace } from '#importers/line-of-place.ts';
import { readTextDocument, type UnwordedReading } from '#importers/read-text-document.ts';
import { linesOfText } from '#importers/sources/text.ts';
import { wordFinding } from '#languages/word-finding.ts';

/** Reads a document and checks what it means. */
export function readAndCheck(text: string): {
  readonly reading: UnwordedReading;
  readonly findings: readonly Finding[];
} {
  const reading = readTextDocument(linesOfText(text), 'seed');
  const found = check(reading.meeting).map((observation) => {
    const line = lineOfPlace(observation, reading);
    return line === undefined ? observation : { ...observation, where: { ...observation.where, line } };
  });
  const worded = [...reading.observations, ...found].map((observation) => wordFinding(observation, 'en'));
  return { reading, findings: mergeFindings(worded) };
}
