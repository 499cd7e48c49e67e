// Opens the store with what this browser offers, which may be nothing: blocked storage throws at the first touch.
import { openStore, type StoreOptions } from '#store/open-store.ts';
import type { Store } from '#store/store.ts';

function offered<Thing>(touch: () => Thing): Thing | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}

const NOWHERE: StoreOptions['sentinel'] = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

/** The store of this device. Never rejects: what stands in the way is the store's state. */
export function openDeviceStore(): Promise<Store> {
  return openStore({
    clock: Date.now,
    sentinel: offered(() => window.localStorage) ?? NOWHERE,
    indexedDB: offered(() => window.indexedDB),
    IDBKeyRange: offered(() => window.IDBKeyRange),
    storage: offered(() => navigator.storage),
  });
}
