// The changes of a meeting that were not seen yet, live. The history is read anew only when the meeting changes, not
// at each mark in the plan.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { usePrivate } from '../plan-context.tsx';
import { useStore } from '../store-context.ts';
import { type Course, type Untold, untoldChanges, untoldCount, wasUpdated } from './untold.ts';

/** Stands where the plan need not be read. */
const UNREAD: Plan = { ...EMPTY_PLAN };

function useCourse(id: string): { course: Course | null | undefined; plan: Plan | undefined } {
  const store = useStore();
  const course = useLiveQuery(async () => {
    const stored = await store.meeting(id);
    return stored ? { meeting: stored.meeting, history: await store.history(id) } : null;
  }, [store, id]);
  // Where nothing can have changed, a large plan need not be read for it.
  const isUpdated = course ? wasUpdated(course) : false;
  const read = useCallback(() => (isUpdated ? store.plan() : Promise.resolve(UNREAD)), [store, isUpdated]);
  const plan = usePrivate(read);
  // What was read before the first update is not the plan: by it all that was seen would be news for a moment.
  return { course, plan: isUpdated && plan === UNREAD ? undefined : plan };
}

/** What is still to be seen of a meeting; undefined while it is read, null where the meeting is not here. */
export function useUntold(id: string): Untold | null | undefined {
  const { course, plan } = useCourse(id);
  return useMemo(() => (course && plan ? untoldChanges(course, plan) : course && undefined), [course, plan]);
}

/** How many changes are still to be seen of a meeting; 0 while it is read. */
export function useUntoldCount(id: string): number {
  const { course, plan } = useCourse(id);
  return useMemo(() => (course && plan ? untoldCount(course, plan) : 0), [course, plan]);
}
