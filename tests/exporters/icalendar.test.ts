import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ExportedEvent } from '#exporters/calendar-event.ts';
import { calendarText, writeCalendar } from '#exporters/icalendar.ts';

const STAMP = Date.UTC(2022, 4, 1, 8, 30, 5);

/** Texts with what breaks calendar files: line breaks of every kind, signs of the format, other scripts, halves. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\0', '\u007f', '\t', '\ud800', '\udc00'),
      fc.constantFrom('\\', '\\n', ';', ',', ':', '"', '^', 'END:VEVENT', 'BEGIN:VALARM\r\nX:', '\r\nUID:other'),
      fc.constantFrom('👩‍👩‍👧‍👦', '🇦🇹', '\u200f', '\u202b', '\ufeff', 'é', ' ', '  '),
      fc.constantFrom('被判刑人员的移交（《有组织犯罪公约》第十七条）', 'نقل الأشخاص المحكوم عليهم، تابع'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const second = fc.integer({ min: 0, max: 2_000_000_000 }).map((value) => value * 1000);

const events: fc.Arbitrary<ExportedEvent[]> = fc.uniqueArray(
  fc.record({
    uid: fc.uuid(),
    place: fc.constant(''),
    start: second,
    end: second,
    floating: fc.boolean(),
    summary: nasty,
    description: nasty,
    location: nasty,
    status: fc.constantFrom('TENTATIVE', 'CONFIRMED', 'CANCELLED'),
    busy: fc.boolean(),
    reminders: fc.array(fc.nat(3_000), { maxLength: 2 }),
    sequence: fc.nat(),
  }),
  { selector: ({ uid }) => uid, maxLength: 4 },
);

function calendarOf(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file) as unknown[] as never);
}

const textAt = (component: ICAL.Component, name: string): unknown => component.getFirstPropertyValue(name);
/** The second parser does not know NAME (RFC 7986) and gives it as it is written. */
const unescaped = (text: unknown): string =>
  String(text).replace(/\\(.)/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
const timeAt = (component: ICAL.Component, name: string): number | null => {
  const time = component.getFirstPropertyValue(name) as ICAL.Time | null;
  return time && Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
};

describe('a calendar file', () => {
  it('says to a second parser what was written, whatever stands in any text', () => {
    fc.assert(
      fc.property(events, nasty, (list, name) => {
        const calendar = calendarOf(writeCalendar(list, { name, stamp: STAMP }));
        if (calendarText(name) !== '') expect(unescaped(textAt(calendar, 'name'))).toBe(calendarText(name));
        const read = calendar.getAllSubcomponents('vevent');
        expect(
          read.map((event) => ({
            uid: textAt(event, 'uid'),
            sequence: textAt(event, 'sequence'),
            start: timeAt(event, 'dtstart'),
            end: timeAt(event, 'dtend'),
            floating: (event.getFirstPropertyValue('dtstart') as ICAL.Time).zone === ICAL.Timezone.localTimezone,
            summary: textAt(event, 'summary'),
            description: textAt(event, 'description'),
            location: textAt(event, 'location'),
            status: textAt(event, 'status'),
            transparency: textAt(event, 'transp'),
            reminders: event
              .getAllSubcomponents('valarm')
              .map((alarm) => (0 - (textAt(alarm, 'trigger') as ICAL.Duration).toSeconds()) / 60),
          })),
        ).toEqual(
          list.map((event) => ({
            uid: event.uid,
            sequence: event.sequence,
            start: event.start,
            end: event.end > event.start ? event.end : null,
            floating: event.floating,
            summary: calendarText(event.summary),
            description: calendarText(event.description),
            location: calendarText(event.location) || '–',
            status: event.status,
            transparency: event.busy ? 'OPAQUE' : 'TRANSPARENT',
            reminders: event.status === 'CANCELLED' ? [] : event.reminders,
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('has lines of at most 75 octets that end with CRLF, hold no other control and split no character', () => {
    fc.assert(
      fc.property(events, nasty, (list, name) => {
        const file = writeCalendar(list, { name, stamp: STAMP });
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)).toBe(line);
          expect(/(?![\t\u0080-\u009f])\p{Cc}/u.test(line)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives every event what RFC 5545 asks for', () => {
    fc.assert(
      fc.property(events, (list) => {
        const calendar = calendarOf(writeCalendar(list, { name: 'x', stamp: STAMP }));
        for (const name of ['prodid', 'version']) expect(calendar.getAllProperties(name)).toHaveLength(1);
        for (const event of calendar.getAllSubcomponents('vevent')) {
          for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'location', 'status', 'sequence']) {
            expect(event.getAllProperties(name)).toHaveLength(1);
          }
          expect(timeAt(event, 'dtstamp')).toBe(STAMP);
          for (const alarm of event.getAllSubcomponents('valarm')) {
            for (const name of ['action', 'trigger', 'description'])
              expect(alarm.getAllProperties(name)).toHaveLength(1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tells the language of a summary as a parameter, and lets nothing else become one', () => {
    const any = fc.oneof(fc.constantFrom('zh', 'pt-BR', 'zh-Hans-CN'), nasty);
    fc.assert(
      fc.property(events, any, nasty, (list, language, name) => {
        const calendar = calendarOf(
          writeCalendar(
            list.map((event) => ({ ...event, language })),
            { name, stamp: STAMP },
          ),
        );
        for (const [at, event] of calendar.getAllSubcomponents('vevent').entries()) {
          const summary = event.getFirstProperty('summary');
          const isTag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language);
          expect(summary?.getParameter('language')).toBe(isTag ? language : undefined);
          expect(summary?.getFirstValue()).toBe(calendarText(list[at]?.summary ?? ''));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every text but for forms of line breaks, controls and halves of characters', () => {
    expect(calendarText('a\rb\r\nc\nd')).toBe('a\nb\nc\nd');
    expect(calendarText('a\0b\u007fc\td\u0085e\u2028f')).toBe('abc\td\u0085e\u2028f');
    expect(calendarText('a\ud800b')).toBe('a\ufffdb');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(calendarText(text)).toBe(text);
      }),
    );
  });

  it('escapes its own name, which the library would write as it is', () => {
    const file = writeCalendar([], { name: 'a\r\nBEGIN:VEVENT;b,c\\', stamp: STAMP });
    expect(file).toContain('\r\nNAME:a\\nBEGIN:VEVENT\\;b\\,c\\\\\r\n');
  });
});
