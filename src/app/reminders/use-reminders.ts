// The reminders of the whole plan, live: every meeting on the device, own appointments too.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type Reminder, remindersOf } from '#domain/plan-reminders.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { usePreferences } from '../preferences.ts';
import { useStore } from '../store-context.ts';
import { useLockState } from '../use-store-state.ts';

const NONE: readonly Reminder[] = [];

/** All reminders in the order of time; none while they are switched off, or what is planned cannot be read. */
export function useReminders(): readonly Reminder[] {
  const store = useStore();
  const locked = useLockState().kind === 'locked';
  const { remindBefore } = usePreferences();
  const read = useLiveQuery(async () => {
    try {
      return { meetings: await store.meetings(), plan: await store.plan() };
    } catch {
      return null;
    }
  }, [store, locked]);
  return useMemo(() => {
    if (!read || locked || remindBefore === null) return NONE;
    const meetings = read.meetings.map(({ meeting }) => meeting);
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return remindersOf(meetings, read.plan, resolvePlan(meetings, read.plan), remindBefore, own);
  }, [read, locked, remindBefore]);
}
