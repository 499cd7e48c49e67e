// Gives every page the store that the entry opened, and live reads of it.
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext } from 'react';
import type { Store, StoredMeeting } from '#store/store.ts';

/** Carries the store. */
export const StoreContext = createContext<Store | null>(null);

/** The store. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore is used outside StoreContext');
  return store;
}

/** A stored meeting, live; undefined while it is read, null where there is none. */
export function useStoredMeeting(id: string): StoredMeeting | null | undefined {
  const store = useStore();
  return useLiveQuery(async () => (await store.meeting(id)) ?? null, [store, id]);
}
