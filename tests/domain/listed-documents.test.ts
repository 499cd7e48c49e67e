// The documents as their page lists them, and where they are to be had.
import { describe, expect, it } from 'vitest';
import { officialAddress } from '#app/papers/official-address.ts';
import { belongsTo, inOrder, listedDocuments } from '#domain/listed-documents.ts';
import type { Item, Meeting } from '#domain/meeting.ts';

const item = (id: string, documents: string[], jointWith: string[] = []): Item => ({
  id,
  body: id[0] ?? '',
  number: id.slice(2),
  title: { en: id },
  jointWith,
  annotation: null,
  documents,
});
const meeting = {
  agenda: [item('A/1', []), item('A/1(a)', ['D/10']), item('A/2', ['D/9'], ['B/1']), item('B/1', ['D/9', 'D/1'])],
  documents: [
    { symbol: 'D/9', title: { en: 'Alpha' } },
    { symbol: 'D/10', title: { en: 'Beta' } },
    { symbol: 'D/2', title: { en: 'Gamma' } },
  ],
} as unknown as Meeting;
const all = listedDocuments(meeting);
const symbols = (listed: typeof all): string[] => listed.map(({ document }) => document.symbol);
const of = (id: string): Item => meeting.agenda.find((candidate) => candidate.id === id) as Item;

describe('documents', () => {
  it('are listed with their items, those included that only an item names', () => {
    expect(symbols(all)).toEqual(['D/9', 'D/10', 'D/2', 'D/1']);
    expect(all[0]?.items.map(({ id }) => id)).toEqual(['A/2', 'B/1']);
  });

  it('belong to an item, to the item above it, and to its joint item', () => {
    const belonging = (id: string): string[] => symbols(all.filter((listed) => belongsTo(listed, of(id))));
    expect(belonging('A/1')).toEqual(['D/10']);
    expect(belonging('A/2')).toEqual(['D/9', 'D/1']);
  });

  it('stand in the order of items, symbols or titles', () => {
    const collator = new Intl.Collator('en', { numeric: true });
    const ordered = (order: 'item' | 'symbol' | 'title') =>
      symbols(inOrder(all, order, collator, (document) => document.title.en ?? ''));
    expect(ordered('symbol')).toEqual(['D/1', 'D/2', 'D/9', 'D/10']);
    expect(ordered('title')).toEqual(['D/1', 'D/9', 'D/10', 'D/2']);
    expect(ordered('item')).toEqual(['D/10', 'D/9', 'D/1', 'D/2']);
  });
});

describe('the official site', () => {
  it.each([
    ['CTOC/COP/WG.3/2022/2', 'https://undocs.org/fr/CTOC/COP/WG.3/2022/2'],
    ['CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3', 'https://undocs.org/fr/CTOC/COP/WG.2/2022/3'],
    ['CTOC/COP/WG.2/2012/3-WG.3/2012/4', 'https://undocs.org/fr/CTOC/COP/WG.2/2012/3'],
    ['A/78/123?x=1', 'https://undocs.org/fr/A/78/123%3Fx%3D1'],
  ])('has %s at %s', (symbol, address) => expect(officialAddress({ symbol }, 'fr')).toBe(address));

  it('gives way to the address of the document, if that is one of the web', () => {
    expect(officialAddress({ symbol: 'A/1', url: 'https://example.org/a.pdf' }, 'fr')).toBe(
      'https://example.org/a.pdf',
    );
    expect(officialAddress({ symbol: 'A/1', url: 'https://undocs.org/zh/A/1' }, 'fr')).toBe(
      'https://undocs.org/fr/A/1',
    );
    expect(officialAddress({ symbol: 'A/1', url: 'javascript:alert(1)' }, 'fr')).toBe('https://undocs.org/fr/A/1');
  });
});
