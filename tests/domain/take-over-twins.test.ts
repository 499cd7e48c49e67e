// Single changes taken over between small programmes of two bodies in which items stand twice, alone and with others.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BodyId, Meeting, Session, Slot } from '#domain/meeting.ts';
import { withContinuations } from '#domain/programme.ts';
import { smallMeeting } from '../store/stores.ts';
import { takenAll } from './taken-all.ts';

const RUNS = Number(process.env.TAKE_OVER_RUNS ?? 150);

const item = (id: string) => {
  const [body = '', number = ''] = id;
  return { id, body, number, title: { en: `Item ${id}` }, jointWith: [], annotation: null, documents: [] };
};

/** A meeting of a morning and an afternoon with these sessions. */
function meetingOf(morning: readonly Session[], afternoon: readonly Session[], follows: boolean): Meeting {
  const slots: Slot[] = [
    { id: 'morning', date: '2022-05-23', start: '10:00', end: '13:00', sessions: morning },
    { id: 'afternoon', date: '2022-05-23', start: '15:00', end: '18:00', sessions: afternoon },
  ];
  return {
    ...smallMeeting(),
    start: '2022-05-23',
    end: '2022-05-24',
    bodies: ['A', 'B'].map((id) => ({ id, name: { en: `Body ${id}` } })),
    agenda: ['A1', 'A2', 'B1', 'B2'].map(item),
    documents: [],
    slots: follows ? withContinuations(slots) : slots,
  };
}

/** Sessions as in `A: A1 | AB: B1*, A1+B1`: each with its bodies; a star marks what goes on. */
function sessionsOf(text: string): readonly Session[] {
  if (text === '') return [];
  return text.split(' | ').map((one): Session => {
    const [bodies = '', entries = ''] = one.split(': ');
    return {
      id: bodies,
      bodies: [...bodies],
      entries: entries.split(', ').map((entry) => ({
        items: entry.replace('*', '').split('+'),
        continued: entry.endsWith('*'),
      })),
    };
  });
}

type Programme = readonly [morning: string, afternoon: string];

it.each<readonly [Programme, Programme]>([
  [
    ['', 'AB: A1+B1'],
    ['', 'AB: B1, A2+B2, A1'],
  ],
  [
    ['AB: A1, B1', ''],
    ['AB: A1+B1, A2+B2 | A: A2', ''],
  ],
  [
    ['A: A1 | AB: B1, A1+B1', ''],
    ['AB: B1*, A1+B1 | A: A1 | B: B2', ''],
  ],
  [
    ['A: A1 | AB: A1+B1', 'AB: B1*'],
    ['', 'B: B2 | A: A1 | AB: B1, A1+B1, A2+B2*'],
  ],
  [
    ['', 'A: A2, A1'],
    ['A: A1, A2', 'AB: A1+B1*, A2+B2*, A1+B1*'],
  ],
  [
    ['', 'B: B1 | AB: A1'],
    ['A: A1 | AB: A1+B1', 'AB: A1+B1*, B1*, A1*'],
  ],
])('makes of %j the programme %j', ([morning, afternoon], [laterMorning, laterAfternoon]) => {
  const before = meetingOf(sessionsOf(morning), sessionsOf(afternoon), false);
  const after = meetingOf(sessionsOf(laterMorning), sessionsOf(laterAfternoon), false);
  expect(takenAll(before, after)).toEqual([]);
  expect(takenAll(after, before)).toEqual([]);
});

const businessOf: { readonly [bodies: string]: readonly string[][] } = {
  A: [['A1'], ['A2']],
  B: [['B1'], ['B2']],
  AB: [['A1', 'B1'], ['A2', 'B2'], ['A1'], ['B1']],
};

const sitting = (bodies: BodyId): fc.Arbitrary<Session> =>
  fc
    .array(fc.record({ items: fc.constantFrom(...(businessOf[bodies] ?? [])), continued: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((entries) => ({ id: bodies, bodies: [...bodies], entries }));

const sittings = fc
  .shuffledSubarray(['A', 'B', 'AB'])
  .chain((bodies) => fc.tuple(...bodies.map((one) => sitting(one))));

it('makes the whole of any two programmes, in any order, with continuations that follow and such that do not', () => {
  fc.assert(
    fc.property(
      sittings,
      sittings,
      sittings,
      sittings,
      fc.boolean(),
      fc.nat(7),
      (one, two, three, four, follows, order) => {
        const before = meetingOf(one, two, follows);
        expect(takenAll(before, meetingOf(three, four, follows), order).map(({ kind }) => kind)).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
});
