// Has the service worker keep the viewer of PDF files, so that what is attached opens in a room without network.
import { useEffect, useState } from 'react';
import { keepPdfParts } from '../offline/keep-pdf-parts.ts';

/** Whether the viewer is on this device. `unknown` = nothing was asked, or there is no service worker (development). */
export type ViewerKept = 'unknown' | 'keeping' | 'kept' | 'not-kept';

/** Sees to it that the viewer is kept as soon as it is wanted, and tells how that stands. */
export function useViewerKept(wanted: boolean): ViewerKept {
  const [kept, setKept] = useState<ViewerKept>('unknown');
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setKept('keeping');
    keepPdfParts().then(
      (done) => current && setKept(done === null ? 'unknown' : done ? 'kept' : 'not-kept'),
      () => current && setKept('not-kept'),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return kept;
}
