// Item numbers as documents print them: "1.", "1 (a)", "1. a)", "(b)", "5(a)(i)", "13.3".
import { normalise } from '#languages/normalise.ts';

const ROMANS = ['(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)', '(vii)', '(viii)', '(ix)', '(x)', '(xi)', '(xii)'];
const FEWEST_ROMANS = 3;

/** A number found at a place in normalised text. */
export interface NumberFound {
  /** Without spaces: "1(a)". A number that begins with a bracket, "(b)", stands under the number before it. */
  readonly number: string;
  readonly endIndex: number;
}

const NUMBER =
  /([a-z]{2,5}(?:\/\d{1,2}){1,2}(?![\d/])|\d{1,3}(?:\.\d{1,2})*)?((?:\.?\s?\(?(?:[a-zа-яء-ي]|[ivxl]{2,5})\))*)(?!\d)(?:\.|、(?!\s?[\d(]))?/y;

/** "6.a Fountains", and "6a" in a cell of its own; no ordinal ("1.a sesión"). */
const LETTER_BEHIND = /(\d{1,3}(?:\.\d{1,2})*)(?:\.([a-z])\.?(?=\s|$)(?! (?:sesi|reuni|parte|de ))|([a-z])(?=\t|$))/y;

/** Reads the item number that begins at a place in normalised text; null where none does. */
export function numberAt(text: string, at: number): NumberFound | null {
  LETTER_BEHIND.lastIndex = at;
  const lettered = LETTER_BEHIND.exec(text);
  if (lettered) return { number: `${lettered[1]}(${lettered[2] ?? lettered[3]})`, endIndex: LETTER_BEHIND.lastIndex };
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const number = `${match[1] ?? ''}${bracketed(match[2] ?? '')}`;
  return number === '' ? null : { number, endIndex: at + match[0].length };
}

/** "Item 47.", "Point 1", "البند ١", "议题1" at the head of a line: the word in any language, and its number. */
const NAMED =
  /^\s*(?:(?:agenda )?item|point|tema|пункт|البند|(?:议程)?(?:项目|议题)) ?(?=[\d٠-٩])([\d٠-٩]{1,3}(?:\.[\d٠-٩]{1,2})*)((?:\s?[(（]?[a-zа-яء-ي][)）])*)\s?[.．、:：–—-]?\s*/i;
/** Whether a line's number has the word "item" before it. */
export const isNamedItem = (line: string): boolean => NAMED.test(line);

/** "1" and a wide gap or a tab before the title, as tables have it. */
const GAPPED = /^\s*([\d٠-٩]{1,3}(?:\.[\d٠-٩]{1,2})*)(?:\t| {2})\s*(?=[\p{L}《«“"„])/u;
/** "4.1 Wells": numbers with points inside need no more before a title. */
const POINTED = /^\s*([\d٠-٩]{1,3}(?:\.[\d٠-٩]{1,2})+)\.?\s+(?=[\p{Lu}\p{Lo}《«“"„])/u;
const LISTED =
  /^\s*(?:[-–—]\s*)?(?:([\d٠-٩]{1,3}(?:\.[\d٠-٩]{1,2})*)\s?(?:[.．、](?!\d)|[-–—]\s)((?:\s?[(（]?[a-zа-яء-ي][)）])?)|((?:\s?(?:[(（]?(?:[a-zа-яء-ي]|[ivxl]{2,5})[)）]|[㈠-㈩]))+))\s*/;

/** "6.a Fountains", "6a Fountains". */
const NUMBER_AND_LETTER = /^\s*(\d{1,3}(?:\.\d{1,2})*)\.?([a-z])[.)]?(?:\t|\s)\s*(?=[\p{Lu}\p{Lo}«“"„])/u;

/** "A.  Ruritania": a letter with a full stop and a wide gap before the title. */
const LETTERED = /^\s*([A-H])\.(?:\t| {2})\s*(?=\p{L})/u;

/** "INS/1", "POL/3/1": numbers that begin with the code of their section. */
const CODED = /^\s*([A-Z]{2,5}(?:\/\d{1,2}){1,2})(?:\.|:)?(?:\t|\s)\s*(?=["“«]?\p{L})/u;

/** Reads the number at the head of a printed line as agendas and annotations list them: a full stop or brackets. */
export function listedNumber(line: string): { readonly number: string; readonly title: string } | null {
  const own = NUMBER_AND_LETTER.exec(line);
  if (own) return { number: `${own[1]}(${own[2]})`, title: line.slice(own[0].length) };
  const match = LISTED.exec(line) ?? NAMED.exec(line) ?? GAPPED.exec(line) ?? POINTED.exec(line);
  const coded = match ? null : CODED.exec(line);
  if (coded) return { number: coded[1] as string, title: line.slice(coded[0].length) };
  const letter = match ? null : LETTERED.exec(line);
  if (letter) return { number: `(${letter[1]?.toLowerCase()})`, title: line.slice(letter[0].length) };
  if (!match) return null;
  return {
    number: normalise(match[1] ?? '') + bracketed(normalise(`${match[2] ?? ''}${match[3] ?? ''}`)),
    title: line.slice(match[0].length),
  };
}

const ROMAN = /^\s*([IVX]{1,5})(?:\.|\t|\s[-–—]| {2})\s*(?=\p{L})/u;

/** "IV. Other business": the Roman number of an item, and its title; null where a line begins with none. */
export function romanNumber(line: string): { readonly number: string; readonly title: string } | null {
  const match = ROMAN.exec(line);
  return match && ROMANS.includes(`(${match[1]?.toLowerCase()})`)
    ? { number: match[1] as string, title: line.slice(match[0].length) }
    : null;
}

/** Whether items are counted in Roman numbers: they run on from one to the next, and no other numbers stand between. */
export function countsInRoman(lines: readonly { readonly plain: string }[]): boolean {
  const heads = lines.flatMap(({ plain }, at) => {
    const head = romanNumber(plain);
    return head ? [{ at, number: head.number.toLowerCase() }] : [];
  });
  if (heads.length < FEWEST_ROMANS || heads.some(({ number }, index) => ROMANS.indexOf(`(${number})`) !== index))
    return false;
  const between = lines.slice(heads[0]?.at, heads.at(-1)?.at);
  return !between.some(({ plain }) => /^\d/.test(listedNumber(plain)?.number ?? ''));
}

const BARE = /^\s*(\d{1,2}) {1,4}(?=\p{L})/u;
const FEWEST_BARE = 4;

/** A list whose numbers have nothing behind them ("1 Opening"), with full stops put there; other lists as they are. */
export function withPoints<L extends { readonly plain: string }>(lines: readonly L[]): readonly L[] {
  const isPrinted = lines.some(({ plain }) => /^\d/.test(listedNumber(plain)?.number ?? ''));
  const heads = isPrinted ? [] : lines.filter(({ plain }) => BARE.test(plain));
  const counts = heads.every(({ plain }, index) => Number(BARE.exec(plain)?.[1]) === index + 1);
  if (heads.length < FEWEST_BARE || !counts) return lines;
  return lines.map((line) => (BARE.test(line.plain) ? { ...line, plain: line.plain.replace(BARE, '$1. ') } : line));
}

/** "Crimes against buoys (item 82)": the number that a title bears in the agenda out of which a list takes it. */
const BEHIND =
  /\s?[(（]\s?(?:(?:agenda )?item|point|tema|пункт|البند|(?:议程)?(?:项目|议题))\s?([\d٠-٩]{1,3})((?:\s?[(（][a-z][)）])?)\s?[)）][\s.。;；]*$/iu;

/** The number in brackets at the end of a title, and the title without it; null where none stands there. */
export function numberBehind(title: string): { readonly number: string; readonly title: string } | null {
  const match = BEHIND.exec(title);
  return match
    ? {
        number: normalise(match[1] ?? '') + bracketed(normalise(match[2] ?? '')),
        title: title.slice(0, match.index),
      }
    : null;
}

/** "5.1" or, in Arabic, "5-1" under item 5: the next number below the one before, whatever its title begins with. */
export function nextBelow(
  line: string,
  before: string | null,
): { readonly number: string; readonly title: string } | null {
  const match = /^\s*([\d٠-٩]{1,3})[-‐–.]([\d٠-٩]{1,2})\.?\s+(?=\p{L})/u.exec(line);
  const [top = '', below = '0'] = (before ?? '').replace(/\(.*/, '').split('.');
  if (!match || normalise(match[1] ?? '') !== top) return null;
  const own = normalise(match[2] ?? '');
  return Number(own) === Number(below) + 1 ? { number: `${top}.${own}`, title: line.slice(match[0].length) } : null;
}

/** "a)" and "(a) (i)" as "(a)" and "(a)(i)". */
const bracketed = (letters: string): string => letters.replace(/[\s.]/g, '').replace(/\(?(\p{L}{1,5})\)/gu, '($1)');

/** The full number of one found under another: "(b)" after "1(a)" is "1(b)", "(i)" after "5(a)" is "5(a)(i)". */
export function fullNumber(found: string, before: string | null): string {
  if (!found.startsWith('(') || before === null) return found;
  const top = /^(?:\d+(?:\.\d+)*|[IVX]+(?=$|\())/.exec(before)?.[0] ?? '';
  const parts = before.slice(top.length).match(/\(\p{L}+\)/gu) ?? [];
  const isRoman = /^\([ivxl]{1,5}\)$/.test(found);
  const letter = parts[0];
  const isSibling = parts.length === 1 && isRoman && ROMANS.indexOf(found) === ROMANS.indexOf(letter ?? '') + 1;
  if (isSibling && ROMANS.includes(letter ?? '')) return `${top}${found}`;
  const followsLetter = letter !== undefined && found.length === 3 && found.charCodeAt(1) === letter.charCodeAt(1) + 1;
  if (isRoman && letter !== undefined && !followsLetter) return `${top}${letter}${found}`;
  return `${top}${found}`;
}
