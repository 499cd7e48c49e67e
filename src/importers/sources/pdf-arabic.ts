// Mends what programs and the library do to Arabic: a mark drawn in the midst of words that are told as one, and the
// letters lam and alef, one glyph in print, told the wrong way round.
import { isRightToLeft } from './pdf-bidi.ts';
import type { Run } from './pdf-rows.ts';

/** No line has more runs; what has more is not looked through run by run. */
const MOST_IN_LINE = 300;
/** How far beside each other two runs may stand on their line, in points. */
const LEVEL = 1;

/** Words from right to left parted at the space in which another run stands, as the slash between a month's two names. */
export function partedRuns(runs: readonly Run[]): Run[] {
  const lines = new Map<number, Run[]>();
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const key = Math.round(run.y / LEVEL);
    const line = lines.get(key);
    if (line) line.push(run);
    else lines.set(key, [run]);
  }
  return runs.flatMap((run) => {
    const line = lines.get(Math.round(run.y / LEVEL)) ?? [];
    return run.rtl && isRightToLeft(run.text) && line.length <= MOST_IN_LINE ? parted(run, line) : [run];
  });
}

function parted(run: Run, line: readonly Run[]): Run[] {
  const end = run.x + run.width;
  const within = line.find((other) => other !== run && other.x > run.x + LEVEL && other.x + other.width < end - LEVEL);
  if (!within) return [run];
  const place = ((end - within.x - within.width / 2) / run.width) * run.text.length;
  const spaces = [...run.text.matchAll(/ /g)].map(({ index }) => index);
  const [first, ...more] = spaces;
  if (first === undefined) return [run];
  const at = more.reduce((best, one) => (Math.abs(one - place) < Math.abs(best - place) ? one : best), first);
  const right = within.x + within.width;
  return [
    { ...run, text: run.text.slice(0, at), x: right, width: end - right },
    ...parted({ ...run, text: run.text.slice(at + 1), width: within.x - run.x }, line),
  ];
}

const ARTICLE = /(?<!\p{L})([وفبك]?ا)([اأإآ])ل(?=\p{L})/gu;
const TO_THE = /(?<!\p{L})(و?ل)([اأإآ])ل(?=\p{L})/gu;
/** Of words in whose midst alef and lam could be meant, those of agendas that are none the wrong way round. */
const WORDS = /(?<=ث)ال(?=ثاء)|(?<=(?<!\p{L})أو)ال(?!\p{L})|(?<=خ)ال(?=ل(?!\p{L}))|(?<=إع)ال(?=ن)|(?<=ع)ال(?=قات)/gu;

/** Texts whose lam and alef stand the right way round; they are turned in all of a page where one word proves it. */
export function withLamAlef(texts: readonly string[]): readonly string[] {
  if (!texts.some((text) => text.search(ARTICLE) >= 0)) return texts;
  return texts.map((text) =>
    text
      .replace(ARTICLE, (_, lead: string, alef: string) => `${lead}ل${alef}`)
      .replace(TO_THE, (_, lead: string, alef: string) => `${lead}ل${alef}`)
      .replace(WORDS, 'لا'),
  );
}
