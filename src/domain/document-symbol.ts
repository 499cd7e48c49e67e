// Document symbols (UN Editorial Manual): CTOC/COP/WG.3/2016/1, two of them joined by a hyphen, and what can be read off
// them.
import type { DocumentSymbol } from './meeting.ts';

const PART = '[A-Z0-9][A-Za-z0-9.]{0,24}';
/**
 * Other houses number in brackets and by hyphens, and set a document's state apart: GC(78)/2, C31/1-E, EB154/1 Rev.1. An
 * asterisk marks what was issued anew.
 */
const ONE =
  /^[A-Z][A-Za-z0-9.()-]{0,24}(?:\/[A-Z0-9][A-Za-z0-9.()-]{0,24}){1,10}(?: (?:Rev|Add|Corr|Prov|PROV)\.\d{0,2})?\*?$/;
/** Joined symbols each begin with their organ, which tells their hyphen from one inside a part. */
const JOINT = /-(?=[A-Z][A-Za-z.]{0,24}\/)/;

/** Whether a text has the form of a symbol, or of several joined by hyphens. */
export function isSymbol(text: string): boolean {
  return text.split(JOINT).every((one) => ONE.test(one) && /\d/.test(one.slice(one.lastIndexOf('/'))));
}

/** The latest year that stands as a part of a symbol; null where none does. */
export function yearOf(symbol: DocumentSymbol): number | null {
  const years = symbol.split(/[/-]/).filter((part) => /^(?:19|20|21)\d\d$/.test(part));
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

/** A symbol without its numbers: documents of one series share it. */
export function seriesOf(symbol: DocumentSymbol): string {
  return symbol.replace(/\d+/g, '#');
}

const IN_PROSE = new RegExp(
  `(?<![A-Za-z0-9/.])[A-Z]{1,8}(?:\\.[0-9]{1,3})?(?:/${PART}){2,10}(?:-[A-Z]{1,8}(?:/${PART}){2,10}){0,4}`,
  'g',
);

/** The symbols that a text cites. */
export function symbolsIn(text: string): readonly DocumentSymbol[] {
  return [...text.matchAll(IN_PROSE)].map(([symbol]) => symbol.replace(/\.$/, '')).filter(isSymbol);
}
