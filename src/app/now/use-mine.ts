// What of a programme the person has marked to be there.
import { useMemo } from 'react';
import { isThere } from '#domain/attendance.ts';
import type { Meeting } from '#domain/meeting.ts';
import { entryKey, resolvePlan, sessionKey } from '#domain/plan-resolve.ts';
import { usePlan } from '../plan-context.tsx';
import type { Sitting } from './room-now.ts';

/** Whether something is in the plan. */
export interface Mine {
  readonly sitting: (sitting: Sitting) => boolean;
  /** An entry of a sitting by its index. */
  readonly entry: (sitting: Sitting, index: number) => boolean;
  /** Whether anything of this meeting is. */
  readonly any: boolean;
}

/** What of a meeting is in the plan. */
export function useMine(meeting: Meeting): Mine {
  const { plan } = usePlan();
  return useMemo(() => {
    const resolved = plan ? resolvePlan([meeting], plan) : null;
    const sitting = ({ slot, session }: Sitting): boolean =>
      isThere(resolved?.sessions.get(sessionKey(meeting.id, slot.id, session.id))?.choice ?? null);
    return {
      sitting,
      entry: ({ slot, session }, index) =>
        isThere(resolved?.entries.get(entryKey(meeting.id, slot.id, session.id, index))?.choice ?? null),
      any: meeting.slots.some((slot) => slot.sessions.some((session) => sitting({ slot, session }))),
    };
  }, [meeting, plan]);
}
