// What every part of the page knows: the meeting, the venue's clock, what is mine, what was noted.
import { createContext, useContext } from 'react';
import type { LanguageTag, Meeting } from '#domain/meeting.ts';
import type { BodyFacts } from '#grid/bodies.ts';
import type { EntrySources } from '#grid/entry-facts.ts';
import type { VenueClock } from './room-now.ts';
import type { Notes } from './use-happened.ts';
import type { Mine } from './use-mine.ts';

/** What the parts of the page have in common. */
export interface Room {
  readonly meeting: Meeting;
  readonly clock: VenueClock;
  /** IANA name; the device's where the venue's is not known. */
  readonly timeZone: string;
  readonly languages: readonly LanguageTag[];
  readonly bodies: ReadonlyMap<string, BodyFacts>;
  readonly sources: EntrySources;
  readonly mine: Mine;
  readonly notes: Notes;
}

/** Carries it. */
export const RoomContext = createContext<Room | null>(null);

/** What the parts of the page have in common. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom is used outside RoomContext');
  return room;
}
