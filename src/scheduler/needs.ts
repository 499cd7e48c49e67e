// How much time each piece of business needs: from a given table or its item, else the minutes on its entries, else by
// a stated rule. Formal items have a length of their own (`FORMAL_MINUTES`). All other business shares the time that is granted
// by weight: 2 for the item, 1 more for each document up to three, 1 more where its annotation is long; the adoption of
// a report weighs 2. Where bodies sit in parallel, a unit of weight is half an hour.

import type { ItemKind } from '#checks/item-kind.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Business } from './business.ts';
import { type DraftLimits, minutesOf, usableFrames } from './draft-limits.ts';

/** Minutes by item, as a person states them. */
export type NeedsTable = Readonly<Record<string, number>>;

/** The minutes of a piece of business. */
export interface Need {
  /** Less is not enough. */
  readonly least: number;
  /** What it should have. */
  readonly wanted: number;
  /** Where the need comes from. */
  readonly basis: 'table' | 'entries' | 'rule';
}

/** Times are multiples of this many minutes. */
export const GRAIN = 5;

/** The shortest part of business that goes on in another slot, in minutes. */
export const SHORTEST_PART = 30;

/** Minutes of items that are alike in every meeting. */
export const FORMAL_MINUTES: Readonly<Partial<Record<ItemKind, number>>> = {
  opening: 15,
  'adoption-of-agenda': 15,
  organizational: 15,
  election: 15,
  'other-matters': 20,
  closing: 15,
};

/** The minutes that each piece of business needs, in the order given. */
export function needsOf(
  business: readonly Business[],
  meeting: Meeting,
  limits: DraftLimits,
  table: NeedsTable,
): readonly Need[] {
  const stated = business.map((one) => statedMinutes(one, meeting, table));
  const formal = (one: Business): number => FORMAL_MINUTES[one.kind] ?? 0;
  const known = stated.reduce((sum, need, at) => sum + (need?.wanted ?? formal(business[at] as Business)), 0);
  const weights = business.map((one, at) => (stated[at] || formal(one) > 0 ? 0 : weightOf(one)));
  const weight = weights.reduce((sum, value) => sum + value, 0);
  const unit = limits.parallel > 1 ? SHORTEST_PART : Math.max(0, granted(limits) - known) / Math.max(1, weight);
  return business.map((one, at): Need => {
    const given = stated[at];
    if (given) return given;
    if (formal(one) > 0) return { least: formal(one), wanted: formal(one), basis: 'rule' };
    const wanted = Math.max(
      SHORTEST_PART,
      Math.floor(((weights[at] as number) * unit) / SHORTEST_PART) * SHORTEST_PART,
    );
    return { least: SHORTEST_PART, wanted, basis: 'rule' };
  });
}

function statedMinutes({ items, agenda }: Business, meeting: Meeting, table: NeedsTable): Need | null {
  const given = Math.max(0, ...agenda.map(({ id, minutes = 0 }) => table[id] ?? minutes));
  if (given > 0) return exactly(given, 'table');
  const entries = meeting.slots
    .flatMap(({ sessions }) => sessions.flatMap((session) => session.entries))
    .filter((entry) => entry.items.some((id) => items.includes(id)));
  const minutes = entries.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
  return minutes > 0 && entries.every((entry) => entry.minutes) ? exactly(minutes, 'entries') : null;
}

function exactly(minutes: number, basis: Need['basis']): Need {
  const whole = Math.ceil(minutes / GRAIN) * GRAIN;
  return { least: whole, wanted: whole, basis };
}

function weightOf({ kind, agenda }: Business): number {
  if (kind === 'adoption-of-report') return 2;
  const documents = new Set(agenda.flatMap((item) => item.documents)).size;
  const words = Math.max(0, ...agenda.flatMap(({ annotation }) => Object.values(annotation ?? {}).map(lengthOf)));
  return 2 + Math.min(3, documents) + (words > LONG_ANNOTATION ? 1 : 0);
}

/** In letters; a Chinese sign stands for about three. */
const LONG_ANNOTATION = 3000;

function lengthOf(wording: string): number {
  return wording.length + 2 * (wording.match(/[㐀-鿿]/g)?.length ?? 0);
}

/** Minutes of the stretches that can be used: as many as interpretation is granted for. */
function granted(limits: DraftLimits): number {
  return usableFrames(limits)
    .slice(0, limits.interpretation ?? undefined)
    .reduce((sum, frame) => sum + minutesOf(frame), 0);
}
