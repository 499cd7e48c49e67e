// What reading PDF files needs, outside a browser: the library's own files on the disk, and its worker in this thread.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PdfHelp } from '#importers/sources/pdf.ts';
import { loadPdfBeside } from '#importers/sources/pdf-beside.ts';

/** The help, for a PDF file's bytes; loads the library's worker. */
export async function pdfHelp(): Promise<PdfHelp> {
  await loadPdfBeside();
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { parts: `${home}/`, worker: null };
}
