// Brings a plan and a delegation from a backup together with those that are here. Nothing that only one side holds is
// lost; where both hold a thing, the rule of the plan decides: the later holds.
import type { Delegation } from '#domain/delegation.ts';
import { anchorKey } from '#domain/delegation-anchor.ts';
import type { Plan } from '#domain/plan.ts';
import { sameJson } from './same-json.ts';

/** A plan brought together, and how much of the other was new, held against what was here, or changed nothing. */
export interface MergedPlan {
  readonly plan: Plan;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** Both plans in one, by ids and symbols; of two under one key that of the later `at` holds, at a draw the one here. */
export function mergedPlan(here: Plan, other: Plan): MergedPlan {
  const tally = { added: 0, replaced: 0, unchanged: 0 };
  const merged = <Thing extends { readonly at: number }>(
    own: readonly Thing[],
    others: readonly Thing[],
    keyOf: (thing: Thing) => string,
  ): readonly Thing[] => {
    const byKey = new Map(own.map((thing) => [keyOf(thing), thing]));
    for (const thing of others) {
      const there = byKey.get(keyOf(thing));
      if (there && there.at >= thing.at) tally.unchanged++;
      else {
        tally[there ? 'replaced' : 'added']++;
        byKey.set(keyOf(thing), thing);
      }
    }
    return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
  };
  const byId = ({ id }: { readonly id: string }): string => id;
  const plan: Plan = {
    ...other,
    ...here,
    marks: merged(here.marks, other.marks, byId),
    notes: merged(here.notes, other.notes, byId),
    appointments: merged(here.appointments, other.appointments, byId),
    reading: merged(here.reading, other.reading, ({ symbol }) => symbol),
    seen: [...new Set([...here.seen, ...other.seen])].sort(),
  };
  return { plan, ...tally };
}

/** What a backup's delegation makes of the one here. */
export interface MergedDelegation {
  readonly delegation: Delegation;
  readonly outcome: 'added' | 'merged' | 'replaced' | 'unchanged';
}

/**
 * The delegation of a backup together with the one here: of the same id, its members and assignments come to be as in
 * the backup and the others stay; another delegation takes the place of the one here.
 */
export function mergedDelegation(here: Delegation | null, other: Delegation): MergedDelegation {
  if (!here) return { delegation: other, outcome: 'added' };
  if (here.id !== other.id) return { delegation: other, outcome: 'replaced' };
  const delegation: Delegation = {
    ...here,
    ...other,
    members: together(here.members, other.members, ({ id }) => id),
    assignments: together(here.assignments, other.assignments, ({ member, at }) => `${member}\n${anchorKey(at)}`),
  };
  return sameJson(here, delegation) ? { delegation: here, outcome: 'unchanged' } : { delegation, outcome: 'merged' };
}

function together<Thing>(own: readonly Thing[], others: readonly Thing[], keyOf: (thing: Thing) => string) {
  const byKey = new Map([...own, ...others].map((thing) => [keyOf(thing), thing]));
  return [...byKey.values()];
}
