// How text is made comparable: compatibility forms, ASCII digits, hyphens and apostrophes, lower case, single
// spaces.

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Vowel signs and the stretching stroke, which Arabic prints or leaves out at will. */
const OPTIONAL_IN_ARABIC = /[\u0640\u064b-\u0652\u0670]/;
const DASH = /[\u2010-\u2015\u2212]/;
const ENCLOSED = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The normal form of one character: possibly several, possibly none. */
export function normalCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code <= 0x20 ? ' ' : character.toLowerCase();
  if (INVISIBLE.test(character) || OPTIONAL_IN_ARABIC.test(character)) return '';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return "'";
  if (DASH.test(character)) return '-';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (/\s/.test(character)) return ' ';
  // ㈠ counts in Chinese what (i) counts elsewhere.
  if (code >= 0x3220 && code <= 0x3229) return `(${ENCLOSED[code - 0x3220]})`;
  return character.normalize('NFKC').toLowerCase();
}

/** The normal form of a text, its white space collapsed and trimmed. */
export function normalise(text: string): string {
  const out: string[] = [];
  let blank = true;
  for (const character of text.normalize('NFC')) {
    const next = normalCharacter(character);
    if (next === '' || (next === ' ' && blank)) continue;
    blank = next === ' ';
    out.push(next);
  }
  if (blank) out.pop();
  return out.join('');
}

/** A text without the characters at its end that a pattern of one matches. A pattern tied to the end takes worse than linear time. */
export function withoutEnd(text: string, one: RegExp): string {
  let end = text.length;
  while (end > 0 && one.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Whether a normal character is a letter, mark or digit. */
export function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return WORD.test(character);
}

/** What two wordings of the same thing have in common: letters and digits of the basic plane, no spaces or punctuation. */
export function fold(text: string): string {
  return Array.from(normalise(text))
    .filter((one) => one.length === 1 && isWordCharacter(one))
    .join('');
}

/** How alike two folded texts are: shared pairs of characters, 0 to 1 (Dice's coefficient). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/**
 * Lines run together: with a space between, but for a word broken at its hyphen, which stays unless `isBreak` tells from
 * both halves that it only breaks the word.
 */
export function joinedLines(
  lines: readonly string[],
  isBreak: (before: string, behind: string) => boolean = () => false,
): string {
  const parts: string[] = [];
  let before = '';
  for (const line of lines) {
    const text = line.trim();
    const isBroken = /\p{L}[-\u2010]$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(text);
    const half = isBroken ? lastWord(before.slice(0, -1)) : '';
    if (isBroken && isBreak(half.toLowerCase(), /^\p{L}+/u.exec(text.slice(0, LONGEST_WORD))?.[0] ?? ''))
      parts.push((parts.pop() ?? '').slice(0, -1));
    parts.push(before === '' || isBroken ? text : ` ${text}`);
    before = text;
  }
  return parts.join('');
}

const LONGEST_WORD = 40;

/** The letters at the end of a text. */
export const lastWord = (text: string): string =>
  text
    .slice(-LONGEST_WORD)
    .split(/[^\p{L}]/u)
    .at(-1) ?? '';

const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u3000-\\u303f\\u2018-\\u201d]';
const SPACE_IN_CHINESE = new RegExp(`(?<=${WIDE}) (?=${WIDE}|\\d)|(?<=\\d) (?=${WIDE})`, 'gu');

/** A wording as it should be shown: single spaces, none inside Chinese or between Chinese and digits. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u0640\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(SPACE_IN_CHINESE, '')
    .trim();
}

/** A letter of a script that has no capitals: Arabic, Chinese. */
export const CASELESS = /[\u0600-\u06ff\u2e80-\u9fff]/;
