// Where everything of a day stands, as arithmetic: rows, columns, spans. No pixels, no components.
// Rows follow the clock: a slot begins below everything that has ended by its start; slots that overlap begin in
// rows of their own and lie side by side. A body's sessions never share a row, whatever the programme says.
import type { BodyId, LocalDate, LocalTime, Meeting, Session, Slot } from '#domain/meeting.ts';
import { idleBodies } from '#domain/programme.ts';
import { type ColumnRun, type Columns, runsOf } from './columns.ts';
import { type Column, column, type Row, row } from './units.ts';

/** A rectangle of the day's table. */
export interface Place extends ColumnRun {
  readonly row: Row;
  readonly rowSpan: number;
}

/** A cell with a session in it. A joint session whose bodies do not stand side by side has a cell for each run. */
export interface SessionPlace extends Place {
  readonly kind: 'session';
  readonly slot: Slot;
  readonly session: Session;
  /** The cell does not stand under all of the session's bodies: the others' columns lie elsewhere. */
  readonly split: boolean;
  /** Another slot of the day lies over these hours, so that the margin alone does not tell them. */
  readonly ownHours: boolean;
}

/** A cell in which a body does not meet. */
export interface IdlePlace extends Place {
  readonly kind: 'idle';
  /** In a stack, the bodies that do not meet; in a table the column says whose the cell is. */
  readonly bodies?: readonly BodyId[];
}

/** A cell of the day's table. */
export type CellPlace = SessionPlace | IdlePlace;

/** The hours in the margin: the slots that begin together, and the rows until the next ones begin. */
export interface Hours {
  readonly row: Row;
  readonly rowSpan: number;
  readonly slots: readonly Slot[];
}

/** A day's table. */
export interface DayLayout {
  readonly rows: number;
  readonly columns: number;
  readonly hours: readonly Hours[];
  /** By row, then by column. */
  readonly cells: readonly CellPlace[];
}

/** A day's layout with what it was made from. */
export interface LaidDay {
  readonly date: LocalDate;
  readonly slots: readonly Slot[];
  readonly layout: DayLayout;
}

const overlap = (a: Slot, b: Slot): boolean => a !== b && a.start < b.end && b.start < a.end;

interface Seated {
  readonly slot: Slot;
  readonly session: Session;
  readonly row: number;
}

/** Lays out the slots of a day, which stand sorted by their start. */
export function layoutDay(slots: readonly Slot[], columns: Columns): DayLayout {
  const seated: Seated[] = [];
  const starts: { time: LocalTime; row: number; slots: Slot[] }[] = [];
  const depth = new Map<BodyId, number>();
  const lastRow = new Map<Slot, number>();

  for (const slot of slots) {
    const previous = starts.at(-1);
    let base = previous?.row ?? 0;
    if (previous?.time === slot.start) previous.slots.push(slot);
    else {
      if (previous) base++;
      for (const [earlier, last] of lastRow) if (earlier.end <= slot.start) base = Math.max(base, last + 1);
      starts.push({ time: slot.start, row: base, slots: [slot] });
    }
    let last = base;
    for (const session of slot.sessions) {
      const at = session.bodies.reduce((deepest, body) => Math.max(deepest, depth.get(body) ?? 0), base);
      for (const body of session.bodies) depth.set(body, at + 1);
      last = Math.max(last, at);
      seated.push({ slot, session, row: at });
    }
    lastRow.set(slot, last);
  }

  const rows = Math.max(0, ...[...lastRow.values()].map((last) => last + 1));
  const hours = starts.map((start, index) => ({
    row: row(start.row),
    rowSpan: (starts[index + 1]?.row ?? rows) - start.row,
    slots: start.slots,
  }));
  const cells: CellPlace[] = seated.flatMap((seat) => {
    const rowSpan = reach(seat, seated, starts, rows) - seat.row;
    const ownHours = slots.some((other) => overlap(other, seat.slot));
    const runs = runsOf(seat.session.bodies, columns);
    return runs.map((run) => ({
      ...run,
      kind: 'session' as const,
      slot: seat.slot,
      session: seat.session,
      row: row(seat.row),
      rowSpan,
      split: run.span < seat.session.bodies.length,
      ownHours,
    }));
  });
  cells.push(...idlePlaces(cells, hours, columns.size));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows, columns: columns.size, hours, cells };
}

/** The row above which a session ends: where the next one of its bodies begins, or what begins after its slot. */
function reach(
  seat: Seated,
  seated: readonly Seated[],
  starts: readonly { time: string; row: number }[],
  rows: number,
) {
  let end = starts.find((start) => start.time >= seat.slot.end && start.row > seat.row)?.row ?? rows;
  for (const other of seated) {
    if (other.row > seat.row && other.row < end && other.session.bodies.some((id) => seat.session.bodies.includes(id)))
      end = other.row;
  }
  return end;
}

function idlePlaces(cells: readonly CellPlace[], hours: readonly Hours[], columns: number): IdlePlace[] {
  const taken = new Set<number>();
  for (const cell of cells)
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
      for (let c = cell.column; c < cell.column + cell.span; c++) taken.add(r * columns + c);
  const idle: IdlePlace[] = [];
  for (const group of hours) {
    for (let c = 0; c < columns; c++) {
      for (let r: number = group.row; r < group.row + group.rowSpan; r++) {
        if (taken.has(r * columns + c)) continue;
        const last = idle.at(-1);
        if (last && last.column === c && last.row >= group.row && last.row + last.rowSpan === r)
          idle[idle.length - 1] = { ...last, rowSpan: last.rowSpan + 1 };
        else idle.push({ kind: 'idle', row: row(r), rowSpan: 1, column: column(c), span: 1 });
      }
    }
  }
  return idle;
}

/** Lays out a day for a narrow screen: one column, the sessions of a slot one below the other, then who does not meet. */
export function stackDay(slots: readonly Slot[], meeting: Pick<Meeting, 'bodies'>): DayLayout {
  const hours: Hours[] = [];
  const cells: CellPlace[] = [];
  let at = 0;
  for (const slot of slots) {
    const first = at;
    for (const session of slot.sessions) {
      const place = { row: row(at++), rowSpan: 1, column: column(0), span: 1 };
      cells.push({ ...place, kind: 'session', slot, session, split: false, ownHours: false });
    }
    const bodies = idleBodies(meeting, slot);
    if (bodies.length > 0) cells.push({ kind: 'idle', row: row(at++), rowSpan: 1, column: column(0), span: 1, bodies });
    hours.push({ row: row(first), rowSpan: at - first, slots: [slot] });
  }
  return { rows: at, columns: 1, hours, cells };
}

/** The cell that covers a row and a column, if the day has one there. */
export function cellAt(layout: DayLayout, at: Row, across: Column): CellPlace | undefined {
  return layout.cells.find(
    (cell) =>
      cell.row <= at && at < cell.row + cell.rowSpan && cell.column <= across && across < cell.column + cell.span,
  );
}
