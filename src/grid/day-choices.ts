// What was chosen of a day's entries, as one string: a day in which nothing of it changed compares equal and is not
// drawn again.
import type { Session, Slot } from '#domain/meeting.ts';
import { sessionKey } from '#domain/plan-resolve.ts';

/** The letters of a day's sessions in their order, parted by "|"; empty where nothing was chosen on the day. */
export function dayChoices(meeting: string, slots: readonly Slot[], choices: ReadonlyMap<string, string>): string {
  if (choices.size === 0) return '';
  const letters = slots.flatMap((slot) =>
    slot.sessions.map((session) => choices.get(sessionKey(meeting, slot.id, session.id)) ?? ''),
  );
  return letters.some((own) => own !== '') ? letters.join('|') : '';
}

/** The letters of each session of a day, from what `dayChoices` gave. */
export function choicesOf(choices: string, slots: readonly Slot[]): ReadonlyMap<Session, string> {
  const letters = choices.split('|');
  return new Map(slots.flatMap(({ sessions }) => sessions).map((session, at) => [session, letters[at] ?? '']));
}
