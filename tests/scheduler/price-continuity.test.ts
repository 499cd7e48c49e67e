// Covers by prices against covers that a solver proved, on made meetings small enough for both.
import * as fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { assigner } from '#scheduler/assignment.ts';
import { type BestCovers, bestCovers } from '#scheduler/best-cover.ts';
import { continuations } from '#scheduler/continuity.ts';
import { continuityNet } from '#scheduler/continuity-net.ts';
import { choicesFor } from '#scheduler/cover-choices.ts';
import { coverageOf } from '#scheduler/coverage.ts';
import { followingIn } from '#scheduler/following.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { netCover } from '#scheduler/net-cover.ts';
import { priceContinuity } from '#scheduler/price-continuity.ts';
import { relaxContinuity } from '#scheduler/relax-continuity.ts';
import { canAttendBoth } from '#scheduler/sittings.ts';
import { stretchSwap } from '#scheduler/swap-stretches.ts';
import { madeMeeting } from '../bench/coverage-meeting.ts';
import { propose } from './delegations.ts';

const solve = highsSolver(await loadHighs());

/** The weight of the best assignment, by trying all. */
function heaviest(weights: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [row, ...more] = weights;
  if (!row) return 0;
  return Math.max(
    heaviest(more, taken),
    ...row.map((weight, at) => (weight < 0 || taken.includes(at) ? 0 : weight + heaviest(more, [...taken, at]))),
  );
}

test('no assignment weighs more', () => {
  const table = fc
    .record({ members: fc.integer({ min: 1, max: 4 }), sessions: fc.integer({ min: 1, max: 4 }) })
    .chain(({ members, sessions }) =>
      fc.array(fc.array(fc.integer({ min: -1, max: 9 }), { minLength: members, maxLength: members }), {
        minLength: sessions,
        maxLength: sessions,
      }),
    );
  const { assign } = assigner(4, 4);
  fc.assert(
    fc.property(table, (weights) => {
      const members = weights[0]?.length ?? 0;
      const lead = new Int32Array(4);
      const sum = assign(weights.length, members, Float64Array.from(weights.flat()), lead);
      expect(sum).toBe(heaviest(weights));
      const taken = [...lead.slice(0, weights.length)].filter((member) => member >= 0);
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

/** The net of a made meeting, with what it is made of. */
async function netOf({ meeting, delegation }: ReturnType<typeof madeMeeting>) {
  const coverage = coverageOf([meeting], delegation);
  const choices = choicesFor(coverage, delegation, followingIn([meeting]), false);
  const covers: BestCovers[] = [];
  for (const group of choices.groups) covers.push((await bestCovers(group, choices, solve, () => 10)) as BestCovers);
  const links = continuations(coverage.rows.map(({ sitting }) => sitting));
  const kindOf = (id: string): number =>
    choices.kinds.findIndex((kind) => kind.some((member) => delegation.members[member]?.id === id));
  const leadsNow = new Map(
    coverage.rows.flatMap(({ sitting, cover, parts }) =>
      cover === 'open' ? [] : [[sitting.key, parts.map(({ member }) => kindOf(member))] as const],
    ),
  );
  const net = continuityNet(covers, choices, links, leadsNow);
  if (!net) throw new Error('every group of a made meeting is an assignment');
  return { net, covers, choices };
}

test('prices never promise less than the best, and their cover is a best one but for continuity', async () => {
  const sizes = fc.record({
    days: fc.constantFrom(2, 3),
    bodies: fc.constantFrom(4, 5),
    sessions: fc.constantFrom(12, 16),
    members: fc.constantFrom(3, 4, 6),
    seed: fc.nat(1000),
    followsNothing: fc.boolean(),
    stayDays: fc.constantFrom(2, 3),
    assigned: fc.constantFrom(0, 3),
  });
  await fc.assert(
    fc.asyncProperty(sizes, async (size) => {
      const { meeting, delegation } = madeMeeting(size);
      const { net, covers, choices } = await netOf({ meeting, delegation });
      const proved = await propose([meeting], delegation);
      expect(proved.outcome).toBe('proved');
      let rounds = 0;
      const isTimeUp = (): boolean => rounds++ > 200;
      const prices = await relaxContinuity(net, covers, solve, 10);
      if (!prices) throw new Error('the program of a small meeting ends in time');
      const alone = priceContinuity(net, { isTimeUp, near: () => 0 });
      rounds = 0;
      const priced = priceContinuity(net, { isTimeUp, near: () => 0, prices });
      for (const { leads, kept, bound } of [alone, priced]) {
        expect(bound).toBeGreaterThanOrEqual(proved.continuity.kept);
        expect(kept).toBeLessThanOrEqual(proved.continuity.kept);
        expect([...leads].filter((lead) => lead >= 0)).toHaveLength(proved.lines.length);
      }
      const { leads } = priced;
      const places = [...leads].flatMap((lead, session) => {
        const sitting = choices.open[session]?.sitting;
        return lead < 0 || !sitting ? [] : [{ lead, sitting }];
      });
      for (const one of places) {
        for (const other of places) {
          if (one === other || one.lead !== other.lead) continue;
          expect(canAttendBoth(one.sitting, other.sitting)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

const promised = { days: 12, bodies: 30, sessions: 600, members: 40, seed: 1 };

test.each([
  ['each follows a few and stays some days', 534, { ...promised, stayDays: 8, assigned: 40 }],
  ['nobody follows anything', 600, { ...promised, followsNothing: true }],
])(
  '600 sessions and 40 members where %s: near the best',
  async (_, sessions, size) => {
    const { meeting, delegation } = madeMeeting(size);
    const { outcome, gap, lines } = await propose([meeting], delegation);
    expect(['proved', 'near']).toContain(outcome);
    expect(gap).toBeLessThanOrEqual(0.01);
    expect(lines).toHaveLength(sessions);
  },
  60_000,
);

test('a large meeting is covered near the best, the same each time', async () => {
  const { meeting, delegation } = madeMeeting({ days: 8, bodies: 16, sessions: 220, members: 22, seed: 5 });
  const proposal = await propose([meeting], delegation);
  expect(['proved', 'near']).toContain(proposal.outcome);
  expect(proposal.gap).toBeLessThanOrEqual(0.01);
  const lines = new Map(proposal.lines.map(({ sitting, member }) => [sitting.key, member]));
  const again = await propose([meeting], delegation);
  expect(again.lines.map(({ sitting, member }) => [sitting.key, member])).toEqual([...lines]);
});

test('members who swap what they lead never lose a continuation that they kept', async () => {
  const { net } = await netOf(
    madeMeeting({ days: 4, bodies: 8, sessions: 60, members: 9, seed: 3, followsNothing: true, stayDays: 3 }),
  );
  const cover = netCover(net);
  const swap = stretchSwap(net);
  const leads = new Int32Array(net.sessions).fill(-1);
  const nothing = new Float64Array(net.session.length);
  for (let group = 0; group < net.groups.length; group++) cover.solve(group, nothing, leads);
  const led = leads.filter((lead) => lead >= 0).length;
  let kept = cover.kept(leads);
  const first = kept;
  for (let round = 0; round < 20; round++) {
    swap(leads);
    expect(cover.kept(leads)).toBeGreaterThanOrEqual(kept);
    kept = cover.kept(leads);
    expect(leads.filter((lead) => lead >= 0)).toHaveLength(led);
    leads.forEach((lead, session) => {
      if (lead >= 0) expect(net.choiceAt[session * net.kinds + (net.kindOf[lead] as number)]).toBeGreaterThanOrEqual(0);
    });
    for (const group of net.groups) {
      const there = group.map((session) => leads[session]).filter((lead) => lead !== -1);
      expect(new Set(there).size).toBe(there.length);
    }
  }
  expect(kept).toBeGreaterThan(first);
});
