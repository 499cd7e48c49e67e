// Lines of a page outside tables: pieces far from each other stand beside each other, unless one line was spread to fill it.
import { expect, test } from 'vitest';
import { paragraphsOf } from '#importers/sources/pdf-paragraphs.ts';
import { type Run, rowsOf } from '#importers/sources/pdf-rows.ts';

const run = (x: number, width: number, text: string): Run => ({ text, x, y: 100, width, height: 11, rtl: false });

const textOf = (runs: readonly Run[]): string =>
  paragraphsOf(rowsOf(runs, false), new Set())
    .map(({ text }) => text)
    .join('|');

test('words that are spread evenly over a line are one wording', () => {
  const runs = [run(60, 70, 'Executive'), run(160.2, 60, 'Council'), run(250.3, 90, 'of Wandering')];
  expect(textOf(runs)).toBe('Executive Council of Wandering');
});

test('pieces with gaps of their own stay apart', () => {
  const runs = [run(60, 70, 'Executive'), run(190, 60, 'Distr.: General'), run(400, 90, 'CE/118/1')];
  expect(textOf(runs)).toBe('Executive   Distr.: General   CE/118/1');
});
