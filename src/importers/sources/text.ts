// Bytes to text, and text to lines. Refuses other formats' files by their first bytes, and bytes that are no text.
import { ImportError, type Line } from '../reading.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 8_000_000;

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP (Word, Excel …)', [0x50, 0x4b, 0x03, 0x04]],
  ['Word 97-2003', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
];

/**
 * The text of a file in UTF-8, with or without a byte order mark.
 * @throws ImportError `empty`, `too-large`, `other-format`, `not-text`.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) {
    const megabytes = (size: number): number => Math.round(size / 100_000) / 10;
    throw new ImportError('too-large', { megabytes: megabytes(bytes.length), limit: megabytes(LARGEST_FILE) });
  }
  const other = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (other) throw new ImportError('other-format', { format: other[0] });
  const broken = firstBroken(bytes);
  if (broken !== null) throw new ImportError('not-text', {}, broken);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() === '') throw new ImportError('empty');
  if (/^\s{0,100}<(?:!doctype html|html|\?xml)/i.test(text.slice(0, 200)))
    throw new ImportError('other-format', { format: 'HTML' });
  return text;
}

/** The line of the first byte that no text in UTF-8 has: a control character or a broken sequence; null where none is. */
function firstBroken(bytes: Uint8Array): number | null {
  let line = 1;
  for (const byte of bytes) {
    if (byte === 0x0a) line++;
    else if (byte < 0x09 || byte === 0x0e || byte === 0x0f) return line;
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    return brokenSequence(bytes);
  }
}

function brokenSequence(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    line++;
    start = at + 1;
  }
  return line;
}

/** The lines of a text, whatever ends them. */
export function linesOfText(text: string): Line[] {
  return text.split(/\r\n?|\n|\u2028|\f/).map((line, index) => ({ number: index + 1, text: line }));
}
