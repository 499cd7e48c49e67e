// An item of an agenda's list: what its lines say, with its title, its symbols and the words that mark it joint.
import type { Vocabulary } from '#languages/language.ts';
import { fold, joinedLines, normalise, tidy, withoutEnd } from '#languages/normalise.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { symbolsOfCell, withoutSymbols } from './documents.ts';

/** An item as the agenda lists it. */
export interface ListedItem {
  /** Index among the bodies. */
  readonly body: number;
  readonly number: string;
  readonly title: string;
  readonly folded: string;
  readonly joint: boolean;
  /** The symbols of documents that an agenda printed as a table has beside the title. */
  readonly documents: readonly string[];
  readonly lines: readonly number[];
}

/** An item whose lines are still being gathered. */
export interface OpenItem {
  body: number;
  number: string;
  lines: PreparedLine[];
  rest: string[];
  /** Of documents that lines of their own name under the title. */
  symbols: string[];
}

/** The item's number in another list, behind its title: "[137]". */
const REFERENCE = /\s?\[\d{1,3}(?:\s?\([a-z]\))?\]$/u;
const END_OF_TITLE = /[\s。；;؛.：:，,،*]/;

/** The item that its lines make. */
export function listed(open: OpenItem, vocabulary: Vocabulary): ListedItem {
  const cells = open.rest.flatMap((text) => text.split('\t')).map((text) => text.trim());
  const [title = '', ...beside] = cells.filter((text) => !/^[-–—]?$/.test(text));
  const besideTitle = beside.flatMap((text) => symbolsOfCell(text));
  const wording = [title, ...beside.filter((text) => symbolsOfCell(text).length === 0)];
  const whole = withoutEnd(tidy(joinedLines(wording, vocabulary.isBreak)), END_OF_TITLE).replace(REFERENCE, '');
  const behind = withoutSymbols(whole);
  const printed = withoutEnd(behind.title, END_OF_TITLE);
  const bracket = Math.max(printed.lastIndexOf('（'), printed.lastIndexOf('('));
  const inside = /[)）]$/.test(printed) && bracket >= 0 ? normalise(printed.slice(bracket + 1, -1)) : '';
  const joint = inside !== '' && vocabulary.joint.test(inside) && !/[第\d]/.test(inside.slice(0, 1));
  const own = joint ? printed.slice(0, bracket).trim() : printed;
  return {
    body: open.body,
    number: open.number,
    title: own,
    folded: fold(own),
    joint,
    documents: [...new Set([...besideTitle, ...behind.symbols, ...open.symbols])],
    lines: open.lines.map((line) => line.number),
  };
}
