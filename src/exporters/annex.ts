// What the official annex says, before it is written: the table of days, hours and sessions, joint sessions across the
// columns of their bodies, in one language.
import { itemsById } from '#domain/agenda.ts';
import type { BodyId, Entry, Item, LanguageTag, Meeting, Session, Slot, Text } from '#domain/meeting.ts';
import { programmeDays, sessionRows } from '#domain/programme.ts';
import { type Wording, wordingIn } from '#domain/text.ts';
import { annexWords } from '#languages/annex-words.ts';
import { withContinuedMark } from '#languages/writing.ts';

/** How what is printed stands to what was published of it. */
export interface AnnexStanding {
  /** The revision and its status, which stand on each page: "Rev.2 · Adopted". */
  readonly mark: string;
  /** Whether the meeting has adopted it; then it is no longer a proposal. */
  readonly isAdopted: boolean;
}

/** A paragraph of a cell. */
export interface AnnexLine {
  /** Empty for business outside the agenda, and for a room. */
  readonly number: string;
  readonly title: Wording;
}

/** A cell; without lines the body does not sit. */
export interface AnnexCell {
  readonly columns: number;
  readonly lines: readonly AnnexLine[];
}

/** A row; the hours stand in the first of a slot and go on below it. */
export interface AnnexRow {
  readonly hours: string;
  readonly goesOn: boolean;
  readonly cells: readonly AnnexCell[];
}

/** A day of the annex. */
export interface AnnexDay {
  readonly heading: string;
  readonly rows: readonly AnnexRow[];
}

/** The days of the annex on which there are slots. */
export function annexDays(meeting: Meeting, language: LanguageTag): readonly AnnexDay[] {
  const words = annexWords(language);
  const items = itemsById(meeting.agenda);
  const languages = [language, ...meeting.languages];
  const columns = meeting.bodies.map(({ id }) => id);

  const lineOf = (entry: Entry, item: Item | undefined): AnnexLine => {
    const title = wordingIn(entry.title ?? item?.title, languages);
    const text = entry.continued ? withContinuedMark(title.text, title.language) : title.text;
    return { number: item ? words.number(item.number) : '', title: { ...title, text } };
  };
  /** One line where the entry reads the same for all of its bodies, else one each. */
  const linesOf = (entry: Entry, bodies: readonly BodyId[]): readonly AnnexLine[] => {
    const own = entry.items.flatMap((id) => items.get(id) ?? []).filter(({ body }) => bodies.includes(body));
    if (own.length === 0) return [lineOf(entry, undefined)];
    const lines = own.map((item) => lineOf(entry, item));
    return lines.filter(
      (line, at) => lines.findIndex((one) => one.number === line.number && one.title.text === line.title.text) === at,
    );
  };
  const cellOf = (session: Session, bodies: readonly BodyId[]): AnnexCell => {
    const room = session.room ? [{ number: '', title: { text: session.room, language } }] : [];
    return { columns: bodies.length, lines: [...room, ...session.entries.flatMap((entry) => linesOf(entry, bodies))] };
  };
  const rowOf = (sessions: readonly Session[]): readonly AnnexCell[] => {
    const cells: AnnexCell[] = [];
    for (let at = 0; at < columns.length; ) {
      const session = sessions.find(({ bodies }) => bodies.includes(columns[at] as BodyId));
      const run = columns.slice(at, at + (session ? session.bodies.length : 1));
      // Bodies that do not stand side by side have a cell each.
      const isWhole =
        session && run.every((body) => session.bodies.includes(body)) && run.length === session.bodies.length;
      const own = isWhole ? run : run.slice(0, 1);
      cells.push(session ? cellOf(session, own) : { columns: 1, lines: [] });
      at += own.length;
    }
    return cells;
  };
  const rowsOf = (slot: Slot): readonly AnnexRow[] => {
    const places = sessionRows(slot);
    const count = Math.max(0, ...places) + 1;
    const hours = words.hours(slot.start, slot.end);
    return Array.from({ length: count }, (_, row) => ({
      hours,
      goesOn: row > 0,
      cells: rowOf(slot.sessions.filter((_session, at) => places[at] === row)),
    }));
  };
  return programmeDays(meeting)
    .filter(({ slots }) => slots.length > 0)
    .map(({ date, slots }) => ({ heading: words.day(date), rows: slots.flatMap(rowsOf) }));
}

/** How many titles and names that the annex prints are missing in a language. */
export function titlesMissing(meeting: Meeting, language: LanguageTag): number {
  const entries = meeting.slots.flatMap(({ sessions }) => sessions.flatMap((session) => session.entries));
  const texts: readonly Text[] = [
    ...meeting.bodies.map(({ name }) => name),
    ...meeting.agenda.map(({ title }) => title),
    ...entries.flatMap(({ title }) => (title ? [title] : [])),
  ];
  return texts.filter((text) => !text[language]).length;
}
