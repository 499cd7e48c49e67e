// Every meeting on the device, live.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { useStore } from '../store-context.ts';

/** The meetings; undefined while they are read, none where they cannot be. */
export function useAllMeetings(): readonly Meeting[] | undefined {
  const store = useStore();
  const stored = useLiveQuery(() => store.meetings().catch(() => []), [store]);
  return useMemo(() => stored?.map(({ meeting }) => meeting), [stored]);
}
