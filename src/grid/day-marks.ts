// The gravest findings of a day's places, as one string: a day in which none of them changed compares equal and is not
// drawn again, nor is a cell whose own part of it is the same.
import type { Finding, Severity } from '#domain/finding.ts';
import type { Session, Slot } from '#domain/meeting.ts';

const LETTERS = { error: 'e', warning: 'w', info: 'i' } as const satisfies Record<Severity, string>;
const NONE = '-';
const SEVERITIES: ReadonlyMap<string, Severity> = new Map(
  (Object.keys(LETTERS) as Severity[]).map((severity) => [LETTERS[severity], severity]),
);

const GRAVITY = { error: 2, warning: 1, info: 0 };

/** The gravest finding of every place that the grid can mark: "<slot id>", "|<item id>", "<slot id>|<item id>". */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const { where, severity } of findings) {
    const place = where.item === undefined ? where.slot : `${where.slot ?? ''}|${where.item}`;
    if (place === undefined) continue;
    const before = marks.get(place);
    if (!before || GRAVITY[severity] > GRAVITY[before]) marks.set(place, severity);
  }
  return marks;
}

/** The letters of a day: of each slot, then of each of its sessions an entry each; empty where nothing is marked. */
export function dayMarks(slots: readonly Slot[], marks: ReadonlyMap<string, Severity>): string {
  if (marks.size === 0) return '';
  let some = false;
  const letter = (severity: Severity | undefined): string => {
    if (!severity) return NONE;
    some = true;
    return LETTERS[severity];
  };
  const parts = slots.flatMap((slot) => [
    letter(marks.get(slot.id)),
    ...slot.sessions.map(({ entries }) =>
      entries
        .map(({ items }) => {
          const item = items.find((id) => marks.has(`${slot.id}|${id}`) || marks.has(`|${id}`));
          return letter(item === undefined ? undefined : (marks.get(`${slot.id}|${item}`) ?? marks.get(`|${item}`)));
        })
        .join(''),
    ),
  ]);
  return some ? parts.join('|') : '';
}

/** The letters of each slot and session of a day, from what `dayMarks` gave. */
export function marksOfDay(marks: string, slots: readonly Slot[]): ReadonlyMap<Slot | Session, string> {
  const letters = marks.split('|');
  return new Map(slots.flatMap((slot) => [slot, ...slot.sessions]).map((part, at) => [part, letters[at] ?? '']));
}

/** What a letter marks; undefined = nothing. */
export function severityOf(letter: string | undefined): Severity | undefined {
  return letter === undefined ? undefined : SEVERITIES.get(letter);
}
