// The bytes of a file to lines, whatever it is: told by its first bytes, not by its name. What comes after does not
// know the source. File libraries are loaded when a file needs them.
import { ImportError, type Line } from '../reading.ts';
import { linesOfBlocks } from './blocks.ts';
import { decode, firstBroken } from './encoding.ts';
import { LARGEST_FILE, LARGEST_TEXT } from './largest.ts';
import type { PdfHelp } from './pdf.ts';
import { linesOfText } from './text.ts';

/** A file as text: a whole text, as a meeting file is, or the lines of a formatted document. */
export interface Source {
  /** Absent where the file was no plain text. */
  readonly text?: string;
  readonly lines: readonly Line[];
  /** The encoding, where the bytes themselves do not tell it. */
  readonly inferredEncoding?: string;
}

const PDF: readonly number[] = [0x25, 0x50, 0x44, 0x46];
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', PDF],
  ['Word 97-2003', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
];

const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

/**
 * Opens a file; a PDF file only with the platform's help.
 * @throws ImportError `empty`, `too-large`, `other-format`, `not-text`, `damaged`, `too-many-lines`, `too-many-parts`, `too-deep`.
 */
export async function openSource(bytes: Uint8Array, pdf?: PdfHelp): Promise<Source> {
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length, LARGEST_FILE);
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP)) {
    const { blocksOfDocx } = await import('./docx.ts');
    return { lines: linesOfBlocks(await blocksOfDocx(bytes)) };
  }
  if (pdf && begins(PDF)) {
    const { blocksOfPdf } = await import('./pdf.ts');
    return { lines: linesOfBlocks(await blocksOfPdf(bytes, pdf)) };
  }
  const other = SIGNATURES.find(([, signature]) => begins(signature));
  if (other) throw new ImportError('other-format', { format: other[0] });
  if (bytes.length > LARGEST_TEXT) throw tooLarge(bytes.length, LARGEST_TEXT);
  const decoded = decode(bytes);
  if (!decoded) throw new ImportError('not-text', {}, firstBroken(bytes));
  const controlled = firstControl(decoded.text);
  if (controlled !== null) throw new ImportError('not-text', {}, controlled);
  if (decoded.text.trim() === '') throw new ImportError('empty');
  const inferred = decoded.inferred ? { inferredEncoding: decoded.encoding } : {};
  if (isHtml(decoded.text)) {
    const { blocksOfHtml } = await import('./html.ts');
    return { lines: linesOfBlocks(await blocksOfHtml(decoded.text)), ...inferred };
  }
  return { text: decoded.text, lines: linesOfText(decoded.text), ...inferred };
}

const isHtml = (text: string): boolean =>
  /^[\s\ufeff]{0,100}(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype html|html|head|body|\?xml|meta|table|div|p|ol|ul|h[1-6]|span)\b/i.test(
    text.slice(0, 1000),
  );

function tooLarge(size: number, limit: number): ImportError {
  const megabytes = (count: number): number => Math.round(count / 100_000) / 10;
  return new ImportError('too-large', { megabytes: megabytes(size), limit: megabytes(limit) });
}

/** The line of the first control character that no text has; null where there is none. */
function firstControl(text: string): number | null {
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) line++;
    else if (code < 0x09 || code === 0x0e || code === 0x0f) return line;
  }
  return null;
}
