// Which values came from which lines, both ways round.
import type { Reading, ValueKey } from '#importers/reading.ts';

/** The links between a document's lines and the values read from them. */
export interface LineLinks {
  /** The lines of a value, in order; empty where it came from none. */
  readonly linesOf: (keys: readonly ValueKey[]) => readonly number[];
  /** The values of a line; empty where it gave nothing. */
  readonly keysOf: (line: number) => readonly ValueKey[];
}

/** Values and lines that belong together. */
export interface Place {
  readonly keys: readonly ValueKey[];
  readonly lines: readonly number[];
}

/** Indexes a reading. */
export function lineLinks({ sources }: Pick<Reading, 'sources'>): LineLinks {
  const byLine = new Map<number, ValueKey[]>();
  for (const [key, lines] of Object.entries(sources)) {
    for (const line of lines) {
      const keys = byLine.get(line);
      if (keys) keys.push(key);
      else byLine.set(line, [key]);
    }
  }
  const linesOf = (keys: readonly ValueKey[]): readonly number[] =>
    [...new Set(keys.flatMap((key) => sources[key] ?? []))].sort((a, b) => a - b);
  const keysOf = (line: number): readonly ValueKey[] => byLine.get(line) ?? [];
  return { linesOf, keysOf };
}

/** Lines in a few words: "12", "12–14", "12, 30–31". */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === line) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
