// Lines joined to one running text in normal form, in which every character knows the line that it came from.
// Sentences, titles and times that a document breaks over lines are found in it.
import { isWordCharacter, lastWord, normalCharacter, tidy } from '#languages/normalise.ts';
import type { Line } from './reading.ts';

/** Running text with its origin. A tab stays a tab: it parts the cells of a row. */
export interface Flow {
  readonly text: string;
  /** The line number of each character. */
  readonly lineOf: readonly number[];
  /** The characters as they stand in the document; empty where one became several. */
  readonly raw: readonly string[];
  /** Where lines begin. */
  readonly lineStarts: readonly number[];
}

const LONGEST_WORD = 40;

/** Joins lines to a flow. `isBreak` tells, of the halves of a word, that the hyphen at its line's end only breaks it. */
export function flowOf(lines: readonly Line[], isBreak?: (before: string, behind: string) => boolean): Flow {
  const text: string[] = [];
  const raw: string[] = [];
  const lineOf: number[] = [];
  const lineStarts: number[] = [];
  const push = (normal: string, original: string, line: number): void => {
    const last = text.at(-1);
    if (normal === ' ' && (last === undefined || last === ' ' || last === '\t')) return;
    text.push(normal);
    raw.push(original);
    lineOf.push(line);
  };
  /** Whether a word goes on with a line; the hyphen that only broke it is taken back. */
  const goesOn = (line: string): boolean => {
    const behind = /^\s*(\p{Ll}+)/u.exec(line.slice(0, LONGEST_WORD))?.[1];
    const before = behind && text.at(-1) === '-' ? lastWord(text.slice(-LONGEST_WORD, -1).join('')) : '';
    if (!behind || !before) return false;
    if (isBreak?.(before, behind)) for (const list of [text, raw, lineOf]) list.pop();
    return true;
  };
  for (const line of lines) {
    if (!goesOn(line.text)) push(' ', ' ', line.number);
    lineStarts.push(text.length);
    for (const character of line.text.normalize('NFC')) {
      if (character === '\t') {
        text.push('\t');
        raw.push('\t');
        lineOf.push(line.number);
        continue;
      }
      let original = character;
      const normals = normalCharacter(character);
      // What has no normal form of its own, as a vowel sign, is shown with the character before it.
      if (normals === '' && raw.length > 0) raw[raw.length - 1] += character;
      for (const normal of normals) {
        push(normal, original, line.number);
        original = '';
      }
    }
  }
  // One element of `text` is one UTF-16 unit: whatever lies outside the basic plane is no word and counts as blank.
  return { text: text.map((unit) => (unit.length === 1 ? unit : ' ')).join(''), lineOf, raw, lineStarts };
}

/** A stretch of a flow as it should be shown. */
export function shown(flow: Flow, from: number, to: number): string {
  return tidy(flow.raw.slice(from, to).join(''));
}

/** The line numbers of a stretch of a flow, each once. */
export function linesOf(flow: Flow, from: number, to: number): number[] {
  const lines: number[] = [];
  for (let at = from; at < to; at++) {
    const line = flow.lineOf[at] as number;
    if (lines.at(-1) !== line && flow.text[at] !== ' ' && flow.text[at] !== '\t') lines.push(line);
  }
  return lines;
}

/** How far a folded wording agrees with the flow from a place on. */
export interface Agreement {
  /** Folded characters that agree. */
  readonly matched: number;
  readonly complete: boolean;
  /** The place behind the last character that agrees. */
  readonly end: number;
}

/** Holds a folded wording (fold) against the flow from a place on; spaces, breaks and punctuation do not count. */
export function agreement(flow: Flow, from: number, folded: string): Agreement {
  let at = from;
  let end = from;
  let matched = 0;
  while (matched < folded.length && at < flow.text.length) {
    const character = flow.text[at] as string;
    if (isWordCharacter(character)) {
      if (character !== folded[matched]) break;
      matched++;
      end = at + 1;
    }
    at++;
  }
  return { matched, complete: matched === folded.length && folded.length > 0, end };
}

/** The index of the line in which a place stands, among those that the flow joins; -1 before the first. */
export function lineIndexAt(flow: Flow, at: number): number {
  let low = 0;
  let high = flow.lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flow.lineStarts[middle] as number) > at) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** Where the line of a place begins and ends. */
export function lineBounds(flow: Flow, at: number): { readonly start: number; readonly end: number } {
  const line = lineIndexAt(flow, at);
  return { start: flow.lineStarts[line] ?? 0, end: flow.lineStarts[line + 1] ?? flow.text.length };
}
