// The grid's words in the language of the interface. Dates and hours are formatted once each and remembered:
// the grid asks again at every drawing, and Intl is what made other grids slow.
import { CHOICES } from '#domain/attendance.ts';
import type { LocalDate, Slot } from '#domain/meeting.ts';
import { instantOf } from '#domain/time.ts';
import type { AnnexStanding } from '#exporters/annex.ts';
import type { GridWords, HoursInWords } from '#grid/grid-words.ts';
import type { PrintWords } from '#grid/printed-programme.tsx';
import { continuedMark } from '#languages/writing.ts';
import { localeOf } from './dates.ts';
import { CHOICE_SHAPES, CHOICE_WORDS } from './plan/choices.ts';
import { letterOf } from './plan/session-letters.ts';
import type { Preferences } from './preferences.ts';
import type { Words } from './words.ts';

/** Remembers what a function gave for a key. */
function remembered<Result>(make: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

const MODES = { 'in-person': 'grid.modeInPerson', hybrid: 'grid.modeHybrid', online: 'grid.modeOnline' } as const;
const SEVERITIES = { error: 'grid.severityError', warning: 'grid.severityWarning', info: 'grid.severityInfo' } as const;

/** Whether two time zones show the same time at an instant. */
export function sameClock(instant: number, one: string, other: string): boolean {
  const at = Temporal.Instant.fromEpochMilliseconds(instant);
  return at.toZonedDateTimeISO(one).offsetNanoseconds === at.toZonedDateTimeISO(other).offsetNanoseconds;
}

/** The grid's words. `venueZone` null = unknown, then the viewer's time is never told. */
export function gridWords(
  { t, language, direction }: Words,
  venueZone: string | null,
  viewerZone: string,
  timeShown: Preferences['timeShown'],
): GridWords {
  const locale = localeOf(language);
  const utc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  const full = utc({ dateStyle: 'full' });
  const hours = utc({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const own = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: viewerZone,
  });
  const ownDay = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: viewerZone });
  const day = remembered((key) => {
    const said = full.format(Date.parse(`${key}T00:00Z`));
    return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
  });
  // Figures keep their order among Arabic words, as everywhere in the app.
  const inOrder = (range: string) => (direction === 'rtl' ? `\u2066${range}\u2069` : range);
  const inWords = remembered((key): HoursInWords => {
    const [on, start, end] = key.split(' ') as [LocalDate, Slot['start'], Slot['end']];
    const clock = (time: string) => (time === '24:00' ? time : hours.format(Date.parse(`1970-01-01T${time}Z`)));
    const venue = inOrder(`${clock(start)}–${clock(end)}`);
    if (venueZone === null || timeShown === 'venue') return { venue, viewer: null };
    const from = instantOf(on, start, venueZone);
    if (sameClock(from, venueZone, viewerZone)) return { venue, viewer: null };
    const otherDay =
      Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(viewerZone).toPlainDate().toString() !== on;
    const range = inOrder(`${own.format(from)}\u2060–\u2060${own.format(instantOf(on, end, venueZone))}`);
    const mine = otherDay ? `${ownDay.format(from)} ${range}` : range;
    return timeShown === 'mine'
      ? { venue: mine, viewer: null }
      : { venue, viewer: t('grid.viewerTime', { hours: mine }) };
  });
  const mark = remembered(continuedMark);
  const choices = new Map(
    CHOICES.map((choice) => [letterOf(choice), { shape: CHOICE_SHAPES[choice], word: t(CHOICE_WORDS[choice]) }]),
  );
  return {
    language,
    direction,
    programme: t('grid.title'),
    day,
    hours: (slot) => inWords(`${slot.date} ${slot.start} ${slot.end}`),
    continued: mark,
    mode: (mode) => t(MODES[mode]),
    time: t('grid.time'),
    idle: t('grid.idle'),
    idleBodies: (bodies) => t('grid.idleBodies', { bodies }),
    noMeetings: t('grid.noMeetings'),
    morningOnly: t('grid.morningOnly'),
    afternoonOnly: t('grid.afternoonOnly'),
    today: t('grid.today'),
    joint: t('grid.joint'),
    parallel: t('grid.parallel'),
    jointWith: (bodies) => t('grid.jointWith', { bodies }),
    choice: (letter) => choices.get(letter),
    severity: (severity) => t(SEVERITIES[severity]),
  };
}

/** What paper says besides; `standing` = the published revision and its status, where there is one. The numbers of pages are the browser's, so the message is given in three parts. */
export function printWords({ t }: Words, standing: AnnexStanding | null = null): PrintWords {
  const [before = '', between = '', after = ''] = t('grid.printedPage', { page: '\u0000', pages: '\u0000' }).split(
    '\u0000',
  );
  return {
    title: t(standing?.isAdopted ? 'grid.printedAdopted' : 'grid.printedTitle'),
    date: t('grid.printedDate'),
    revision: (number) => standing?.mark ?? t('grid.printedRevision', { number }),
    page: [before, between, after],
  };
}
