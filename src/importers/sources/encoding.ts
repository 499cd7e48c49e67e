// Bytes to text, in whichever encoding they are: told by a byte order mark, by what is valid, and where several are
// possible by the language's own words.
import { vocabularies } from '#languages/all-languages.ts';
import { oneOf } from '#languages/language.ts';
import { normalise } from '#languages/normalise.ts';

/** A text with the encoding that it was in; `inferred` where the bytes themselves do not tell it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly inferred: boolean;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings of one or two bytes in which documents of the six languages occur. */
const LEGACY = ['gb18030', 'windows-1251', 'windows-1256', 'windows-1252'];

const SAMPLE = 60_000;

/** The text of bytes; null where they are none in any encoding that is known. */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return as(marked[0], bytes, false);
  const wide = wideEncoding(bytes);
  if (wide) return as(wide, bytes, true);
  const plain = as('utf-8', bytes, false);
  if (plain) return plain;
  const sample = bytes.subarray(0, SAMPLE);
  const rated = LEGACY.map((encoding) => ({ encoding, rate: likelihood(encoding, sample) }));
  rated.sort((a, b) => b.rate - a.rate);
  const [best] = rated;
  return best && best.rate > 0 ? as(best.encoding, bytes, true) : null;
}

function as(encoding: string, bytes: Uint8Array, inferred: boolean): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, inferred };
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: spaces and line ends of two bytes, one of them naught, always at the same side. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4000);
  const naughts = [0, 0];
  const breaks = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [high, low] = [sample[at] as number, sample[at + 1] as number];
    if (high === 0) naughts[0] = (naughts[0] as number) + 1;
    if (low === 0) naughts[1] = (naughts[1] as number) + 1;
    if (high === 0 && (low === 0x0a || low === 0x20)) breaks[0] = (breaks[0] as number) + 1;
    if (low === 0 && (high === 0x0a || high === 0x20)) breaks[1] = (breaks[1] as number) + 1;
  }
  if ((breaks[0] as number) > 2 && naughts[1] === 0) return 'utf-16be';
  if ((breaks[1] as number) > 2 && naughts[0] === 0) return 'utf-16le';
  return null;
}

/**
 * How much of a text, read so, is made of the words that programmes of work are written in: months, weekdays, headings.
 * Latin letters read alike in all encodings; where nothing else decides, a text of few other bytes is Latin.
 */
function likelihood(encoding: string, sample: Uint8Array): number {
  const text = decodedBeginning(encoding, sample);
  if (text === null || text === '') return 0;
  const normal = normalise(text);
  const known = wordings().map((pattern) =>
    [...normal.matchAll(pattern)].reduce((sum, [word]) => sum + word.length ** 2, 0),
  );
  const strange = text.match(/[\u0080-\u009f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  const beyond = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  const isLatin = encoding === 'windows-1252' && beyond * 8 < sample.length;
  return Math.max(...known) + (isLatin ? 1 : 0) - strange;
}

/** The words of each language that are long enough to be no accident, as one pattern. */
function wordings(): RegExp[] {
  return vocabularies.map(({ months, weekdays, headings, columnHeads }) => {
    const words = [...months.flat(), ...weekdays.flat(), ...Object.values(headings).flat(), ...columnHeads];
    return new RegExp(oneOf(words.map(normalise).filter((word) => word.length > 1)), 'g');
  });
}

/** A sample may end inside a character; up to three bytes are left away. */
function decodedBeginning(encoding: string, sample: Uint8Array): string | null {
  for (let cut = 0; cut < 4; cut++) {
    const decoded = as(encoding, sample.subarray(0, sample.length - cut), true);
    if (decoded) return decoded.text;
  }
  return null;
}

/** The line of the first bytes that are no UTF-8, counted from 1. */
export function firstBroken(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    if (!as('utf-8', bytes.subarray(start, at), false)) return line;
    line++;
    start = at + 1;
  }
  return 1;
}
