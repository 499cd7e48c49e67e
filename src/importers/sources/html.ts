// A web page, or rich text as programs copy it, to paragraphs and tables. Text and tables only: nothing is rendered,
// nothing is fetched, what is not text is passed over. One pass over the file; depths are capped.
import type { Parser as HtmlParser } from 'htmlparser2';
import { ImportError } from '../reading.ts';
import { type Block, gridBuilder, type Paragraph } from './blocks.ts';
import { listLabel } from './list-labels.ts';

/** How deep elements may lie in one another. */
const DEEPEST = 1000;

const SILENT = new Set(
  'script style template noscript head svg math iframe object embed video audio canvas select textarea button'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary ul'.split(
    ' ',
  ),
);

/** A table, or the page itself, being read. */
interface Level {
  readonly grid: ReturnType<typeof gridBuilder> | null;
  /** The cell that is open: what it spans. */
  cell: { readonly columns: number; readonly rows: number } | null;
  paragraphs: Paragraph[];
}

interface List {
  readonly format: string | null;
  count: number;
}

/**
 * Reads HTML.
 * @throws ImportError `too-deep`.
 */
export async function blocksOfHtml(html: string): Promise<Block[]> {
  const { Parser } = await import('htmlparser2');
  const blocks: Block[] = [];
  const levels: Level[] = [];
  const lists: List[] = [];
  let links: string[] = [];
  let text: string[] = [];
  let blank = true;
  let silent = 0;
  let depth = 0;
  let preformatted = 0;

  const level = (): Level | undefined => levels.at(-1);
  const flush = (): void => {
    const whole = text.join('').trim();
    const paragraph: Paragraph = { kind: 'paragraph', text: whole, ...(links.length > 0 ? { links } : {}) };
    text = [];
    blank = true;
    if (whole === '') return;
    links = [];
    const open = level();
    if (open?.cell) open.paragraphs.push(paragraph);
    // What stands in a table and in none of its cells is shown before it, as browsers do.
    else blocks.push(paragraph);
  };
  const closeCell = (): void => {
    flush();
    const open = level();
    if (!open?.grid || !open.cell) return;
    open.grid.cell(open.cell.columns, open.cell.rows, open.paragraphs);
    open.cell = null;
    open.paragraphs = [];
  };
  const closeTable = (): void => {
    closeCell();
    const closed = levels.pop();
    if (!closed?.grid) return;
    const table = closed.grid.table();
    // A table in a cell is read as the cell's own text.
    const outer = level();
    if (outer?.cell) outer.paragraphs.push(...table.cells.flatMap((cell) => cell.paragraphs));
    else if (table.cells.length > 0) blocks.push(table);
  };
  const say = (data: string): void => {
    for (const character of data) {
      const isBlank = preformatted === 0 && /[ \t\n\r\f]/.test(character);
      if (isBlank && blank) continue;
      text.push(isBlank ? ' ' : character);
      blank = isBlank;
    }
  };

  const parser: HtmlParser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new ImportError('too-deep', { limit: DEEPEST });
        if (silent > 0 || SILENT.has(name) || isHidden(attributes)) {
          silent++;
          return;
        }
        if (name === 'br') {
          text.push('\n');
          blank = true;
        } else if (name === 'table') {
          flush();
          levels.push({ grid: gridBuilder(), cell: null, paragraphs: [] });
        } else if (name === 'tr') {
          closeCell();
          level()?.grid?.row();
        } else if (name === 'td' || name === 'th') {
          closeCell();
          const open = level();
          if (open) open.cell = { columns: Number(attributes.colspan ?? 1), rows: Number(attributes.rowspan ?? 1) };
        } else if (BLOCKS.has(name)) flush();
        if (name === 'ol') lists.push({ format: formatOf(attributes), count: Number(attributes.start ?? 1) - 1 });
        if (name === 'ul') lists.push({ format: null, count: 0 });
        if (name === 'li') begin(lists.at(-1), attributes);
        if (name === 'pre') preformatted++;
        if (name === 'a' && isLink(attributes.href)) links.push(attributes.href.trim());
      },
      onclosetag(name) {
        depth--;
        if (silent > 0) {
          silent--;
          return;
        }
        if (name === 'td' || name === 'th') closeCell();
        else if (name === 'table') closeTable();
        else if (BLOCKS.has(name)) flush();
        if (name === 'ol' || name === 'ul') lists.pop();
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
      },
      ontext(data) {
        if (silent === 0) say(data);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  while (levels.length > 0) closeTable();
  flush();
  return blocks;

  function begin(list: List | undefined, attributes: { readonly [name: string]: string }): void {
    if (!list || list.format === null) return;
    list.count = attributes.value === undefined ? list.count + 1 : Number(attributes.value);
    const label = listLabel(list.format, list.count);
    // Letters are printed in brackets, as agendas have them; a browser's "a." would read as a word's end.
    if (label !== '') text.push(/\d/.test(label) ? `${label}. ` : `(${label}) `);
  }
}

const isLink = (href: string | undefined): href is string => href !== undefined && /^\s*https?:\/\//i.test(href);

const isHidden = (attributes: { readonly [name: string]: string }): boolean =>
  'hidden' in attributes || /(?:display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all)/i.test(attributes.style ?? '');

function formatOf({ type, style }: { readonly [name: string]: string }): string {
  return type ?? /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,30})/i.exec(style ?? '')?.[1] ?? 'decimal';
}
