/// <reference lib="webworker" />
// The service worker: only its events; what it does with them is in keep-builds.ts. A new version waits until a
// person accepts it ("accept-update"); then all tabs hear of it through `controllerchange`.
import { type Build, dropOldBuilds, keepBuild, keepHeavy, keptAnswer } from './keep-builds.ts';
import { showPage } from './notification-click.ts';

declare const self: ServiceWorkerGlobalScope;
/** Filled in by offline-plugin.ts. */
declare const BUILD: Build;

self.addEventListener('install', (event) => {
  event.waitUntil(keepBuild(BUILD, caches, (request) => fetch(request)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds(BUILD, caches).then(() => self.clients.claim()));
});

// The version in charge stays until it has nothing under way: it drops what can wait. It hears of it on a channel, as a
// message would be under way itself.
const successions = new BroadcastChannel('rostrum-succession');
const succeeded = new AbortController();
successions.addEventListener('message', () => succeeded.abort());

self.addEventListener('message', (event) => {
  if (event.data === 'accept-update') {
    successions.postMessage(BUILD.id);
    event.waitUntil(self.skipWaiting());
  }
  if (event.data === 'keep-heavy') {
    const tell = (kept: boolean): void => event.ports[0]?.postMessage(kept);
    const keeping = keepHeavy(BUILD, caches, (request) => fetch(request, { signal: succeeded.signal }));
    event.waitUntil(
      keeping.then(
        () => tell(true),
        () => tell(false),
      ),
    );
  }
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPage(event.notification.data, self.clients));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(keptAnswer(request, BUILD, caches).then((kept) => kept ?? fetch(request)));
});
