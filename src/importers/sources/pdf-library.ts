// Opens PDF files; the one place that loads the library for them, for viewing and for reading. Import it lazily. The
// "legacy" build is taken, since the other asks for browsers of the last months. Fonts, character maps and decoders are
// fetched from `parts`, where the build puts them (app/offline/pdf-parts-plugin.ts).
import { getDocument, OPS, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Places the runs of a page's text over its picture, so that text can be selected and read aloud. */
export { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The numbers of what a page draws. */
export const DRAWN = OPS;

/** A page of one. */
export type PdfPage = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** A PDF file that is open. */
export type OpenPdf = PDFDocumentProxy;

/** Why a PDF file cannot be opened. */
export class PdfError extends Error {
  readonly code: 'password' | 'broken';
  constructor(code: 'password' | 'broken', cause: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/**
 * Opens a PDF file. `parts` is the address of the library's own files, with a slash at its end; `worker` a Worker that
 * runs its `pdf.worker.min.mjs`, or null where that is loaded beside the library (pdf-beside.ts). The bytes are handed
 * over to it. `purpose` tells whether its pages will be drawn. The document is to be closed with `destroy()` of its loading task. @throws PdfError
 */
export async function openPdf(
  bytes: Uint8Array,
  parts: string,
  worker: unknown,
  purpose: 'view' | 'read' = 'view',
): Promise<OpenPdf> {
  const task = getDocument({
    data: bytes,
    worker: new PDFWorker(worker === null ? {} : { port: worker as never }),
    cMapUrl: `${parts}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${parts}standard_fonts/`,
    wasmUrl: `${parts}wasm/`,
    iccUrl: `${parts}iccs/`,
    // Left to itself the library asks the page's document for this, and a reader in a worker has none.
    useWorkerFetch: worker !== null,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
    // A reader draws nothing: no fonts are given to the browser, and no picture is decoded.
    ...(purpose === 'read' ? { disableFontFace: true, maxImageSize: 1 } : {}),
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw new PdfError(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken', error);
  }
}
