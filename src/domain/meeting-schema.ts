// What a meeting file must look like, level by level. Validates only: what is valid is used as it was given, so that
// unknown keys stay. public/schema/rostrum-meeting-1.json is made from it (`npm run schema`).
import * as v from 'valibot';
import { FORMAT } from './meeting.ts';
import { isLocalDate, isLocalTime } from './time.ts';

/** The messages name the expected thing in the notation of docs/meeting-file.md, the same in every language. */
const string = v.string('string');
const name = v.pipe(string, v.nonEmpty('string ≠ ""'));
const strings = v.array(string, 'string[]');
const text = v.record(string, string, '{ [language]: string }');
const boolean = v.boolean('boolean');
const integer = v.pipe(v.number('integer'), v.integer('integer'));
const count = v.pipe(integer, v.minValue(0, 'integer ≥ 0'));

const DATE = '"YYYY-MM-DD"';
const date = v.pipe(v.string(DATE), v.regex(/^\d{4}-\d{2}-\d{2}$/, DATE), v.check(isLocalDate, DATE));
const TIME = '"HH:MM"';
const time = v.pipe(v.string(TIME), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, TIME), v.check(isLocalTime, TIME));

/** An object of these keys, and others. What is wrong is told of the key: a missing date is a missing date. */
function object<Entries extends v.ObjectEntries>(title: string, entries: Entries) {
  return v.looseObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    const missing = issue.received === 'undefined' && typeof key === 'string' ? entries[key] : undefined;
    const told = missing && 'message' in missing ? missing.message : undefined;
    return typeof told === 'string' ? told : title;
  });
}

/** Validates a body. */
export const bodySchema = v.looseObject({ id: name, name: text, ordinal: v.nullish(integer) }, 'Body');

/** Validates an agenda item. */
export const itemSchema = v.looseObject(
  {
    id: name,
    body: name,
    number: name,
    title: text,
    jointWith: strings,
    annotation: v.nullish(text),
    documents: strings,
  },
  'Item',
);

/** Validates a document of a meeting. */
export const documentSchema = v.looseObject(
  {
    symbol: name,
    title: text,
    url: v.nullish(v.pipe(string, v.regex(/^https?:\/\//i, '"https://…"'))),
    status: v.nullish(
      v.picklist(
        ['issued', 'expected', 'to-be-reissued', 'none-expected'],
        '"issued" | "expected" | "to-be-reissued" | "none-expected"',
      ),
    ),
  },
  'Document',
);

/** Validates an entry of a session. */
export const entrySchema = v.looseObject(
  { items: strings, continued: boolean, title: v.nullish(text), minutes: v.nullish(count) },
  'Entry',
);

/** Validates a session. */
export const sessionSchema = v.looseObject(
  { id: name, bodies: strings, room: v.nullish(string), entries: v.array(entrySchema, 'Entry[]') },
  'Session',
);

/** Validates a slot. */
export const slotSchema = v.looseObject(
  {
    id: name,
    date,
    start: time,
    end: time,
    mode: v.nullish(v.picklist(['in-person', 'hybrid', 'online'], '"in-person" | "hybrid" | "online"')),
    sessions: v.array(sessionSchema, 'Session[]'),
  },
  'Slot',
);

/** Validates a meeting by itself; how its parts refer to each other is told by meeting-references.ts. */
export const meetingSchema = v.looseObject(
  {
    format: v.literal(FORMAT, `"${FORMAT}"`),
    id: name,
    revision: v.pipe(integer, v.minValue(1, 'integer ≥ 1')),
    symbol: v.nullish(string),
    title: v.nullish(text),
    languages: strings,
    bodies: v.array(bodySchema, 'Body[]'),
    venue: v.nullish(text),
    timeZone: v.nullish(string),
    start: date,
    end: date,
    distribution: v.nullish(date),
    reissued: v.nullish(date),
    agenda: v.array(itemSchema, 'Item[]'),
    documents: v.array(documentSchema, 'Document[]'),
    slots: v.array(slotSchema, 'Slot[]'),
    constraints: v.looseObject(
      {
        meetingsWithInterpretation: v.nullish(count),
        languagesOfInterpretation: v.nullish(count),
        days: v.nullish(count),
        hybridMeetingMaxHours: v.nullish(v.pipe(v.number('number'), v.minValue(0, 'number ≥ 0'))),
      },
      'Constraints',
    ),
  },
  'Meeting',
);
