// The same document as plain text in other encodings, as a web page and as a Word document reads the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#importers/read-document.ts';
import { blocksOfHtml } from '#importers/sources/html.ts';
import { docxOf, htmlOf, type Row, wordParagraph } from './table-files.ts';

const HEAD = [
  'Working Group on Data',
  'Geneva, 5 and 6 June 2028',
  'Working Group on Safety',
  'Geneva, 5 and 6 June 2028',
  'Provisional agenda',
  'Working Group on Data',
  '1. Opening of the meetings (joint item).',
  '2. Common codes for the ports.',
  'Working Group on Safety',
  '1. Opening of the meetings (joint item).',
  '2. Lights and signs on floating bridges.',
  'Annex',
  'Proposed organization of work',
];

const ROWS: readonly Row[] = [
  [['Date and time'], ['Working Group on Data', 2], ['Working Group on Safety', 2]],
  [[''], ['Item'], ['Title or description'], ['Item'], ['Title or description']],
  [['Monday, 5 June', 5]],
  [['10 a.m.–1 p.m.', 1, 2], ['1'], ['Opening of the meetings'], ['1'], ['Opening of the meetings']],
  [['2'], ['Common codes for the ports'], [''], ['']],
  [['3–6 p.m.'], [''], [''], ['2'], ['Lights and signs on floating bridges']],
  [['Tuesday, 6 June', 5]],
  [['10 a.m.–1 p.m.'], ['2'], ['Common codes for the ports (continued)'], ['2'], ['Signs on bridges (continued)']],
];

const EXPECTED = [
  [
    '2028-06-05T10:00',
    [
      ['A+B', ['A/1+B/1']],
      ['A', ['A/2']],
    ],
  ],
  ['2028-06-05T15:00', [['B', ['B/2']]]],
  [
    '2028-06-06T10:00',
    [
      ['A', ['A/2…']],
      ['B', ['B/2…']],
    ],
  ],
];

async function programmeOf(bytes: Uint8Array) {
  const { meeting, unread } = await readDocument({ name: 'any', bytes }, { language: 'en', id: 'any' });
  expect(unread.filter(({ reason }) => reason === 'not-understood')).toEqual([]);
  return meeting.slots.map(({ id, sessions }) => [
    id,
    sessions.map(({ bodies, entries }) => [
      bodies.join('+'),
      entries.map(({ items, continued }) => `${items.join('+')}${continued ? '…' : ''}`),
    ]),
  ]);
}

const asHtml = (): string => htmlOf(HEAD.map((line) => `<p>${line}</p>`).join('\n'), ROWS);

/** Word makes the numbers of the items. */
function asDocx(): Uint8Array {
  const second = HEAD.lastIndexOf('Working Group on Safety');
  const head = HEAD.map((line, at) => {
    const item = /^\d\. (.*)$/.exec(line)?.[1];
    const place = `<w:ilvl w:val="0"/><w:numId w:val="${at > second ? 2 : 1}"/>`;
    return wordParagraph(item ?? line, item === undefined ? '' : `<w:pPr><w:numPr>${place}</w:numPr></w:pPr>`);
  });
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
  return docxOf(head.join(''), ROWS, { 'word/numbering.xml': numbering });
}

describe('a table of two bodies', () => {
  test('in a web page', async () => {
    expect(await programmeOf(strToU8(asHtml()))).toEqual(EXPECTED);
  });

  test('in a Word document that numbers its items itself', async () => {
    expect(await programmeOf(asDocx())).toEqual(EXPECTED);
  });
});

describe('a web page', () => {
  test('is text and tables, nothing else', async () => {
    const blocks = await blocksOfHtml(
      '<div>One<br>two <b>three</b><style>p{}</style><svg><text>no</text></svg></div><p hidden>no</p>' +
        '<ol type=a><li>first<li>second</ol><a href="javascript:alert(1)">four</a> <a href="https://un.org/x">five</a>',
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'One\ntwo three' },
      { kind: 'paragraph', text: '(a) first' },
      { kind: 'paragraph', text: '(b) second' },
      { kind: 'paragraph', text: 'four five', links: ['https://un.org/x'] },
    ]);
  });
});

describe('a text in another encoding', () => {
  const folder = join(import.meta.dirname, '..', 'documents');
  const text = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8');
  /** Encodes by turning the platform's decoder round; what the encoding lacks becomes a question mark. */
  const encode = (content: string, encoding: string): Uint8Array => {
    const bytes = new Map<string, readonly number[]>();
    for (let one = 0x20; one < 0x100; one++) {
      const decoded = new TextDecoder(encoding).decode(Uint8Array.of(one));
      if (!decoded.includes('\ufffd')) bytes.set(decoded, [one]);
    }
    if (encoding === 'gb18030') {
      for (let high = 0x81; high < 0xff; high++) {
        for (let low = 0x40; low < 0xff; low++) {
          const decoded = new TextDecoder(encoding).decode(Uint8Array.of(high, low));
          if (decoded.length === 1 && decoded !== '\ufffd') bytes.set(decoded, [high, low]);
        }
      }
    }
    return Uint8Array.from(
      Array.from(content).flatMap((one) => bytes.get(one) ?? (one === '\n' ? [10] : one === '\t' ? [9] : [63])),
    );
  };
  const wide = (content: string, littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(content.length * 2));
    for (let at = 0; at < content.length; at++) view.setUint16(at * 2, content.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const slots = async (bytes: Uint8Array) =>
    (await readDocument({ name: 'any', bytes }, { language: 'en', id: 'any' })).meeting.slots;

  test.each([
    ['two-bodies-zh', 'gb18030'],
    ['two-bodies-ru', 'windows-1251'],
    ['two-bodies-ar', 'windows-1256'],
    ['two-bodies-fr', 'windows-1252'],
    ['two-bodies-es', 'windows-1252'],
  ])('%s in %s', async (name, encoding) => {
    expect(await slots(encode(text(name), encoding))).toEqual(await slots(strToU8(text(name))));
  });

  test.each([true, false])('in UTF-16 without a mark, the low byte first: %s', async (littleEndian) => {
    const content = text('two-bodies-fr');
    expect(await slots(wide(content, littleEndian))).toEqual(await slots(strToU8(content)));
    expect(await slots(wide(`\ufeff${content}`, littleEndian))).toEqual(await slots(strToU8(content)));
  });
});

describe('what a ZIP archive can do', () => {
  test('one that swells without end is stopped', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    const reading = readDocument({ name: 'any', bytes: bomb }, { language: 'en', id: 'any' });
    await expect(reading).rejects.toMatchObject({ code: 'too-large' });
  });

  test('one that holds no document is told as another format', async () => {
    const reading = readDocument(
      { name: 'any', bytes: zipSync({ 'a.txt': strToU8('a') }) },
      { language: 'en', id: 'any' },
    );
    await expect(reading).rejects.toMatchObject({ code: 'other-format' });
  });

  test('one that is cut short is told as damaged', async () => {
    const whole = asDocx();
    const reading = readDocument({ name: 'any', bytes: whole.subarray(0, 400) }, { language: 'en', id: 'any' });
    await expect(reading).rejects.toMatchObject({ code: 'damaged' });
  });
});
