// Asks before the page is left while something is still being written: a browser drops what a page that goes away has
// begun to write. That lasts some hundredths of a second, so that the question is hardly ever seen; but nothing that
// was pressed or typed is lost in silence.
import type { Store } from '#store/store.ts';

const holding = new Set<() => void>();

/** Has `handOver` called before the page is left or hidden, to write what was held back; returns the way to stop. */
export function beforeLeaving(handOver: () => void): () => void {
  holding.add(handOver);
  return () => {
    holding.delete(handOver);
  };
}

/** Watches as long as the page lives. */
export function watchLeaving(store: Pick<Store, 'saveState'>): void {
  const handOver = (): void => {
    for (const one of holding) one();
  };
  window.addEventListener('pagehide', handOver);
  document.addEventListener('visibilitychange', handOver);
  window.addEventListener('beforeunload', (event) => {
    handOver();
    if (store.saveState().kind !== 'saved') event.preventDefault();
  });
}
