// What holds of every proposal, whatever the meeting.
import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { check } from '#checks/check.ts';
import type { Meeting, Slot } from '#domain/meeting.ts';
import { sessionRows } from '#domain/programme.ts';
import { businessOf } from '#scheduler/business.ts';
import { cannotHold } from '#scheduler/cannot-hold.ts';
import { type DraftLimits, sessionsAtOnce } from '#scheduler/draft-limits.ts';
import { draftProblem } from '#scheduler/draft-problem.ts';
import { draftProgramme, pinsOf } from '#scheduler/draft-programme.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { needsOf } from '#scheduler/needs.ts';
import { repairProgramme } from '#scheduler/repair-programme.ts';
import { conference, conferenceLimits } from '../bench/draft-meeting.ts';
import { ownTime } from './own-time.ts';

const search = { solve: highsSolver(await loadHighs()), now: ownTime, limit: 20_000 };

const small = fc.record({
  bodies: fc.integer({ min: 1, max: 2 }),
  items: fc.integer({ min: 8, max: 9 }),
  parallel: fc.integer({ min: 1, max: 2 }),
  seed: fc.nat(),
  stretches: fc.integer({ min: 6, max: 10 }),
  quota: fc.integer({ min: 4, max: 12 }),
});

/** What a programme must keep, beyond what the checks look at. */
function expectKept(meeting: Meeting, slots: readonly Slot[], limits: DraftLimits): void {
  const drafted = { ...meeting, slots };
  expect(check(drafted).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(slots.reduce((sum, slot) => sum + sessionsAtOnce(slot), 0)).toBeLessThanOrEqual(
    limits.interpretation ?? Number.POSITIVE_INFINITY,
  );
  const joint = new Map(meeting.agenda.map((item) => [item.id, [item.id, ...item.jointWith].sort().join('+')]));
  for (const slot of slots) {
    expect(sessionsAtOnce(slot)).toBeLessThanOrEqual(limits.parallel);
    expect(sessionRows(slot)).toHaveLength(slot.sessions.length);
    for (const { bodies, entries } of slot.sessions) {
      const minutes = entries.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
      expect(minutes).toBeLessThanOrEqual(180);
      for (const { items } of entries) {
        expect(items).toHaveLength(bodies.length);
        expect([...items].sort().join('+')).toBe(joint.get(items[0] as string));
      }
    }
  }
}

test('a draft keeps every limit, or says that none can', async () => {
  await fc.assert(
    fc.asyncProperty(small, async ({ stretches, quota, ...size }) => {
      const meeting = conference(size);
      const all = conferenceLimits(size);
      const limits = { ...all, frames: all.frames.slice(0, stretches), interpretation: quota };
      const proposal = await draftProgramme({ meeting, limits, ...search, limit: 3000 });
      if (proposal.edit) expectKept(meeting, proposal.edit.slots, limits);
      else if (proposal.outcome === 'impossible') expect(proposal.contradiction?.limits.length).toBeGreaterThan(0);
    }),
    { numRuns: 4, seed: 7, endOnFailure: true },
  );
}, 60_000);

test('what is pinned stays where it is, in a draft and in a repair', async () => {
  const size = { bodies: 2, items: 8, parallel: 2, seed: 5 };
  const made = conference(size);
  const limits = { ...conferenceLimits(size), frames: conferenceLimits(size).frames.slice(0, 8) };
  const first = await draftProgramme({ meeting: made, limits, ...search });
  const meeting = { ...made, slots: first.edit?.slots ?? [] };
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), async (slotAt, entryAt) => {
      const slot = meeting.slots[slotAt % meeting.slots.length] as Slot;
      const places = slot.sessions.flatMap(({ id, entries }) =>
        entries.map((entry, index) => ({ slot: slot.id, session: id, index, entry })),
      );
      const { entry, ...place } = places[entryAt % places.length] as (typeof places)[number];
      for (const propose of [draftProgramme, repairProgramme]) {
        const { edit } = await propose({ meeting, limits, pinned: [place], ...search });
        const there = edit?.slots.find(({ id }) => id === slot.id)?.sessions.flatMap(({ entries }) => entries) ?? [];
        expect(there.map(({ items }) => items)).toContainEqual(entry.items);
      }
    }),
    { numRuns: 2, seed: 3 },
  );
}, 60_000);

test('a conference of 30 bodies and 600 items is drafted to a gap of 5 %, every limit kept', async () => {
  const size = { bodies: 30, items: 20, parallel: 10, seed: 1 };
  const meeting = conference(size);
  const limits = conferenceLimits(size);
  const { edit, gap } = await draftProgramme({ meeting, limits, ...search });
  expect(gap).toBeLessThanOrEqual(0.05);
  expectKept(meeting, edit?.slots ?? [], limits);
});

const placesOf = (slots: readonly Slot[]) =>
  slots.flatMap((slot) =>
    slot.sessions.flatMap(({ id, entries }) =>
      entries.map(({ items }, index) => ({ slot: slot.id, session: id, index, items })),
    ),
  );

test('of what a programme holds, counting does not say that nothing can', async () => {
  const size = { bodies: 30, items: 20, parallel: 10, seed: 2 };
  const made = conference(size);
  const wide = conferenceLimits(size);
  const { edit } = await draftProgramme({ meeting: made, limits: wide, ...search });
  const meeting = { ...made, slots: edit?.slots ?? [] };
  const last = meeting.slots.at(-1) as Slot;
  const limits = {
    ...wide,
    frames: wide.frames.filter(({ date, start }) => `${date} ${start}` <= `${last.date} ${last.start}`),
    interpretation: meeting.slots.reduce((sum, slot) => sum + sessionsAtOnce(slot), 0),
  };
  const business = businessOf(meeting);
  const needs = needsOf(business, meeting, limits, {});
  fc.assert(
    fc.property(fc.subarray(placesOf(meeting.slots)), (pinned) => {
      const pins = pinsOf(business, meeting, limits.frames, pinned);
      expect(cannotHold(draftProblem(meeting, business, needs, limits, pins))).toBe(false);
    }),
    { numRuns: 30 },
  );
}, 60_000);

describe('a conference of 30 bodies and 600 items', () => {
  const size = { bodies: 30, items: 20, parallel: 10, seed: 1 };
  const meeting = conference(size);
  const limits = conferenceLimits(size);

  test('in four days is impossible: work, slots and rooms contradict each other, and what is said to be enough is', async () => {
    const short = { ...limits, frames: limits.frames.slice(0, 8) };
    const { outcome, contradiction } = await draftProgramme({ meeting, limits: short, ...search });
    expect(outcome).toBe('impossible');
    expect(contradiction?.limits.map(({ kind }) => kind)).toEqual(['work', 'slots', 'parallel']);
    const more = contradiction?.relaxations.find((one) => one.kind === 'more-slots');
    const enough = { ...limits, frames: limits.frames.slice(0, 8 + (more?.slots ?? 0)) };
    const { edit } = await draftProgramme({ meeting, limits: enough, ...search });
    expectKept(meeting, edit?.slots ?? [], enough);
  }, 60_000);

  test('keeps what is pinned, and says so where a pin cannot be kept', async () => {
    const { edit } = await draftProgramme({ meeting, limits, ...search });
    const drafted = { ...meeting, slots: edit?.slots ?? [] };
    const pinned = placesOf(drafted.slots).filter((_, at) => at % 40 === 7);
    const again = await draftProgramme({ meeting: drafted, limits, pinned, ...search });
    const there = placesOf(again.edit?.slots ?? []).map(({ slot, items }) => `${slot} ${items}`);
    for (const { slot, items } of pinned) expect(there).toContain(`${slot} ${items}`);

    const first = drafted.slots[0] as Slot;
    const sessions = [{ id: 'early', bodies: ['B0'], entries: [{ items: ['B0/20'], continued: false }] }];
    const early = { ...meeting, slots: [{ ...first, sessions }] };
    const place = { slot: first.id, session: 'early', index: 0, items: ['B0/20'] };
    const { outcome, contradiction } = await draftProgramme({ meeting: early, limits, pinned: [place], ...search });
    expect(outcome).toBe('impossible');
    expect(contradiction?.limits).toContainEqual({ kind: 'pinned', items: ['B0/20'] });
  }, 60_000);
});
