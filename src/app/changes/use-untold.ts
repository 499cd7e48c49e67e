// The changes of a meeting that were not seen yet, live.
import { useLiveQuery } from 'dexie-react-hooks';
import { useStore } from '../store-context.ts';
import { type Untold, untoldChanges } from './untold.ts';

/** What is still to be seen of a meeting; undefined while it is read, null where the meeting is not here. */
export function useUntold(id: string): Untold | null | undefined {
  const store = useStore();
  return useLiveQuery(async () => {
    const stored = await store.meeting(id);
    if (!stored) return null;
    const [history, plan] = await Promise.all([store.history(id), store.plan()]);
    return untoldChanges(history, stored.meeting, plan);
  }, [store, id]);
}
