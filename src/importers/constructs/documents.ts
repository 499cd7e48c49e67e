// Document symbols, and the lists of documents that stand under an item.
import type { Document, LanguageTag } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { withoutEnd } from '#languages/normalise.ts';
import { type Flow, flowOf, linesOf, shown } from '../flow.ts';
import type { PreparedLine } from '../prepared-line.ts';

const PART = '[a-z]{1,10}(?:\\/ ?[a-z0-9]+(?:[.][a-z0-9]+)*){2,8}';
/** A symbol, or several joined by hyphens for one document of several series, over normalised text. */
const STATE = '(?: (?:rev|add|corr|prov)\\.(?: ?\\d{1,2}(?!\\d))?)?';
const SYMBOL = new RegExp(`(?<![a-z0-9./:@-])${PART}(?: ?- ?${PART}){0,4}(?![a-z])${STATE}`, 'g');

/** A symbol found in a flow. */
export interface SymbolFound {
  readonly symbol: string;
  readonly index: number;
  readonly endIndex: number;
}

/** All document symbols of a flow, with line breaks inside them mended. A symbol has a digit. */
export function symbolsIn(flow: Flow): SymbolFound[] {
  return [...flow.text.matchAll(SYMBOL)]
    .filter((match) => /\d/.test(match[0]))
    .map((match) => {
      const endIndex = match.index + match[0].length;
      const printed = shown(flow, match.index, endIndex).replace(/\s/g, '');
      // In small letters it is a remark, and no part of the symbol.
      const symbol = printed.replace(/prov\.$/, '').replace(/(?<=\d)(?=(?:rev|add|corr|prov)\.)/i, ' ');
      return { symbol, index: match.index, endIndex };
    });
}

/** "EB168/DIV./2", "CL 182/INF/1", "GC(68)/1 Rev.2": symbols of other houses, which fill their line. */
const WHOLE_LINE =
  /^(?:\d{2,3} )?[A-Z]{1,8}(?:\d{1,3}(?=-[A-Z]))?(?:[-./][A-Z]{1,6}){0,3}(?:[.-]?\d{1,4}|\(\d{1,3}\)| \d{1,4}(?:[.-]\d{1,2})?)?(?:\/[A-Za-z0-9().-]{1,12}){1,5}(?: Part(?:ie|e)? [IVX]{1,4})?(?:,? ?(?:Rev|Add|Corr|Prov|INF|PROV|REV)\.? ?\d{0,2}\.?){0,2}\**$/;

/** The symbol that a line of a masthead prints; null where it prints none. */
export function symbolOfLine(line: PreparedLine): string | null {
  if (/^\s*\*/.test(line.plain)) return null;
  const usual = symbolsIn(flowOf([line]))[0];
  if (usual) return usual.symbol;
  const text = line.plain.trim().replace(/^(?:document|documento|doc\.|документ|文件|الوثيقة)[\s:]+/i, '');
  if (/\d/.test(text) && WHOLE_LINE.test(text)) return withoutEnd(text, /\*/);
  // Behind the number of the agenda item under which the document comes: "Agenda item 1  CX/CF 23/16/1".
  const behind = /^\p{L}[\p{L}' ]{2,40} \d{1,2}(?:\.\d{1,2}|\([a-z]\))? {1,40}(\S.*)$/u
    .exec(text.slice(0, 120))?.[1]
    ?.trim();
  return behind && /\d/.test(behind) && WHOLE_LINE.test(behind) ? withoutEnd(behind, /\*/) : null;
}

const LONGEST_BRACKET = 320;

/** The symbols that fill a cell of a table, parted by spaces, commas or breaks; none where it says anything else. */
export function symbolsOfCell(text: string): string[] {
  const whole = text.trim();
  if (/\d/.test(whole) && WHOLE_LINE.test(whole)) return [withoutEnd(whole, /\*/)];
  const parts = whole.split(/[;,](?! ?(?:Rev|Add|Corr)\b)\s?|\s(?:and|et|y|и|和)\s|\s(?=[A-Z]{1,6}[./ ]\S{0,12}\/)/);
  return parts.every((part) => /\d/.test(part) && WHOLE_LINE.test(part.trim())) ? parts.map((part) => part.trim()) : [];
}

const DOCUMENT_WORD =
  /^(?:(?:[Ss]ee|[Vv]oir|[Vv]éase|[Vv]er|[Сс]м\.|见|参见|انظر) ?(?:the |les? |el |los )?)?(?:[Dd]ocument(?:s|os?)?|[Dd]ocs?\.|[Дд]окументы?|文件|الوثيقة|الوثائق|وثيقة)(?!\p{Ll})[\s:：]*/u;
/** What is said of a document behind its symbol: "(annotated)". */
const REMARK = /[(（][^()（）\d]{1,60}[)）]/g;

/** The symbols of a line that says nothing else: "Document EB154/2", "文件 EB154/1和EB154/1（附加说明）"; else none. */
export function symbolsOfLine(text: string): string[] {
  const bare = text
    .trim()
    .replace(/(?<!rev|add|corr|prov)[.。;]$/i, '')
    .replace(DOCUMENT_WORD, '')
    .replace(REMARK, '');
  return [...new Set(symbolsOfCell(bare.replace(/和|及|、|，|和| и (?=[A-Z])| و(?=[A-Z])/g, ', ')))];
}

/** The symbols in brackets that follow a title: "Admission of observers (A/54/2) (A/54/5)". */
const LAST_BRACKET = /[(（[]([^()（）[\]]{3,300})[)）\]]$/;

/** A title without the symbols of documents that stand in brackets behind it, and the symbols in order. */
export function withoutSymbols(title: string): { readonly title: string; readonly symbols: readonly string[] } {
  let own = title;
  const symbols: string[] = [];
  for (;;) {
    const bracket = LAST_BRACKET.exec(own.slice(-LONGEST_BRACKET));
    const inside = bracket ? symbolsOfLine(bracket[1] ?? '') : [];
    if (!bracket || inside.length === 0 || bracket[0].length === own.length) return { title: own, symbols };
    symbols.unshift(...inside);
    own = withoutEnd(own.slice(0, -bracket[0].length), /[\s,;]/);
  }
}

/** A document of a list, with the lines on which it stands. */
export interface ListedDocument {
  readonly document: Document;
  readonly lines: readonly number[];
}

/** What a list of documents gives: the documents, and the number of the line from which on nothing belongs to it. */
export interface DocumentList {
  readonly listed: readonly ListedDocument[];
  readonly endsBefore: number;
}

/** Reads a list of documents: each a title with its symbol in brackets behind it, and perhaps a remark on its status. */
export function readDocumentList(
  lines: readonly PreparedLine[],
  language: LanguageTag,
  vocabulary: Vocabulary,
): DocumentList {
  const flow = flowOf(lines.map(({ number, plain }) => ({ number, text: plain })));
  const listed: ListedDocument[] = [];
  let from = 0;
  for (const found of symbolsIn(flow)) {
    if (found.index < from) continue;
    let end = found.endIndex;
    while (/[\s*)\]]/.test(flow.text[end] ?? '')) end++;
    const remark = flow.text[end] === '(' ? flow.text.indexOf(')', end) : -1;
    const status = remark > 0 && remark - end < 40 && vocabulary.toBeReissued.test(flow.text.slice(end, remark));
    if (status) end = remark + 1;
    while (/[\s.,;。；،؛]/.test(flow.text[end] ?? '')) end++;
    const title = withoutEnd(shown(flow, from, found.index), /[\s([（［]/);
    listed.push({
      document: {
        symbol: found.symbol,
        title: title === '' ? {} : { [language]: title },
        ...(status ? { status: 'to-be-reissued' as const } : {}),
      },
      lines: linesOf(flow, from, end),
    });
    from = end;
  }
  return { listed, endsBefore: flow.lineOf[from] ?? Number.POSITIVE_INFINITY };
}
