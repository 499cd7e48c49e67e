import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMeetings } from '#domain/compare.ts';
import { EditError } from '#domain/edit-error.ts';
import { applyEdit } from '#domain/edits.ts';
import { historyStates } from '#domain/history-states.ts';
import type { Meeting } from '#domain/meeting.ts';
import { takeOver } from '#domain/take-over.ts';
import { takingOver } from '#domain/taking-over.ts';
import { smallMeeting } from '../store/stores.ts';
import { changesOf, editsOf } from './edit-arbitraries.ts';
import { meetings } from './meeting-arbitraries.ts';
import { takenAll } from './taken-all.ts';

const conference = JSON.parse(
  readFileSync(new URL('../documents/two-bodies-en.json', import.meta.url), 'utf8'),
) as Meeting;

const isForeign = (kind: string): boolean => kind === 'set-slots' || kind === 'set-agenda';

/** Whether the same bodies sit twice in a slot: which of their sittings is which cannot always be told apart then. */
const hasTwinSittings = ({ slots }: Meeting): boolean =>
  slots.some(({ sessions }) => {
    const sittings = sessions.map(({ bodies }) => [...bodies].sort().join());
    return new Set(sittings).size < sittings.length;
  });

/** Whether a slot has the same business twice, of which the property on twins speaks. */
const hasTwinBusiness = ({ slots }: Meeting): boolean =>
  slots.some(({ sessions }) => {
    const business = sessions.flatMap(({ entries }) => entries.flatMap(({ items }) => items));
    return new Set(business).size < business.length;
  });

/** An entry of some slot, and the place in some session of that slot where it comes to stand a second time. */
const twins = fc.record({ slot: fc.nat(), entry: fc.nat(), to: fc.nat(), at: fc.nat(), goesOn: fc.boolean() });

/** A programme in which an item stands twice in one slot. */
function withTwin(meeting: Meeting, twin: typeof twins extends fc.Arbitrary<infer Twin> ? Twin : never): Meeting {
  const held = meeting.slots.filter(({ sessions }) => sessions.some(({ entries }) => entries.length > 0));
  const slot = held[twin.slot % held.length];
  const all = slot?.sessions.flatMap(({ entries }) => entries) ?? [];
  const entry = all[twin.entry % all.length];
  const there = slot?.sessions[twin.to % slot.sessions.length];
  if (!slot || !entry || !there) return meeting;
  const entries = there.entries.toSpliced(twin.at % (there.entries.length + 1), 0, {
    ...entry,
    continued: twin.goesOn,
  });
  const sessions = slot.sessions.map((one) => (one === there ? { ...one, entries } : one));
  return { ...meeting, slots: meeting.slots.map((one) => (one === slot ? { ...slot, sessions } : one)) };
}

/** Another state, some changes on. */
function changed(base: Meeting, choices: readonly ((meeting: Meeting) => Parameters<typeof applyEdit>[1])[]): Meeting {
  return choices.reduce((meeting, choose) => {
    try {
      const edit = choose(meeting);
      // Whole programmes and agendas of another meeting are no desk's work on this one.
      return isForeign(edit.kind) ? meeting : (applyEdit(meeting, edit).meeting ?? meeting);
    } catch (error) {
      if (error instanceof EditError) return meeting;
      throw error;
    }
  }, base);
}

describe('single changes taken over', () => {
  it('one after the other make the whole, whatever few things were done on the desk', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(conference, smallMeeting()),
        fc.array(changesOf, { minLength: 1, maxLength: 3 }),
        (base, choices) => {
          const other = changed(base, choices);
          fc.pre(!hasTwinSittings(other) && !hasTwinBusiness(other));
          expect(takenAll(base, other).map(({ kind }) => kind)).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.TAKE_OVER_RUNS ?? 60) },
    );
  });

  it('in any order make the whole where an item stands twice in one slot', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(conference, smallMeeting()),
        fc.array(changesOf, { maxLength: 2 }),
        fc.array(twins, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        fc.nat(7),
        (base, choices, doubled, isTwinBefore, order) => {
          const before = isTwinBefore ? doubled.slice(0, 1).reduce(withTwin, base) : base;
          const other = doubled.reduce(withTwin, changed(base, choices));
          fc.pre(!hasTwinSittings(other));
          expect(takenAll(before, other, order).map(({ kind }) => kind)).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.TAKE_OVER_RUNS ?? 60) },
    );
  });

  it('make the whole where an item has now the number, and the id, that another one had', () => {
    const base = smallMeeting();
    const [opening, transfer, ...others] = base.agenda;
    if (!opening || !transfer) throw new Error('the small meeting has two items');
    const first = { ...transfer, id: opening.id, number: opening.number, jointWith: opening.jointWith };
    const second = { ...opening, id: transfer.id, number: transfer.number, title: {}, jointWith: [] };
    const other: Meeting = { ...base, agenda: [first, second, ...others] };
    expect(compareMeetings(base, other).map(({ kind }) => kind)).toContain('item-renumbered');
    expect(takenAll(base, other).map(({ kind }) => kind)).toEqual([]);
  });

  it('of states that have nothing in common fit, or say that they do not', () => {
    fc.assert(
      fc.property(meetings, meetings, (into, from) => {
        const between = takingOver(into, from);
        for (const change of compareMeetings(into, from)) {
          const edit = takeOver(change, between);
          if (edit) applyEdit(into, edit);
        }
      }),
    );
  });

  it('take one move and leave the other', () => {
    const base = conference;
    const [first, second, third] = base.slots.slice(0, 3);
    const slots = base.slots.map((slot) =>
      slot === first
        ? { ...slot, sessions: third?.sessions ?? [] }
        : slot === third
          ? { ...slot, sessions: first?.sessions ?? [] }
          : slot,
    );
    const draft = { ...base, slots };
    const told = compareMeetings(base, draft);
    const moves = told.filter(({ kind }) => kind === 'entry-moved');
    expect(moves.length).toBeGreaterThan(1);
    const edit = moves[0] && takeOver(moves[0], takingOver(base, draft));
    const after = applyEdit(base, edit ?? { kind: 'remove' }).meeting as Meeting;
    const left = compareMeetings(after, draft).filter(({ kind }) => kind === 'entry-moved');
    expect(left).toHaveLength(moves.length - 1);
    expect(after.slots.find(({ id }) => id === second?.id)).toEqual(second);
  });
});

describe('the states of a history', () => {
  it('end with the meeting as it is', () => {
    fc.assert(
      fc.property(fc.array(editsOf, { maxLength: 12 }), (choices) => {
        let meeting: Meeting | null = null;
        const history = choices.flatMap((choose) => {
          const edit = choose(meeting);
          try {
            meeting = applyEdit(meeting, edit).meeting;
            return [{ edit }];
          } catch {
            return [];
          }
        });
        expect(JSON.stringify(historyStates(history).at(-1) ?? null)).toBe(JSON.stringify(meeting));
      }),
    );
  });
});
