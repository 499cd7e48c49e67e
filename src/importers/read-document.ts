// The way in: the bytes of a file to a meeting with its findings, in the reader's language.
import type { Observation } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';
import { readMeetingFile } from '#domain/meeting-file.ts';
import { wordFindings } from '#languages/word-finding.ts';
import { type DrawnTable, withDrawnTable } from './drawn-table.ts';
import type { UnwordedReading } from './read-text-document.ts';
import { readLines } from './read-two-languages.ts';
import { ImportError, type Line, type Reading } from './reading.ts';
import { openSource } from './sources/open-source.ts';
import type { PdfHelp } from './sources/pdf.ts';
import { linesOfText } from './sources/text.ts';

/** A file to be read. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a document or a meeting file. `language` is the reader's, for the findings; `id` becomes the id of a meeting
 * that has none of its own. PDF files are read with the platform's help.
 * @throws ImportError where nothing can be read.
 */
export async function readDocument(
  file: DocumentFile,
  { language, id, pdf }: { language: LanguageTag; id: string; pdf?: PdfHelp },
): Promise<Reading> {
  const { text, lines, inferredEncoding } = await openSource(file.bytes, pdf);
  const { observations, ...reading } =
    text !== undefined && isMeetingFile(text) ? readAsMeetingFile(text) : readOrRefuse(lines, id);
  const ofSource: Observation[] = inferredEncoding
    ? [{ rule: 'encoding-inferred', severity: 'info', where: {}, values: { encoding: inferredEncoding } }]
    : [];
  return { ...reading, findings: wordFindings([...ofSource, ...observations], language) };
}

/** As readLines; what that refuses is refused with its lines. */
function readOrRefuse(lines: readonly Line[], id: string): UnwordedReading {
  try {
    return readLines(lines, id);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new ImportError(error.code, error.observation.values, error.observation.where.line, lines);
  }
}

/**
 * Reads a document anew from its lines, with a table that a person drew over them.
 * @throws ImportError where nothing can be read.
 */
export function readDrawn(
  lines: readonly Line[],
  drawn: DrawnTable,
  { language, id }: { language: LanguageTag; id: string },
): Reading {
  const { observations, ...reading } = readLines(withDrawnTable(lines, drawn), id);
  return { ...reading, findings: wordFindings(observations, language) };
}

const isMeetingFile = (text: string): boolean => /^\ufeff?\s{0,100}[{[]\s{0,100}["}\]{[]/.test(text.slice(0, 300));

function readAsMeetingFile(text: string): UnwordedReading {
  const { meeting, observations } = readMeetingFile(text);
  if (!meeting) {
    const [first] = observations;
    const code = first?.rule === 'newer-format' ? 'newer-format' : 'broken-meeting-file';
    throw new ImportError(code, first?.values, first?.where.line);
  }
  return { meeting, observations, unread: [], sources: {}, lines: linesOfText(text) };
}
