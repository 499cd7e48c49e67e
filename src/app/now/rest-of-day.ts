// What it means for the rest of the day that something began, was concluded or did not start: told only where the
// programme and what was noted say it, never guessed.
import type { Entry, Meeting } from '#domain/meeting.ts';
import type { Happened, Happening } from './happened.ts';
import { minutesLeft, minutesUntil, type Sitting, sittingsOf, type VenueClock } from './room-now.ts';

/** What follows from what happened with an entry. */
export interface Consequence {
  readonly kind: 'done-again' | 'skipped-again' | 'skipped-nowhere' | 'open-again' | 'open-nowhere';
  readonly sitting: Sitting;
  readonly entry: Entry;
  /** Where the business is taken up next. */
  readonly next: Sitting | null;
}

/** A sitting that is on and of which nothing is left, with the minutes that it leaves. */
export interface Freed {
  readonly kind: 'free';
  readonly sitting: Sitting;
  readonly minutes: number;
}

/** What follows for the rest of a day from what was noted of its entries. */
export function restOfDay(
  meeting: Pick<Meeting, 'slots'>,
  clock: VenueClock,
  happened: (sitting: Sitting, entry: Entry) => Happened | null,
): readonly (Consequence | Freed)[] {
  const all = sittingsOf(meeting);
  return all.flatMap((sitting, at) => {
    if (sitting.slot.date !== clock.date) return [];
    const left = minutesLeft(sitting.slot, clock);
    const { entries } = sitting.session;
    const isSettled = (entry: Entry): boolean =>
      ['concluded', 'not-started'].includes(happened(sitting, entry)?.what ?? '');
    const found: (Consequence | Freed)[] = entries.flatMap((entry) => {
      const what = happened(sitting, entry)?.what;
      const next = all.slice(at + 1).find((later) => later.slot !== sitting.slot && takesUp(later, entry)) ?? null;
      const kind = kindOf(what, left <= 0, next !== null);
      return kind ? [{ kind, sitting, entry, next }] : [];
    });
    const isOn = left > 0 && minutesUntil(sitting.slot, clock) <= 0;
    if (isOn && entries.length > 0 && entries.every(isSettled)) found.push({ kind: 'free', sitting, minutes: left });
    return found;
  });
}

function takesUp({ session }: Sitting, entry: Entry): boolean {
  return session.entries.some((other) =>
    entry.items.length > 0
      ? other.items.some((item) => entry.items.includes(item))
      : other.items.length === 0 && JSON.stringify(other.title) === JSON.stringify(entry.title),
  );
}

function kindOf(what: Happening | undefined, isOver: boolean, isAgain: boolean): Consequence['kind'] | null {
  if (what === 'concluded') return isAgain ? 'done-again' : null;
  if (what === 'not-started') return isAgain ? 'skipped-again' : 'skipped-nowhere';
  if (what !== 'began' || !isOver) return null;
  return isAgain ? 'open-again' : 'open-nowhere';
}
