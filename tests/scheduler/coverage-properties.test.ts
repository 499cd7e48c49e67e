// What holds for every proposal, on small made programmes; and that nothing better exists, by trying all there is.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assignment, Delegation, Member } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { LocalTime, Meeting, Session, Slot } from '#domain/meeting.ts';
import { continuations } from '#scheduler/continuity.ts';
import { type Coverage, coverageOf } from '#scheduler/coverage.ts';
import { followingIn, type ImportanceOf, isThere } from '#scheduler/following.ts';
import type { CoverageProposal } from '#scheduler/propose-coverage.ts';
import { canAttendBoth, type Sitting } from '#scheduler/sittings.ts';
import { accepted, delegationOf, inParallel, member, propose } from './delegations.ts';

const bodies = ['A', 'B', 'C'];
const agenda = bodies.flatMap((body) =>
  ['1', '2'].map((number) => ({
    id: `${body}/${number}`,
    body,
    number,
    title: {},
    jointWith: [],
    annotation: null,
    documents: [],
  })),
);

const hours: readonly (readonly [LocalTime, LocalTime])[] = [
  ['10:00', '13:00'],
  ['12:00', '14:00'],
  ['15:00', '18:00'],
];

const meetings: fc.Arbitrary<Meeting> = fc
  .array(
    fc.tuple(
      fc.constantFrom('2022-05-23' as const, '2022-05-24' as const),
      fc.constantFrom(...hours),
      fc.array(fc.tuple(fc.subarray(bodies, { minLength: 1 }), fc.constantFrom('1', '2')), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => {
    const slots = list
      .map(([date, [start, end], sessions], at): Slot => {
        const sat = sessions.map(
          ([together, number], index): Session => ({
            id: `${index}`,
            bodies: together,
            entries: [{ items: together.map((body) => `${body}/${number}`), continued: false }],
          }),
        );
        return { id: `s${at}`, date, start, end, sessions: sat };
      })
      .sort((a, b) => (`${a.date}${a.start}` < `${b.date}${b.start}` ? -1 : 1));
    return { ...inParallel, id: 'small', bodies: bodies.map((id) => ({ id, name: {} })), agenda, slots };
  });

const followed = fc.record(
  { meeting: fc.constant('small'), body: fc.constantFrom(...bodies), item: fc.constantFrom('A/1', 'B/1', 'C/2') },
  { requiredKeys: ['meeting', 'body'] },
);
const stays = fc.constantFrom<Member['stays']>(
  null,
  null,
  [{ from: '2022-05-23T00:00', to: '2022-05-24T00:00' }],
  [{ from: '2022-05-23T14:00', to: '2022-05-25T00:00' }],
);
const members = (maxLength: number): fc.Arbitrary<readonly Member[]> =>
  fc
    .array(fc.record({ follows: fc.array(followed, { maxLength: 2 }), stays }), { maxLength })
    .map((list) => list.map((more, index) => member(`m${index}`, more)));

/** A meeting, and a delegation to it in which some have parts already. */
const delegations = (most: number): fc.Arbitrary<{ meeting: Meeting; delegation: Delegation }> =>
  fc
    .tuple(
      meetings,
      members(most),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('lead', 'support')), { maxLength: 2 }),
    )
    .map(([meeting, team, parts]) => {
      const places = meeting.slots.flatMap((slot) => slot.sessions.map((session) => ({ slot, session })));
      const assignments = new Map<string, Assignment>();
      for (const [at, who, duty] of team.length > 0 ? parts : []) {
        const place = places[at % places.length] as (typeof places)[number];
        const lead = team[who % team.length] as Member;
        assignments.set(`${place.slot.id} ${place.session.id} ${lead.id}`, {
          member: lead.id,
          at: anchorOf(meeting, place.slot, place.session),
          duties: [duty as 'lead'],
        });
      }
      return { meeting, delegation: delegationOf(team, [...assignments.values()]) };
    });

const byBody: ImportanceOf = ({ session }) => (session.bodies.includes('A') ? 3 : session.bodies.includes('B') ? 1 : 0);

/** Sessions covered by importance, the highest level first. */
function levels(coverage: Coverage): readonly number[] {
  return [3, 2, 1].map(
    (level) =>
      coverage.rows.filter(
        ({ cover, importance }) => importance === level && (cover === 'covered' || cover === 'double'),
      ).length,
  );
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number);
}

/** The worth of giving open sessions these leads: importance by level, closeness, parts kept, continuations kept. */
function worth(
  coverage: Coverage,
  delegation: Delegation,
  meeting: Meeting,
  leads: ReadonlyMap<string, string>,
): number[] {
  const following = followingIn([meeting]);
  const given = coverage.rows.filter(({ sitting }) => leads.has(sitting.key));
  const who = (id: string): Member => delegation.members.find((one) => one.id === id) as Member;
  const leadsOf = ({ key }: Sitting): readonly string[] => {
    const lead = leads.get(key);
    if (lead !== undefined) return [lead];
    const row = coverage.rows.find(({ sitting }) => sitting.key === key);
    return row && row.cover !== 'open'
      ? row.parts.filter(({ duties }) => duties.includes('lead')).map((part) => part.member)
      : [];
  };
  return [
    ...[3, 2, 1].map((level) => given.filter(({ importance }) => importance === level).length),
    given.reduce((sum, { sitting }) => sum + following(who(leads.get(sitting.key) as string), sitting), 0),
    given.filter(({ sitting, parts }) => parts.some((part) => part.member === leads.get(sitting.key))).length,
    continuations(coverage.rows.map(({ sitting }) => sitting)).filter(
      ({ from, to }) =>
        (leads.has(from.key) || leads.has(to.key)) && leadsOf(from).some((lead) => leadsOf(to).includes(lead)),
    ).length,
  ];
}

/** The worth of the best way to give open sessions leads, by trying every way. */
function bestByTrying(coverage: Coverage, delegation: Delegation, meeting: Meeting): readonly number[] {
  const open = coverage.rows.filter(({ cover, importance }) => cover === 'open' && importance > 0);
  const busy = new Map(
    delegation.members.map(({ id }) => [
      id,
      coverage.rows.filter(({ parts }) => parts.some((part) => part.member === id)).map(({ sitting }) => sitting),
    ]),
  );
  let best: readonly number[] = [-1];
  const leads = new Map<string, string>();
  const attempt = (at: number): void => {
    const row = open[at];
    if (!row) {
      const value = worth(coverage, delegation, meeting, leads);
      if (compare(value, best) > 0) best = value;
      return;
    }
    attempt(at + 1);
    for (const one of delegation.members) {
      const mine = [
        ...(busy.get(one.id) ?? []),
        ...open.filter(({ sitting }) => leads.get(sitting.key) === one.id).map(({ sitting }) => sitting),
      ];
      if (!isThere(one, row.sitting.slot)) continue;
      if (mine.some((other) => other.key !== row.sitting.key && !canAttendBoth(other, row.sitting))) continue;
      leads.set(row.sitting.key, one.id);
      attempt(at + 1);
      leads.delete(row.sitting.key);
    }
  };
  attempt(0);
  return best;
}

function leadsOf(proposal: CoverageProposal): ReadonlyMap<string, string> {
  return new Map(proposal.lines.map(({ sitting, member: lead }) => [sitting.key, lead]));
}

test('no way of covering what is open is better than the proposal', async () => {
  await fc.assert(
    fc.asyncProperty(delegations(3), fc.boolean(), async ({ meeting, delegation }, marked) => {
      const more = marked ? { importanceOf: byBody } : {};
      const coverage = coverageOf([meeting], delegation, more.importanceOf);
      fc.pre(coverage.counts.open <= 7);
      const proposal = await propose([meeting], delegation, more);
      expect(proposal.outcome).toBe('proved');
      expect(worth(coverage, delegation, meeting, leadsOf(proposal))).toEqual(
        bestByTrying(coverage, delegation, meeting),
      );
    }),
    { numRuns: 120 },
  );
}, 60_000);

test('a proposal adds no one in two places or while away, takes nothing back, and leaves nothing to propose', async () => {
  await fc.assert(
    fc.asyncProperty(delegations(5), async ({ meeting, delegation }) => {
      const before = coverageOf([meeting], delegation);
      const proposal = await propose([meeting], delegation);
      const after = accepted(delegation, proposal);
      const coverage = coverageOf([meeting], after);
      expect(coverage.twoPlaces.length).toBe(before.twoPlaces.length);
      expect(coverage.absent.length).toBe(before.absent.length);
      expect(coverage.counts.double).toBe(before.counts.double);
      expect(coverage.counts.open).toBe(proposal.open.length);
      for (const assignment of delegation.assignments) {
        const kept = after.assignments.find(
          (one) =>
            one.member === assignment.member &&
            one.at.slot === assignment.at.slot &&
            one.at.session === assignment.at.session,
        );
        expect(kept?.duties).toEqual(expect.arrayContaining([...assignment.duties]));
      }
      expect((await propose([meeting], after)).lines).toEqual([]);
      expect(await propose([meeting], delegation)).toEqual(proposal);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('one member more never lowers what is covered', async () => {
  await fc.assert(
    fc.asyncProperty(delegations(3), stays, async ({ meeting, delegation }, more) => {
      const importanceOf = byBody;
      const larger = { ...delegation, members: [...delegation.members, member('more', { stays: more })] };
      const [few, many] = await Promise.all(
        [delegation, larger].map(async (team) =>
          levels(coverageOf([meeting], accepted(team, await propose([meeting], team, { importanceOf })), importanceOf)),
        ),
      );
      expect(compare(many as readonly number[], few as readonly number[])).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);
