// The annotations: under each item's heading its paragraphs and its list of documents.
import type { Vocabulary } from '#languages/language.ts';
import { fold, likeness, withoutEnd } from '#languages/normalise.ts';
import { dateReader } from '#languages/printed-dates.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';
import type { AgendaList } from './agenda-list.ts';
import { type ListedDocument, readDocumentList, symbolsOfLine, withoutSymbols } from './documents.ts';
import { fullNumber, isNamedItem, listedNumber } from './item-number.ts';
import type { ListedItem } from './listed-item.ts';
import { lineBreaking, type Paragraph, paragraphsOf } from './paragraphs.ts';

/** What the annotations say of one item. */
export interface Annotated {
  readonly item: ListedItem;
  /** The title in the heading, folded. */
  readonly heading: string;
  readonly headingLines: readonly number[];
  readonly paragraphs: readonly Paragraph[];
  readonly documents: readonly ListedDocument[];
}

const ALIKE = 0.6;
/** A footnote at the foot of a page: its mark is raised. It ends with the next empty line. */
const PRINTED_FOOTNOTE = /^\s*[¹²³⁴-⁹⁰]{1,2}\s?\S/u;
const FOOTNOTE = /^\s*(?:[¹²³⁴-⁹⁰]+\s?\S|\d{1,2}\s+\D|\*+\s?\S)/u;

/** Reads the annotations of items that the agenda lists. */
export function readAnnotations(
  lines: readonly PreparedLine[],
  agenda: AgendaList,
  vocabulary: Vocabulary,
  ledger: Ledger,
): readonly Annotated[] {
  const bodyByName = new Map(agenda.bodies.map((body, index) => [fold(body.name), index]));
  const documentsHeading = new Set(vocabulary.headings.documents.map(fold));
  const breaking = lineBreaking(lines);
  const { datesIn } = dateReader(vocabulary);
  /** A line that begins with a day of the month goes on with a title. */
  const endsList = (line: PreparedLine): boolean =>
    line.kind === 'text' && FOOTNOTE.test(line.text) && datesIn(line.normal.slice(0, 60))[0]?.index !== 0;
  const annotated: Annotated[] = [];
  let body = agenda.order[0] ?? 0;
  let items = agenda.items.filter((item) => item.body === body);
  let next = 0;
  let before: string | null = null;
  let open: {
    item: ListedItem;
    heading: string;
    headingLines: number[];
    text: PreparedLine[];
    list: PreparedLine[] | null;
    lists: ListedDocument[];
  } | null = null;

  const closeList = (): void => {
    if (!open?.list) return;
    const list = readDocumentList(open.list, vocabulary.language, vocabulary);
    open.lists.push(...list.listed);
    for (const { document, lines: own } of list.listed) ledger.use(`document/${document.symbol}`, own);
    open.text.push(...open.list.filter((line) => line.number >= list.endsBefore));
    open.list = null;
  };
  const close = (): void => {
    closeList();
    if (!open) return;
    const { item, heading, headingLines, text, lists } = open;
    const paragraphs = paragraphsOf(text, breaking, vocabulary.isBreak);
    const key = `${item.body}/${item.number}`;
    ledger.use(`listed/${key}`, headingLines);
    ledger.use(
      `annotation/${key}`,
      paragraphs.flatMap((paragraph) => paragraph.lines),
    );
    annotated.push({ item, heading, headingLines, paragraphs, documents: lists });
    open = null;
  };

  let inFootnote = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as PreparedLine;
    if (line.kind !== 'text') inFootnote = false;
    if (line.kind === 'link' || line.kind === 'rule') {
      ledger.pass('page-furniture', [line.number]);
      continue;
    }
    const heading = line.kind === 'text' ? headingAt(at) : null;
    const otherBody = line.kind === 'text' ? bodyByName.get(line.folded) : undefined;
    if (heading) {
      close();
      open = {
        item: heading.item,
        heading: heading.folded,
        headingLines: heading.lines,
        text: [],
        list: null,
        lists: [],
      };
      before = heading.item.number;
      next = items.indexOf(heading.item) + 1;
      at = heading.last;
    } else if (otherBody !== undefined && (otherBody !== body || next === 0 || next >= items.length)) {
      close();
      body = otherBody;
      items = agenda.items.filter((item) => item.body === body);
      next = 0;
      before = null;
      ledger.use(`body/${body}`, [line.number]);
    } else if (open && documentsHeading.has(line.folded)) {
      closeList();
      open.list = [];
      ledger.use(`listed/${open.item.body}/${open.item.number}`, [line.number]);
    } else if (open && symbolsBehindHeading(line)) {
      closeList();
      open.list = [{ ...line, plain: symbolsBehindHeading(line) as string }];
      if (!/[,;]\s*$/.test(line.plain)) closeList();
    } else if (line.kind === 'text' && (PRINTED_FOOTNOTE.test(line.text) || inFootnote)) {
      inFootnote = true;
      ledger.pass('footnote', [line.number]);
    } else if (open) {
      // A footnote under a list of documents belongs to the text above, not to the list.
      (open.list && !endsList(line) ? open.list : open.text).push(line);
    }
  }
  close();
  return annotated;

  /** "Documents: A/1/2, A/1/3": the symbols that stand behind the heading of a list on its line; null where none do. */
  function symbolsBehindHeading({ kind, plain }: PreparedLine): string | null {
    const [, head = '', behind = ''] = kind === 'text' ? (/^\s*([^:：]{3,30})[:：]\s*(\S.*)$/u.exec(plain) ?? []) : [];
    const isList = documentsHeading.has(fold(head)) && symbolsOfLine(withoutEnd(behind, /[\s.;,]/)).length > 0;
    return isList ? behind : null;
  }

  /** The item whose heading begins at a line: the right number, in the agenda's order, with the agenda's title or nearly. */
  function headingAt(at: number): { item: ListedItem; folded: string; lines: number[]; last: number } | null {
    const line = lines[at] as PreparedLine;
    const head = listedNumber(line.plain);
    if (!head) return null;
    const number = fullNumber(head.number, before);
    const item = items.slice(next, next + 12).find((candidate) => candidate.number === number);
    if (!item) return null;
    const used = [line.number];
    let last = at;
    let folded = fold(withoutSymbols(withoutEnd(head.title, /[\s.;]/)).title);
    // "Item 3" on a line of its own, over the title.
    const below = folded === '' && isNamedItem(line.plain) ? lines[at + 1] : undefined;
    if (below?.kind === 'text') {
      folded = below.folded;
      used.push(below.number);
      last = at + 1;
    }
    const fits = (text: string): boolean =>
      item.folded.startsWith(text) || likeness(text, item.folded.slice(0, text.length + 4)) >= ALIKE;
    if (folded === '' || !fits(folded)) return null;
    for (let look = last + 1; folded.length < item.folded.length && look < Math.min(lines.length, at + 12); look++) {
      const further = lines[look] as PreparedLine;
      if (further.kind === 'blank') continue;
      const longer = folded + further.folded;
      if (further.kind !== 'text' || longer.length > item.folded.length + 2) break;
      if (!item.folded.startsWith(longer) && likeness(longer, item.folded) <= likeness(folded, item.folded)) break;
      folded = longer;
      used.push(further.number);
      last = look;
    }
    return { item, folded, lines: used, last };
  }
}
