// Where a document is to be had officially.
import type { Document } from '#domain/meeting.ts';
import type { InterfaceLanguage } from '../words.ts';

/** The first of the symbols that a joint symbol is printed of: "A/2-B/3" is "A/2". */
export function firstSymbol(symbol: string): string {
  return symbol.split(/-(?=[A-Z][A-Z0-9.]*\/)/)[0] ?? symbol;
}

/** The official site, which serves every document by its symbol, in the language asked for. */
const OFFICIAL_SITE = 'https://undocs.org/';

/**
 * The document's own address where it has one elsewhere on the web; else its place on the official site by its symbol,
 * in the reader's language whatever the language of the document that names it.
 */
export function officialAddress(document: Pick<Document, 'symbol' | 'url'>, language: InterfaceLanguage): string {
  const { symbol, url } = document;
  if (url !== undefined && /^https?:\/\//i.test(url) && !url.startsWith(OFFICIAL_SITE)) return url;
  const path = firstSymbol(symbol).split('/').map(encodeURIComponent).join('/');
  return `${OFFICIAL_SITE}${language}/${path}`;
}
