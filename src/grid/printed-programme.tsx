// The programme on paper, like the official annex: a table whose headings come again on every page, no row torn.
// A table of its own, because browsers repeat the headings of tables only.
import { useLayoutEffect, useMemo } from 'react';
import { itemsById } from '#domain/agenda.ts';
import type { Body, BodyId, LanguageTag, Meeting, Session, Slot } from '#domain/meeting.ts';
import { type ProgrammeDay, programmeDays } from '#domain/programme.ts';
import { directionOf } from '#domain/text.ts';
import { type BodyFacts, bodyFacts } from './bodies.ts';
import { columnsOf } from './columns.ts';
import { type DayLayout, layoutDay } from './day-layout.ts';
import { rowsOf } from './day-rows.ts';
import { type EntrySources, entryFactsOf } from './entry-facts.ts';
import { markedTitle } from './entry-line.tsx';
import type { GridWords } from './grid-words.ts';
import { putInMargins } from './page-margins.ts';
import './printed-programme.css';

/** What paper says besides what the grid says. */
export interface PrintWords {
  readonly title: string;
  readonly date: string;
  /** "Revision 2". */
  readonly revision: (number: number) => string;
  /** The words around the numbers of a page: "Page 1 of 3" as ["Page ", " of ", ""]. */
  readonly page: readonly [string, string, string];
}

/** What a printed programme is given. */
export interface PrintedProgrammeProps {
  readonly meeting: Meeting;
  readonly words: GridWords;
  readonly print: PrintWords;
  /** Preferred languages of titles, best first. */
  readonly languages: readonly LanguageTag[];
}

/** More columns than this cannot be read on paper; the bodies are then printed in several tables. */
const COLUMNS_ON_PAPER = 6;

/** More columns than this want the paper's long side. */
const COLUMNS_UPRIGHT = 3;

/** The programme as it is printed. */
export function PrintedProgramme({ meeting, words, print, languages }: PrintedProgrammeProps) {
  const facts = useMemo(
    () => ({ items: itemsById(meeting.agenda), bodies: bodyFacts(meeting.bodies, languages), languages }),
    [meeting.agenda, meeting.bodies, languages],
  );
  const days = useMemo(() => programmeDays(meeting), [meeting]);
  const { symbol, revision } = meeting;
  useLayoutEffect(
    () =>
      putInMargins({
        top: [symbol, print.revision(revision)].filter(Boolean).join(' · '),
        page: print.page,
        direction: words.direction,
        landscape: meeting.bodies.length > COLUMNS_UPRIGHT,
      }),
    [symbol, revision, print, words.direction, meeting.bodies.length],
  );
  const tables: (readonly Body[])[] = [];
  for (let at = 0; at < meeting.bodies.length; at += COLUMNS_ON_PAPER)
    tables.push(meeting.bodies.slice(at, at + COLUMNS_ON_PAPER));
  return (
    <div className="printed" lang={words.language} dir={words.direction}>
      <h2>{print.title}</h2>
      {tables.map((bodies) => (
        <PrintedTable key={bodies[0]?.id} bodies={bodies} days={days} facts={facts} words={words} print={print} />
      ))}
    </div>
  );
}

interface TableProps {
  readonly bodies: readonly Body[];
  readonly days: readonly ProgrammeDay[];
  readonly facts: EntrySources;
  readonly words: GridWords;
  readonly print: PrintWords;
}

function PrintedTable({ bodies, days, facts, words, print }: TableProps) {
  return (
    <table>
      <colgroup>
        <col className="printed-margin" />
        {bodies.map((body) => (
          <col key={body.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{print.date}</th>
          {bodies.map((body) => (
            <BodyHead key={body.id} body={facts.bodies.get(body.id)} alone={facts.bodies.size === 1} />
          ))}
        </tr>
      </thead>
      {days.map((day) => (
        <PrintedDay key={day.date} day={day} bodies={bodies} facts={facts} words={words} />
      ))}
    </table>
  );
}

function BodyHead({ body, alone }: { body: BodyFacts | undefined; alone: boolean }) {
  if (!body) return <th scope="col" />;
  return (
    <th scope="col" lang={body.name.language} dir={directionOf(body.name.language)}>
      {alone ? '' : `${body.mark} `}
      {body.name.text}
    </th>
  );
}

function PrintedDay({
  day,
  bodies,
  facts,
  words,
}: {
  day: ProgrammeDay;
  bodies: readonly Body[];
  facts: EntrySources;
  words: GridWords;
}) {
  const layout = layoutDay(day.slots, columnsOf(bodies));
  const rows = rowsOf(layout);
  const heading = (
    <tr className="printed-day">
      <th colSpan={bodies.length + 1} scope="rowgroup">
        {words.day(day.date)}
      </th>
    </tr>
  );
  if (rows.length === 0)
    return (
      <tbody>
        {heading}
        <tr>
          <td />
          <td colSpan={bodies.length}>{words.noMeetings}</td>
        </tr>
      </tbody>
    );
  // A body of rows a stretch of hours that no cell leaves: it is what must not be torn. The first keeps the heading.
  return stretchesOf(layout).map((stretch, index) => (
    <tbody key={stretch.from}>
      {index === 0 && heading}
      {rows.slice(stretch.from, stretch.to).map(({ at, cells, hours }) => (
        <tr key={at}>
          {hours && (
            <th scope="row" rowSpan={hours.rowSpan}>
              {hours.slots.map((slot) => (
                <span key={slot.id}>
                  {words.hours(slot).venue}
                  {slot.mode && slot.mode !== 'in-person' ? ` ${words.mode(slot.mode)}` : ''}
                </span>
              ))}
            </th>
          )}
          {cells.map((cell) => (
            <td key={cell.column} colSpan={cell.span} rowSpan={cell.rowSpan}>
              {cell.kind === 'session' && <PrintedSession {...cell} partly={cell.split} facts={facts} words={words} />}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  ));
}

/** Rows that belong together: cut wherever hours begin and no cell lies across. */
function stretchesOf(layout: DayLayout): readonly { from: number; to: number }[] {
  const cuts = layout.hours
    .map((hours) => hours.row)
    .filter((at) => !layout.cells.some((cell) => cell.row < at && at < cell.row + cell.rowSpan));
  return cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? layout.rows }));
}

function PrintedSession({
  session,
  slot,
  partly,
  ownHours,
  facts,
  words,
}: {
  session: Session;
  slot: Slot;
  /** Its other bodies stand elsewhere. */
  partly: boolean;
  ownHours: boolean;
  facts: EntrySources;
  words: GridWords;
}) {
  const markOf = (id: BodyId): string => facts.bodies.get(id)?.mark ?? id;
  const lines = entryFactsOf(session, facts);
  const wide = lines.some((line) => line.number.includes('\u00a0'));
  return (
    <>
      {partly && <p className="printed-note">{words.jointWith(session.bodies.map(markOf).join(' + '))}</p>}
      {ownHours && <p className="printed-note">{words.hours(slot).venue}</p>}
      {session.room && <p className="printed-note">{session.room}</p>}
      {lines.map(({ key, number, title, level, continued }) => (
        <p
          key={key}
          lang={title.language}
          dir={directionOf(title.language)}
          className={`printed-entry${wide ? ' printed-wide' : ''}${level > 0 ? ' printed-under' : ''}`}
        >
          {number !== '' && <b>{`${number} `}</b>}
          {continued ? markedTitle(title.text, words.continued(title.language)) : title.text}
        </p>
      ))}
    </>
  );
}
