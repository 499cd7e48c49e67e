// Opens a kept PDF file in a worker of the library, and closes it with the page.
import { useEffect, useState } from 'react';
import type { OpenPdf } from '#importers/sources/pdf-library.ts';

/** How the opening of a file stands. */
export type Opening =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'open';
      readonly pdf: OpenPdf;
      readonly library: typeof import('#importers/sources/pdf-library.ts');
    }
  | { readonly kind: 'failed'; readonly code: 'password' | 'broken' | 'no-viewer' };

/** Opens the file; a file is the same as long as its blob is. */
export function usePdf(bytes: Blob): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let current = true;
    let close = (): void => {};
    const open = async (): Promise<Opening> => {
      const library = await import('#importers/sources/pdf-library.ts').catch(() => null);
      if (!library) return { kind: 'failed', code: 'no-viewer' };
      const data = new Uint8Array(await bytes.arrayBuffer());
      const worker = new Worker(`${__PDF_PARTS__}pdf.worker.min.mjs`, { type: 'module' });
      close = () => worker.terminate();
      // The library waits for ever for a worker that cannot be loaded.
      const unloaded = new Promise<Opening>((resolve) => {
        worker.addEventListener('error', () => resolve({ kind: 'failed', code: 'no-viewer' }));
      });
      const parts = new URL(__PDF_PARTS__, location.href).href;
      const opened = library.openPdf(data, parts, worker).then(
        (pdf): Opening => ({ kind: 'open', pdf, library }),
        (error: unknown): Opening => ({
          kind: 'failed',
          code: error instanceof library.PdfError ? error.code : 'broken',
        }),
      );
      return Promise.race([opened, unloaded]);
    };
    setOpening({ kind: 'opening' });
    open().then(
      (result) => (current ? setOpening(result) : close()),
      () => current && setOpening({ kind: 'failed', code: 'broken' }),
    );
    return () => {
      current = false;
      close();
    };
  }, [bytes]);
  return opening;
}
