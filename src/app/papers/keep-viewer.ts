// Has the service worker keep the viewer of PDF files, so that what is attached opens in a room without network.
import { useEffect, useState } from 'react';

/** Whether the viewer is on this device. `unknown` = nothing was asked, or there is no service worker (development). */
export type ViewerKept = 'unknown' | 'keeping' | 'kept' | 'not-kept';

/** How long the parts may take to come, in milliseconds. */
const PATIENCE = 180_000;

async function keepViewer(): Promise<boolean | null> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(() => resolve(false), PATIENCE);
    active?.postMessage('keep-heavy', [port2]);
  });
}

/** Sees to it that the viewer is kept as soon as it is wanted, and tells how that stands. */
export function useViewerKept(wanted: boolean): ViewerKept {
  const [kept, setKept] = useState<ViewerKept>('unknown');
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setKept('keeping');
    keepViewer().then(
      (done) => current && setKept(done === null ? 'unknown' : done ? 'kept' : 'not-kept'),
      () => current && setKept('not-kept'),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return kept;
}
