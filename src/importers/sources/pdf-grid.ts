// The tables that a page rules: lines that touch make a grid, and where no line parts two of its fields they are one cell.
import { clusters, NEAR, nearest, type Rule, type Rules } from './pdf-rules.ts';

/** A field of a ruled table, in points and on the table's grid. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly right: number;
}

/** A ruled table: where its columns and rows part, and its cells, row by row. */
export interface RuledTable {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

const MOST_LINES = 600;
const MOST_FIELDS = 20_000;

/** The ruled tables of a page, from above. */
export function ruledTables({ across, down }: Rules): RuledTable[] {
  if (across.length > MOST_LINES || down.length > MOST_LINES) return [];
  return components(across, down)
    .flatMap((part) => tableOf(part.across, part.down) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

const touch = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - NEAR &&
  down.at <= across.to + NEAR &&
  across.at >= down.from - NEAR &&
  across.at <= down.to + NEAR;

/** Lines that hang together by touching. */
function components(across: readonly Rule[], down: readonly Rule[]): { across: Rule[]; down: Rule[] }[] {
  const left = { across: new Set(across), down: new Set(down) };
  const out: { across: Rule[]; down: Rule[] }[] = [];
  for (const seed of down) {
    if (!left.down.delete(seed)) continue;
    const part = { across: [] as Rule[], down: [seed] };
    for (let [a, d] = [0, 0]; a < part.across.length || d < part.down.length; ) {
      const next = part.down[d];
      if (next) {
        for (const rule of left.across) if (touch(rule, next) && left.across.delete(rule)) part.across.push(rule);
        d++;
        continue;
      }
      const other = part.across[a++] as Rule;
      for (const rule of left.down) if (touch(other, rule) && left.down.delete(rule)) part.down.push(rule);
    }
    out.push(part);
  }
  return out;
}

function tableOf(across: readonly Rule[], down: readonly Rule[]): RuledTable | null {
  // A table is often open at its sides: its lines end where its edge would be.
  const xs = clusters([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = clusters([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > MOST_FIELDS) return null;
  const walls = new Set<number>();
  const floors = new Set<number>();
  for (const { at, from, to } of down) {
    const x = nearest(xs, at);
    for (let row = 0; row < rows; row++) if (covers(from, to, ys[row], ys[row + 1])) walls.add(row * xs.length + x);
  }
  for (const { at, from, to } of across) {
    const y = nearest(ys, at);
    for (let column = 0; column < columns; column++)
      if (covers(from, to, xs[column], xs[column + 1])) floors.add(y * columns + column);
  }
  const taken = new Set<number>();
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      const isFree = (at: number): boolean => !taken.has(row * columns + at) && !walls.has(row * xs.length + at);
      while (column + wide < columns && isFree(column + wide)) wide++;
      let high = 1;
      while (row + high < rows && isOpen(row + high, column, wide)) high++;
      for (let r = row; r < row + high; r++) for (let c = column; c < column + wide; c++) taken.add(r * columns + c);
      cells.push({
        row,
        column,
        rows: high,
        columns: wide,
        left: xs[column] as number,
        right: xs[column + wide] as number,
      });
    }
  }
  return { xs, ys, cells };

  function isOpen(row: number, column: number, wide: number): boolean {
    for (let c = column; c < column + wide; c++) if (floors.has(row * columns + c)) return false;
    for (let c = column + 1; c < column + wide; c++) if (walls.has(row * xs.length + c)) return false;
    return true;
  }
}

/** Whether a line runs along a field: past its middle. */
const covers = (from: number, to: number, start = 0, end = 0): boolean =>
  from <= (start + end) / 2 && to >= (start + end) / 2;
