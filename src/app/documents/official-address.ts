// Where a document is to be had officially.
import type { Document } from '#domain/meeting.ts';
import type { InterfaceLanguage } from '../words.ts';

/** The first of the symbols that a joint symbol is printed of: "A/2-B/3" is "A/2". */
export function firstSymbol(symbol: string): string {
  return symbol.split(/-(?=[A-Z][A-Z0-9.]*\/)/)[0] ?? symbol;
}

/**
 * The document's own address where it has one on the web, else its place on the official site by its symbol, which
 * serves every document in the language asked for (https://undocs.org).
 */
export function officialAddress(document: Pick<Document, 'symbol' | 'url'>, language: InterfaceLanguage): string {
  if (document.url !== undefined && /^https?:\/\//i.test(document.url)) return document.url;
  const path = firstSymbol(document.symbol).split('/').map(encodeURIComponent).join('/');
  return `https://undocs.org/${language}/${path}`;
}
