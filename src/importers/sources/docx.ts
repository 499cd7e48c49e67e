// A Word document (ISO/IEC 29500, WordprocessingML) to paragraphs and tables: with the numbers that Word makes itself,
// the first page's header (mastheads stand there), and footnotes behind the text. Deleted text is left out.
import { ImportError } from '../reading.ts';
import { type Block, gridBuilder, type Paragraph } from './blocks.ts';
import { type ListPlace, openNumbering } from './docx-numbering.ts';
import { unzipParts } from './unzip.ts';
import { readXml, type XmlEvents } from './xml.ts';

const PARTS =
  /^word\/(?:document\d?\.xml|_rels\/document\d?\.xml\.rels|numbering\.xml|styles\.xml|footnotes\.xml|header\d{1,2}\.xml)$/;

/** Elements whose text is not the document's as it reads now. */
const SILENT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:pict']);

/** Whether an archive's first bytes are a Word document's is known only from its parts. */
export async function blocksOfDocx(bytes: Uint8Array): Promise<Block[]> {
  const parts = await unzipParts(bytes, (name) => PARTS.test(name));
  const main = [...parts.keys()].find((name) => /^word\/document\d?\.xml$/.test(name));
  const body = main === undefined ? undefined : parts.get(main);
  if (!main || !body) throw new ImportError('other-format', { format: 'ZIP' });
  const numbering = openNumbering();
  const numbers = parts.get('word/numbering.xml');
  const styles = parts.get('word/styles.xml');
  if (styles) await readXml(styles, numbering.styles);
  if (numbers) await readXml(numbers, numbering.definitions);
  const relations = await relationsOf(parts.get(main.replace('word/', 'word/_rels/').concat('.rels')));
  let firstHeader: string | undefined;
  const text = collector(numbering, relations, (id) => {
    firstHeader ??= relations.get(id);
  });
  await readXml(body, text.events);
  const header = parts.get(`word/${firstHeader}`);
  const above = collector(openNumbering(), new Map());
  if (header) await readXml(header, above.events);
  const notes = collector(openNumbering(), new Map());
  const footnotes = parts.get('word/footnotes.xml');
  if (footnotes) await readXml(footnotes, notes.events);
  return [...above.blocks(), ...text.blocks(), ...notes.blocks()];
}

/** What the ids of links and headers stand for: targets by id, web addresses and names of parts. */
async function relationsOf(part: Uint8Array | undefined): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  if (!part) return targets;
  await readXml(part, {
    open(name, value) {
      if (name === 'Relationship') targets.set(value('Id') ?? '', value('Target') ?? '');
    },
  });
  return targets;
}

/** A table being read, or the text itself. */
interface Level {
  readonly grid: ReturnType<typeof gridBuilder> | null;
  paragraphs: Paragraph[];
  columns: number;
  merge: 'none' | 'begins' | 'goes-on';
}

function collector(
  numbering: ReturnType<typeof openNumbering>,
  relations: ReadonlyMap<string, string>,
  onFirstHeader: (id: string) => void = () => undefined,
): { readonly events: XmlEvents; readonly blocks: () => Block[] } {
  const out: Block[] = [];
  const levels: Level[] = [{ grid: null, paragraphs: [], columns: 1, merge: 'none' }];
  /** Paragraphs lie in one another where text boxes stand in them. */
  const open: { text: string[]; links: string[]; place: ListPlace | undefined; list: string; level: number }[] = [];
  let silent = 0;
  let inText = false;
  let mark = '';

  const level = (): Level => levels.at(-1) as Level;
  const put = (paragraph: Paragraph): void => {
    if (levels.length > 1) level().paragraphs.push(paragraph);
    else out.push(paragraph);
  };
  const closeParagraph = (): void => {
    const own = open.pop();
    if (!own) return;
    const text = own.text.join('').trim();
    const place = own.list === '' ? own.place : { list: own.list, level: own.level };
    const label = text !== '' && place && place.list !== '0' ? numbering.next(place) : '';
    put({
      kind: 'paragraph',
      text: label === '' ? text : `${label} ${text}`,
      ...(own.links.length > 0 ? { links: own.links } : {}),
    });
  };
  const events: XmlEvents = {
    open(name, value) {
      if (silent > 0 || SILENT.has(name)) {
        silent++;
        return;
      }
      const paragraph = open.at(-1);
      if (name === 'w:p') open.push({ text: [], links: [], place: undefined, list: '', level: 0 });
      else if (name === 'w:t') inText = true;
      else if (name === 'w:tab' && paragraph && mark === 'w:r') paragraph.text.push('\t');
      else if ((name === 'w:br' && value('w:type') !== 'page') || name === 'w:cr') paragraph?.text.push('\n');
      else if (name === 'w:noBreakHyphen') paragraph?.text.push('-');
      else if (name === 'w:pStyle' && paragraph) paragraph.place ??= numbering.placeOfStyle(value('w:val') ?? '');
      else if (name === 'w:numId' && paragraph) paragraph.list = value('w:val') ?? '';
      else if (name === 'w:ilvl' && paragraph) paragraph.level = Number(value('w:val') ?? 0);
      else if (name === 'w:hyperlink') {
        const target = relations.get(value('r:id') ?? '') ?? '';
        if (/^https?:\/\//i.test(target)) paragraph?.links.push(target);
      } else if (name === 'w:headerReference' && value('w:type') === 'first') onFirstHeader(value('r:id') ?? '');
      else if (name === 'w:tbl') levels.push({ grid: gridBuilder(), paragraphs: [], columns: 1, merge: 'none' });
      else if (name === 'w:tr') level().grid?.row();
      else if (name === 'w:gridBefore') level().grid?.skip(Number(value('w:val') ?? 0));
      else if (name === 'w:tc') Object.assign(level(), { paragraphs: [], columns: 1, merge: 'none' });
      else if (name === 'w:gridSpan') level().columns = Number(value('w:val') ?? 1);
      else if (name === 'w:vMerge') level().merge = value('w:val') === 'restart' ? 'begins' : 'goes-on';
      if (name === 'w:r') mark = 'w:r';
      else if (name === 'w:pPr') mark = 'w:pPr';
    },
    close(name) {
      if (silent > 0) {
        silent--;
        return;
      }
      if (name === 'w:t') inText = false;
      else if (name === 'w:p') closeParagraph();
      else if (name === 'w:tc') {
        const { grid, paragraphs, columns, merge } = level();
        if (merge === 'goes-on') grid?.goesOn(columns, paragraphs);
        else grid?.cell(columns, 1, paragraphs);
      } else if (name === 'w:tbl' && levels.length > 1) {
        const table = level().grid?.table();
        levels.pop();
        if (!table || table.cells.length === 0) return;
        if (levels.length > 1) level().paragraphs.push(...table.cells.flatMap((cell) => cell.paragraphs));
        else out.push(table);
      }
    },
    text(data) {
      if (inText && silent === 0) open.at(-1)?.text.push(data);
    },
  };
  return { events, blocks: () => out };
}
