// What reading PDF files needs, outside a browser: the library's own files on the disk, and its worker in this thread.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PdfHelp } from '#importers/sources/pdf.ts';
import { loadPdfBeside } from '#importers/sources/pdf-beside.ts';

/** What the library throws of a broken file where nobody waits for it; the reading itself tells what is wrong. */
const OF_BROKEN_FILES = new Set(['XRefEntryException', 'XRefParseException', 'MissingDataException', 'FormatError']);

let listens = false;

/** The help, for a PDF file's bytes; loads the library's worker. */
export async function pdfHelp(): Promise<PdfHelp> {
  await loadPdfBeside();
  if (!listens) process.on('unhandledRejection', endUnlessOfBrokenFile);
  listens = true;
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { parts: `${home}/`, worker: null };
}

function endUnlessOfBrokenFile(error: unknown): void {
  if (!(error instanceof Error && OF_BROKEN_FILES.has(error.name))) throw error;
}
