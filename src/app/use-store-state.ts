// How it stands with the store, live.
import { useCallback, useSyncExternalStore } from 'react';
import type { SaveState, StoreState } from '#store/store.ts';
import { useStore } from './store-context.ts';

function useOfStore<Value>(read: 'state' | 'saveState'): Value {
  const store = useStore();
  return useSyncExternalStore(
    useCallback((listener) => store.subscribe(listener), [store]),
    () => store[read]() as Value,
  );
}

/** Whether the store can be used, live. */
export const useStoreState = (): StoreState => useOfStore<StoreState>('state');

/** Whether what was done is saved, live. */
export const useSaveState = (): SaveState => useOfStore<SaveState>('saveState');
