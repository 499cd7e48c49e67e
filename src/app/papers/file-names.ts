// What the name of a file tells: which document it is of, and in what language it is.
import type { DocumentSymbol, LanguageTag } from '#domain/meeting.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The document whose symbol a file's name holds, however its parts are joined; null where none or not one alone does. */
export function symbolInName(name: string, symbols: readonly DocumentSymbol[]): DocumentSymbol | null {
  const wanted = plain(name);
  const found = symbols.filter((symbol) => plain(symbol) !== '' && wanted.includes(plain(symbol)));
  // "A/CONF.1/10" holds "A/CONF.1/1" as well: the longest is meant.
  const longest = Math.max(0, ...found.map((symbol) => plain(symbol).length));
  const [first, second] = found.filter((symbol) => plain(symbol).length === longest);
  return first !== undefined && second === undefined ? first : null;
}

/** The official languages as the names of their files tell them: by tag, by name, or by the letter of the job number. */
const TOLD_BY: Readonly<Record<string, LanguageTag>> = {
  ar: 'ar',
  arabic: 'ar',
  a: 'ar',
  zh: 'zh',
  chinese: 'zh',
  c: 'zh',
  en: 'en',
  english: 'en',
  e: 'en',
  es: 'es',
  spanish: 'es',
  s: 'es',
  fr: 'fr',
  french: 'fr',
  f: 'fr',
  ru: 'ru',
  russian: 'ru',
  r: 'ru',
};

/** The language that a file's name ends in ("_EN.pdf", "2201234E.pdf", "(chinese).docx"); null where it tells none. */
export function languageInName(name: string): LanguageTag | null {
  const stem = name.replace(/\.[a-z0-9]{1,5}$/i, '').toLowerCase();
  const last = /[a-z]+(?=[^a-z0-9]*$)/.exec(stem)?.[0] ?? '';
  if (last.length === 1 && !/\d[-_ ]?[a-z][^a-z0-9]*$/.test(stem)) return null;
  return TOLD_BY[last] ?? null;
}
