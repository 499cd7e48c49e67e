// The way in: the bytes of a file to a meeting with its findings, in the reader's language.
import type { LanguageTag } from '#domain/meeting.ts';
import { readMeetingFile } from '#domain/meeting-file.ts';
import { wordFindings } from '#languages/word-finding.ts';
import { readTextDocument, type UnwordedReading } from './read-text-document.ts';
import { ImportError, type Reading } from './reading.ts';
import { decodeText, linesOfText } from './sources/text.ts';

/** A file to be read. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a document or a meeting file. `language` is the reader's, for the findings; `id` becomes the id of a meeting
 * that has none of its own.
 * @throws ImportError where nothing can be read.
 */
export function readDocument(file: DocumentFile, { language, id }: { language: LanguageTag; id: string }): Reading {
  const text = decodeText(file.bytes);
  const { observations, ...reading } = isMeetingFile(text)
    ? readAsMeetingFile(text)
    : readTextDocument(linesOfText(text), id);
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
