// Whether the parts of a meeting refer to one another: ids occur once, and what is named is there. Only an id that
// occurs twice makes a meeting unusable (an edit could not tell which one is meant); all else is a warning, and the
// meeting is kept as it is.
import type { Observation } from './finding.ts';
import type { JsonPath } from './json-place.ts';
import type { BodyId, Item, ItemId, Meeting, Slot } from './meeting.ts';
import { compareSlots } from './programme.ts';
import { isTimeZone } from './time.ts';

/** An id that stands at two places. */
export interface Duplicate {
  readonly path: JsonPath;
  readonly earlier: JsonPath;
}

/** The first id that occurs twice: of bodies, items, slots, or sessions of one slot; null where each occurs once. */
export function duplicateId(meeting: Meeting): Duplicate | null {
  const lists: [JsonPath, readonly { readonly id: string }[]][] = [
    [['bodies'], meeting.bodies],
    [['agenda'], meeting.agenda],
    [['slots'], meeting.slots],
    ...meeting.slots.map((slot, index): [JsonPath, Meeting['slots'][number]['sessions']] => [
      ['slots', index, 'sessions'],
      slot.sessions,
    ]),
  ];
  for (const [path, list] of lists) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of list.entries()) {
      const earlier = seen.get(id);
      if (earlier !== undefined) return { path: [...path, index, 'id'], earlier: [...path, earlier, 'id'] };
      seen.set(id, index);
    }
  }
  return null;
}

/** What a meeting names and does not have, and what cannot be as it is told. */
export function observeReferences(meeting: Meeting): readonly Observation[] {
  const named = { bodies: idsOf(meeting.bodies), items: idsOf(meeting.agenda) };
  return [
    ...observeHead(meeting),
    ...meeting.agenda.flatMap((item) => observeItem(item, named)),
    ...meeting.slots.flatMap((slot, at) => observeSlot(slot, meeting.slots[at - 1], named)),
  ];
}

/** What there is to be named. */
export interface Named {
  readonly bodies: { has(id: BodyId): boolean };
  readonly items: { has(id: ItemId): boolean };
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

function warning(rule: string, where: Observation['where'], values: Observation['values'] = {}): Observation {
  return { rule, severity: 'warning', where, values };
}

/** What cannot be in a meeting's own dates, its time zone and its list of documents. */
export function observeHead({
  start,
  end,
  timeZone,
  documents,
}: Pick<Meeting, 'start' | 'end' | 'timeZone' | 'documents'>): readonly Observation[] {
  const found: Observation[] = [];
  if (end < start) found.push(warning('meeting-ends-before-start', {}, { start, end }));
  if (timeZone !== null && !isTimeZone(timeZone)) found.push(warning('unknown-time-zone', {}, { timeZone }));
  const symbols = new Set<string>();
  for (const { symbol } of documents) {
    if (symbols.has(symbol)) found.push(warning('document-listed-twice', { document: symbol }, { symbol }));
    symbols.add(symbol);
  }
  return found;
}

/** What an item names and the meeting does not have. */
export function observeItem(item: Item, { bodies, items }: Named): readonly Observation[] {
  const where = { item: item.id };
  const found = bodies.has(item.body)
    ? []
    : [warning('item-of-unknown-body', where, { item: item.id, body: item.body })];
  for (const other of item.jointWith) {
    if (!items.has(other)) found.push(warning('joint-with-unknown-item', where, { item: item.id, other }));
  }
  return found;
}

/** What a slot names and the meeting does not have, and what cannot be in its time, also after the slot before it. */
export function observeSlot(slot: Slot, before: Slot | undefined, { bodies, items }: Named): readonly Observation[] {
  const where = { slot: slot.id };
  const at = { date: slot.date, start: slot.start, end: slot.end };
  const found: Observation[] = [];
  if (before && compareSlots(before, slot) > 0) found.push(warning('slots-out-of-order', where, at));
  if (slot.end <= slot.start) found.push(warning('slot-ends-before-start', where, at));
  for (const session of slot.sessions) {
    if (session.bodies.length === 0) found.push(warning('session-without-body', where, at));
    for (const body of session.bodies) {
      if (!bodies.has(body)) found.push(warning('session-of-unknown-body', where, { ...at, body }));
    }
    for (const { items: taken } of session.entries) {
      for (const item of taken) {
        if (!items.has(item)) found.push(warning('entry-of-unknown-item', where, { ...at, item }));
      }
    }
  }
  return found;
}
