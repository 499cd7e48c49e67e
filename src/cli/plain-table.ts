// A programme of work as plain text, for terminals and pipes.
import { itemsById } from '#domain/agenda.ts';
import type { Entry, Meeting, Session } from '#domain/meeting.ts';
import { programmeDays } from '#domain/programme.ts';
import { wordingIn } from '#domain/text.ts';
import { withContinuedMark } from '#languages/writing.ts';

/** Columns that a text takes in a terminal: a Chinese character takes two. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return sum;
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** The programme as a table: a line an entry, with its hours, bodies, numbers and title. `language` is the reader's. */
export function plainTable(meeting: Meeting, language: string): string {
  const preferred = [language, ...meeting.languages];
  const items = itemsById(meeting.agenda);
  // The documents of the United Nations write English dates as the British do: day before month.
  const locale = language === 'en' ? 'en-GB' : language;
  const bodies = meeting.bodies.map((body) => `${body.id}  ${wordingIn(body.name, preferred).text}`);
  const venue = wordingIn(meeting.venue, preferred).text;
  const place = [venue, meeting.timeZone].filter(Boolean).join(', ');
  const head = [
    meeting.symbol ?? '',
    ...bodies,
    `${meeting.start} – ${meeting.end}${place === '' ? '' : `, ${place}`}`,
  ];

  const numbersOf = (entry: Entry): string => entry.items.map((id) => items.get(id)?.number ?? id).join(' / ');
  const titleOf = (entry: Entry): string => {
    const wording = wordingIn(entry.title ?? items.get(entry.items[0] ?? '')?.title, preferred);
    return entry.continued ? withContinuedMark(wording.text, wording.language) : wording.text;
  };
  const rows = (session: Session): string[][] =>
    session.entries.map((entry) => [session.bodies.join('+'), numbersOf(entry), titleOf(entry)]);
  const all = meeting.slots.flatMap((slot) => slot.sessions.flatMap(rows));
  const width = (column: number): number => Math.max(0, ...all.map((row) => columns(row[column] ?? '')));
  const [bodyWidth, numberWidth] = [width(0), width(1)];

  const days = programmeDays(meeting).map(({ date, slots }) => {
    const lines = slots.flatMap((slot) =>
      slot.sessions.flatMap(rows).map(([body = '', number = '', title = ''], index) => {
        const hours = index === 0 ? `${slot.start}–${slot.end}` : '';
        return `  ${padded(hours, 11)}  ${padded(body, bodyWidth)}  ${padded(number, numberWidth)}  ${title}`;
      }),
    );
    return [
      Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'full' }),
      ...(lines.length > 0 ? lines : ['  –']),
    ].join('\n');
  });
  return `${[head.filter((line) => line !== '').join('\n'), ...days].join('\n\n')}\n`;
}
