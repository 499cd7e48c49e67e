// What a plan must look like, level by level. Validates only: what is valid is used as it was given, so that unknown
// keys stay. The messages name the expected thing, the same in every language.
import * as v from 'valibot';
import { CHOICES } from './attendance.ts';
import { PLAN_FORMAT } from './plan.ts';
import { isLocalDate, isLocalTime } from './time.ts';

const string = v.string('string');
const name = v.pipe(string, v.nonEmpty('string ≠ ""'));
const text = v.record(string, string, '{ [language]: string }');
const at = v.pipe(v.number('number'), v.finite('number'));
const count = v.pipe(v.number('integer'), v.integer('integer'), v.minValue(0, 'integer ≥ 0'));
const DATE = '"YYYY-MM-DD"';
const date = v.pipe(v.string(DATE), v.check(isLocalDate, DATE));
const TIME = '"HH:MM"';
const time = v.pipe(v.string(TIME), v.check(isLocalTime, TIME));

function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, options.map((option) => `"${option}"`).join(' | '));
}

/** A list in ascending order of its keys, each once: edits look things up by it. */
function ascending<Item extends v.GenericSchema>(schema: Item, keyOf: (thing: v.InferOutput<Item>) => string) {
  return v.pipe(
    v.array(schema, 'array'),
    v.check((list) => {
      const keys = list.map(keyOf);
      return keys.every((key, index) => index === 0 || key > (keys[index - 1] as string));
    }, 'ascending keys, each once'),
  );
}

const bodyPrint = v.looseObject({ id: name, name: text }, 'BodyPrint');
const itemPrint = v.looseObject({ id: name, body: bodyPrint, number: string, title: text }, 'ItemPrint');
const hours = v.looseObject({ date, start: time, end: time }, 'HoursPrint');
const lost = v.optional(v.boolean('boolean'));

const entryAnchor = v.looseObject(
  {
    kind: v.literal('entry', '"entry"'),
    meeting: name,
    lost,
    items: v.array(itemPrint, 'ItemPrint[]'),
    title: v.optional(text),
    bodies: v.array(bodyPrint, 'BodyPrint[]'),
    places: v.array(hours, 'HoursPrint[]'),
    nth: count,
  },
  'EntryAnchor',
);

const anchor = v.variant(
  'kind',
  [
    v.looseObject(
      { kind: v.literal('item'), meeting: name, lost, items: v.array(itemPrint, 'ItemPrint[]') },
      'ItemAnchor',
    ),
    entryAnchor,
    v.looseObject(
      {
        kind: v.literal('session'),
        meeting: name,
        lost,
        bodies: v.array(bodyPrint, 'BodyPrint[]'),
        hours,
        nth: count,
        first: v.nullable(entryAnchor),
      },
      'SessionAnchor',
    ),
  ],
  'Anchor',
);

const mark = v.looseObject({ id: name, anchor, choice: oneOf(CHOICES), at }, 'Mark');
const note = v.looseObject({ id: name, anchor, text: string, at }, 'Note');
const appointment = v.looseObject(
  {
    id: name,
    title: string,
    place: v.optional(string),
    date,
    start: time,
    end: time,
    endDate: v.optional(date),
    timeZone: v.nullable(string, 'string | null'),
    repeat: v.optional(
      v.looseObject(
        { every: oneOf(['day', 'weekday', 'week']), until: date, except: v.optional(v.array(date, 'array')) },
        'Repeat',
      ),
    ),
    at,
  },
  'Appointment',
);
const reading = v.looseObject({ symbol: name, state: oneOf(['to-read', 'reading', 'read']), at }, 'Reading');

const byId = ({ id }: { id: string }): string => id;

/** Validates a plan by itself. */
export const planSchema = v.looseObject(
  {
    format: v.literal(PLAN_FORMAT, `"${PLAN_FORMAT}"`),
    marks: ascending(mark, byId),
    notes: ascending(note, byId),
    appointments: ascending(appointment, byId),
    reading: ascending(reading, ({ symbol }) => symbol),
    seen: ascending(string, (key) => key),
  },
  'Plan',
);

/** Whether a value is a plan of this format; what is wrong is found with `planSchema` itself. */
export function isPlan(value: unknown): boolean {
  return v.is(planSchema, value);
}
