// Registers the service worker and tells when a new version waits. It is taken only when the person asks for it; the
// tab that asked reloads, the others go on with the files of their own version and offer to reload.
import { useSyncExternalStore } from 'react';

const HOUR = 3_600_000;

/** Where a new version stands: none is known, one is ready, or it is being taken and the page about to reload. */
export type UpdateState = 'none' | 'ready' | 'taken';

let state: UpdateState = 'none';
let accept = (): void => location.reload();
const listeners = new Set<() => void>();

function become(next: UpdateState): void {
  state = next;
  for (const listener of listeners) listener();
}

function offer(how: () => void): void {
  accept = how;
  become('ready');
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
  const registration = navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  const following = registration.then(async (it) => {
    follow(it);
    const { keepPdfPartsWhenIdle } = await import('./keep-pdf-parts.ts');
    keepPdfPartsWhenIdle(it);
  });
  following.catch(() => {
    // Refused (private browsing, storage full, an extension): the app works as long as there is a network.
  });
}

/**
 * Takes the new version: this tab reloads once it is in charge. That is at once, but for Chromium: where the old version is
 * asked something in the same moment it lets go only after it has rested for half a minute.
 */
export function acceptUpdate(): void {
  become('taken');
  accept();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where a new version stands, live. */
export function useUpdateState(): UpdateState {
  return useSyncExternalStore(subscribe, () => state);
}
