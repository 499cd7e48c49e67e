// Walking the grid by keys, as arithmetic: from one cell to the next one, through the days.
// A cell that spans columns is left on the far side of its span; the column one came from is kept on the way down.
import type { DayLayout } from './day-layout.ts';
import { cellAt } from './day-layout.ts';
import { type Column, column, type Row, row } from './units.ts';

/** A place that the keys are at. In a day without meetings it is row 0. */
export interface Spot {
  readonly day: number;
  readonly row: Row;
  /** The column that the walk keeps to, somewhere within the cell. */
  readonly column: Column;
}

/** A step, in the order of reading: `forward` is to the right, in Arabic to the left. */
export type Step =
  | 'forward'
  | 'back'
  | 'down'
  | 'up'
  | 'row-start'
  | 'row-end'
  | 'next-day'
  | 'previous-day'
  | 'first'
  | 'last';

/** The step that a key asks for, if any. Arrows are mirrored where the grid is. */
export function stepOf(key: string, control: boolean, direction: 'ltr' | 'rtl'): Step | null {
  switch (key) {
    case 'ArrowRight':
      return direction === 'ltr' ? 'forward' : 'back';
    case 'ArrowLeft':
      return direction === 'ltr' ? 'back' : 'forward';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'Home':
      return control ? 'first' : 'row-start';
    case 'End':
      return control ? 'last' : 'row-end';
    case 'PageDown':
      return 'next-day';
    case 'PageUp':
      return 'previous-day';
    default:
      return null;
  }
}

const lastRow = (layout: DayLayout | undefined): Row => row(Math.max(0, (layout?.rows ?? 1) - 1));

/** Where a step leads; the same place where there is nothing further. */
export function stepFrom(days: readonly DayLayout[], from: Spot, step: Step): Spot {
  const layout = days[from.day];
  const cell = layout && cellAt(layout, from.row, from.column);
  const across = (to: number): Spot => {
    const found = layout && cellAt(layout, from.row, column(to));
    return found ? { ...from, row: found.row, column: column(to) } : from;
  };
  switch (step) {
    case 'forward':
      return cell ? across(cell.column + cell.span) : from;
    case 'back':
      return cell ? across(cell.column - 1) : from;
    case 'row-start':
      return across(0);
    case 'row-end':
      return across((layout?.columns ?? 1) - 1);
    case 'down': {
      const below = cell ? cell.row + cell.rowSpan : from.row + 1;
      return layout && below < layout.rows ? { ...from, row: row(below) } : ofDay(from.day + 1, row(0));
    }
    case 'up': {
      const above = (cell?.row ?? from.row) - 1;
      return above >= 0 ? { ...from, row: topOf(layout, row(above), from.column) } : ofDay(from.day - 1, null);
    }
    case 'next-day':
      return ofDay(from.day + 1, row(0));
    case 'previous-day':
      return ofDay(from.day - 1, row(0));
    case 'first':
      return days.length > 0 ? { day: 0, row: row(0), column: column(0) } : from;
    case 'last': {
      const day = days.length - 1;
      const end = column(Math.max(0, (days[day]?.columns ?? 1) - 1));
      return day < 0 ? from : { day, row: topOf(days[day], lastRow(days[day]), end), column: end };
    }
  }
  function ofDay(day: number, at: Row | null): Spot {
    const target = days[day];
    if (!target) return from;
    return { ...from, day, row: at ?? topOf(target, lastRow(target), from.column) };
  }
}

function topOf(layout: DayLayout | undefined, at: Row, across: Column): Row {
  return (layout && cellAt(layout, at, across)?.row) ?? at;
}
