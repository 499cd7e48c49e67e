// Has the PDF library run beside the reader, in the same thread, where there are no workers.

/** Loads the library's worker into this thread, where `openPdf` finds it. */
export async function loadPdfBeside(): Promise<void> {
  // The package has no types for it.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
}
