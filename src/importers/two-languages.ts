// A document in two languages of different scripts at once, line by line, beside each other in a line, or in columns of a
// table: here each language gets lines of its own, with what belongs to both (numbers, hours, symbols) in each.
import { dateReader } from '#languages/printed-dates.ts';
import { listedNumber } from './constructs/item-number.ts';
import { detectVocabulary } from './detect-language.ts';
import { prepareLine } from './prepared-line.ts';
import type { Line } from './reading.ts';

/** The lines of one language, under their own numbers. */
interface LinesOfLanguage {
  readonly lines: readonly Line[];
}

type Script = 'han' | 'cyrillic' | 'arabic' | 'latin';
type Texts = { readonly [One in Script]?: string };

/** Words of each script, numbers and signs as they stand between them. */
const WORDS = /(\p{Script=Han}+|\p{Script=Cyrillic}+|(?:(?!\p{N})\p{Script=Arabic})+|\p{Script=Latin}+)/u;
/** A Latin word that belongs to a language: names and symbols in capitals stand in all of them. */
const LATIN_WORD = /^(?:\p{Lu}?\p{Ll}{2}\p{L}*|[ap]m?)$/u;
const ADDRESS = /:\/\/|www\.|\S@\S/;
/** A sign of Chinese is worth a word of the others. */
const WEIGHT_OF_SIGN = 3;
const SHORTEST_WORD = 4;
/** The part of a line's letters from which on the rest are names within it. */
const MOST = 0.85;
const MOST_LINES = 4000;
/** So many lines begin with numbers of items or name days, and the other language has at least this part of that. */
const FEWEST = 3;
const ALIKE = 0.5;
/** Or where nearly as many lines are written in the other as in the first. */
const FEWEST_LINES = 6;
const NEARLY = 0.8;

/** Parts a document in two languages; null where it is in one. */
export function apartByLanguage(lines: readonly Line[]): readonly [LinesOfLanguage, LinesOfLanguage] | null {
  if (lines.length > MOST_LINES) return null;
  const texts = lines.map(({ text }) => textsOf(text));
  const scripts = (['han', 'cyrillic', 'arabic', 'latin'] as const)
    .map((script) => ({ script, lines: linesIn(script, lines, texts) }))
    .map((one) => ({ ...one, ...structureOf(one.lines, texts, one.script) }))
    .sort((a, b) => b.count - a.count || b.written - a.written);
  const [first, second] = scripts;
  if (!first || !second) return null;
  const isStructured = second.count >= FEWEST && second.count >= first.count * ALIKE;
  if (!isStructured && (second.written < FEWEST_LINES || second.written < first.written * NEARLY)) return null;
  return first.at <= second.at ? [first, second] : [second, first];
}

/** The lines of a script, and those of none. */
function linesIn(script: Script, lines: readonly Line[], texts: readonly Texts[]): Line[] {
  return lines.flatMap((line, at) => {
    const own = texts[at] as Texts;
    const text = own[script];
    if (text !== undefined) return [text === line.text ? line : { ...line, text }];
    return Object.keys(own).length === 0 ? [numberOf(script, line)] : [];
  });
}

/** A line with nothing but a number, in the digits of both languages: "1. ١ -". */
function numberOf(script: Script, line: Line): Line {
  const both = /^(\s*\d{1,3}\.?)\s{0,4}([٠-٩]{1,3}\s?[-–.]?)\s*$/.exec(line.text);
  const own = script === 'arabic' ? both?.[2] : both?.[1];
  return own === undefined ? line : { ...line, text: `${own} ` };
}

/** How many lines of a script begin with numbers of items or name days, and where they begin. */
function structureOf(
  lines: readonly Line[],
  texts: readonly Texts[],
  script: Script,
): { count: number; written: number; at: number } {
  const prepared = lines.map(prepareLine);
  const vocabulary = detectVocabulary(prepared);
  const { datesIn } = dateReader(vocabulary);
  const has = new Set(lines.map(({ number }) => number));
  const own = prepared.filter((line) => has.has(line.number) && /\p{L}{2}/u.test(line.plain));
  const count = own.filter(
    (line) =>
      listedNumber(line.plain) !== null ||
      /^\d{1,2}(?:\.\d{1,2})?\s\p{L}/u.test(line.normal) ||
      datesIn(line.normal.slice(0, 80)).some(({ weekday }) => weekday !== null),
  ).length;
  return {
    count,
    written: texts.filter((text) => text[script] !== undefined).length,
    at: beginsAt(script, texts),
  };
}

/** Where a script first stands: its line, and of two in one line the one that begins it. */
function beginsAt(script: Script, texts: readonly Texts[]): number {
  const line = texts.findIndex((text) => text[script] !== undefined);
  return line + Object.keys(texts[line] ?? {}).indexOf(script) / 10;
}

/** A line by script: as it stands where it is in one, in pieces where it is in two; nothing where it has no words. */
function textsOf(text: string): Texts {
  if (ADDRESS.test(text)) return {};
  const runs = runsOf(text);
  const weights = new Map<Script, number>();
  for (const { script, letters } of runs) weights.set(script, (weights.get(script) ?? 0) + letters);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [script, weight] of weights) if (weight >= all * MOST) return { [script]: text };
  if (weights.size < 2) return {};
  const before = /^[^\p{L}]*/u.exec(text)?.[0] ?? '';
  // A number or hours before both stand apart from the words.
  const lead = /[\s.)、）]$/.test(before) ? before : '';
  const pieces: { [One in Script]?: string } = {};
  for (const { script, from, to } of runs) {
    const piece = text.slice(from, to);
    pieces[script] =
      pieces[script] === undefined ? (from > lead.length ? lead : '') + piece : `${pieces[script]}${piece}`;
  }
  return Object.fromEntries(
    Object.entries(pieces).map(([script, piece]) => [script, withoutSeparator(piece, lead.trim())]),
  );
}

interface Run {
  readonly script: Script;
  from: number;
  to: number;
  letters: number;
  /** Where its last word ends. */
  words: number;
}

/** Stretches of one script; what stands between two belongs to the first, but for what opens the second. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const part of text.split(WORDS)) {
    const script = scriptOf(part);
    const last = runs.at(-1);
    const end = at + part.length;
    if (script !== null) {
      const letters = script === 'han' ? part.length * WEIGHT_OF_SIGN : Math.max(part.length, SHORTEST_WORD);
      if (last?.script === script) {
        last.letters += letters;
        last.words = end;
      } else {
        const from = last ? opening(text, last.words, at) : 0;
        if (last) last.to = from;
        runs.push({ script, from, to: end, letters, words: end });
      }
    }
    const open = runs.at(-1);
    if (open) open.to = end;
    at = end;
  }
  return runs;
}

function scriptOf(part: string): Script | null {
  if (/^\p{Script=Han}/u.test(part)) return 'han';
  if (/^\p{Script=Cyrillic}/u.test(part)) return 'cyrillic';
  if (/^\p{Script=Arabic}/u.test(part)) return 'arabic';
  return LATIN_WORD.test(part) ? 'latin' : null;
}

/** A short number or hours before a word; what is longer is the year of the date before. */
const NUMBER_BEFORE = /\s\d{1,2}(?:[.:]\d{1,2})?(?:\s?[–-]\s?\d{1,2}(?:[.:]\d{2})?)?[.)]?\s?$/;

/**
 * Where a stretch begins that stands behind another: behind the stroke that parts them, or with its brackets, its number,
 * and with the digits before a Chinese sign of dates.
 */
function opening(text: string, behind: number, at: number): number {
  const between = text.slice(behind, at);
  const stroke = Math.max(between.lastIndexOf(' / '), between.lastIndexOf('|'));
  if (stroke >= 0) return behind + stroke + 1;
  const number = NUMBER_BEFORE.exec(between.slice(-16));
  let from = number ? at - number[0].length : at;
  while (/[《〈「『«“„(（]/.test(text[from - 1] ?? '')) from--;
  if (/[年月日时時點点届次]/.test(text[at] ?? '')) while (/\d/.test(text[from - 1] ?? '')) from--;
  return from;
}

/** A piece without the stroke that parts it from the other language, and without the number that both bear. */
function withoutSeparator(piece: string, lead: string): string {
  let text = piece.replace(/^\s*[/|]\s*/, '').trimEnd();
  if (lead !== '' && text.length > lead.length && text.endsWith(lead) && /\d/.test(lead))
    text = text.slice(0, -lead.length).trimEnd();
  while (/[/|\s]/.test(text.at(-1) ?? '')) text = text.slice(0, -1);
  return text;
}
