// A day of the grid: its heading, its rows, the line for now. Redrawn only when its slots change.
import { memo } from 'react';
import type { LocalDate, Session, Slot } from '#domain/meeting.ts';
import { dayShape, sessionKind } from '#domain/programme.ts';
import type { MinuteOfDay } from '#domain/time.ts';
import type { CellPlace, DayLayout, Hours } from './day-layout.ts';
import type { GridFacts } from './grid-facts.ts';
import { HoursCell } from './hours-cell.tsx';
import { idOf } from './ids.ts';
import { nowPlace } from './now.ts';
import { SessionCell } from './session-cell.tsx';

/** A day's layout with what it was made from. */
export interface LaidDay {
  readonly date: LocalDate;
  readonly slots: readonly Slot[];
  readonly layout: DayLayout;
}

/** What lies above the rows in a day's CSS grid: the heading. CSS lines count from 1. */
const HEAD = 2;

/** A day of the grid. */
export const GridDay = memo(function GridDay({
  day,
  index,
  stacked,
  spare,
  minute,
  openKey,
  facts,
}: {
  day: LaidDay;
  index: number;
  /** One column for all bodies, for a narrow screen. */
  stacked: boolean;
  /** The day costs nothing while it is off the screen. */
  spare: boolean;
  /** The venue's clock, on the day that is today; else null. */
  minute: MinuteOfDay | null;
  openKey: string | null;
  facts: GridFacts;
}) {
  'use no memo'; // It is one memo already; finer ones cost more than they save.
  const { layout, slots, date } = day;
  const { words, prefix } = facts;
  const name = words.day(date);
  const shape = dayShape(day);
  const now = minute === null ? null : nowPlace(layout, minute);
  const columns = layout.columns || 1;
  const dayId = idOf.day(prefix, index);
  const entries = slots.reduce((sum, slot) => sum + slot.sessions.reduce((all, one) => all + one.entries.length, 0), 0);
  const high = `auto ${Math.round(64 + layout.rows * 40 + (entries / columns) * 44)}px`;
  return (
    <div
      role="rowgroup"
      className={`grid-day${spare ? ' grid-spare' : ''}${shape === 'none' ? ' grid-empty' : ''}`}
      data-date={date}
      style={spare ? { containIntrinsicBlockSize: high } : undefined}
    >
      <div role="row" className="grid-row">
        <div role="rowheader" className="grid-day-name" aria-colspan={columns + 1} aria-current={minute === null ? undefined : 'date'}>
          <h2 id={dayId}>{`${name.weekday} ${name.date}`}</h2>
          {minute === null ? null : <strong>{words.today}</strong>}
          {shape === 'morning-only' ? <span>{words.morningOnly}</span> : null}
          {shape === 'afternoon-only' ? <span>{words.afternoonOnly}</span> : null}
        </div>
      </div>
      {layout.rows > 0 ? null : (
        <div role="row" className="grid-row">
          <div
            role="gridcell"
            tabIndex={-1}
            id={idOf.cell(prefix, index, 0, 0)}
            aria-labelledby={`${dayId} ${idOf.cell(prefix, index, 0, 0)}`}
            aria-colspan={columns + 1}
            className="grid-none"
          >
            {words.noMeetings}
          </div>
        </div>
      )}
      {rowsOf(layout).map(({ at, cells, hours, group, whole }) => (
        <div role="row" className="grid-row" key={at}>
          {hours ? <HoursCell hours={hours} area={areaOf(hours, 0, 1)} day={index} slots={slots} facts={facts} /> : null}
          {cells.map((cell) => {
            const id = idOf.cell(prefix, index, cell.row, cell.column);
            const area = areaOf(cell, cell.column + 1, cell.span);
            if (cell.kind === 'idle') {
              const slot = group?.slots[0];
              const body = stacked ? '' : `${idOf.body(prefix, cell.column)} `;
              return (
                <div
                  key={id}
                  role="gridcell"
                  tabIndex={-1}
                  id={id}
                  className="grid-idle"
                  style={{ gridArea: area }}
                  aria-labelledby={`${dayId} ${slot ? idOf.hours(prefix, index, slots.indexOf(slot)) : ''} ${body}${idOf.word(prefix, 'idle')}`}
                  aria-colindex={whole ? undefined : cell.column + 2}
                  aria-rowspan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                />
              );
            }
            const { slot, session } = cell;
            const kind = sessionKind(session, slot);
            const hoursId = idOf.hours(prefix, index, slots.indexOf(slot));
            const who = stacked
              ? ''
              : `${session.bodies.map((body) => idOf.body(prefix, facts.bodies.get(body)?.column ?? 0)).join(' ')} ${
                  kind === 'joint' ? `${idOf.word(prefix, 'joint')} ` : ''
                }`;
            return (
              <SessionCell
                key={`${session.id}@${cell.column}`}
                session={session}
                slot={slot}
                id={id}
                labelledBy={`${dayId} ${hoursId} ${who}${id}`}
                area={area}
                columnIndex={whole ? undefined : cell.column + 2}
                span={cell.span}
                rowSpan={cell.rowSpan}
                bodiesShown={stacked ? 'names' : cell.split ? 'letters' : 'none'}
                kind={kind}
                ownHours={cell.ownHours}
                openKey={openKey !== null && holds(session, slot, openKey) ? openKey : null}
                facts={facts}
              />
            );
          })}
        </div>
      ))}
      {now ? (
        <div
          className="grid-now"
          aria-hidden="true"
          style={{ gridArea: areaOf(now, 0, columns + 1), ['--at' as string]: `${now.at * 100}%` }}
        >
          <span>{words.now}</span>
        </div>
      ) : null}
    </div>
  );
});

/** The CSS grid area of a place; the margin of the hours is column 0. */
function areaOf(place: { row: number; rowSpan: number }, columnFrom: number, span: number): string {
  const top = place.row + HEAD;
  return `${top} / ${columnFrom + 1} / ${top + place.rowSpan} / ${columnFrom + 1 + span}`;
}

interface GridRow {
  readonly at: number;
  readonly cells: readonly CellPlace[];
  /** The hours that begin in the row. */
  readonly hours: Hours | undefined;
  /** The hours that the row belongs to. */
  readonly group: Hours | undefined;
  /** Hours and cells fill the row from its first column on, so that their order tells their columns. */
  readonly whole: boolean;
}

function rowsOf(layout: DayLayout): readonly GridRow[] {
  const cells: CellPlace[][] = Array.from({ length: layout.rows }, () => []);
  for (const cell of layout.cells) cells[cell.row]?.push(cell);
  let group: Hours | undefined;
  return cells.map((inRow, at) => {
    const hours = layout.hours.find((begins) => begins.row === at);
    group = hours ?? group;
    const filled = inRow.reduce((sum, cell) => sum + cell.span, 0);
    return { at, cells: inRow, hours, group, whole: hours !== undefined && filled === layout.columns };
  });
}

function holds(session: Session, slot: Slot, openKey: string): boolean {
  return (
    session.entries.some((entry) => entry.items.includes(openKey)) || openKey.startsWith(`${slot.id}#${session.id}#`)
  );
}
