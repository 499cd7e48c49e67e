// When the entries of a slot are expected to begin, from the indicative minutes of what comes before them.
import type { BodyId, LocalTime, Session, Slot } from './meeting.ts';
import { minuteOfDay, timeOfMinute } from './time.ts';

/**
 * The times at which the entries of a session are expected to begin, in their order; null from the first one on before
 * which an entry has no minutes. Sessions that share a body follow one another. A session without minutes has none.
 */
export function expectedTimes(slot: Slot, session: Session): readonly (LocalTime | null)[] {
  if (!session.entries.some((entry) => entry.minutes !== undefined)) return session.entries.map(() => null);
  const free = new Map<BodyId, number | null>();
  const start = minuteOfDay(slot.start);
  for (const one of slot.sessions) {
    const from = one.bodies.reduce<number | null>((latest, body) => {
      const at = free.get(body);
      return latest === null || at === null ? null : Math.max(latest, at ?? start);
    }, start);
    let at = from;
    const times = one.entries.map(({ minutes }) => {
      const begins = at;
      at = at === null || minutes === undefined ? null : at + minutes;
      return begins === null ? null : timeOfMinute(begins);
    });
    if (one === session) return times;
    for (const body of one.bodies) free.set(body, at);
  }
  return session.entries.map(() => null);
}
