// What a plan says of one place of a meeting, told apart by where it was said.
import type { Choice } from '#domain/attendance.ts';
import { entryKey, type ResolvedPlan, standingKey } from '#domain/plan-resolve.ts';
import type { Standing } from '#domain/plan-standing.ts';

/** What a place's choice is: made there, or following from its session or its item. */
export interface PlaceChoice {
  readonly chosen: Choice | null;
  readonly follows: Choice | null;
  readonly by: 'session' | 'item' | null;
}

/** What holds at a place: the latest mark on it, or what follows from the marks around it. */
export function choiceAt(resolved: ResolvedPlan, standing: Standing): PlaceChoice {
  const { meeting } = standing;
  const key = standingKey(standing);
  const own = resolved.marks
    .filter((one) => one.standing && standingKey(one.standing) === key)
    .map(({ of }) => of)
    .sort((a, b) => b.at - a.at || (a.id > b.id ? -1 : 1))[0];
  if (own) return { chosen: own.choice, follows: null, by: null };
  if (standing.kind !== 'entry') return { chosen: null, follows: null, by: null };
  const { slot, session, index } = standing;
  const held = resolved.entries.get(entryKey(meeting.id, slot.id, session.id, index));
  const by = held?.by === 'session' || held?.by === 'item' ? held.by : null;
  return { chosen: null, follows: held?.choice ?? null, by };
}
