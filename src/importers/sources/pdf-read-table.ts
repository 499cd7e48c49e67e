// What is known of a table that a page was read to, so that it can go on with what other pages have.
import type { Table } from './blocks.ts';
import type { Piece } from './pdf-rows.ts';
import type { PlacedLine } from './pdf-wraps.ts';

/** The last lines of a table's last row by column, and where its columns end. */
export interface LastRow {
  readonly lines: ReadonlyMap<number, PlacedLine>;
  readonly rights: readonly number[];
}

/** A table with what it needs to be joined with those on other pages: the first lines of its first row, the last of its last. */
export interface ReadTable {
  readonly table: Table;
  readonly first: ReadonlyMap<number, PlacedLine>;
  readonly last: LastRow;
}

/** A piece in the columns over which it stands. */
export interface Placed {
  readonly piece: Piece;
  readonly first: number;
  readonly count: number;
}

/** A cell while it is read: its first column, over how many it stands, its lines. */
export interface Cell {
  readonly first: number;
  count: number;
  readonly lines: PlacedLine[];
}

/** The first (0) or the last (-1) line of each cell of a row, by column. */
export function linesAt(row: readonly Cell[] = [], which: 0 | -1): ReadonlyMap<number, PlacedLine> {
  const lines = row.map(({ first, lines: own }) => [first, own.at(which)] as const);
  return new Map(lines.filter((one): one is [number, PlacedLine] => one[1] !== undefined));
}
