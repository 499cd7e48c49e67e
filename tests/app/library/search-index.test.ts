import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from '#app/fold-text.ts';
import { searchIndex } from '#app/library/search-index.ts';
import type { Item, Meeting } from '#domain/meeting.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../public/feeds/wg-ic-ta-2022.json', import.meta.url), 'utf8'),
) as Meeting;

const item = (number: string, title: Item['title'], annotation: Item['annotation'] = null): Item => ({
  id: `A/${number}`,
  body: 'A',
  number,
  title,
  jointWith: [],
  annotation,
  documents: [],
});

const meeting: Meeting = {
  ...sample,
  id: 'm',
  symbol: 'CTOC/COP/WG.3/2022/1',
  bodies: [{ id: 'A', name: { fr: 'Groupe de travail sur la coopération' } }],
  venue: null,
  documents: [{ symbol: 'CTOC/COP/WG.3/2022/CRP.1', title: { en: 'Discussion paper' } }],
  agenda: [
    item('1', { zh: '通过议程和工作安排' }),
    item('2', { en: 'Extradition and mutual legal assistance' }, { en: 'The Group may wish to consider naïve cases.' }),
    item('3', { ar: 'التعاون القضائي وأعمال المراقبة' }),
    item('4', { ru: 'Утверждение повестки дня и организация работы' }),
  ],
};

const find = searchIndex([meeting]);
const keysFor = (query: string): string[] => find(query).map(({ key }) => key);

describe('any language', () => {
  test.each([
    ['a run of Chinese characters that is no word', '程和工', 'A/1'],
    ['one Chinese character', '议', 'A/1'],
    ['the beginning of a word', 'extrad', 'A/2'],
    ['a word with a slip', 'extradicion', 'A/2'],
    ['an annotation, without its diacritics', 'naive', 'A/2'],
    ['an Arabic word without its article', 'تعاون', 'A/3'],
    ['an Arabic word without its hamza', 'اعمال', 'A/3'],
    ['Russian in capitals', 'ПОВЕСТКИ', 'A/4'],
    ['a document by the end of its symbol', 'crp.1', 'CTOC/COP/WG.3/2022/CRP.1'],
    ['words in full width', 'ｌｅｇａｌ', 'A/2'],
  ])('%s', (_, query, key) => {
    expect(keysFor(query)).toContain(key);
  });

  test('all words must be there, and all runs', () => {
    expect(keysFor('legal 议程')).toEqual([]);
    expect(keysFor('议程 安排')).toEqual(['A/1']);
    expect(keysFor('程议')).toEqual([]);
  });

  test('nothing asked, nothing found', () => {
    expect(find(' ')).toEqual([]);
  });
});

test('a hit shows the match as it is printed, with what stands around it', () => {
  const [hit] = find('NAIVE');
  expect(hit).toMatchObject({
    kind: 'annotation',
    match: 'naïve',
    language: 'en',
    before: expect.stringMatching(/consider $/),
  });
});

test('every run of characters of every Chinese title of the sample is found', () => {
  const findInSample = searchIndex([sample]);
  const titles = sample.agenda.map(({ id, title }) => ({
    id,
    han: (title.zh ?? '').match(/\p{Script=Han}{2,}/gu) ?? [],
  }));
  const runs = titles.flatMap(({ id, han }) => han.map((run) => ({ id, run })));
  fc.assert(
    fc.property(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 1, max: 12 }), ({ id, run }, at, length) => {
      const from = at % run.length;
      const query = run.slice(from, from + length);
      const hits = findInSample(query);
      return hits.length >= 60 || hits.some((hit) => hit.key === id);
    }),
  );
});

test('folding keeps the place of every part', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: folded, places } = foldWithPlaces(text);
      return (
        places.length === folded.length + 1 &&
        places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0)) &&
        places.at(-1) === text.length
      );
    }),
  );
});

test('folding what is folded changes nothing', () => {
  for (const text of ['Ǆ', 'ﷺ', 'ﬁ', 'Straße', 'Ёлка', 'إعلان', '１２', '٣']) expect(fold(fold(text))).toBe(fold(text));
});
