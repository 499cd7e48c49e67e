// What a meeting file must look like, level by level. Validates only: what is valid is used as it was given, so that
// unknown keys stay. public/schema/rostrum-meeting-1.json is made from it (`npm run schema`).
import * as v from 'valibot';
import { FORMAT } from './meeting.ts';
import { isLocalDate, isLocalTime } from './time.ts';

// The messages name the expected thing in the notation of docs/meeting-file.md, the same in every language.
const string = v.string('string');
const name = v.pipe(string, v.nonEmpty('string ≠ ""'));
const strings = v.array(string, 'string[]');
const TEXT = '{ [language]: string }';

/** Validates one wording a language. */
export const textSchema = notArray(v.record(string, string, TEXT), TEXT);
const boolean = v.boolean('boolean');
const integer = v.pipe(v.number('integer'), v.integer('integer'));
const count = v.pipe(integer, v.minValue(0, 'integer ≥ 0'));

const DATE = '"YYYY-MM-DD"';
const date = v.pipe(v.string(DATE), v.regex(/^\d{4}-\d{2}-\d{2}$/, DATE), v.check(isLocalDate, DATE));
const TIME = '"HH:MM"';
const time = v.pipe(v.string(TIME), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, TIME), v.check(isLocalTime, TIME));

function oneOf<const Options extends readonly string[]>(...options: Options) {
  return v.picklist(options, options.map((option) => `"${option}"`).join(' | '));
}

/** An object of these keys, and others. What is wrong is told of the key: a missing date is a missing date. */
function object<Entries extends v.ObjectEntries>(title: string, entries: Entries) {
  const shape = v.looseObject(entries, (issue): string => {
    const key = issue.path?.at(-1)?.key;
    const missing = issue.received === 'undefined' && typeof key === 'string' ? entries[key] : undefined;
    const told = missing && 'message' in missing ? missing.message : undefined;
    if (typeof told === 'function') return told({ ...issue, received: '', path: undefined }) as string;
    return typeof told === 'string' ? told : title;
  });
  return notArray(shape, title);
}

/** Valibot takes an array for an object with keys 0, 1, 2 …; here it is none. */
function notArray<Schema extends v.GenericSchema>(schema: Schema, title: string): Schema {
  const refusal = v.never(title);
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      (Array.isArray(dataset.value) ? refusal : schema)['~run'](dataset, config),
  };
}

/** Validates a body. */
export const bodySchema = object('Body', { id: name, name: textSchema, ordinal: v.nullish(integer) });

const item = object('Item', {
  id: name,
  body: name,
  number: name,
  title: textSchema,
  jointWith: strings,
  annotation: v.nullish(textSchema),
  documents: strings,
  minutes: v.nullish(count),
});

const document = object('Document', {
  symbol: name,
  title: textSchema,
  url: v.nullish(v.pipe(string, v.regex(/^https?:\/\//i, '"https://…"'))),
  status: v.nullish(oneOf('issued', 'expected', 'to-be-reissued', 'none-expected')),
});

const entry = object('Entry', {
  items: strings,
  continued: boolean,
  title: v.nullish(textSchema),
  minutes: v.nullish(count),
});

const session = object('Session', {
  id: name,
  bodies: strings,
  room: v.nullish(string),
  entries: v.array(entry, 'Entry[]'),
});

const slot = object('Slot', {
  id: name,
  date,
  start: time,
  end: time,
  mode: v.nullish(oneOf('in-person', 'hybrid', 'online')),
  sessions: v.array(session, 'Session[]'),
});

const constraints = object('Constraints', {
  meetingsWithInterpretation: v.nullish(count),
  languagesOfInterpretation: v.nullish(count),
  days: v.nullish(count),
  hybridMeetingMaxHours: v.nullish(v.pipe(v.number('number'), v.minValue(0, 'number ≥ 0'))),
});

const acknowledgement = object('Acknowledgement', { finding: name, reason: string });

/** Validates a meeting by itself; how its parts refer to each other is told by meeting-references.ts. */
export const meetingSchema = object('Meeting', {
  format: v.literal(FORMAT, `"${FORMAT}"`),
  id: name,
  revision: v.pipe(integer, v.minValue(1, 'integer ≥ 1')),
  symbol: v.nullish(string),
  title: v.nullish(textSchema),
  languages: strings,
  bodies: v.array(bodySchema, 'Body[]'),
  venue: v.nullish(textSchema),
  timeZone: v.nullish(string),
  start: date,
  end: date,
  distribution: v.nullish(date),
  reissued: v.nullish(date),
  agenda: v.array(item, 'Item[]'),
  documents: v.array(document, 'Document[]'),
  slots: v.array(slot, 'Slot[]'),
  constraints,
  acknowledged: v.nullish(v.array(acknowledgement, 'Acknowledgement[]')),
});
