// A web page of ours saved as a Word document: paragraphs, numbered lists, tables with merged cells, right to left.
import { strToU8, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { wordParagraph } from './table-files.ts';

interface Cell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'li']);

/** The Word document that a page means. */
export function wordOfPage(html: string): Uint8Array {
  const body: string[] = [];
  const rtl = /<html[^>]*dir="rtl"/.test(html);
  const before = rtl ? '<w:pPr><w:bidi/></w:pPr>' : '';
  let paragraph: string | null = null;
  let rows: Cell[][] | null = null;
  let count: number | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') rows = [];
      else if (name === 'tr') rows?.push([]);
      else if (name === 'td' || name === 'th')
        rows
          ?.at(-1)
          ?.push({ text: '', columns: Number(attributes.colspan ?? 1), rows: Number(attributes.rowspan ?? 1) });
      else if (name === 'ol') count = Number(attributes.start ?? 1) - 1;
      else if (name === 'ul') count = null;
      else if (name === 'br') add('\n');
      else if (PARAGRAPHS.has(name)) {
        if (name === 'li' && count !== null) count++;
        if (rows) {
          const cell = rows.at(-1)?.at(-1);
          if (cell && cell.text !== '') cell.text += '\n';
        } else paragraph = name === 'li' && count !== null ? `${count}. ` : '';
      }
    },
    ontext: (text) => add(text.replace(/\s+/g, ' ')),
    onclosetag(name) {
      if (name === 'table' && rows) {
        body.push(wordTable(rows, rtl));
        rows = null;
      } else if (PARAGRAPHS.has(name) && paragraph !== null) {
        body.push(wordParagraph(paragraph, before));
        paragraph = null;
      }
    },
  });
  parser.write(/<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '');
  parser.end();
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body.join('')}</w:body></w:document>`),
  });

  function add(text: string): void {
    const cell = rows?.at(-1)?.at(-1);
    if (cell) cell.text += cell.text === '' || text === '\n' ? text.trimStart() || (text === '\n' ? text : '') : text;
    else if (paragraph !== null) paragraph += text;
  }
}

function wordTable(rows: readonly (readonly Cell[])[], rtl: boolean): string {
  const held = new Map<number, { rows: number; columns: number }>();
  const out = rows.map((row) => {
    let column = 0;
    const cells: string[] = [];
    const goOn = (): void => {
      for (let above = held.get(column); above && above.rows > 0; above = held.get(column)) {
        above.rows--;
        cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${above.columns}"/><w:vMerge/></w:tcPr><w:p/></w:tc>`);
        column += above.columns;
      }
    };
    for (const cell of row) {
      goOn();
      if (cell.rows > 1) held.set(column, { rows: cell.rows - 1, columns: cell.columns });
      const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const lines = cell.text
        .split('\n')
        .map((line) => wordParagraph(line.trim(), rtl ? '<w:pPr><w:bidi/></w:pPr>' : ''));
      cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${cell.columns}"/>${merge}</w:tcPr>${lines.join('')}</w:tc>`);
      column += cell.columns;
    }
    goOn();
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${rtl ? '<w:bidiVisual/>' : ''}</w:tblPr>${out.join('')}</w:tbl>`;
}
