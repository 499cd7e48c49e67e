// The lines of a masthead before they are read: which are furniture, which running text, and what stands run together.
import type { Vocabulary } from '#languages/language.ts';
import { type PreparedLine, prepareLine } from '../prepared-line.ts';
import { symbolOfLine } from './documents.ts';

/** Letters of a sentence, at least. */
export const SHORTEST_SENTENCE = 60;

/** A numbered paragraph, or the heading of a chapter: what comes behind is no masthead. */
export const beginsProse = ({ plain }: PreparedLine): boolean =>
  /^\s*(?:(?:[IVX]{1,4}|\d{1,2})\.\s+\S|[一二三四五]\s?[.、．])/.test(plain) && !/^\s*\d{1,2}\.\s+\p{Ll}/u.test(plain);

/** The lines as one, in normal form. */
export const joined = (lines: readonly PreparedLine[]): string => lines.map((line) => line.normal).join(' ');

/** Says that a meeting opens or is held: no line of a masthead does, a sentence may. */
const TAKES_PLACE =
  /\bwill (?:be (?:held|opened|convened)|open|meet|convene|take place)\b|s['’]ouvrira|se (?:tiendra|réunira|déroulera)\b|se (?:celebrará|reunirá|inaugurará)|(?:состо[ия]т|откро[ею]т|начн[еу]т)ся|将(?:于|在)|(?:^|\s)(?:ست?عقد|سيعقد|ستفتتح|سيفتتح)/;

/** Whether a line goes on with a sentence that says, above it in its block, when a meeting is held. */
export const isOfSentence = (line: PreparedLine, block: readonly PreparedLine[]): boolean =>
  block.slice(0, block.indexOf(line)).some(({ normal }) => TAKES_PLACE.test(normal) && !/[.。]$/.test(normal));

/** A line of running text: it begins in lower case, or is long. */
export const isSentence = (line: PreparedLine): boolean =>
  /^\s*\p{Ll}/u.test(line.plain) ||
  TAKES_PLACE.test(line.normal) ||
  (line.normal.length > SHORTEST_SENTENCE && /[.。]$/.test(line.normal));

/** Runs of lines without an empty one between. */
export function blocksOf(lines: readonly PreparedLine[]): PreparedLine[][] {
  const blocks: PreparedLine[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'blank') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** "(annotated)" behind a symbol. */
const REMARK = /\s\([^()]{1,30}\)\s*$/;

/**
 * "General Assembly Distr.: General", "Executive Board EB150/1 (annotated)": what stood at the right in a column of its
 * own, without a gap before it.
 */
export function apartFromRight(line: PreparedLine, vocabulary: Vocabulary): PreparedLine[] {
  const label = line.plain.search(/\S\sDistr(?=[.:\s])/) + 1;
  const at = label > 0 ? label : symbolAt(line, vocabulary);
  if (at <= 0) return [line];
  const { links, cell, number } = line;
  const [left, right] = [line.plain.slice(0, at), line.plain.slice(at + 1).replace(REMARK, '')];
  // A symbol stands above all; a label below it the date.
  return (label > 0 ? [left, right] : [right, left]).map((text) => ({
    ...prepareLine({ number, text }),
    ...(links && { links }),
    ...(cell && { cell }),
  }));
}

/** Where a symbol begins behind the name of a body; -1 where none does. */
function symbolAt({ number, plain, normal }: PreparedLine, vocabulary: Vocabulary): number {
  if (!vocabulary.bodyKind.test(normal)) return -1;
  const stroke = plain.indexOf('/');
  const at = plain.lastIndexOf(' ', stroke);
  const text = plain.slice(at + 1).replace(REMARK, '');
  return at > 0 && plain[at - 1] !== ' ' && symbolOfLine(prepareLine({ number, text })) === text.trim() ? at : -1;
}

/** Whether a date stands under the label of distribution. */
export const isDistribution = (line: PreparedLine, block: readonly PreparedLine[]): boolean =>
  block.some((other) => /^(?:distr|分发|раздача|التوزيع)/.test(other.normal) && other.number <= line.number);

/** Whether a line is printed on every document of its house. */
export const isFurniture = (line: PreparedLine, vocabulary: Vocabulary): boolean =>
  vocabulary.furniture.test(line.normal) ||
  /^(?:distr|original|chinese|english|french|russian|spanish|arabic|general(?: distribution)?\W*$|limited|united nations)/.test(
    line.normal,
  ) ||
  /^[*\d\s().v-][a-z0-9()*\s.-]*$/.test(line.normal);
