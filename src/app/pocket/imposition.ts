// Where each page of a folded sheet is printed, so that it reads in order once it is folded. One side of one sheet:
// in four, folded twice; in eight, folded and cut along the middle. From right to left everything is mirrored.

/** How many pages a sheet is folded to. */
export type PageCount = 4 | 8;

/** The place of a page on the sheet, from 1 at the top left, whatever the direction of writing. */
export interface PagePlace {
  /** From 1: the cover. The last is the back. */
  readonly page: number;
  readonly column: number;
  readonly row: 1 | 2;
  /** Printed upside down. */
  readonly turned: boolean;
}

/** The places of all pages, in their order. */
export function imposition(pages: PageCount, direction: 'ltr' | 'rtl'): readonly PagePlace[] {
  const columns = pages / 2;
  return Array.from({ length: pages }, (_, at): PagePlace => {
    // The foot of the sheet holds the back, the cover and what follows it; its top, upside down, goes on backwards.
    const along = (at + 1) % pages;
    const column = along < columns ? along + 1 : pages - along;
    return {
      page: at + 1,
      column: direction === 'ltr' ? column : columns + 1 - column,
      row: along < columns ? 2 : 1,
      turned: along >= columns,
    };
  });
}
