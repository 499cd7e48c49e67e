// Documents: the form of their symbols, one symbol one title, each listed under an item and in the meeting.

import { isSymbol, seriesOf, yearOf } from '#domain/document-symbol.ts';
import type { Document, DocumentSymbol } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import { fold, likeness } from '#languages/normalise.ts';
import { itemValues } from '../facts.ts';
import { grouped } from '../grouped.ts';
import type { MeetingRule } from '../rule.ts';

/** Symbols have their form. */
export const symbolForm: MeetingRule = {
  id: 'symbol-form',
  of: 'meeting',
  severity: 'warning',
  about: 'A document symbol is made of parts between strokes, without spaces, and ends in a number.',
  source: 'ST/LIB/SER.B/5/Rev.5, United Nations Document Series Symbols.',
  reads: ['documents', 'symbol'],
  *check({ meeting }) {
    for (const symbol of symbolsOf(meeting.documents, meeting.symbol)) {
      if (!isSymbol(symbol)) yield { where: { document: symbol }, values: { symbol } };
    }
  },
};

const symbolsOf = (documents: readonly Document[], own: DocumentSymbol | null): ReadonlySet<DocumentSymbol> =>
  new Set([...(own === null ? [] : [own]), ...documents.map(({ symbol }) => symbol)]);

/** No document is of a later year than the meeting. */
export const symbolOfLaterYear: MeetingRule = {
  id: 'symbol-of-later-year',
  of: 'meeting',
  severity: 'warning',
  about: 'No document bears a later year than the meeting that it is for.',
  source: 'The year in a symbol is that of the meeting or of an earlier one.',
  reads: ['documents', 'symbol', 'start', 'end'],
  *check({ meeting }) {
    const year = Number(meeting.end.slice(0, 4));
    for (const symbol of symbolsOf(meeting.documents, meeting.symbol)) {
      const own = yearOf(symbol);
      if (own !== null && own > year) yield { where: { document: symbol }, values: { symbol, year } };
    }
  },
};

/** One symbol has one title, one title one symbol. */
export const oneTitleTwoSymbols: MeetingRule = {
  id: 'one-title-two-symbols',
  of: 'meeting',
  severity: 'warning',
  about: 'Two documents of one series do not have the same title.',
  source: 'The same paper listed under two items bears the same symbol under both.',
  reads: ['documents', 'languages'],
  *check({ meeting, language }) {
    const titled = meeting.documents.map((document) => ({
      document,
      title: fold(wordingIn(document.title, [language]).text),
      series: seriesOf(document.symbol),
    }));
    for (const [at, { document, title, series }] of titled.entries()) {
      // The first signs weed out nearly all pairs before the costly comparison.
      const twin = titled
        .slice(0, at)
        .find(
          (other) =>
            title !== '' &&
            other.series === series &&
            other.title.slice(0, 4) === title.slice(0, 4) &&
            sameTitle(other.title, title),
        );
      if (twin && twin.document.symbol !== document.symbol)
        yield {
          where: { document: document.symbol },
          values: { symbol: document.symbol, other: twin.document.symbol },
        };
    }
  },
};

/** Titles of the same paper, listed twice, may differ in a letter. */
const sameTitle = (a: string, b: string): boolean =>
  a === b || (a.length >= 20 && Math.abs(a.length - b.length) <= 2 && likeness(a, b) >= 0.95);

/** One symbol has one title. */
export const oneSymbolTwoTitles: MeetingRule = {
  id: 'one-symbol-two-titles',
  of: 'meeting',
  severity: 'warning',
  about: 'A document that is listed twice has the same title in both places.',
  source: 'A symbol names one document.',
  reads: ['documents', 'languages'],
  *check({ meeting, language }) {
    for (const [symbol, same] of grouped(meeting.documents, (document) => [document.symbol])) {
      const titles = new Set(same.map(({ title }) => fold(wordingIn(title, [language]).text)));
      if (titles.size > 1) yield { where: { document: symbol }, values: { symbol } };
    }
  },
};

/** What an item lists, the meeting has. */
export const documentNotListed: MeetingRule = {
  id: 'document-not-listed',
  of: 'meeting',
  severity: 'warning',
  about: 'A document that an item lists is among the documents of the meeting.',
  source: 'The reading list is made of the documents of the items.',
  reads: ['agenda', 'documents', 'languages'],
  *check(facts) {
    const listed = new Set(facts.meeting.documents.map(({ symbol }) => symbol));
    for (const item of facts.meeting.agenda) {
      for (const symbol of item.documents) {
        if (!listed.has(symbol))
          yield { where: { item: item.id, document: symbol }, values: { symbol, ...itemValues(item.id, facts) } };
      }
    }
  },
};

/** What the meeting lists belongs to an item. */
export const documentOfNoItem: MeetingRule = {
  id: 'document-of-no-item',
  of: 'meeting',
  severity: 'warning',
  about: 'Every document of the meeting is listed under an item.',
  source: 'Documents are issued for the consideration of an item.',
  reads: ['agenda', 'documents'],
  *check({ meeting }) {
    const used = new Set(meeting.agenda.flatMap((item) => item.documents));
    for (const { symbol } of meeting.documents) {
      if (!used.has(symbol)) yield { where: { document: symbol }, values: { symbol } };
    }
  },
};

/** Links lead to the document that they stand for. */
export const linkOfAnotherDocument: MeetingRule = {
  id: 'link-of-another-document',
  of: 'meeting',
  severity: 'warning',
  about: "A link to the United Nations' document site leads to the document's own symbol.",
  source: 'undocs.org and docs.un.org answer to the symbol of a document.',
  reads: ['documents'],
  *check({ meeting }) {
    for (const { symbol, url } of meeting.documents) {
      const linked = /^https?:\/\/(?:undocs\.org|docs\.un\.org)\/(?:(?:ar|en|es|fr|ru|zh)\/)?([^?#]+)/i.exec(
        url ?? '',
      )?.[1];
      if (linked !== undefined && linked.toLowerCase() !== symbol.toLowerCase())
        yield { where: { document: symbol }, values: { symbol, other: linked } };
    }
  },
};
