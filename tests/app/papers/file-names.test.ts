// What a file is called tells its document and its language, or nothing; what it is, its first bytes tell.
import { describe, expect, it, test } from 'vitest';
import { languageInName, symbolInName } from '#app/papers/file-names.ts';
import { paperKind } from '#app/papers/paper-kind.ts';

const SYMBOLS = ['CTOC/COP/WG.3/2016/1', 'CTOC/COP/WG.3/2016/10', 'CTOC/COP/2016/3'];

describe('the document of a file', () => {
  it.each([
    ['CTOC_COP_WG.3_2016_1_E.pdf', 'CTOC/COP/WG.3/2016/1'],
    ['ctoc-cop-wg3-2016-10.pdf', 'CTOC/COP/WG.3/2016/10'],
    ['Report CTOC COP 2016 3 (final).docx', 'CTOC/COP/2016/3'],
    ['V1603914.pdf', null],
    ['', null],
  ])('%j is of %j', (name, symbol) => expect(symbolInName(name, SYMBOLS)).toBe(symbol));

  it('is not guessed where two symbols are alike', () => {
    expect(symbolInName('a-1.pdf', ['A/1', 'A.1'])).toBeNull();
  });
});

describe('the language of a file', () => {
  it.each([
    ['CTOC_COP_WG.3_2016_1_FR.pdf', 'fr'],
    ['V1603914E.pdf', 'en'],
    ['V1603914_c.pdf', 'zh'],
    ['agenda (Spanish).docx', 'es'],
    ['annex a.pdf', null],
    ['1603914.pdf', null],
    ['note.txt', null],
  ])('%j is in %j', (name, language) => expect(languageInName(name)).toBe(language));
});

describe('what a file is', () => {
  const kind = (name: string, content: string, type = '') => paperKind({ name, type, bytes: new Blob([content]) });
  test.each([
    ['report.bin', '%PDF-1.7', 'pdf'],
    ['report.docx', 'PK\u0003\u0004…', 'word'],
    ['report.xlsx', 'PK\u0003\u0004…', 'other'],
    ['report.docx', 'not a Word file', 'other'],
    ['notes.txt', 'Заметки', 'text'],
    ['notes.txt', 'a\u0000b', 'other'],
  ])('%s beginning with %j is %s', async (name, content, expected) => {
    expect(await kind(name, content)).toBe(expected);
  });
});
