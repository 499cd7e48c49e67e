// The PDF files that lie at hand while what was read from them is reviewed, so that a line can be shown on its page. They
// are held as the browser's handles of files, not as bytes, and end with the review.
import type { ReadFile } from '#importers/merging/join-readings.ts';
import type { Box, Line } from '#importers/reading.ts';

/** A PDF file, and which lines of a review were read from it. */
export interface Original {
  readonly name: string;
  readonly file: Blob;
  /** The first and the last line. */
  readonly from: number;
  readonly to: number;
}

/** The PDF files of a review, whose lines end with those of `files`, one after the other. */
export function originalsOf(
  files: readonly ReadFile[],
  count: number,
  fileOf: (lines: readonly Line[]) => Blob | undefined,
): readonly Original[] {
  let to = count;
  return files
    .toReversed()
    .flatMap(({ name, reading: { lines } }) => {
      const from = to - lines.length + 1;
      const own = { name, file: fileOf(lines), from, to };
      to = from - 1;
      return own.file ? [{ ...own, file: own.file }] : [];
    })
    .toReversed();
}

/** Where lines are printed: on a page, and in which boxes of it. */
export interface PrintedPlace {
  readonly original: Original;
  readonly page: number;
}

/** The page of the first of some lines that is printed in a file at hand, of no lines the first page; null where none is. */
export function printedPlace(
  originals: readonly Original[],
  lines: readonly Line[],
  chosen: readonly number[],
): PrintedPlace | null {
  for (const number of chosen) {
    const original = originals.find(({ from, to }) => number >= from && number <= to);
    const line = lines[number - 1];
    if (original && line?.box && line.page !== undefined) return { original, page: line.page };
  }
  const [first] = originals;
  return first && chosen.length === 0 ? { original: first, page: 1 } : null;
}

/** The boxes of the chosen lines on a page of a file. */
export function boxesOn(
  { original, page }: PrintedPlace,
  lines: readonly Line[],
  chosen: readonly number[],
): readonly { readonly line: number; readonly box: Box }[] {
  return chosen.flatMap((number) => {
    const line = lines[number - 1];
    const isThere = number >= original.from && number <= original.to && line?.page === page;
    return isThere && line.box ? [{ line: number, box: line.box }] : [];
  });
}
