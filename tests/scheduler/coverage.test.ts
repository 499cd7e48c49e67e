import { expect, test } from 'vitest';
import type { Meeting } from '#domain/meeting.ts';
import { coverageOf } from '#scheduler/coverage.ts';
import { importanceByFollowers } from '#scheduler/following.ts';
import { delegationOf, inParallel, member, partIn, twoGroups } from './delegations.ts';

const wednesday = '2022-05-25T10:00';
const [ofA, ofB] = [[wednesday, `${wednesday}/A`] as const, [wednesday, `${wednesday}/B`] as const];
const monday = '2022-05-23T10:00';

test('every session of a new delegation is open', () => {
  const { counts, rows } = coverageOf([twoGroups], delegationOf([member('Ana')]));
  expect(counts.open).toBe(10);
  expect(rows).toHaveLength(10);
});

test('one person leads two sessions that follow one another in one slot, and a joint session needs one person', () => {
  const parts = [
    partIn(twoGroups, [monday, `${monday}/A+B`], 'Ana'),
    partIn(twoGroups, [monday, `${monday}/A`], 'Ana'),
  ];
  const coverage = coverageOf([twoGroups], delegationOf([member('Ana')], parts));
  expect(coverage.twoPlaces).toEqual([]);
  expect(coverage.counts.covered).toBe(2);
});

test('a person in two parallel sessions stands out, and neither is surely covered', () => {
  const parts = [partIn(inParallel, ofA, 'Ana'), partIn(inParallel, ofB, 'Ana', 'support')];
  const coverage = coverageOf([inParallel], delegationOf([member('Ana')], parts));
  expect(coverage.twoPlaces.map(({ member: who, one, other }) => [who, one.session.id, other.session.id])).toEqual([
    ['Ana', `${wednesday}/A`, `${wednesday}/B`],
  ]);
  expect(coverage.counts).toMatchObject({ doubtful: 1, covered: 0, open: 10 });
});

test('bodies that a joint session between them puts in order are no conflict', () => {
  const [slot] = twoGroups.slots;
  const sessions = ['A', 'A+B', 'B'].map((id) => ({ id, bodies: id.split('+'), entries: [] }));
  const meeting: Meeting = { ...twoGroups, slots: slot ? [{ ...slot, sessions }] : [] };
  const parts = ['A', 'A+B', 'B'].map((id) => partIn(meeting, [monday, id], 'Ana'));
  expect(coverageOf([meeting], delegationOf([member('Ana')], parts)).counts).toMatchObject({ covered: 3, doubtful: 0 });
});

test('overlapping slots of two meetings are two places, by the clock of the world', () => {
  const other: Meeting = { ...twoGroups, id: 'other', timeZone: 'Asia/Kathmandu' };
  const session = `${wednesday}/B`;
  const parts = [
    partIn(twoGroups, [wednesday, session], 'Ana'),
    partIn(other, ['2022-05-25T15:00', '2022-05-25T15:00/B'], 'Ana'),
  ];
  const vienna: Meeting = { ...twoGroups, timeZone: 'Europe/Vienna' };
  expect(coverageOf([vienna, other], delegationOf([member('Ana')], parts)).twoPlaces).toHaveLength(1);
  const local: Meeting = { ...other, timeZone: 'Europe/Vienna' };
  expect(coverageOf([vienna, local], delegationOf([member('Ana')], parts)).twoPlaces).toHaveLength(0);
});

test('an absent lead covers nothing and is told; leaving at noon is absence from a morning until one', () => {
  const away = member('Ana', { stays: [{ from: '2022-05-23T00:00', to: '2022-05-25T12:00' }] });
  const coverage = coverageOf([inParallel], delegationOf([away], [partIn(inParallel, ofA, 'Ana')]));
  expect(coverage.absent.map(({ sitting }) => sitting.session.id)).toEqual([`${wednesday}/A`]);
  expect(coverage.counts).toMatchObject({ open: 11, covered: 0 });
});

test('two stays that touch are one', () => {
  const stays = [
    { from: '2022-05-25T12:00', to: '2022-05-25T13:00' },
    { from: '2022-05-25T08:00', to: '2022-05-25T12:00' },
  ] as const;
  const coverage = coverageOf([inParallel], delegationOf([member('Ana', { stays })], [partIn(inParallel, ofA, 'Ana')]));
  expect(coverage.counts.covered).toBe(1);
});

test('a second lead is double cover, a supporter or speaker is not', () => {
  const members = [member('Ana'), member('Ben'), member('Cem')];
  const lead = [partIn(inParallel, ofA, 'Ana'), partIn(inParallel, ofA, 'Cem', 'support', 'speaker')];
  expect(coverageOf([inParallel], delegationOf(members, lead)).counts).toMatchObject({ covered: 1, double: 0 });
  const two = [...lead, partIn(inParallel, ofA, 'Ben')];
  expect(coverageOf([inParallel], delegationOf(members, two)).counts).toMatchObject({ covered: 0, double: 1 });
});

test('what lost its session is told as gone', () => {
  const part = partIn(inParallel, ofA, 'Ana');
  const coverage = coverageOf([twoGroups], delegationOf([member('Ana')], [part]));
  expect(coverage.gone).toEqual([part]);
});

test('what somebody follows matters more, on whatever agenda the same business stands', () => {
  const ana = member('Ana', { follows: [{ meeting: twoGroups.id, body: 'A', item: 'A/3' }] });
  const importanceOf = importanceByFollowers([twoGroups], delegationOf([ana]));
  const { rows } = coverageOf([twoGroups], delegationOf([ana]), importanceOf);
  expect(rows.filter(({ importance }) => importance === 2).map(({ sitting }) => sitting.slot.id)).toEqual([
    '2022-05-24T10:00',
    '2022-05-24T15:00',
  ]);
  expect(coverageOf([twoGroups], delegationOf([ana]), () => 0).counts).toMatchObject({ open: 0, 'not-needed': 10 });
});
