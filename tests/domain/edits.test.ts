import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditError } from '#domain/edit-error.ts';
import { applyEdit, type Edit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { readMeetingFile, writeMeetingFile } from '#domain/meeting-file.ts';
import { smallMeeting } from '../store/stores.ts';
import { changesOf, editsOf } from './edit-arbitraries.ts';
import { meetings } from './meeting-arbitraries.ts';

function codeOf(meeting: Meeting | null, edit: Edit): string {
  try {
    applyEdit(meeting, edit);
  } catch (error) {
    return error instanceof EditError ? error.code : String(error);
  }
  return 'applied';
}

/** What was done to a meeting: every state, and the inverses that lead back. */
function course(start: Meeting | null, choices: readonly ((meeting: Meeting | null) => Edit)[]) {
  let meeting = start;
  const states = [start];
  const inverses: Edit[] = [];
  for (const choose of choices) {
    try {
      const applied = applyEdit(meeting, choose(meeting));
      meeting = applied.meeting;
      states.push(meeting);
      inverses.push(applied.inverse);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
    }
  }
  return { meeting, states, inverses };
}

const bytes = (value: unknown): string => JSON.stringify(value);

/** Takes everything back and does it all again; each state must be what it was, to the last byte. */
function backAndForth({ meeting, states, inverses }: ReturnType<typeof course>): void {
  const forwards: Edit[] = [];
  let at = meeting;
  for (const [index, inverse] of [...inverses.entries()].reverse()) {
    const applied = applyEdit(at, inverse);
    at = applied.meeting;
    forwards.push(applied.inverse);
    expect(bytes(at)).toBe(bytes(states[index]));
  }
  for (const [index, forward] of forwards.reverse().entries()) {
    at = applyEdit(at, forward).meeting;
    expect(bytes(at)).toBe(bytes(states[index + 1]));
  }
}

describe('an edit', () => {
  it('and all that follow, taken back in full, leave every meeting as it was to the last byte; done again, as it became', () => {
    fc.assert(
      fc.property(fc.array(editsOf, { maxLength: 25 }), (choices) => backAndForth(course(null, choices))),
      { numRuns: 300 },
    );
  });

  it('of one draft leaves another draft of the same base alone, and both can be taken back', () => {
    fc.assert(
      fc.property(
        meetings,
        fc.array(changesOf, { maxLength: 10 }),
        fc.array(changesOf, { maxLength: 10 }),
        (base, one, two) => {
          const before = bytes(base);
          const drafts = [one, two].map((choices) =>
            course(
              base,
              choices.map((choose) => (meeting) => choose(meeting ?? base)),
            ),
          );
          expect(bytes(base)).toBe(before);
          for (const draft of drafts) backAndForth(draft);
          expect(
            bytes(
              course(
                base,
                one.map((choose) => (meeting) => choose(meeting ?? base)),
              ).meeting,
            ),
          ).toBe(bytes(drafts[0]?.meeting));
        },
      ),
    );
  });

  it('keeps every meeting valid', () => {
    fc.assert(
      fc.property(meetings, fc.array(changesOf, { maxLength: 12 }), (base, choices) => {
        const { meeting } = course(
          base,
          choices.map((choose) => (now) => choose(now ?? base)),
        );
        const read = readMeetingFile(writeMeetingFile(meeting as Meeting));
        expect(read.observations.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read.meeting).toEqual(meeting);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the meeting that it is given untouched', () => {
    fc.assert(
      fc.property(editsOf, (choose) => {
        const meeting = smallMeeting();
        course(meeting, [choose]);
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
