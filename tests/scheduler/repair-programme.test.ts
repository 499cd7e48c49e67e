import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { check } from '#checks/check.ts';
import type { Meeting, Slot } from '#domain/meeting.ts';
import { withContinuations } from '#domain/programme.ts';
import { asHybrid, limitsOf } from '#scheduler/draft-limits.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { type RepairRequest, repairProgramme, withoutSlots } from '#scheduler/repair-programme.ts';
import { ownTime } from './own-time.ts';
import { seeds } from './seeds.ts';

const search = { solve: highsSolver(await loadHighs()), now: ownTime, limit: 30_000 };
const repair = (meeting: Meeting, limits: RepairRequest['limits'], more: Partial<RepairRequest> = {}) =>
  repairProgramme({ meeting, limits, ...search, ...more });

const twoGroups = seeds['wg-ic-ta-2022'] as Meeting;
const thursdayAfternoon = '2022-05-26T15:00';

/** Entries by slot: "2022-05-23T10:00 A/2". */
const entriesOf = (slots: readonly Slot[]): string[] =>
  slots.flatMap(({ id, sessions }) =>
    sessions.flatMap(({ entries }) => entries.map(({ items }) => `${id} ${items.join('+')}`)),
  );

/**
 * The fewest entries that have to move, by trying every programme: business in the order of the agenda, each in one run
 * of slots, at least half an hour a part, no two bodies apart in a slot, the report after a break.
 */
function fewestByTrying(meeting: Meeting, removed: string): number {
  const slots = meeting.slots.filter(({ id }) => id !== removed);
  const standing = new Map<string, { bodies: string; at: number[]; gone: number }>();
  for (const slot of meeting.slots)
    for (const { bodies, entries } of slot.sessions)
      for (const { items } of entries) {
        const one = standing.get(items.join('+')) ?? { bodies: bodies.join(''), at: [], gone: 0 };
        const at = slots.indexOf(slot);
        standing.set(items.join('+'), at < 0 ? { ...one, gone: one.gone + 1 } : { ...one, at: [...one.at, at] });
      }
  const business = [...standing].map(([key, one]) => ({ ...one, key }));
  const shortest = (key: string): number => (key.startsWith('A/1') ? 15 : key.startsWith('A/4') ? 20 : 30);
  let best = Number.POSITIVE_INFINITY;
  const place = (
    index: number,
    end: number,
    load: readonly number[],
    apart: readonly string[],
    moved: number,
  ): void => {
    if (moved >= best) return;
    const one = business[index];
    if (!one) {
      best = moved;
      return;
    }
    const isReport = one.key === 'A/5+B/7';
    const lastBusiness = isReport ? Number(apart.at(-1)) : -1;
    for (let from = Math.max(end, lastBusiness + 1); from < slots.length; from++) {
      for (let to = from; to < slots.length; to++) {
        const run = Array.from({ length: to - from + 1 }, (_, step) => from + step);
        if (run.length > 1 && !isReport && shortest(one.key) < 30) break;
        const filled = load.map((minutes, at) => minutes + (run.includes(at) ? shortest(one.key) : 0));
        if (filled.some((minutes) => minutes > 180)) break;
        const alone = one.bodies.length === 1 ? run.map((at) => `${at}${one.bodies}`) : [];
        const other = one.bodies === 'A' ? 'B' : 'A';
        if (alone.length > 0 && run.some((at) => apart.includes(`${at}${other}`))) continue;
        const left = one.gone + one.at.filter((at) => !run.includes(at)).length;
        const come = run.filter((at) => !one.at.includes(at)).length;
        const isFormal = ['A/1', 'A/4', 'A/5'].some((start) => one.key.startsWith(start));
        const last = isFormal ? String(apart.at(-1) ?? -1) : String(to);
        place(index + 1, to, filled, [...apart.slice(0, -1), ...alone, last], moved + Math.max(left, come));
      }
    }
  };
  place(
    0,
    0,
    slots.map(() => 0),
    ['-1'],
    0,
  );
  return best;
}

describe('two working groups lose Thursday afternoon', () => {
  const limits = withoutSlots(twoGroups, [thursdayAfternoon]);

  test('no more entries move than the fewest that can, as every programme tried says', async () => {
    const { outcome, edit, cost, reasons } = await repair(twoGroups, limits);
    expect(outcome).toBe('proved');
    const fewest = fewestByTrying(twoGroups, thursdayAfternoon);
    expect(cost).toBe(fewest);
    expect(reasons[0]).toEqual({ kind: 'moved', entries: fewest, fewest });
    const before = entriesOf(twoGroups.slots);
    const after = entriesOf(edit?.slots ?? []);
    expect(before.filter((entry) => !after.includes(entry))).toHaveLength(fewest);
    expect(after.filter((entry) => entry.startsWith(thursdayAfternoon))).toEqual([]);
  });

  test('the checks find no error and no warning', async () => {
    const { edit } = await repair(twoGroups, limits);
    const found = check({ ...twoGroups, slots: edit?.slots ?? [] });
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('what is pinned stays, even where more has to move for it', async () => {
    const pinned = [{ slot: '2022-05-27T10:00', session: '2022-05-27T10:00/A+B', index: 0 }];
    const { edit } = await repair(twoGroups, limits, { pinned });
    expect(entriesOf(edit?.slots ?? [])).toContain('2022-05-27T10:00 A/5+B/7');
  });

  test('where items must keep their time it is impossible, and says by how much', async () => {
    const needs = { 'A/2': 330, 'A/3': 360, 'B/3': 360, 'B/4': 120, 'B/5': 60, 'A/5': 340 };
    const { outcome, contradiction } = await repair(twoGroups, limits, { needs });
    expect(outcome).toBe('impossible');
    expect(contradiction?.limits.map(({ kind }) => kind)).toEqual(['work', 'slots', 'parallel']);
    expect(contradiction?.relaxations).toContainEqual({ kind: 'more-slots', slots: 1 });
  });
});

test('a programme that still holds stays as it is', async () => {
  for (const meeting of Object.values(seeds)) {
    const { outcome, edit, cost } = await repair(meeting, limitsOf(meeting));
    expect([outcome, cost]).toEqual(['proved', 0]);
    expect(edit?.slots).toEqual(withContinuations(meeting.slots));
  }
});

test('two hours a slot, all hybrid: nothing moves, every slot is shorter', async () => {
  const { edit, cost } = await repair(twoGroups, asHybrid(limitsOf(twoGroups), 2));
  expect(cost).toBe(0);
  expect(edit?.slots.map(({ start, end, mode }) => [start, end, mode])).toEqual(
    twoGroups.slots.map(({ start }) => [start, start === '10:00' ? '12:00' : '17:00', 'hybrid']),
  );
});
