// Registers the service worker and tells when a new version waits. It is taken only when the person asks for it; the
// tab that asked reloads, the others go on with the files of their own version and offer to reload.
import { useSyncExternalStore } from 'react';

const HOUR = 3_600_000;

let ready = false;
let accept = (): void => location.reload();
const listeners = new Set<() => void>();

function offer(how: () => void): void {
  ready = true;
  accept = how;
  for (const listener of listeners) listener();
}

function follow(registration: ServiceWorkerRegistration): void {
  let asked = false;
  const offerWaiting = (): void => {
    const { waiting } = registration;
    if (waiting && navigator.serviceWorker.controller)
      offer(() => {
        asked = true;
        waiting.postMessage('accept-update');
      });
  };
  const hadController = navigator.serviceWorker.controller !== null;
  let first = !hadController;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (!first) offer(() => location.reload());
    first = false;
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting);
  });
  offerWaiting();
  const check = (): void => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', check);
  setInterval(check, HOUR);
}

/** Starts to work offline and to look for new versions; only in a build, where there is a service worker. */
export function watchForUpdates(): void {
  // Where a browser blocks service workers the property may be there and hold nothing.
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  void import('./keep-pdf-parts.ts').then(({ keepPdfPartsWhenIdle }) => keepPdfPartsWhenIdle());
  const registration = navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  registration.then(follow).catch(() => {
    // Refused (private browsing, storage full, an extension): the app works as long as there is a network.
  });
}

/** Takes the new version: this tab reloads once it is in charge. */
export function acceptUpdate(): void {
  accept();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a new version is ready, live. */
export function useUpdateReady(): boolean {
  return useSyncExternalStore(subscribe, () => ready);
}
