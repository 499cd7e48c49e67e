// What reading costs, measured in one process: one document in each of the six languages, and the growth with length, up to the
// 4 MB that a text may have.
import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextDocument } from '#importers/read-text-document.ts';
import { linesOfText } from '#importers/sources/text.ts';

/** Where one document lies in six languages. */
const DOCUMENTS = join(process.cwd(), 'tests', 'documents');
const ROUNDS = 15;
/** How much longer a text of twice the length may take. */
const MOST_A_DOUBLING = 2.2;

const spread = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number): string => (sorted[place] as number).toFixed(2);
  return `${at(Math.floor(sorted.length / 2))} (${at(0)}–${at(sorted.length - 1)})`;
};

const time = (text: string): number => {
  const start = performance.now();
  readTextDocument(linesOfText(text), 'bench');
  return performance.now() - start;
};

/** Measures both. */
export function run(): void {
  const texts = readdirSync(DOCUMENTS)
    .filter((name) => /^two-bodies-.*\.txt$/.test(name))
    .map((name) => readFileSync(join(DOCUMENTS, name), 'utf8'));
  const together = (): number => texts.reduce((sum, text) => sum + time(text), 0);
  for (let warm = 0; warm < 3; warm++) together();
  console.log(
    `reading, ${texts.length} documents together, warm: ms ${spread(Array.from({ length: ROUNDS }, together))}`,
  );
  const ratios = texts.flatMap((text) => {
    const shorter = text.repeat(32);
    const longer = text.repeat(64);
    time(shorter);
    return Array.from({ length: 3 }, () => time(longer) / longer.length / (time(shorter) / shorter.length));
  });
  console.log(`reading, time a character, 64 times the text against 32 times: x ${spread(ratios)}`);
  // The fastest of three for each: what else the machine does only ever adds.
  const [one, two, four] = [1, 2, 4].map((megabytes) =>
    texts.reduce((sum, text) => {
      const long = text.repeat(Math.floor((megabytes * 1_000_000) / Buffer.byteLength(text)));
      return sum + Math.min(...Array.from({ length: 3 }, () => time(long)));
    }, 0),
  ) as [number, number, number];
  const most = Math.max(two / one, four / two);
  console.log(
    `reading, from 1 to 2 MB x ${(two / one).toFixed(2)}, from 2 to 4 MB x ${(four / two).toFixed(2)}, ` +
      `at most ${MOST_A_DOUBLING}: ${most <= MOST_A_DOUBLING ? 'met' : 'missed'}`,
  );
}
