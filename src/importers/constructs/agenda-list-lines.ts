// What the lines of an agenda's list tell of its items: how they close, how they are headed, what row they stand in.
import { withoutEnd } from '#languages/normalise.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { withoutSymbols } from './documents.ts';
import { isNamedItem, listedNumber } from './item-number.ts';
import type { OpenItem } from './listed-item.ts';

/** What closes an item. */
export const CLOSED = /[。；;؛.]\s*[*\d]*$/;

/** Whether a list closes its items with full stops and semicolons, so that a line without goes on. */
export function closesItems(lines: readonly PreparedLine[]): boolean {
  const heads = lines.filter((line) => line.kind === 'text' && /\p{L}/u.test(listedNumber(line.plain)?.title ?? ''));
  return heads.filter((line) => CLOSED.test(line.normal)).length * 2 > heads.length;
}

/** Whether the word "item" heads the items of a list, so that numbers without it are those of paragraphs. */
export function namesItems(lines: readonly PreparedLine[]): boolean {
  const heads = lines.filter(({ plain }) => /^\d+$/.test(listedNumber(plain)?.number ?? ''));
  const first = heads.findIndex(({ plain }) => isNamedItem(plain));
  return first >= 0 && first < 2 && heads.filter(({ plain }) => isNamedItem(plain)).length > 2;
}

/** Whether a bracket is open at the end of a line: what marks an item joint may break so that a line is a body's name. */
export const bracketAfter = (line: string, openBefore: boolean): boolean => {
  const opened = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
  const shut = Math.max(line.lastIndexOf(')'), line.lastIndexOf('）'));
  return opened === shut ? openBefore : opened > shut;
};

/** Whether a line in upper case follows the symbols of documents that stand in brackets behind a title. */
export const closesWithSymbols = ({ rest }: OpenItem, { plain }: PreparedLine): boolean =>
  /^\s*\p{Lu}/u.test(plain) && withoutSymbols(withoutEnd(rest.at(-1)?.trim() ?? '', /[\s.;]/)).symbols.length > 0;

/** Whether a line stands in the row of the table in which an item began. */
export const isSameRow = ({ cell }: PreparedLine, first: PreparedLine | undefined): boolean =>
  cell !== undefined && first?.cell?.table === cell.table && first.cell.row === cell.row;

/** A number that is all of its cell. */
export function numberOfCell(line: PreparedLine): { readonly number: string; readonly title: string } | null {
  const number = line.cell && /^\d{1,3}(?:\.\d{1,2})*(?: ?\([a-z]\))?\.?$/.exec(line.normal)?.[0];
  return number ? { number: number.replace(/[ ]|\.$/g, ''), title: '' } : null;
}
