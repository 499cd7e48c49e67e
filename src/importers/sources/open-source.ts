// The bytes of a file to lines, whatever it is: told by its first bytes, not by its name. What comes after does not
// know the source. File libraries are loaded when a file needs them.
import { ImportError, type Line } from '../reading.ts';
import { linesOfBlocks } from './blocks.ts';
import { decode, firstBroken } from './encoding.ts';
import { isPdf, isZip, otherFormat } from './file-kinds.ts';
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

/**
 * Opens a file; a PDF file only with the platform's help.
 * @throws ImportError `empty`, `too-large`, `other-format`, `not-text`, `damaged`, `too-many-lines`, `too-many-parts`, `too-deep`.
 */
export async function openSource(bytes: Uint8Array, pdf?: PdfHelp): Promise<Source> {
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length, LARGEST_FILE);
  if (isZip(bytes)) {
    const { blocksOfDocx } = await import('./docx.ts');
    return { lines: withoutTurns(linesOfBlocks(await blocksOfDocx(bytes))) };
  }
  if (pdf && isPdf(bytes)) {
    const { blocksOfPdf } = await import('./pdf.ts');
    return { lines: withoutTurns(linesOfBlocks(await blocksOfPdf(bytes, pdf))) };
  }
  const format = otherFormat(bytes);
  if (format !== undefined) throw new ImportError('other-format', { format });
  if (bytes.length > LARGEST_TEXT) throw tooLarge(bytes.length, LARGEST_TEXT);
  const decoded = decode(bytes);
  if (!decoded) throw new ImportError('not-text', {}, firstBroken(bytes));
  const controlled = firstControl(decoded.text);
  if (controlled !== null) throw new ImportError('not-text', {}, controlled);
  if (decoded.text.trim() === '') throw new ImportError('empty');
  const inferred = decoded.inferred ? { inferredEncoding: decoded.encoding } : {};
  if (isHtml(decoded.text)) {
    const { blocksOfHtml } = await import('./html.ts');
    return { lines: withoutTurns(linesOfBlocks(await blocksOfHtml(decoded.text))), ...inferred };
  }
  return { text: decoded.text, lines: withoutTurns(linesOfText(decoded.text)), ...inferred };
}

const isHtml = (text: string): boolean =>
  /^[\s\ufeff]{0,100}(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype html|html|head|body|\?xml|meta|table|div|p|ol|ul|h[1-6]|span)\b/i.test(
    text.slice(0, 1000),
  );

function tooLarge(size: number, limit: number): ImportError {
  const megabytes = (count: number): number => Math.round(count / 100_000) / 10;
  return new ImportError('too-large', { megabytes: megabytes(size), limit: megabytes(limit) });
}

/**
 * Lines without the invisible characters that turn the reading direction of what follows: with them a line would show
 * another text than the one that is read (UAX #9, explicit embeddings, overrides and isolates).
 */
function withoutTurns(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const text = line.text.replace(TURNS, '');
    return text === line.text ? line : { ...line, text };
  });
}

const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

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
