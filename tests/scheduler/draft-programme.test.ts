import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { check } from '#checks/check.ts';
import { findingKey } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import { limitsOf } from '#scheduler/draft-limits.ts';
import { type DraftRequest, draftProgramme } from '#scheduler/draft-programme.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { ownTime } from './own-time.ts';
import { seeds } from './seeds.ts';

const search = { solve: highsSolver(await loadHighs()), now: ownTime, limit: 30_000 };
const draft = (meeting: Meeting, more: Partial<DraftRequest> = {}) => draftProgramme({ meeting, ...search, ...more });

const twoGroups = seeds['wg-ic-ta-2022'] as Meeting;

/** Each item with the minutes that nine slots of three hours give it. */
const nineSlots = { 'A/2': 330, 'A/3': 360, 'B/3': 360, 'B/4': 120, 'B/5': 60, 'A/5': 340 };

describe.each(Object.entries(seeds))('the agenda of %s', (_, meeting) => {
  test('gives a programme that is proved best, and in which the checks find no error and no warning', async () => {
    const { outcome, edit, gap } = await draft(meeting);
    expect({ outcome, gap }).toEqual({ outcome: 'proved', gap: 0 });
    const drafted = { ...meeting, slots: edit?.slots ?? [] };
    // What is wrong with the agenda itself no programme can mend.
    const known = new Set(check(meeting).map(findingKey));
    const found = check(drafted).filter((one) => one.severity !== 'info' && !known.has(findingKey(one)));
    expect(found).toEqual([]);
  });

  test('gives the same programme when it is asked again', async () => {
    expect((await draft(meeting)).edit).toEqual((await draft(meeting)).edit);
  });
});

test('joint items are taken up in joint sessions, the report last and after time to draft it', async () => {
  const { edit } = await draft(twoGroups);
  const entries = (edit?.slots ?? []).flatMap((slot, at) =>
    slot.sessions.flatMap(({ bodies, entries: own }) =>
      own.map(({ items }) => ({ at, bodies, items: items.join('+') })),
    ),
  );
  expect(entries[0]).toMatchObject({ items: 'A/1(a)+B/1(a)', bodies: ['A', 'B'] });
  for (const { items, bodies } of entries) expect(bodies).toHaveLength(items.split('+').length);
  expect(entries.at(-1)?.items).toBe('A/5+B/7');
  const lastBusiness = entries.findLast(({ items }) => items === 'B/5')?.at ?? 99;
  expect(entries.find(({ items }) => items === 'A/5+B/7')?.at).toBeGreaterThan(lastBusiness);
});

test('stated needs are met to the minute', async () => {
  const { edit } = await draft(twoGroups, { needs: nineSlots });
  const given = new Map<string, number>();
  for (const { sessions } of edit?.slots ?? [])
    for (const { entries } of sessions)
      for (const { items, minutes = 0 } of entries)
        given.set(items[0] as string, (given.get(items[0] as string) ?? 0) + minutes);
  for (const [item, minutes] of Object.entries(nineSlots)) expect([item, given.get(item)]).toEqual([item, minutes]);
});

describe('nine slots’ work in four', () => {
  const limits = limitsOf(twoGroups);

  test('is impossible: the work and the slots contradict each other, five more would be enough', async () => {
    const proposal = await draft(twoGroups, {
      needs: nineSlots,
      limits: { ...limits, frames: limits.frames.slice(0, 4) },
    });
    expect(proposal).toMatchObject({ outcome: 'impossible', edit: null });
    expect(proposal.contradiction?.limits).toMatchObject([
      { kind: 'work', slots: 9 },
      { kind: 'slots', granted: 4 },
    ]);
    expect(proposal.contradiction?.relaxations).toMatchObject([
      { kind: 'more-slots', slots: 5 },
      { kind: 'less-time', minutes: 1620 - 4 * 180 },
    ]);
  });

  test('fits once what the contradiction asks for is granted', async () => {
    const { outcome } = await draft(twoGroups, { needs: nineSlots, limits });
    expect(outcome).toBe('proved');
  });
});
