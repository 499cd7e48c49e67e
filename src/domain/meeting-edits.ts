// Edits of what a meeting is: its facts, its bodies, its documents.
import { withoutItems } from './agenda-edits.ts';
import { EditError } from './edit-error.ts';
import type { Body, BodyId, Document, DocumentSymbol, Meeting } from './meeting.ts';
import { settled } from './settled-slots.ts';
import { addDays } from './time.ts';

/** The facts that can be set; null takes one away. */
export type Facts = {
  readonly [Key in 'symbol' | 'venue' | 'timeZone']?: Meeting[Key];
} & { readonly [Key in 'start' | 'end' | 'languages' | 'constraints']?: Meeting[Key] } & {
  readonly [Key in 'distribution' | 'reissued']?: NonNullable<Meeting[Key]> | null;
};

/** A change of what a meeting is. */
export type MeetingEdit =
  | { readonly kind: 'set-facts'; readonly facts: Facts }
  /** Everything that has a date moves by some days; the deadlines of documents do not. */
  | { readonly kind: 'shift-dates'; readonly days: number }
  /** A body comes behind the others, or the one of its id becomes this. */
  | { readonly kind: 'put-body'; readonly body: Body }
  /** A body goes with its agenda and its part in the programme. */
  | { readonly kind: 'remove-body'; readonly body: BodyId }
  /** The bodies stand in this order: all of them, each once. */
  | { readonly kind: 'order-bodies'; readonly bodies: readonly BodyId[] }
  /** A document comes (`symbol: null`), or the one of a symbol becomes this; the items that list it follow. */
  | { readonly kind: 'put-document'; readonly symbol: DocumentSymbol | null; readonly document: Document }
  /** A finding may stand, for a reason; null = it is to be told again. */
  | { readonly kind: 'acknowledge'; readonly finding: string; readonly reason: string | null }
  /** A document goes, also from the items that list it. */
  | { readonly kind: 'remove-document'; readonly symbol: DocumentSymbol };

/** What such an edit makes of a meeting. @throws EditError */
export function withMeetingEdited(meeting: Meeting, edit: MeetingEdit): Meeting {
  switch (edit.kind) {
    case 'set-facts':
      return withFacts(meeting, edit.facts);
    case 'shift-dates':
      return {
        ...meeting,
        start: addDays(meeting.start, edit.days),
        end: addDays(meeting.end, edit.days),
        slots: settled(meeting.slots.map((slot) => ({ ...slot, date: addDays(slot.date, edit.days) }))),
      };
    case 'put-body': {
      const there = meeting.bodies.some(({ id }) => id === edit.body.id);
      const bodies = meeting.bodies.map((body) => (body.id === edit.body.id ? edit.body : body));
      return { ...meeting, bodies: there ? bodies : [...bodies, edit.body] };
    }
    case 'remove-body':
      return withoutBody(meeting, edit.body);
    case 'order-bodies': {
      const bodies = edit.bodies.map((id) => meeting.bodies.find((body) => body.id === id));
      const whole = bodies.length === meeting.bodies.length && new Set(bodies).size === bodies.length;
      if (!whole || bodies.includes(undefined)) throw new EditError('no-such-body');
      return { ...meeting, bodies: bodies as Body[] };
    }
    case 'acknowledge': {
      const { acknowledged = [], ...rest } = meeting;
      const others = acknowledged.filter(({ finding }) => finding !== edit.finding);
      const all = edit.reason === null ? others : [...others, { finding: edit.finding, reason: edit.reason }];
      return all.length === 0 ? rest : { ...rest, acknowledged: all };
    }
    case 'put-document':
      return withDocument(meeting, edit.symbol, edit.document);
    case 'remove-document':
      return {
        ...meeting,
        documents: meeting.documents.filter(({ symbol }) => symbol !== edit.symbol),
        agenda: meeting.agenda.map((item) =>
          item.documents.includes(edit.symbol)
            ? { ...item, documents: item.documents.filter((symbol) => symbol !== edit.symbol) }
            : item,
        ),
      };
  }
}

/** Facts that may be absent; the others are null where there is none. */
const ABSENT: readonly string[] = ['distribution', 'reissued'];

function withFacts(meeting: Meeting, facts: Facts): Meeting {
  const next = Object.fromEntries(
    Object.entries({ ...meeting, ...facts }).filter(([key, value]) => !(value === null && ABSENT.includes(key))),
  );
  return next as unknown as Meeting;
}

function withoutBody(meeting: Meeting, body: BodyId): Meeting {
  if (!meeting.bodies.some(({ id }) => id === body)) throw new EditError('no-such-body');
  const items = meeting.agenda.filter((item) => item.body === body).map(({ id }) => id);
  const rid = withoutItems(meeting, new Set(items));
  const slots = rid.slots.map((slot) => {
    if (!slot.sessions.some(({ bodies }) => bodies.includes(body))) return slot;
    const sessions = slot.sessions.flatMap((session) => {
      const bodies = session.bodies.filter((id) => id !== body);
      return bodies.length === 0 ? [] : [{ ...session, bodies }];
    });
    return { ...slot, sessions };
  });
  return { ...rid, bodies: rid.bodies.filter(({ id }) => id !== body), slots: settled(slots) };
}

function withDocument(meeting: Meeting, former: DocumentSymbol | null, document: Document): Meeting {
  const { documents } = meeting;
  if (former !== document.symbol && documents.some(({ symbol }) => symbol === document.symbol))
    throw new EditError('taken');
  if (former === null) return { ...meeting, documents: [...documents, document] };
  if (!documents.some(({ symbol }) => symbol === former)) throw new EditError('no-such-document');
  return {
    ...meeting,
    documents: documents.map((one) => (one.symbol === former ? document : one)),
    agenda: meeting.agenda.map((item) =>
      item.documents.includes(former)
        ? { ...item, documents: item.documents.map((symbol) => (symbol === former ? document.symbol : symbol)) }
        : item,
    ),
  };
}
