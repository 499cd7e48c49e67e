// Which column is whose, and which columns a session covers: one run of columns where its bodies stand side by side,
// several where another body stands between them.
import type { Body, BodyId } from '#domain/meeting.ts';
import { type Column, column } from './units.ts';

/** The columns of a meeting's bodies. */
export type Columns = ReadonlyMap<BodyId, Column>;

/** Neighbouring columns that one cell covers. */
export interface ColumnRun {
  readonly column: Column;
  readonly span: number;
}

/** One column a body, in the meeting's order. */
export function columnsOf(bodies: readonly Body[]): Columns {
  return new Map(bodies.map((body, index) => [body.id, column(index)]));
}

/** The runs of neighbouring columns of some bodies, from the first column on. Bodies that have no column are left out. */
export function runsOf(bodies: readonly BodyId[], columns: Columns): readonly ColumnRun[] {
  if (bodies.length === 1) {
    const only = columns.get(bodies[0] as BodyId);
    return only === undefined ? [] : [{ column: only, span: 1 }];
  }
  const taken = [...new Set(bodies.map((body) => columns.get(body)))].filter((at) => at !== undefined);
  const runs: { column: Column; span: number }[] = [];
  for (const at of taken.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.column + last.span === at) last.span++;
    else runs.push({ column: at, span: 1 });
  }
  return runs;
}
