// The choices of a programme as the grid takes them: a string a session, so that what did not change compares equal.
import type { Choice } from '#domain/attendance.ts';
import type { Meeting } from '#domain/meeting.ts';
import { entryKeyIn, type ResolvedPlan, sessionKey } from '#domain/plan-resolve.ts';

const LETTERS: Record<Choice, string> = { must: 'm', attend: 'a', maybe: 'y', not: 'n' };

/** The letter of a choice, as `sessionLetters` writes it. */
export function letterOf(choice: Choice): string {
  return LETTERS[choice];
}

/** The choices of a meeting's entries by session, a letter an entry and "-" for none; sessions without any are left out. */
export function sessionLetters(meeting: Meeting, resolved: ResolvedPlan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (resolved.entries.size === 0) return found;
  for (const slot of meeting.slots) {
    for (const session of slot.sessions) {
      const key = sessionKey(meeting.id, slot.id, session.id);
      const letters = session.entries.map((_, index) => {
        const choice = resolved.entries.get(entryKeyIn(key, index))?.choice;
        return choice ? LETTERS[choice] : '-';
      });
      if (letters.some((letter) => letter !== '-')) {
        found.set(key, letters.join(''));
      }
    }
  }
  return found;
}
