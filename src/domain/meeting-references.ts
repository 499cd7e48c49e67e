// Whether the parts of a meeting refer to one another: ids occur once, and what is named is there. Only an id that
// occurs twice makes a meeting unusable (an edit could not tell which one is meant); all else is a warning, and the
// meeting is kept as it is.
import type { Observation } from './finding.ts';
import type { JsonPath } from './json-place.ts';
import type { Meeting } from './meeting.ts';
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
  return [...aboutMeeting(meeting), ...aboutAgenda(meeting), ...aboutProgramme(meeting)];
}

function warning(rule: string, where: Observation['where'], values: Observation['values'] = {}): Observation {
  return { rule, severity: 'warning', where, values };
}

function aboutMeeting(meeting: Meeting): Observation[] {
  const found: Observation[] = [];
  const { start, end, timeZone } = meeting;
  if (end < start) found.push(warning('meeting-ends-before-start', {}, { start, end }));
  if (timeZone !== null && !isTimeZone(timeZone)) found.push(warning('unknown-time-zone', {}, { timeZone }));
  const symbols = new Set<string>();
  for (const { symbol } of meeting.documents) {
    if (symbols.has(symbol)) found.push(warning('document-listed-twice', { document: symbol }, { symbol }));
    symbols.add(symbol);
  }
  return found;
}

function aboutAgenda(meeting: Meeting): Observation[] {
  const bodies = new Set(meeting.bodies.map((body) => body.id));
  const items = new Set(meeting.agenda.map((item) => item.id));
  return meeting.agenda.flatMap((item) => {
    const where = { item: item.id };
    const unknown = item.jointWith.filter((other) => !items.has(other));
    return [
      ...(bodies.has(item.body) ? [] : [warning('item-of-unknown-body', where, { item: item.id, body: item.body })]),
      ...unknown.map((other) => warning('joint-with-unknown-item', where, { item: item.id, other })),
    ];
  });
}

function aboutProgramme(meeting: Meeting): Observation[] {
  const bodies = new Set(meeting.bodies.map((body) => body.id));
  const items = new Set(meeting.agenda.map((item) => item.id));
  return meeting.slots.flatMap((slot, index) => {
    const where = { slot: slot.id };
    const at = { date: slot.date, start: slot.start, end: slot.end };
    const found: Observation[] = [];
    const before = meeting.slots[index - 1];
    if (before && compareSlots(before, slot) > 0) found.push(warning('slots-out-of-order', where, at));
    if (slot.end <= slot.start) found.push(warning('slot-ends-before-start', where, at));
    for (const session of slot.sessions) {
      if (session.bodies.length === 0) found.push(warning('session-without-body', where, at));
      for (const body of session.bodies) {
        if (!bodies.has(body)) found.push(warning('session-of-unknown-body', where, { ...at, body }));
      }
      for (const item of session.entries.flatMap((entry) => entry.items)) {
        if (!items.has(item)) found.push(warning('entry-of-unknown-item', where, { ...at, item }));
      }
    }
    return found;
  });
}
