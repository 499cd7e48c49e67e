// Edits of every kind for whatever meeting there is when their turn comes.
import * as fc from 'fast-check';
import { EditError } from '#domain/edit-error.ts';
import { applyEdit, type Change, type Edit } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import { newSessionId } from '#domain/landings.ts';
import type { Meeting, Slot, Text } from '#domain/meeting.ts';
import { meetings } from './meeting-arbitraries.ts';

/** Chooses an edit for a meeting, or its absence. It may be one that does not fit. */
export type Choice = (meeting: Meeting | null) => Edit;

interface Dice {
  readonly other: Meeting;
  readonly text: Text | null;
  readonly one: number;
  readonly two: number;
  readonly small: number;
}

const pick = <Value>(list: readonly Value[], at: number): Value | undefined => list[at % (list.length || 1)];

function placesOf(meeting: Meeting): EntryPlace[] {
  return meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) =>
      session.entries.map(({ items }, index) => ({ slot: slot.id, session: session.id, index, items })),
    ),
  );
}

/** A change of each kind, from the same dice; undefined where the meeting has nothing for it. */
const changes: { readonly [Kind in Change['kind']]: (meeting: Meeting, dice: Dice) => Change | undefined } = {
  retitle: (_, { text }) => ({ kind: 'retitle', title: text }),
  'set-slots': (_, { other }) => ({ kind: 'set-slots', slots: other.slots }),
  several: (meeting, dice) => {
    const edits = [changes.retitle(meeting, dice), changes['set-facts'](meeting, dice)].filter(
      (one) => one !== undefined,
    );
    return { kind: 'several', edits };
  },
  'place-entries': (meeting, dice) => {
    const to = landing(meeting, dice);
    const item = pick(meeting.agenda, dice.one);
    return (
      to && {
        kind: 'place-entries',
        entries: [{ items: item ? [item.id] : [], continued: false, title: { en: 'x' } }],
        to,
      }
    );
  },
  'move-entry': (meeting, dice) => {
    const [from, to] = [pick(placesOf(meeting), dice.one), landing(meeting, dice)];
    return from && to && { kind: 'move-entry', from, to };
  },
  'move-entries': (meeting, dice) => {
    const to = landing(meeting, dice);
    const from = placesOf(meeting).filter((_, at) => (dice.one >> (at % 8)) % 2 === 1);
    return to && { kind: 'move-entries', from, to };
  },
  'copy-entries': (meeting, dice) => {
    const [from, to] = [pick(placesOf(meeting), dice.one), landing(meeting, dice)];
    return from && to && { kind: 'copy-entries', from: [from], to };
  },
  unschedule: (meeting, { one }) => {
    const from = placesOf(meeting).filter((_, at) => (one >> (at % 8)) % 2 === 1);
    return { kind: 'unschedule', from };
  },
  'split-entry': (meeting, dice) => {
    const [from, to] = [pick(placesOf(meeting), dice.one), landing(meeting, dice)];
    return from && to && { kind: 'split-entry', from, to, minutes: dice.small === 0 ? null : dice.small * 10 };
  },
  'merge-entries': (meeting, { one, two }) => {
    const [from, into] = [pick(placesOf(meeting), one), pick(placesOf(meeting), two)];
    return from && into && { kind: 'merge-entries', from, into };
  },
  'set-entry': (meeting, { one, small, text }) => {
    const at = pick(placesOf(meeting), one);
    return at && { kind: 'set-entry', at, minutes: small === 0 ? null : small * 30, title: text };
  },
  'add-item': (meeting, { one, small, text }) => {
    const body = pick(meeting.bodies, one)?.id ?? '';
    const number = `${small + 20}`;
    const item = {
      id: `${body}/${number}`,
      body,
      number,
      title: text ?? {},
      jointWith: [],
      annotation: text,
      documents: [],
    };
    const own = meeting.agenda.filter((other) => other.body === body);
    return { kind: 'add-item', item, after: pick(own, one)?.id ?? null };
  },
  'remove-items': (meeting, { one }) => ({
    kind: 'remove-items',
    items: meeting.agenda.filter((_, at) => (one >> (at % 8)) % 2 === 1).map(({ id }) => id),
  }),
  'set-item': (meeting, { one, small, text }) => {
    const item = pick(meeting.agenda, one);
    const to = {
      title: text ?? {},
      annotation: text,
      minutes: small === 0 ? null : small * 30,
      documents: ['E/2022/1'],
    };
    return item && { kind: 'set-item', item: item.id, to };
  },
  'arrange-agenda': (meeting, { one, small }) => {
    const body = pick(meeting.bodies, one)?.id ?? '';
    const own = meeting.agenda.filter((item) => item.body === body).map(({ id }) => id);
    const turned = own.map((_, at) => own[(at + small) % own.length] as string);
    return { kind: 'arrange-agenda', body, items: turned.map((id, at) => [id, `${at + 1}`]) };
  },
  'join-items': (meeting, { one, two }) => {
    const [first, second] = [pick(meeting.agenda, one), pick(meeting.agenda, two)];
    return first && second && first !== second ? { kind: 'join-items', items: [first.id, second.id] } : undefined;
  },
  'part-item': (meeting, { one }) => {
    const item = pick(meeting.agenda, one);
    return item && { kind: 'part-item', item: item.id };
  },
  'set-agenda': (_, { other }) => ({ kind: 'set-agenda', agenda: other.agenda, documents: other.documents }),
  'set-facts': (_, { other, text, small }) => ({
    kind: 'set-facts',
    facts: {
      venue: text,
      symbol: other.symbol,
      timeZone: other.timeZone,
      start: other.start,
      constraints: other.constraints,
      ...(small === 0 ? { distribution: null } : { reissued: '2022-05-01' }),
    },
  }),
  'shift-dates': (_, { small }) => ({ kind: 'shift-dates', days: small - 2 }),
  'put-body': (meeting, { one, small, text }) => {
    const id = small === 0 ? 'Z' : (pick(meeting.bodies, one)?.id ?? 'Z');
    return { kind: 'put-body', body: { id, name: text ?? {}, ordinal: small } };
  },
  'remove-body': (meeting, { one }) => {
    const body = pick(meeting.bodies, one);
    return body && { kind: 'remove-body', body: body.id };
  },
  'order-bodies': (meeting) => ({ kind: 'order-bodies', bodies: meeting.bodies.map(({ id }) => id).reverse() }),
  'put-document': (meeting, { one, small }) => {
    const document = { symbol: `E/2022/${small}`, title: { en: 'Note' }, status: 'expected' } as const;
    return { kind: 'put-document', symbol: pick(meeting.documents, one)?.symbol ?? null, document };
  },
  'remove-document': (meeting, { one }) => {
    const document = pick(meeting.documents, one);
    return document && { kind: 'remove-document', symbol: document.symbol };
  },
  acknowledge: (_, { one, small }) => ({
    kind: 'acknowledge',
    finding: `f${one % 3}`,
    reason: small % 2 === 0 ? null : 'Agreed',
  }),
  'add-slots': (meeting, { one }) => {
    const slot: Slot = { id: `new-${one}`, date: meeting.start, start: '15:00', end: '18:00', sessions: [] };
    return { kind: 'add-slots', slots: [slot] };
  },
  'remove-slots': (meeting, { one }) => {
    const slot = pick(meeting.slots, one);
    return slot && { kind: 'remove-slots', slots: [slot.id] };
  },
  'set-slot': (meeting, { one, small }) => {
    const slot = pick(meeting.slots, one);
    const to = { date: meeting.end, mode: small % 2 === 0 ? null : ('hybrid' as const) };
    return slot && { kind: 'set-slot', slot: slot.id, to };
  },
  'swap-slots': (meeting, { one, two }) => {
    const [first, second] = [pick(meeting.slots, one), pick(meeting.slots, two)];
    return first && second && { kind: 'swap-slots', slots: [first.id, second.id] };
  },
  'shift-sessions': (meeting, { one, small }) => {
    const slot = pick(meeting.slots, one);
    return slot && { kind: 'shift-sessions', from: slot.id, by: small % 2 === 0 ? 1 : -1 };
  },
  'set-room': (meeting, { one, small }) => {
    const place = pick(placesOf(meeting), one);
    return place && { kind: 'set-room', slot: place.slot, session: place.session, room: small === 0 ? null : 'C' };
  },
  'make-joint': (meeting, { one }) => {
    const at = pick(placesOf(meeting), one);
    const bodies = meeting.bodies.map(({ id }) => id);
    const items = meeting.agenda.slice(0, 2).map(({ id }) => id);
    return at && { kind: 'make-joint', at, items, bodies, session: 'joint', rest: 'rest' };
  },
  'make-apart': (meeting, { one }) => {
    const at = pick(placesOf(meeting), one);
    const sessions = meeting.bodies.map(({ id }) => ({ id: `alone-${id}`, body: id, items: at?.items ?? [] }));
    return at && { kind: 'make-apart', at, sessions, rest: 'rest' };
  },
};

function landing(meeting: Meeting, { two, small }: Dice) {
  const slot = pick(meeting.slots, two);
  if (!slot) return undefined;
  const session = pick(slot.sessions, small);
  if (session && small % 3 > 0)
    return { slot: slot.id, session: session.id, index: Math.min(small, session.entries.length) };
  const bodies = meeting.bodies.slice(0, 1 + (small % 2)).map(({ id }) => id);
  return { slot: slot.id, session: newSessionId(slot, bodies), index: 0, opens: { bodies, at: slot.sessions.length } };
}

const dice: fc.Arbitrary<Dice> = fc.record({
  other: meetings,
  text: fc.option(fc.string({ maxLength: 8 }).map((en) => ({ en }))),
  one: fc.nat(255),
  two: fc.nat(255),
  small: fc.nat(5),
});

/** A choice of every kind of change; where the meeting has nothing for it, it gets a title. */
export const changesOf: fc.Arbitrary<(meeting: Meeting) => Change> = fc
  .tuple(fc.constantFrom(...(Object.keys(changes) as Change['kind'][])), dice)
  .map(
    ([kind, thrown]) =>
      (meeting) =>
        changes[kind](meeting, thrown) ?? { kind: 'retitle', title: thrown.text },
  );

/** A choice of every kind of edit; where there is no meeting, one is put. */
export const editsOf: fc.Arbitrary<Choice> = fc
  .tuple(fc.constantFrom('put', 'remove', 'change', 'change', 'change'), changesOf, meetings)
  .map(([kind, change, other]) => (meeting) => {
    if (!meeting || kind === 'put') return { kind: 'put', meeting: { ...other, id: 'wg' } };
    return kind === 'remove' ? { kind } : change(meeting);
  });

/** What an edit makes of a meeting; undefined where it does not fit. */
export function appliedTo(meeting: Meeting | null, edit: Edit): Meeting | null | undefined {
  try {
    return applyEdit(meeting, edit).meeting;
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}
