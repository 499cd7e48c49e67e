// The edit by which a choice is made where something now stands: one mark for one thing, whoever set the first.
import type { Choice } from './attendance.ts';
import type { ItemId } from './meeting.ts';
import { indexOf, type MeetingIndex } from './meeting-index.ts';
import type { PlanEdit } from './plan-edits.ts';
import { type ResolvedPlan, standingKey } from './plan-resolve.ts';
import { anchorOf, type Standing } from './plan-standing.ts';

/** What a new mark is made of, from outside. */
export interface NewMark {
  readonly id: string;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  /** The item at which the choice was made, where an entry takes up several. */
  readonly under?: ItemId;
  /** The meeting ordered for look-ups, where the caller has it. */
  readonly index?: MeetingIndex;
}

/**
 * The edit that makes a choice for an entry, a session or an item; null takes the choice back. A mark that stands
 * there already is changed and others on the same thing are taken away. Null where nothing would change.
 */
export function chooseEdit(
  resolved: ResolvedPlan,
  standing: Standing,
  choice: Choice | null,
  { id, at, under, index = indexOf(standing.meeting) }: NewMark,
): PlanEdit | null {
  const key = standingKey(standing);
  const there = resolved.marks.filter((one) => one.standing && standingKey(one.standing) === key).map(({ of }) => of);
  const held = there.toSorted((a, b) => b.at - a.at || (a.id > b.id ? -1 : 1))[0];
  const others = there
    .filter((mark) => choice === null || mark !== held)
    .map((mark) => ({ kind: 'set-mark' as const, id: mark.id, mark: null }));
  if (choice === null) return together(others);
  if (held?.choice === choice) return together(others);
  const anchor = held?.anchor ?? anchorOf(index, standing, under);
  if (!anchor) return null;
  const mark = { ...held, id: held?.id ?? id, anchor, choice, at };
  return together([{ kind: 'set-mark', id: mark.id, mark }, ...others]);
}

function together(edits: readonly PlanEdit[]): PlanEdit | null {
  return edits.length > 1 ? { kind: 'all', edits } : (edits[0] ?? null);
}
