// What stands in a pocket programme, in blocks that no page's end may cut: my plan by day, then the grid in figures.
import type { ReactNode } from 'react';
import { isThere } from '#domain/attendance.ts';
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import type { Planned } from '#domain/plan-conflicts.ts';
import { type ResolvedPlan, sessionKey } from '#domain/plan-resolve.ts';
import type { MySession } from '#domain/plan-stretches.ts';
import { programmeDays } from '#domain/programme.ts';
import { directionOf } from '#domain/text.ts';
import { columnsOf } from '#grid/columns.ts';
import { layoutDay } from '#grid/day-layout.ts';
import { rowsOf } from '#grid/day-rows.ts';
import { type EntrySources, entryFactsOf } from '#grid/entry-facts.ts';
import { markedTitle } from '#grid/entry-line.tsx';
import { continuedMark } from '#languages/writing.ts';
import { CHOICE_SHAPES } from '../plan/choices.ts';
import { hoursOf, type PlanShown, plannedKey } from '../plan/planned.ts';
import { entrySources } from '../plan/planned-name.tsx';

/** A block of the booklet. */
export interface PocketBlock {
  readonly key: string;
  readonly node: ReactNode;
  /** A heading: it must not end a page. */
  readonly withNext: boolean;
  /** A day or a part, which begins a page of its own where there are enough of them. */
  readonly startsPage: boolean;
}

/** What the blocks are made from. */
export interface PocketContent {
  readonly meeting: Meeting;
  readonly shown: PlanShown;
  readonly resolved: ResolvedPlan;
  readonly zone: string;
  readonly language: string;
  /** "Mon, 23 May". */
  readonly day: (date: LocalDate) => string;
  readonly plan: string;
  readonly programme: string;
}

/** More columns than this are too narrow for a pocket; the bodies then come in several tables. */
const COLUMNS = 6;

/** All blocks, in their order. */
export function pocketBlocks(content: PocketContent): readonly PocketBlock[] {
  return [...planBlocks(content), ...gridBlocks(content)];
}

const heading = (key: string, text: string): PocketBlock => ({
  key,
  node: <h2>{text}</h2>,
  withNext: true,
  startsPage: true,
});

function planBlocks({ shown, zone, language, day, plan }: PocketContent): readonly PocketBlock[] {
  const blocks = shown.days.flatMap(({ date, parts }): PocketBlock[] => {
    const planned = parts.flatMap((part) => (part.kind === 'free' ? [] : [part]));
    if (planned.length === 0) return [];
    const rows = planned.map(
      (part): PocketBlock => ({
        key: plannedKey(part),
        node: <PocketRow part={part} zone={zone} language={language} />,
        withNext: false,
        startsPage: false,
      }),
    );
    return [{ key: `day ${date}`, node: <h3>{day(date)}</h3>, withNext: true, startsPage: true }, ...rows];
  });
  const [first, ...others] = blocks;
  return first ? [heading('plan', plan), { ...first, startsPage: false }, ...others] : [];
}

function PocketRow({ part, zone, language }: { part: Planned; zone: string; language: string }) {
  const { start, end } = hoursOf(part, zone);
  return (
    <div className="pocket-row">
      <b className="figures">
        <bdi dir="ltr">{`${start}–${end}`}</bdi>
      </b>
      {part.kind === 'session' ? (
        <PocketSession mine={part} sources={entrySources(part.meeting, language)} />
      ) : (
        <p dir="auto">
          {part.appointment.title}
          {part.appointment.place && ` · ${part.appointment.place}`}
        </p>
      )}
    </div>
  );
}

function PocketSession({ mine, sources }: { mine: MySession; sources: EntrySources }) {
  const { session, entries } = mine;
  const lines = entryFactsOf(session, sources);
  const going = lines.filter((_, index) => isThere(entries[index]?.choice ?? null));
  const marks = session.bodies.map((id) => sources.bodies.get(id)?.mark ?? id).join(' + ');
  return (
    <div>
      {(going.length > 0 ? going : lines).map(({ key, number, title, continued }) => {
        const choice = entries[lines.findIndex((line) => line.key === key)]?.choice ?? mine.choice;
        return (
          <p key={key}>
            <span aria-hidden="true">{CHOICE_SHAPES[choice]} </span>
            <b>
              <bdi>{number === '' || number.includes('\u00a0') ? number || marks : `${marks} ${number}`}</bdi>
            </b>{' '}
            <bdi lang={title.language} dir={directionOf(title.language)}>
              {continued ? markedTitle(title.text, continuedMark(title.language)) : title.text}
            </bdi>
          </p>
        );
      })}
      {session.room && <p dir="auto">{session.room}</p>}
    </div>
  );
}

function gridBlocks({ meeting, resolved, language, day, programme }: PocketContent): readonly PocketBlock[] {
  const sources = entrySources(meeting, language);
  const days = programmeDays(meeting).filter(({ slots }) => slots.length > 0);
  const blocks: PocketBlock[] = [];
  for (let from = 0; from < meeting.bodies.length; from += COLUMNS) {
    const bodies = meeting.bodies.slice(from, from + COLUMNS);
    for (const { date, slots } of days) {
      const node = (
        <table>
          <thead>
            <tr>
              <th scope="col">{day(date)}</th>
              {bodies.map(({ id }) => (
                <th key={id} scope="col">
                  {sources.bodies.get(id)?.mark ?? id}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(layoutDay(slots, columnsOf(bodies))).map(({ at, cells, hours }) => (
              <tr key={at}>
                {hours && (
                  <th scope="row" rowSpan={hours.rowSpan} className="figures">
                    {hours.slots.map(({ id, start, end }) => (
                      <bdi key={id} dir="ltr">{`${start}–${end}`}</bdi>
                    ))}
                  </th>
                )}
                {cells.map((cell) => {
                  if (cell.kind !== 'session')
                    return <td key={cell.column} colSpan={cell.span} rowSpan={cell.rowSpan} />;
                  const { choice } = resolved.sessions.get(sessionKey(meeting.id, cell.slot.id, cell.session.id)) ?? {};
                  return (
                    <td
                      key={cell.column}
                      colSpan={cell.span}
                      rowSpan={cell.rowSpan}
                      className={isThere(choice ?? null) ? 'pocket-mine' : undefined}
                    >
                      {choice && <span aria-hidden="true">{CHOICE_SHAPES[choice]} </span>}
                      <SessionInFigures lines={entryFactsOf(cell.session, sources)} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      );
      blocks.push({ key: `grid ${from} ${date}`, node, withNext: false, startsPage: false });
    }
  }
  return blocks.length > 0 ? [heading('grid', programme), ...blocks] : [];
}

function SessionInFigures({ lines }: { lines: ReturnType<typeof entryFactsOf> }) {
  return lines.map(({ key, number, title }, at) => (
    <span key={key}>
      {at > 0 && ', '}
      {number === '' ? <bdi lang={title.language}>{title.text}</bdi> : <bdi className="pocket-number">{number}</bdi>}
    </span>
  ));
}
