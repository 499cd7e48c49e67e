// A day of the grid: its heading, its rows, the line for now. Redrawn only when its slots change.
import { memo } from 'react';
import { expectedTimes } from '#domain/expected-times.ts';
import type { Session, Slot } from '#domain/meeting.ts';
import { sessionKey } from '#domain/plan-resolve.ts';
import { dayShape, sessionKind } from '#domain/programme.ts';
import type { MinuteOfDay } from '#domain/time.ts';
import { choicesOf } from './day-choices.ts';
import type { DayLayout, Hours, IdlePlace, LaidDay, SessionPlace } from './day-layout.ts';
import { marksOfDay } from './day-marks.ts';
import { rowsOf, stackAreas, tableAreas } from './day-rows.ts';
import type { GridFacts } from './grid-facts.ts';
import { HoursCell } from './hours-cell.tsx';
import { idOf } from './ids.ts';
import type { GridNews } from './news.ts';
import { NewsMarks } from './news-mark.tsx';
import { nowPlace } from './now.ts';
import { SessionCell } from './session-cell.tsx';

/** A day of the grid. */
export const GridDay = memo(function GridDay({
  day,
  index,
  stacked,
  spare,
  minute,
  openKey,
  choices,
  marks,
  news,
  meeting,
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
  /** What was chosen, as `dayChoices` writes it; empty where nothing was. */
  choices: string;
  /** The gravest findings, as `dayMarks` writes them; empty where there are none. */
  marks: string;
  /** What an update changed; null where nothing of it is on this day. */
  news: GridNews | null;
  /** The meeting's id. */
  meeting: string;
  facts: GridFacts;
}) {
  'use no memo'; // It is one memo already; finer ones cost more than they save.
  const { layout, slots } = day;
  const { prefix } = facts;
  const chosen = choices === '' ? null : choicesOf(choices, slots);
  const marked = marks === '' ? null : marksOfDay(marks, slots);
  const now = minute === null ? null : nowPlace(layout, minute);
  const areas = stacked ? stackAreas(layout) : tableAreas(layout.columns);
  const dayId = idOf.day(prefix, index);
  const hoursId = (slot: Slot | undefined): string => (slot ? idOf.hours(prefix, index, slots.indexOf(slot)) : '');
  const idleCell = (cell: IdlePlace, group: Hours | undefined, whole: boolean) => {
    const id = idOf.cell(prefix, index, cell.row, cell.column);
    const who = stacked ? id : `${idOf.body(prefix, cell.column)} ${idOf.word(prefix, 'idle')}`;
    return (
      <div
        key={id}
        role="gridcell"
        tabIndex={-1}
        id={id}
        className="grid-idle"
        style={{ gridArea: areas.cell(cell) }}
        aria-labelledby={`${dayId} ${hoursId(group?.slots[0])} ${who}`}
        aria-colindex={whole ? undefined : cell.column + 2}
        aria-rowspan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
      >
        {cell.bodies ? facts.words.idleBodies(cell.bodies.map((one) => facts.bodies.get(one)?.mark).join(', ')) : null}
      </div>
    );
  };
  const sessionCell = (cell: SessionPlace, whole: boolean) => {
    const { slot, session } = cell;
    const kind = sessionKind(session, slot);
    const id = idOf.cell(prefix, index, cell.row, cell.column);
    const bodies = session.bodies.map((body) => idOf.body(prefix, facts.bodies.get(body)?.column ?? 0)).join(' ');
    const who = stacked ? '' : kind === 'joint' ? `${bodies} ${idOf.word(prefix, 'joint')} ` : `${bodies} `;
    return (
      <SessionCell
        key={`${session.id}@${cell.column}`}
        session={session}
        slotId={slot.id}
        id={id}
        labelledBy={`${dayId} ${hoursId(slot)} ${who}${id}`}
        area={areas.cell(cell)}
        columnIndex={whole ? undefined : cell.column + 2}
        span={cell.span}
        rowSpan={cell.rowSpan}
        bodiesShown={stacked ? (facts.bodies.size > 1 ? 'names' : 'none') : cell.split ? 'letters' : 'none'}
        kind={kind}
        slotShown={cell.ownHours ? slot : null}
        choices={chosen?.get(session) ?? ''}
        marks={marked?.get(session) ?? ''}
        news={news?.sessions.get(sessionKey(meeting, slot.id, session.id)) ?? null}
        expected={isTimed(session) ? expectedTimes(slot, session).join('|') : ''}
        openKey={openKey !== null && holds(session, slot, openKey) ? openKey : null}
        facts={facts}
      />
    );
  };
  return (
    <div
      role="rowgroup"
      className={`grid-day${spare ? ' grid-spare' : ''}${layout.rows === 0 ? ' grid-empty' : ''}`}
      data-date={day.date}
      style={spare ? { containIntrinsicBlockSize: `auto ${heightOf(layout)}px` } : undefined}
    >
      <DayHead day={day} id={dayId} today={minute !== null} news={news} facts={facts} />
      {layout.rows > 0 ? null : (
        <div role="row" className="grid-row">
          <div
            role="gridcell"
            tabIndex={-1}
            id={idOf.cell(prefix, index, 0, 0)}
            aria-labelledby={`${dayId} ${idOf.cell(prefix, index, 0, 0)}`}
            aria-colspan={layout.columns + 1}
            className="grid-none"
          >
            {facts.words.noMeetings}
          </div>
        </div>
      )}
      {rowsOf(layout).map(({ at, cells, hours, group, whole }) => (
        <div role="row" className="grid-row" key={at}>
          {hours ? (
            <HoursCell
              hours={hours}
              area={areas.hours(hours)}
              day={index}
              slots={slots}
              marks={marked}
              news={news}
              facts={facts}
            />
          ) : null}
          {cells.map((cell) => (cell.kind === 'idle' ? idleCell(cell, group, whole) : sessionCell(cell, whole)))}
        </div>
      ))}
      {now ? (
        <div
          className="grid-now"
          aria-hidden="true"
          style={{ gridArea: areas.across(now), ['--at' as string]: `${now.at * 100}%` }}
        />
      ) : null}
    </div>
  );
});

function DayHead({
  day,
  id,
  today,
  news,
  facts,
}: {
  day: LaidDay;
  id: string;
  today: boolean;
  news: GridNews | null;
  facts: GridFacts;
}) {
  const { words } = facts;
  const shape = dayShape(day);
  return (
    <div role="row" className="grid-row">
      <div
        role="rowheader"
        className="grid-day-name"
        aria-colspan={day.layout.columns + 1}
        aria-current={today ? 'date' : undefined}
      >
        <h2 id={id}>{words.day(day.date)}</h2>
        {today ? <strong>{words.today}</strong> : null}
        {shape === 'morning-only' ? <span>{words.morningOnly}</span> : null}
        {shape === 'afternoon-only' ? <span>{words.afternoonOnly}</span> : null}
        <NewsMarks lines={news?.days.get(day.date)} words={words} around={words.language} />
      </div>
    </div>
  );
}

const isTimed = ({ entries }: Session): boolean => entries.some((entry) => entry.minutes !== undefined);

/** A guess at a day's height in pixels, held until the day has been on the screen. */
function heightOf(layout: DayLayout): number {
  const deep = layout.cells.reduce(
    (most, cell) => Math.max(most, cell.kind === 'session' ? cell.session.entries.length : 0),
    0,
  );
  return Math.round(88 + layout.rows * (20 + deep * 48));
}

function holds(session: Session, slot: Slot, openKey: string): boolean {
  return (
    session.entries.some((entry) => entry.items.includes(openKey)) || openKey.startsWith(`${slot.id}#${session.id}#`)
  );
}
