// A sheet that is folded reads in order: what is opened side by side lies side by side, the right way up.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPanels } from '#app/pocket/fill-panels.ts';
import { imposition, type PageCount, type PagePlace } from '#app/pocket/imposition.ts';

const asRow = (places: readonly PagePlace[], row: 1 | 2): readonly number[] =>
  places
    .filter((one) => one.row === row)
    .sort((a, b) => a.column - b.column)
    .map(({ page }) => page);

describe('the pages of a sheet', () => {
  it('lie as printers lay them', () => {
    expect(asRow(imposition(8, 'ltr'), 1)).toEqual([7, 6, 5, 4]);
    expect(asRow(imposition(8, 'ltr'), 2)).toEqual([8, 1, 2, 3]);
    expect(asRow(imposition(4, 'ltr'), 1)).toEqual([3, 2]);
    expect(asRow(imposition(4, 'ltr'), 2)).toEqual([4, 1]);
    expect(asRow(imposition(8, 'rtl'), 1)).toEqual([4, 5, 6, 7]);
    expect(asRow(imposition(8, 'rtl'), 2)).toEqual([3, 2, 1, 8]);
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const pages of [4, 8] as const satisfies readonly PageCount[]) {
      it(`open in order: ${pages} pages, ${direction}`, () => {
        const places = imposition(pages, direction);
        for (const one of places) expect(one.turned).toBe(one.row === 1);
        // An even page and the next lie open side by side; the back is beside the cover.
        for (const place of places.filter(({ page }) => page % 2 === 0)) {
          const next = places.find(({ page }) => page === (place.page % pages) + 1);
          expect(next?.row).toBe(place.row);
          const step = (next?.column ?? 0) - place.column;
          // Upside down the sheet is read from its other end.
          expect(step).toBe((direction === 'ltr') === place.turned ? -1 : 1);
        }
      });
    }
  }
});

describe('filling pages', () => {
  const block = fc.record({
    height: fc.integer({ min: 1, max: 60 }),
    withNext: fc.boolean(),
    startsPage: fc.boolean(),
  });
  it('keeps the order, leaves out only the end, overfills none and ends none with a heading', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(fc.integer({ min: 20, max: 100 }), { maxLength: 7 }), (blocks, rooms) => {
        const pages = fillPanels(blocks, rooms);
        expect(pages.flat()).toEqual(pages.flat().map((_, at) => at));
        for (const [at, page] of pages.entries()) {
          const height = page.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
          expect(height).toBeLessThanOrEqual(rooms[at] ?? 0);
          const last = page.at(-1);
          if (last !== undefined && last < blocks.length - 1) expect(blocks[last]?.withNext).toBe(false);
        }
      }),
    );
  });

  it('takes all where there is room', () => {
    const blocks = Array.from({ length: 9 }, () => ({ height: 10, withNext: false }));
    expect(fillPanels(blocks, [30, 30, 30])).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ]);
    expect(fillPanels(blocks, [30, 25]).flat()).toHaveLength(5);
    const days = blocks.slice(0, 4).map((one, at) => ({ ...one, startsPage: at % 2 === 0 }));
    expect(fillPanels(days, [30, 30, 30])).toEqual([[0, 1], [2, 3], []]);
  });
});
