// Documents that an annotation cites and that are listed nowhere: announced and missing, or a slip in a number.

import { seriesOf, symbolsIn, yearOf } from '#domain/document-symbol.ts';
import { itemValues } from '../facts.ts';
import { grouped } from '../grouped.ts';
import { once } from '../once.ts';
import type { ItemRule } from '../rule.ts';

/** What an annotation announces is listed. */
export const citedDocumentNotListed: ItemRule = {
  id: 'cited-document-not-listed',
  of: 'item',
  annotated: true,
  severity: 'info',
  about:
    'A document that an annotation cites is listed under an item; one of this year and series that is not is a warning.',
  source: 'Annotations announce what a body will have before it; the list under the item repeats it.',
  reads: ['documents', 'start', 'languages', 'symbol'],
  *check(item, facts) {
    if (item.annotation === null || facts.meeting.documents.length === 0) return;
    const listed = new Set(facts.meeting.documents.flatMap(({ symbol }) => [symbol, ...symbolsIn(symbol)]));
    const all = [...listed].join('\n');
    const series = once(() => grouped(facts.meeting.documents, ({ symbol }) => [seriesOf(symbol)]));
    const year = Number(facts.meeting.start.slice(0, 4));
    for (const symbol of new Set(Object.values(item.annotation).flatMap(symbolsIn))) {
      if (all.includes(symbol) || symbol === facts.meeting.symbol) continue;
      const own = yearOf(symbol) === year || (item.documents.length > 0 && series().has(seriesOf(symbol)));
      yield {
        severity: own ? 'warning' : 'info',
        where: { item: item.id, document: symbol },
        values: { symbol, ...itemValues(item.id, facts), quote: symbol },
      };
    }
  },
};
