import { describe, expect, test } from 'vitest';
import { coverageOf } from '#scheduler/coverage.ts';
import type { SolveAnswer } from '#scheduler/linear-program.ts';
import { accepted, delegationOf, inParallel, member, partIn, propose, twoGroups } from './delegations.ts';

const wednesday = '2022-05-25T10:00';

describe('two working groups that once sit in parallel', () => {
  test('two members cover everything', async () => {
    const delegation = delegationOf([member('Ana'), member('Ben')]);
    const proposal = await propose([inParallel], delegation);
    expect(proposal).toMatchObject({ outcome: 'proved', open: [], gap: 0 });
    expect(coverageOf([inParallel], accepted(delegation, proposal)).counts).toMatchObject({ covered: 11, open: 0 });
  });

  test('one member leaves exactly one session open, since they are in the other', async () => {
    const proposal = await propose([inParallel], delegationOf([member('Ana')]));
    expect(proposal.lines).toHaveLength(10);
    expect(proposal.open).toMatchObject([{ sitting: { slot: { id: wednesday } }, why: 'all-elsewhere' }]);
    const [other] = proposal.open[0]?.elsewhere ?? [];
    expect(other).toMatchObject({ member: 'Ana', sitting: { slot: { id: wednesday } } });
    expect(other?.sitting.key).not.toBe(proposal.open[0]?.sitting.key);
  });

  test('one member is enough while nothing is parallel', async () => {
    expect((await propose([twoGroups], delegationOf([member('Ana')]))).open).toEqual([]);
  });

  test('the session that matters more is covered', async () => {
    for (const body of ['A', 'B']) {
      const ana = member('Ana', { follows: [{ meeting: inParallel.id, body }] });
      const proposal = await propose([inParallel], delegationOf([ana]));
      expect(proposal.open.map(({ sitting }) => sitting.session.bodies)).toEqual([[body === 'A' ? 'B' : 'A']]);
    }
  });
});

test('each goes where they follow, and the reason names it', async () => {
  const ana = member('Ana', { follows: [{ meeting: inParallel.id, body: 'B', item: 'B/3' }] });
  const ben = member('Ben', { follows: [{ meeting: inParallel.id, body: 'A' }] });
  const { lines } = await propose([inParallel], delegationOf([ben, ana]));
  const parallel = lines.filter(({ sitting }) => sitting.slot.id === wednesday);
  expect(parallel.map(({ member: who, reasons }) => [who, reasons[0]])).toEqual([
    ['Ben', { kind: 'follows-bodies', bodies: ['A'] }],
    ['Ana', { kind: 'follows-items', items: ['B/3'] }],
  ]);
});

test('who has a part already leads, and keeps it', async () => {
  const part = partIn(inParallel, [wednesday, `${wednesday}/A`], 'Cem', 'speaker');
  const delegation = delegationOf([member('Ana'), member('Ben'), member('Cem')], [{ ...part, note: 'Ten minutes' }]);
  const proposal = await propose([inParallel], delegation);
  expect(accepted(delegation, proposal).assignments[0]).toEqual({
    ...part,
    duties: ['lead', 'speaker'],
    note: 'Ten minutes',
  });
});

test('the person does not change where nothing asks for it', async () => {
  const delegation = delegationOf([member('Ana'), member('Ben'), member('Cem')]);
  const { continuity, lines } = await propose([inParallel], delegation);
  expect(continuity.kept).toBe(continuity.most);
  const ofItem2 = lines.filter(({ sitting }) => sitting.session.entries.some(({ items }) => items.includes('A/2')));
  expect(new Set(ofItem2.map(({ member: who }) => who)).size).toBe(1);
});

test('who is away is not proposed; with nobody there the session stays open for that', async () => {
  const ana = member('Ana', { stays: [{ from: '2022-05-23T09:00', to: '2022-05-25T09:00' }] });
  const proposal = await propose([twoGroups], delegationOf([ana]));
  expect(proposal.lines.every(({ sitting }) => sitting.slot.date < '2022-05-25')).toBe(true);
  expect(new Set(proposal.open.map(({ why }) => why))).toEqual(new Set(['nobody-there']));
  expect((await propose([twoGroups], delegationOf([]))).open[0]?.why).toBe('no-members');
});

test('nothing is proposed for what is covered or does not matter', async () => {
  const delegation = delegationOf([member('Ana'), member('Ben')]);
  const first = await propose([inParallel], delegation);
  const again = await propose([inParallel], accepted(delegation, first));
  expect(again).toMatchObject({ outcome: 'proved', lines: [], open: [], gap: 0 });
  expect((await propose([inParallel], delegation, { importanceOf: () => 0 })).lines).toEqual([]);
});

test('the same request gives the same programs and the same proposal', async () => {
  const delegation = delegationOf([member('Ana'), member('Ben'), member('Cem')]);
  const [first, second] = await Promise.all([
    propose([inParallel], delegation),
    propose([inParallel], structuredClone(delegation)),
  ]);
  expect(second).toEqual(first);
});

test('a wish to stop gives nothing, a time limit what was found', async () => {
  const delegation = delegationOf([member('Ana'), member('Ben')]);
  const aborted = await propose([inParallel], delegation, { signal: { aborted: true } });
  expect(aborted).toMatchObject({ outcome: 'aborted', lines: [] });
  const late = await propose([inParallel], delegation, { limit: 0 });
  expect(late).toMatchObject({ outcome: 'limited', lines: [] });
  expect(new Set(late.open.map(({ why }) => why))).toEqual(new Set(['no-time']));
});

test('a solver that fails leaves open only where a person could lead several of the sessions, and tells it', async () => {
  const failing = (): SolveAnswer => ({ outcome: 'failed', values: new Map(), bound: null });
  const proposal = await propose([inParallel], delegationOf([member('Ana')]), { solve: failing });
  expect(proposal.outcome).toBe('limited');
  const inOneAfterAnother = proposal.open.filter(({ why }) => why === 'no-time');
  expect(inOneAfterAnother.length).toBeGreaterThan(0);
  expect(inOneAfterAnother.every(({ sitting }) => sitting.slot.sessions.length > 1)).toBe(true);
  expect(proposal.lines.length + inOneAfterAnother.length).toBe(10);
});
