// What every cell of a grid is drawn from besides its own session. One object as long as nothing in it changes,
// so that a cell whose session is the same is not drawn again.
import type { Finding, Severity } from '#domain/finding.ts';
import type { Entry, SlotId } from '#domain/meeting.ts';
import type { EntrySources } from './entry-facts.ts';
import type { GridWords } from './grid-words.ts';

/** What all cells share. */
export interface GridFacts extends EntrySources {
  readonly words: GridWords;
  /** Begins every id of the grid, so that two grids can stand in one page. */
  readonly prefix: string;
  /** The gravest finding by place: "<slot id>", "|<item id>", "<slot id>|<item id>". */
  readonly marks: ReadonlyMap<string, Severity>;
}

const GRAVITY = { error: 2, warning: 1, info: 0 };

/** The gravest finding of every place that the grid can mark. */
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

/** The mark of an entry in a slot, if a finding is about it. */
export function markOf(marks: GridFacts['marks'], slot: SlotId, entry: Entry): Severity | undefined {
  if (marks.size === 0) return undefined;
  for (const item of entry.items) {
    const mark = marks.get(`${slot}|${item}`) ?? marks.get(`|${item}`);
    if (mark) return mark;
  }
  return undefined;
}
