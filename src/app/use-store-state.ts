// How it stands with the store, live.
import { useCallback, useSyncExternalStore } from 'react';
import type { LockState, SaveState, Store, StoreState } from '#store/store.ts';
import { useStore } from './store-context.ts';

function useOfStore<Value>(read: (store: Store) => Value): Value {
  const store = useStore();
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe(listener), [store]),
    () => read(store),
  );
}

/** Whether the store can be used, live. */
export const useStoreState = (): StoreState => useOfStore((store) => store.state());

/** Whether what was done is saved, live. */
export const useSaveState = (): SaveState => useOfStore((store) => store.saveState());

/** How it stands with the lock of what is private, live. */
export const useLockState = (): LockState => useOfStore((store) => store.lock.state());
