// Plans of every shape for properties: marks and notes on anything, in any words, whether it is in a meeting or not.
import * as fc from 'fast-check';
import type { LocalDate } from '#domain/meeting.ts';
import { type Appointment, EMPTY_PLAN, type Mark, type Note, type Plan, type Reading } from '#domain/plan.ts';
import type { Anchor, BodyPrint, EntryAnchor, HoursPrint, ItemPrint } from '#domain/plan-anchor.ts';
import { addDays, timeOfMinute } from '#domain/time.ts';

const words = fc.string({ unit: 'binary', maxLength: 20 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const text = fc.dictionary(fc.constantFrom('ar', 'en', 'zh'), words, { maxKeys: 2, noNullPrototype: true });
const date = fc.integer({ min: 0, max: 20 }).map((days): LocalDate => addDays('2022-05-15', days));
const time = fc.integer({ min: 0, max: 1_439 }).map(timeOfMinute);
const at = fc.integer({ min: 0, max: 2_000_000_000_000 });
const meeting = fc.constantFrom('wg-ic-ta-2022', 'other');

const record = <Thing>(
  required: { [Key in keyof Thing]-?: fc.Arbitrary<Thing[Key]> },
  optional: (keyof Thing)[] = [],
) =>
  fc.record(required as never, {
    requiredKeys: (Object.keys(required) as (keyof Thing)[]).filter((key) => !optional.includes(key)) as never,
    noNullPrototype: true,
  }) as fc.Arbitrary<Thing>;

const body = record<BodyPrint>({ id: name, name: text });
const item = record<ItemPrint>({ id: name, body, number: words, title: text });
const hours = record<HoursPrint>({ date, start: time, end: time });
const entry = record<EntryAnchor>(
  {
    kind: fc.constant('entry'),
    meeting,
    lost: fc.boolean(),
    items: fc.array(item, { maxLength: 2 }),
    title: text,
    bodies: fc.array(body, { maxLength: 2 }),
    places: fc.array(hours, { maxLength: 3 }),
    nth: fc.nat(4),
  } as never,
  ['lost', 'title'],
);
const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  entry,
  record<Anchor>({ kind: fc.constant('item'), meeting, items: fc.array(item, { maxLength: 2 }) } as never),
  record<Anchor>({
    kind: fc.constant('session'),
    meeting,
    bodies: fc.array(body, { maxLength: 2 }),
    hours,
    nth: fc.nat(3),
    first: fc.option(entry),
  } as never),
);

const sorted = <Thing>(things: fc.Arbitrary<Thing>, keyOf: (thing: Thing) => string) =>
  fc
    .uniqueArray(things, { selector: keyOf, maxLength: 8 })
    .map((list) => list.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
const byId = ({ id }: { readonly id: string }): string => id;

const mark = record<Mark>({ id: name, anchor, choice: fc.constantFrom('must', 'attend', 'maybe', 'not'), at });
const note = record<Note>({ id: name, anchor, text: words, at });
const appointment = record<Appointment>(
  {
    id: name,
    title: words,
    place: words,
    date,
    start: time,
    end: time,
    endDate: date,
    timeZone: fc.option(fc.constant('Europe/Vienna')),
    repeat: fc.record({ every: fc.constantFrom('day', 'weekday', 'week'), until: date }, { noNullPrototype: true }),
    at,
  } as never,
  ['place', 'endDate', 'repeat'],
);
const reading = record<Reading>({ symbol: name, state: fc.constantFrom('to-read', 'reading', 'read'), at });

/** Any plan. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    marks: sorted(mark, byId),
    notes: sorted(note, byId),
    appointments: sorted(appointment, byId),
    reading: sorted(reading, ({ symbol }) => symbol),
  })
  .map((lists) => ({ ...EMPTY_PLAN, ...lists }));
