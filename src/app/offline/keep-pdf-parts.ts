// Has the service worker keep what opens PDF files (5 MB), so that they are read and shown without network, too.

/** How long the parts may take to come, in milliseconds. */
const PATIENCE = 180_000;

/** Resolves with whether they are kept; null where nothing is kept at all (no service worker, development). */
export async function keepPdfParts(): Promise<boolean | null> {
  if (!import.meta.env.PROD || !navigator.serviceWorker) return null;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(() => resolve(false), PATIENCE);
    active?.postMessage('keep-heavy', [port2]);
  });
}

/** How long a visit lasts before what is not needed yet is fetched, in milliseconds. */
const SETTLED = 5_000;

/** Whether the person pays for what is fetched, as far as the browser tells. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
  return connection?.saveData === true || connection?.type === 'cellular';
}

/**
 * Keeps them once the page has nothing else to do, unless fetching costs the person or a new version is on its way, which
 * would fetch them again; tried again at the next visit.
 */
export function keepPdfPartsWhenIdle(registration: ServiceWorkerRegistration): void {
  if (isMetered()) return;
  const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, SETTLED));
  const keep = (): void => {
    const { active, installing, waiting } = registration;
    if (!(active && (installing || waiting))) keepPdfParts().catch(() => undefined);
  };
  setTimeout(() => idle(keep), SETTLED);
}
