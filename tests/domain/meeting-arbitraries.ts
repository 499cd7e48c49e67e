// Meetings of every shape for properties: all optional keys there or not, references that hold.
import * as fc from 'fast-check';
import type {
  Body,
  Document,
  Entry,
  Item,
  LocalDate,
  LocalTime,
  Meeting,
  Session,
  Slot,
  Text,
} from '#domain/meeting.ts';
import { compareSlots } from '#domain/programme.ts';
import { addDays, timeOfMinute } from '#domain/time.ts';

const wording = fc.string({ unit: 'grapheme', maxLength: 12 });
const text: fc.Arbitrary<Text> = fc.dictionary(fc.constantFrom('ar', 'en', 'es', 'fr', 'ru', 'zh', 'pt-BR'), wording, {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});
const date: fc.Arbitrary<LocalDate> = fc.integer({ min: 0, max: 9 }).map((days) => addDays('2022-05-20', days));

function withOptional<Value extends object>(
  required: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> },
  optional: (keyof Value)[],
) {
  const requiredKeys = (Object.keys(required) as (keyof Value)[]).filter((key) => !optional.includes(key));
  return fc.record(required as never, {
    requiredKeys: requiredKeys as never,
    noNullPrototype: true,
  }) as fc.Arbitrary<Value>;
}

const hours: fc.Arbitrary<{ start: LocalTime; end: LocalTime }> = fc
  .tuple(fc.integer({ min: 0, max: 1_380 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start: timeOfMinute(start), end: timeOfMinute(start + length) }));

function agendaOf(bodies: readonly Body[]): fc.Arbitrary<Item[]> {
  const numbers = fc.uniqueArray(fc.constantFrom('1', '1(a)', '1(b)', '2', '3', '5(a)(i)', '10', '13.3'), {
    maxLength: 5,
  });
  return fc.tuple(...bodies.map(() => numbers)).chain((lists) => {
    const ids = bodies.flatMap((body, at) =>
      (lists[at] ?? []).map((number) => ({ body: body.id, number, id: `${body.id}/${number}` })),
    );
    return fc.tuple(
      ...ids.map(({ id, body, number }) =>
        fc.record(
          {
            id: fc.constant(id),
            body: fc.constant(body),
            number: fc.constant(number),
            title: text,
            jointWith: fc.subarray(ids.filter((other) => other.body !== body).map((other) => other.id)),
            annotation: fc.option(text),
            documents: fc.subarray(['CTOC/COP/WG.2/2022/2', 'CTOC/COP/WG.3/2022/2']),
          },
          { noNullPrototype: true },
        ),
      ),
    );
  });
}

function slotsOf(bodies: readonly Body[], agenda: readonly Item[]): fc.Arbitrary<Slot[]> {
  const entry = withOptional<Required<Entry>>(
    {
      items: fc.subarray(
        agenda.map((item) => item.id),
        { maxLength: Math.min(2, agenda.length) },
      ),
      continued: fc.boolean(),
      title: text,
      minutes: fc.integer({ min: 0, max: 180 }),
    },
    ['title', 'minutes'],
  );
  const session = withOptional<Required<Session>>(
    {
      id: fc.constant(''),
      bodies: fc.subarray(
        bodies.map((body) => body.id),
        { minLength: 1 },
      ),
      room: wording,
      entries: fc.array(entry, { maxLength: 3 }),
    },
    ['room'],
  );
  const slot = withOptional<Required<Slot>>(
    {
      id: fc.constant(''),
      date,
      start: fc.constant('00:00'),
      end: fc.constant('24:00'),
      mode: fc.constantFrom('in-person', 'hybrid', 'online'),
      sessions: fc.array(session, { maxLength: 3 }),
    },
    ['mode'],
  );
  return fc.array(fc.tuple(slot, hours), { maxLength: 6 }).map((list) =>
    list
      .map(([value, time], index) => ({
        ...value,
        ...time,
        id: `slot-${index}`,
        sessions: value.sessions.map((one, at) => ({ ...one, id: `session-${at}` })),
      }))
      .sort(compareSlots),
  );
}

/** Meetings that a careful secretariat could write: every reference holds. */
export const meetings: fc.Arbitrary<Meeting> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) =>
    fc.tuple(
      ...['A', 'B', 'C']
        .slice(0, count)
        .map((id) =>
          withOptional<Required<Body>>({ id: fc.constant(id), name: text, ordinal: fc.integer({ min: 1, max: 99 }) }, [
            'ordinal',
          ]),
        ),
    ),
  )
  .chain((bodies) =>
    agendaOf(bodies).chain((agenda) => fc.tuple(fc.constant(bodies), fc.constant(agenda), slotsOf(bodies, agenda))),
  )
  .chain(([bodies, agenda, slots]) =>
    withOptional<Required<Meeting>>(
      {
        format: fc.constant('rostrum-meeting/1'),
        id: fc.constantFrom('wg', 'conference'),
        revision: fc.integer({ min: 1, max: 9 }),
        symbol: fc.option(wording),
        title: text,
        languages: fc.subarray(['ar', 'en', 'zh']),
        bodies: fc.constant(bodies),
        venue: fc.option(text),
        timeZone: fc.constantFrom(null, 'Europe/Vienna', 'Asia/Kathmandu'),
        start: fc.constant('2022-05-23'),
        end: fc.constant('2022-05-27'),
        distribution: date,
        reissued: date,
        agenda: fc.constant(agenda),
        documents: fc.uniqueArray(
          withOptional<Required<Document>>(
            {
              symbol: fc.constantFrom('CTOC/COP/WG.2/2022/2', 'CTOC/COP/WG.3/2022/2', 'E/2022/1'),
              title: text,
              url: fc.constant('https://undocs.org/E/2022/1'),
              status: fc.constantFrom('issued', 'expected', 'to-be-reissued', 'none-expected'),
            },
            ['url', 'status'],
          ),
          { selector: (document) => document.symbol, maxLength: 3 },
        ),
        slots: fc.constant(slots),
        constraints: fc.record(
          {
            meetingsWithInterpretation: fc.nat(40),
            languagesOfInterpretation: fc.nat(6),
            days: fc.nat(10),
            hybridMeetingMaxHours: fc.constantFrom(2, 2.5),
          },
          { requiredKeys: [], noNullPrototype: true },
        ),
        acknowledged: fc.constant([{ finding: 'f1', reason: 'Agreed by the Bureau' }]),
      },
      ['title', 'distribution', 'reissued', 'acknowledged'],
    ),
  );
