// What was noted of a day's entries, live, and the way to note it.
import { useLiveQuery } from 'dexie-react-hooks';
import type { Entry, LocalDate, Meeting } from '#domain/meeting.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { type Happened, type Happening, happenedFrom, happenedKey } from './happened.ts';
import type { Sitting } from './room-now.ts';

/** What was noted of the entries of a day. */
export interface Notes {
  readonly of: (sitting: Sitting, entry: Entry) => Happened | null;
  /** Notes what happened with an entry; null takes it back. */
  readonly note: (sitting: Sitting, entry: Entry, what: Happening | null) => Promise<void>;
}

/** What was noted of a meeting's entries on a day. */
export function useHappened(meeting: Meeting, date: LocalDate): Notes {
  const store = useStore();
  const words = useWords();
  const known = useLiveQuery(async () => {
    const keys = meeting.slots
      .filter((slot) => slot.date === date)
      .flatMap((slot) =>
        slot.sessions.flatMap((session) =>
          session.entries.map((entry) => happenedKey(meeting.id, { slot, session }, entry)),
        ),
      );
    const values = await Promise.all(keys.map((key) => store.setting(key)));
    return new Map(keys.map((key, at) => [key, happenedFrom(values[at])]));
  }, [store, meeting, date]);
  return {
    of: (sitting, entry) => known?.get(happenedKey(meeting.id, sitting, entry)) ?? null,
    note: async (sitting, entry, what) => {
      const value = what && { what, at: Date.now() };
      await told(store.setSetting(happenedKey(meeting.id, sitting, entry), value), words);
    },
  };
}
