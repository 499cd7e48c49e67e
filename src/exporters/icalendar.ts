// Writes a calendar file (RFC 5545). Times are UTC, which every calendar shows rightly without a VTIMEZONE; the stamp
// comes from outside. What the library does not do is done here: characters that the format cannot hold, the escaping
// of the calendar's name, the languages of summaries, the last line's end.
import {
  foldLines,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ExportedEvent } from './calendar-event.ts';

/** A calendar's own properties. */
export interface CalendarHead {
  readonly name: string;
  /** When the file is made, in milliseconds since 1970 in UTC (DTSTAMP). */
  readonly stamp: number;
}

/** The events as a calendar file, lines ending with CRLF and folded at 75 octets. */
export function writeCalendar(events: readonly ExportedEvent[], { name, stamp }: CalendarHead): string {
  const calendar = new ICalCalendar({
    // The library puts the hyphen before it.
    prodId: '//Rostrum//Rostrum//EN',
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(calendarText(name)),
  });
  for (const event of events) {
    const summary = calendarText(event.summary);
    const made = calendar.createEvent({
      id: calendarText(event.uid).replaceAll('\n', ' '),
      sequence: event.sequence,
      stamp: new Date(stamp),
      start: new Date(event.start),
      // DTEND must be later than DTSTART; without it the event is a moment.
      end: event.end > event.start ? new Date(event.end) : null,
      floating: event.floating,
      summary,
      description: { plain: calendarText(event.description) },
      // The library drops an empty location, and some readers then drop the event.
      location: { title: calendarText(event.location) || '–' },
      status: ICalEventStatus[event.status],
      transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
    if (event.status === 'CANCELLED') continue;
    for (const minutes of event.reminders) {
      made.createAlarm({ type: ICalAlarmType.display, triggerBefore: minutes * 60, description: summary });
    }
  }
  return `${inTheirLanguages(calendar.toString(), events)}\r\n`;
}

/** BCP 47 as far as its letters go: what else a meeting file calls a language must not become a parameter. */
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Tells the language of each summary (RFC 5545, 3.2.10), which the library cannot. */
function inTheirLanguages(file: string, events: readonly ExportedEvent[]): string {
  let at = -1;
  const lines = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      if (line === 'BEGIN:VEVENT') at++;
      const language = events[at]?.language ?? '';
      return line.startsWith('SUMMARY:') && LANGUAGE.test(language)
        ? `SUMMARY;LANGUAGE=${language}${line.slice('SUMMARY'.length)}`
        : line;
    });
  return foldLines(lines.join('\r\n'));
}

/**
 * A text as the format can hold it: CR and CRLF become LF (a line break has one form there); control characters other
 * than the tab, among them NUL, are left out; a half of a surrogate pair becomes U+FFFD.
 */
export function calendarText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
}

// RFC 5545, CONTROL: U+0080 to U+009F are not among them; the line feed stays and is escaped.
const CONTROLS = /(?![\t\n\u0080-\u009f])\p{Cc}/gu;

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
