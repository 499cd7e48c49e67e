import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditError } from '#domain/edit-error.ts';
import { applyEdit, type Edit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { smallMeeting } from '../store/stores.ts';
import { editsOf } from './edit-arbitraries.ts';

function codeOf(meeting: Meeting | null, edit: Edit): string {
  try {
    applyEdit(meeting, edit);
  } catch (error) {
    return error instanceof EditError ? error.code : String(error);
  }
  return 'applied';
}

describe('an edit', () => {
  it('and then its inverse leave every meeting as it was, however many follow each other', () => {
    fc.assert(
      fc.property(fc.array(editsOf, { maxLength: 12 }), (choices) => {
        let meeting: Meeting | null = null;
        const states: (Meeting | null)[] = [];
        const inverses: Edit[] = [];
        for (const choose of choices) {
          const applied = applyEdit(meeting, choose(meeting));
          states.push(meeting);
          inverses.push(applied.inverse);
          meeting = applied.meeting;
        }
        while (inverses.length > 0) {
          const { meeting: back, inverse: again } = applyEdit(meeting, inverses.pop() as Edit);
          expect(applyEdit(back, again).meeting).toEqual(meeting);
          meeting = back;
          expect(meeting).toEqual(states.pop());
        }
      }),
    );
  });

  it('leaves the meeting that it is given untouched', () => {
    fc.assert(
      fc.property(editsOf, (choose) => {
        const meeting = smallMeeting();
        applyEdit(meeting, choose(meeting));
        expect(meeting).toEqual(smallMeeting());
      }),
    );
  });

  it('moves an entry to another session, and the continuation follows', () => {
    const from = { slot: 's1', session: 'y', index: 0 };
    const { meeting } = applyEdit(smallMeeting(), {
      kind: 'move-entry',
      from,
      to: { slot: 's2', session: 'x', index: 1 },
    });
    // Nothing is left of the session that it was alone in.
    expect(meeting?.slots[0]?.sessions.map(({ id }) => id)).toEqual(['x']);
    // Both now stand in the first slot that takes the item up, so that neither continues another.
    expect(meeting?.slots[1]?.sessions[0]?.entries).toEqual([
      { items: ['A/2'], continued: false },
      { items: ['A/2'], continued: false },
    ]);
  });

  it('moves an entry within its session', () => {
    const meeting = smallMeeting();
    const [slot] = meeting.slots;
    const entries = ['A/1', 'A/2', 'A/3'].map((item) => ({ items: [item], continued: false }));
    const slots = slot ? [{ ...slot, sessions: [{ id: 'x', bodies: ['A'], entries }] }] : [];
    const place = (index: number) => ({ slot: 's1', session: 'x', index });
    const moved = applyEdit({ ...meeting, slots }, { kind: 'move-entry', from: place(0), to: place(2) }).meeting;
    expect(moved?.slots[0]?.sessions[0]?.entries.map(({ items }) => items[0])).toEqual(['A/2', 'A/3', 'A/1']);
  });

  it('gives a title and takes it away altogether', () => {
    const titled = applyEdit(smallMeeting(), { kind: 'retitle', title: null }).meeting;
    expect(titled && 'title' in titled).toBe(false);
  });

  it('that does not fit says why', () => {
    const place = { slot: 's1', session: 'x', index: 0 };
    expect(codeOf(null, { kind: 'remove' })).toBe('no-meeting');
    expect(codeOf(null, { kind: 'retitle', title: null })).toBe('no-meeting');
    const move = (from: object, to: object): Edit => ({
      kind: 'move-entry',
      from: { ...place, ...from },
      to: { ...place, ...to },
    });
    expect(codeOf(smallMeeting(), move({ index: 9 }, {}))).toBe('no-such-place');
    expect(codeOf(smallMeeting(), move({ slot: 's9' }, {}))).toBe('no-such-place');
    expect(codeOf(smallMeeting(), move({}, { session: 'z' }))).toBe('no-such-place');
  });
});
