import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assignment, DELEGATION_FORMAT, type Delegation, type Member } from '#domain/delegation.ts';
import { anchorKey, anchorOf, findAnchored, type SessionAnchor } from '#domain/delegation-anchor.ts';
import { applyDelegationEdit, type DelegationEdit, DelegationEditError } from '#domain/delegation-edits.ts';
import { readDelegation } from '#domain/delegation-schema.ts';
import { carryDelegation } from '#domain/delegation-update.ts';
import type { Meeting, Session, Slot } from '#domain/meeting.ts';
import sample from '../../public/feeds/wg-ic-ta-2022.json';

const meeting = sample as unknown as Meeting;
const wednesday = '2022-05-25T10:00';

function member(id: string, more: Partial<Member> = {}): Member {
  return { id, name: id, languages: ['fr'], follows: [], stays: null, ...more };
}

function anchorAt(slotId: string, at = 0, from: Meeting = meeting): SessionAnchor {
  const slot = from.slots.find(({ id }) => id === slotId) as Slot;
  return anchorOf(from, slot, slot.sessions[at] as Session);
}

function delegationOf(assignments: readonly Assignment[] = [], members = [member('Ana'), member('Ben')]): Delegation {
  return { format: DELEGATION_FORMAT, id: 'd', name: 'Delegation', members, assignments };
}

function withSlots(change: (slots: readonly Slot[]) => readonly Slot[]): Meeting {
  return { ...meeting, slots: change(meeting.slots) };
}

function withSessions(slotId: string, sessions: readonly Session[]): Meeting {
  return withSlots((slots) => slots.map((slot) => (slot.id === slotId ? { ...slot, sessions } : slot)));
}

const sessionsAt = (slotId: string): readonly Session[] =>
  meeting.slots.find(({ id }) => id === slotId)?.sessions ?? [];

describe('an anchor', () => {
  test('finds its session, whatever id the session has come to have', () => {
    const anchor = anchorAt(wednesday);
    const renamed = withSessions(
      wednesday,
      sessionsAt(wednesday).map((session) => ({ ...session, id: 'another' })),
    );
    expect(findAnchored(meeting, anchor)).toMatchObject({
      state: 'same',
      place: { session: { id: `${wednesday}/B` } },
    });
    expect(findAnchored(renamed, anchor)).toMatchObject({ state: 'same', place: { session: { id: 'another' } } });
  });

  test('finds its session when it became joint, and among others in its slot', () => {
    const joint: Session = { id: 'j', bodies: ['A', 'B'], entries: [{ items: ['B/3'], continued: false }] };
    const other: Session = { id: 'o', bodies: ['B'], entries: [{ items: ['B/4'], continued: false }] };
    const changed = withSessions(wednesday, [other, joint]);
    expect(findAnchored(changed, anchorAt(wednesday))).toMatchObject({
      state: 'other-bodies',
      place: { session: joint },
    });
  });

  test('tells other business in its session, and a session that is gone', () => {
    const anchor = anchorAt(wednesday);
    const other: Session = { id: 'o', bodies: ['B'], entries: [{ items: ['B/4'], continued: false }] };
    expect(findAnchored(withSessions(wednesday, [other]), anchor).state).toBe('other-business');
    expect(findAnchored(withSessions(wednesday, []), anchor)).toEqual({ state: 'gone', place: null });
    expect(findAnchored({ ...meeting, id: 'another' }, anchor).state).toBe('gone');
  });

  test('follows its only sitting to another slot, but not one of several', () => {
    const moved = (slotId: string): Meeting =>
      withSlots((slots) =>
        slots.map((slot) =>
          slot.id === slotId
            ? { ...slot, sessions: [] }
            : slot.id === '2022-05-27T10:00'
              ? { ...slot, sessions: [...slot.sessions, ...sessionsAt(slotId)] }
              : slot,
        ),
      );
    expect(findAnchored(moved('2022-05-26T10:00'), anchorAt('2022-05-26T10:00'))).toMatchObject({
      state: 'moved',
      place: { slot: { id: '2022-05-27T10:00' } },
    });
    expect(findAnchored(moved(wednesday), anchorAt(wednesday)).state).toBe('gone');
  });
});

describe('an update of the meeting', () => {
  test('carries parts to where their sessions went, also one sitting of several', () => {
    const delegation = delegationOf([
      { member: 'Ana', at: anchorAt(wednesday), duties: ['lead'] },
      { member: 'Ben', at: anchorAt('2022-05-25T15:00'), duties: ['lead'] },
    ]);
    const thursday = withSlots((slots) =>
      slots.map((slot) =>
        slot.id === wednesday
          ? { ...slot, sessions: [] }
          : slot.id === '2022-05-27T10:00'
            ? { ...slot, sessions: [...slot.sessions, ...sessionsAt(wednesday)] }
            : slot,
      ),
    );
    const edits = carryDelegation(delegation, meeting, thursday);
    const carried = applyDelegationEdit(delegation, { kind: 'several', edits }).delegation as Delegation;
    expect(carried.assignments.map(({ member: who, at }) => [who, at.slot])).toEqual([
      ['Ana', '2022-05-27T10:00'],
      ['Ben', '2022-05-25T15:00'],
    ]);
  });

  test('carries parts and what is followed when bodies and items come to have other ids', () => {
    const swap = (id: string): string => id.replace(/^[AB]/, (body) => (body === 'A' ? 'B' : 'A'));
    const swapped: Meeting = {
      ...meeting,
      bodies: meeting.bodies.map((body) => ({ ...body, id: swap(body.id) })).reverse(),
      agenda: meeting.agenda.map((item) => ({
        ...item,
        id: swap(item.id),
        body: swap(item.body),
        jointWith: item.jointWith.map(swap),
      })),
      slots: meeting.slots.map((slot) => ({
        ...slot,
        sessions: slot.sessions.map((session) => ({
          ...session,
          bodies: session.bodies.map(swap),
          entries: session.entries.map((entry) => ({ ...entry, items: entry.items.map(swap) })),
        })),
      })),
    };
    const follows = [{ meeting: meeting.id, body: 'A', item: 'A/2', why: 'mine' }];
    const delegation = delegationOf(
      [{ member: 'Ana', at: anchorAt(wednesday), duties: ['lead'] }],
      [member('Ana', { follows })],
    );
    const edits = carryDelegation(delegation, meeting, swapped);
    const carried = applyDelegationEdit(delegation, { kind: 'several', edits }).delegation as Delegation;
    expect(carried.members[0]?.follows).toEqual([{ meeting: meeting.id, body: 'B', item: 'B/2', why: 'mine' }]);
    expect(carried.assignments[0]?.at).toMatchObject({ bodies: ['A'], items: ['A/3'] });
  });

  test('asks for nothing where nothing changed, and keeps what lost its session', () => {
    const delegation = delegationOf([{ member: 'Ana', at: anchorAt(wednesday), duties: ['lead'] }]);
    expect(carryDelegation(delegation, meeting, { ...meeting, revision: 2 })).toEqual([]);
    expect(carryDelegation(delegation, meeting, withSessions(wednesday, []))).toEqual([]);
  });
});

const anchors = meeting.slots.flatMap((slot) => slot.sessions.map((session) => anchorOf(meeting, slot, session)));
const names = ['Ana', 'Ben', 'Cem', 'Dee'];
const index = fc.option(fc.nat(2), { nil: undefined }).map((at) => (at === undefined ? {} : { index: at }));
const duties: fc.Arbitrary<Assignment['duties']> = fc.subarray(['lead', 'support', 'speaker'] as const, {
  minLength: 1,
});
const simple: fc.Arbitrary<DelegationEdit> = fc.oneof(
  fc.record({ kind: fc.constant('rename-delegation' as const), name: fc.string() }),
  fc
    .tuple(fc.constantFrom(...names), fc.string(), index)
    .map(([id, role, at]) => ({ kind: 'put-member' as const, member: member(id, { role }), ...at })),
  fc.constantFrom(...names).map((id) => ({ kind: 'remove-member' as const, member: id })),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...anchors), duties, index).map(([who, at, all, place]) => ({
    kind: 'assign' as const,
    assignment: { member: who, at, duties: all },
    ...place,
  })),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...anchors))
    .map(([who, at]) => ({ kind: 'unassign' as const, member: who, at })),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...anchors), fc.constantFrom(...anchors))
    .map(([who, from, to]) => ({ kind: 'reanchor' as const, member: who, from, to })),
  fc.constant({ kind: 'remove-delegation' as const }),
  fc.constant({ kind: 'put-delegation' as const, delegation: delegationOf() }),
);

test('undoing edits in turn leads back through every state, and every state is a valid delegation', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(simple, fc.array(simple, { maxLength: 3 }).map(several))), (edits) => {
      const start = {
        ...delegationOf([{ member: 'Ana', at: anchors[0] as SessionAnchor, duties: ['lead'] }]),
        theirs: 1,
      };
      const states: (Delegation | null)[] = [start];
      const inverses: DelegationEdit[] = [];
      for (const edit of edits) {
        try {
          const { delegation, inverse } = applyDelegationEdit(states.at(-1) ?? null, edit);
          states.push(delegation);
          inverses.push(inverse);
        } catch (error) {
          expect(error).toBeInstanceOf(DelegationEditError);
        }
      }
      for (const state of states) if (state) expect(readDelegation(state)).toEqual({ delegation: state });
      for (const inverse of inverses.reverse()) {
        const now = states.pop() ?? null;
        expect(applyDelegationEdit(now, inverse).delegation).toEqual(states.at(-1));
      }
    }),
    { numRuns: 300 },
  );
});

function several(edits: readonly DelegationEdit[]): DelegationEdit {
  return { kind: 'several', edits };
}

test('a member who leaves takes their parts along, and brings them back', () => {
  const delegation = delegationOf(
    anchors.slice(0, 4).map((at, turn) => ({ member: names[turn % 2] as string, at, duties: ['lead'] })),
  );
  const { delegation: left, inverse } = applyDelegationEdit(delegation, { kind: 'remove-member', member: 'Ana' });
  expect(left?.assignments.map(({ member: who }) => who)).toEqual(['Ben', 'Ben']);
  expect(applyDelegationEdit(left, inverse).delegation).toEqual(delegation);
});

describe('reading a delegation', () => {
  const at = anchors[0] as SessionAnchor;
  const whole = delegationOf([{ member: 'Ana', at, duties: ['lead', 'speaker'] }]);

  test('gives the very object with all its unknown keys', () => {
    const given = { ...whole, theirs: { a: 1 }, members: whole.members.map((one) => ({ ...one, badge: 7 })) };
    const reading = readDelegation(given);
    expect(reading.delegation).toBe(given);
  });

  test.each<[string, unknown, string]>([
    ['no object', 'x', '$'],
    ['another format', { ...whole, format: 'rostrum-delegation/2' }, 'format'],
    ['a stay that ends before it begins', withStay('2022-05-24T10:00', '2022-05-23T10:00'), 'members.0.stays.0'],
    ['a day that the calendar lacks', withStay('2022-02-30T10:00', '2022-05-23T10:00'), 'members.0.stays.0.from'],
    ['a part without a duty', delegationOf([{ member: 'Ana', at, duties: [] }]), 'assignments.0.duties'],
    ['an unknown duty', delegationOf([{ member: 'Ana', at, duties: ['sleep' as 'lead'] }]), 'assignments.0.duties.0'],
    ['a part of nobody', delegationOf([{ member: 'Zoe', at, duties: ['lead'] }]), '$'],
    ['a member twice', delegationOf([], [member('Ana'), member('Ana')]), '$'],
    ['a part twice', { ...whole, assignments: [...whole.assignments, ...whole.assignments] }, '$'],
  ])('refuses %s and names the place', (_what, value, path) => {
    expect(readDelegation(value)).toMatchObject({ delegation: null, path });
  });

  function withStay(from: string, to: string): Delegation {
    return delegationOf([], [member('Ana', { stays: [{ from, to }] as unknown as Member['stays'] })]);
  }
});

test('anchors of different sessions have different keys', () => {
  expect(new Set(anchors.map(anchorKey)).size).toBe(anchors.length);
});
