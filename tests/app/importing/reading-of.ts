// Documents of the tests, read.
import { readDocument } from '#importers/read-document.ts';
import type { Reading } from '#importers/reading.ts';
import { bytesOf } from './paper-and-ink.ts';

/** The reading of a text. */
export function readingOf(text: string, id = 'read'): Promise<Reading> {
  return readDocument({ name: 'document.txt', bytes: bytesOf(text) }, { language: 'en', id });
}
