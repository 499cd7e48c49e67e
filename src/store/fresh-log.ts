// Makes the browser begin a new log under IndexedDB. Chromium goes on writing behind what a kill left half written there,
// and on the start after that it takes the whole for corrupt and throws every database of the origin away. To remove
// a database compacts the store, and that begins a new log (docs/decisions/0007-a-fresh-log-at-each-start.md).
import type { DatabaseFactory } from './guarded-factory.ts';

/** Longest wait in milliseconds, should another tab stand still with the same database open. */
const PATIENCE = 2_000;

/** Resolves when what is written from now on stands in a new log, as far as the browser can be brought to it. Never rejects. */
export function beginFreshLog(indexedDB: DatabaseFactory | undefined, name: string): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    try {
      if (!indexedDB) return done();
      const made = indexedDB.open(name, 1);
      made.onerror = done;
      made.onupgradeneeded = () => made.result.createObjectStore('log');
      made.onsuccess = () => {
        made.result.close();
        const removed = indexedDB.deleteDatabase(name);
        removed.onsuccess = done;
        removed.onerror = done;
      };
    } catch {
      // A browser without storage: opening the store tells it.
      done();
    }
  });
}
