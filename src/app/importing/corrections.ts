// Values of a reading that a person put right before accepting it: kept apart from what was read, so that each can be
// taken back, and put into the meeting only at the end.
import { compareNumbers } from '#domain/agenda.ts';
import type { Body, Item, ItemId, LanguageTag, LocalDate, LocalTime, Meeting, Slot, Text } from '#domain/meeting.ts';
import { compareSlots, withContinuations } from '#domain/programme.ts';
import { wordingIn } from '#domain/text.ts';
import { isLocalDate, isLocalTime, isTimeZone } from '#domain/time.ts';
import type { ValueKey } from '#importers/reading.ts';
import type { MessageId } from '../words.ts';
import { withEntry, withSessionsOfEntries } from './corrected-entries.ts';
import { type OtherSlots, withChosenSlots } from './other-slots.ts';

/** The corrected fields of one value, by field name, as they were typed. */
export type Correction = { readonly [field: string]: string };

/**
 * Corrections by the key of the value as it was read. "dates" stands for "start" and "end" together, "day/<date>" for the
 * date of all slots that were read on that day.
 */
export type Corrections = ReadonlyMap<ValueKey, Correction>;

/** What is wrong with a field, by field name; empty where all is well. */
export type Faults = { readonly [field: string]: MessageId };

const NUMBER = /^[0-9A-Za-z]+(?:\.[0-9A-Za-z]+|\([0-9A-Za-z]+\))*$/;

/** The language in which a meeting's corrected wordings are written: the document's. */
export function documentLanguage(meeting: Pick<Meeting, 'languages'>): LanguageTag {
  return meeting.languages[0] ?? 'en';
}

/** The fields of a value as they stand, or null for a value that is not corrected here. */
export function fieldsOf(meeting: Meeting, key: ValueKey): Correction | null {
  const inDocument = (text: Text | null): string => wordingIn(text, meeting.languages).text;
  if (key === 'symbol') return { symbol: meeting.symbol ?? '' };
  if (key === 'dates') return { start: meeting.start, end: meeting.end };
  if (key === 'venue') return { venue: inDocument(meeting.venue) };
  if (key === 'timeZone') return { timeZone: meeting.timeZone ?? '' };
  const [kind, id] = splitKey(key);
  if (kind === 'body') {
    const body = meeting.bodies.find((candidate) => candidate.id === id);
    return body ? { name: inDocument(body.name), ordinal: `${body.ordinal ?? ''}` } : null;
  }
  if (kind === 'item') {
    const item = meeting.agenda.find((candidate) => candidate.id === id);
    return item ? { number: item.number, title: inDocument(item.title) } : null;
  }
  if (kind === 'slot') {
    const slot = meeting.slots.find((candidate) => candidate.id === id);
    return slot ? { date: slot.date, start: slot.start, end: slot.end } : null;
  }
  return null;
}

/** What a form changed of a value's fields: the others may be put right elsewhere, as a slot's date with its day. */
export function changedFields(key: ValueKey, shown: Correction, typed: Correction, before?: Correction): Correction {
  if (splitKey(key)[0] !== 'slot') return typed;
  return Object.fromEntries(
    Object.entries(typed).filter(([field, value]) => value.trim() !== shown[field] || before?.[field] !== undefined),
  );
}

/** A key's kind and the id in it: "item/A/5(a)" is item and A/5(a). */
export function splitKey(key: ValueKey): readonly [string, string] {
  const cut = key.indexOf('/');
  return cut < 0 ? [key, ''] : [key.slice(0, cut), key.slice(cut + 1)];
}

/** What is wrong with fields that were typed for a value; `meeting` is the meeting with the corrections so far. */
export function faultsOf(meeting: Meeting, key: ValueKey, typed: Correction): Faults {
  const faults: Record<string, MessageId> = {};
  const of = (field: string): string => (typed[field] ?? '').trim();
  const [kind, id] = splitKey(key);
  if (kind === 'dates') {
    for (const field of ['start', 'end']) if (!isLocalDate(of(field))) faults[field] = 'importing.faultDate';
    if (!faults.start && !faults.end && of('end') < of('start')) faults.end = 'importing.faultEndBeforeStart';
  }
  if (kind === 'timeZone' && of('timeZone') !== '' && !isTimeZone(of('timeZone')))
    faults.timeZone = 'importing.faultTimeZone';
  if (kind === 'body') {
    if (of('name') === '') faults.name = 'importing.faultEmpty';
    if (!/^\d{0,4}$/.test(of('ordinal'))) faults.ordinal = 'importing.faultOrdinal';
  }
  if (kind === 'item') {
    if (of('title') === '') faults.title = 'importing.faultEmpty';
    const own = meeting.agenda.find((item) => item.id === id);
    if (!NUMBER.test(of('number'))) faults.number = 'importing.faultNumber';
    else if (meeting.agenda.some((item) => item !== own && item.body === own?.body && item.number === of('number')))
      faults.number = 'importing.faultNumberTaken';
  }
  if (kind === 'day' && !isLocalDate(of('date'))) faults.date = 'importing.faultDate';
  if (kind === 'slot') {
    if (!isLocalDate(of('date'))) faults.date = 'importing.faultDate';
    for (const field of ['start', 'end']) if (!isLocalTime(of(field))) faults[field] = 'importing.faultTime';
    if (!faults.start && !faults.end && of('end') <= of('start')) faults.end = 'importing.faultEndBeforeStart';
  }
  return faults;
}

/** The meeting with the corrected values, each thing still under the id with which it was read. */
export function shownWith(meeting: Meeting, corrections: Corrections, others: OtherSlots = {}): Meeting {
  const parts = [...corrections].map(([key, typed]) => {
    const [kind, id] = splitKey(key);
    const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim()]));
    return { kind, id, fields };
  });
  const of = (isWanted: (kind: string) => boolean): typeof parts => parts.filter(({ kind }) => isWanted(kind));
  const put = (shown: Meeting, some: typeof parts): Meeting =>
    some.reduce((result, { kind, id, fields }) => withCorrection(result, kind, id, fields), shown);
  const isTime = (kind: string): boolean => kind === 'day' || kind === 'slot';
  const chosen = withChosenSlots(
    meeting,
    of((kind) => kind === 'sitting'),
    others,
  );
  const days = of((kind) => kind === 'day').reduce(
    (shown, { id, fields }) => withDay(shown, meeting, id, fields.date as LocalDate),
    chosen,
  );
  const slots = put(
    days,
    of((kind) => kind === 'slot'),
  );
  const inOrder =
    slots === meeting ? meeting : { ...slots, slots: withContinuations([...slots.slots].sort(compareSlots)) };
  // What is said of an entry stands against what would follow from the order of the slots.
  return put(
    inOrder,
    of((kind) => !isTime(kind)),
  );
}

/** The slots that were read on one day, on another. */
function withDay(shown: Meeting, read: Meeting, day: string, date: LocalDate): Meeting {
  const moved = new Set(read.slots.filter((slot) => slot.date === day).map((slot) => slot.id));
  return { ...shown, slots: shown.slots.map((slot) => (moved.has(slot.id) ? { ...slot, date } : slot)) };
}

/** The meeting with the corrections put in. An item that gets another number keeps its place in every session. */
export function withCorrections(meeting: Meeting, corrections: Corrections, others: OtherSlots = {}): Meeting {
  const shown = shownWith(meeting, corrections, others);
  const entries = [...corrections.keys()].some((key) => splitKey(key)[0] === 'entry');
  return withIdsOfNumbers(entries ? withSessionsOfEntries(shown) : shown);
}

function withCorrection(meeting: Meeting, kind: string, id: string, fields: Correction): Meeting {
  const language = documentLanguage(meeting);
  const worded = (text: Text | null, wording: string | undefined): Text => ({
    ...text,
    [text ? wordingIn(text, meeting.languages).language : language]: wording ?? '',
  });
  const one = <Thing extends { readonly id: string }>(things: readonly Thing[], change: (thing: Thing) => Thing) =>
    things.map((thing) => (thing.id === id ? change(thing) : thing));
  switch (kind) {
    case 'symbol':
      return { ...meeting, symbol: fields.symbol || null };
    case 'dates':
      return { ...meeting, start: fields.start as LocalDate, end: fields.end as LocalDate };
    case 'venue':
      return { ...meeting, venue: fields.venue ? worded(meeting.venue, fields.venue) : null };
    case 'timeZone':
      return { ...meeting, timeZone: fields.timeZone || null };
    case 'body':
      return {
        ...meeting,
        bodies: one<Body>(meeting.bodies, ({ ordinal: _read, ...body }) => ({
          ...body,
          name: worded(body.name, fields.name),
          ...(fields.ordinal ? { ordinal: Number(fields.ordinal) } : {}),
        })),
      };
    case 'item':
      return {
        ...meeting,
        agenda: one<Item>(meeting.agenda, (item) => ({
          ...item,
          number: fields.number ?? item.number,
          title: fields.title === undefined ? item.title : worded(item.title, fields.title),
        })),
      };
    case 'slot': {
      const change = fields as { date?: LocalDate; start?: LocalTime; end?: LocalTime };
      return { ...meeting, slots: one<Slot>(meeting.slots, (slot) => ({ ...slot, ...change })) };
    }
    case 'entry':
      return withEntry(meeting, id, fields);
    default:
      return meeting;
  }
}

function withIdsOfNumbers(meeting: Meeting): Meeting {
  const renamed = new Map<ItemId, ItemId>();
  for (const item of meeting.agenda) {
    const id = `${item.body}/${item.number}`;
    if (id !== item.id) renamed.set(item.id, id);
  }
  if (renamed.size === 0) return meeting;
  const idOf = (id: ItemId): ItemId => renamed.get(id) ?? id;
  const order = new Map(meeting.bodies.map((body, index) => [body.id, index]));
  const agenda = meeting.agenda
    .map((item) => ({ ...item, id: idOf(item.id), jointWith: item.jointWith.map(idOf) }))
    .sort((a, b) => (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0) || compareNumbers(a.number, b.number));
  const slots = meeting.slots.map((slot) => ({
    ...slot,
    sessions: slot.sessions.map((session) => ({
      ...session,
      entries: session.entries.map((entry) => ({ ...entry, items: entry.items.map(idOf) })),
    })),
  }));
  return { ...meeting, agenda, slots };
}
