// The units of the grid's arithmetic, as types, so that a row is never taken for a column.
// Both count from 0; CSS lines and ARIA indexes are derived from them only where they are written out.

/** A row of a day's table, counted from 0 below the day's heading. */
export type Row = number & { readonly unit: 'row' };

/** A column of the table, one a body, counted from 0 beside the margin of the hours. */
export type Column = number & { readonly unit: 'column' };

/** A part of a whole, 0 to 1. */
export type Share = number & { readonly unit: 'share' };

/** A number as a row. */
export const row = (value: number): Row => value as Row;

/** A number as a column. */
export const column = (value: number): Column => value as Column;

/** A number as a share; what lies outside 0 to 1 is cut off. */
export const share = (value: number): Share => Math.max(0, Math.min(1, value)) as Share;
