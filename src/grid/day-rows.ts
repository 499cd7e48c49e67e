// A day's layout as the document has it: rows of cells with what each row must say, and CSS grid areas.
import type { CellPlace, DayLayout, Hours } from './day-layout.ts';

/** A row of a day's table. */
export interface GridRow {
  readonly at: number;
  readonly cells: readonly CellPlace[];
  /** The hours that begin in the row. */
  readonly hours: Hours | undefined;
  /** The hours that the row belongs to. */
  readonly group: Hours | undefined;
  /** Hours and cells fill the row from its first column on, so that their order alone tells their columns. */
  readonly whole: boolean;
}

/** The rows of a day. */
export function rowsOf(layout: DayLayout): readonly GridRow[] {
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

/** Writes places as CSS grid areas. CSS lines count from 1; the day's heading lies on the first row. */
export interface Areas {
  readonly hours: (hours: Hours) => string;
  readonly cell: (cell: CellPlace) => string;
  /** Rows of the table across the columns of all bodies. */
  readonly across: (place: { row: number; rowSpan: number }) => string;
}

/** The areas of a table: the hours in a margin beside their rows. */
export function tableAreas(columns: number): Areas {
  const area = (place: { row: number; rowSpan: number }, from: number, span: number): string =>
    `${place.row + 2} / ${from} / ${place.row + 2 + place.rowSpan} / ${from + span}`;
  return {
    hours: (hours) => area(hours, 1, 1),
    cell: (cell) => area(cell, cell.column + 2, cell.span),
    across: (place) => area(place, 2, columns),
  };
}

/** The areas of a stack: the hours on a row of their own above their sessions. */
export function stackAreas(layout: DayLayout): Areas {
  const hoursAbove = (row: number): number => layout.hours.filter((hours) => hours.row <= row).length;
  const area = (place: { row: number; rowSpan: number }): string => {
    const top = place.row + 2 + hoursAbove(place.row);
    return `${top} / 1 / ${top + place.rowSpan} / 2`;
  };
  return {
    hours: (hours) => {
      const top = hours.row + 1 + hoursAbove(hours.row);
      return `${top} / 1 / ${top + 1} / 2`;
    },
    cell: area,
    across: area,
  };
}
