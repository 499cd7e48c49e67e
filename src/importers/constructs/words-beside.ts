// What stands beside the number and title of an entry: it says more of the entry's title, it says again what the agenda
// has, or it is words that the meeting cannot hold, which are accounted for.

import type { Item } from '#domain/meeting.ts';
import { CASELESS, fold, withoutEnd } from '#languages/normalise.ts';
import { type Flow, linesOf, shown } from '../flow.ts';
import type { PrintedEntry, ProgrammeContext } from './printed-programme.ts';

/** "and", between two titles. */
const LONGEST_JOINER = 3;

type WithoutMark = (from: number, end: number) => { readonly stop: number; readonly continued: boolean };

/** Judges what stands beside entries in a flow. */
export function wordsBeside(flow: Flow, context: ProgrammeContext, withoutMark: WithoutMark) {
  const { text } = flow;

  return { saidBehind, isOfItems, leave };

  /** What a colon, a dash or a bracket adds to an entry's title: "Reports of States parties: Ruritania". Null where none does. */
  function saidBehind(
    { title, continued }: PrintedEntry,
    from: number,
    end: number,
  ): Pick<PrintedEntry, 'title' | 'continued'> | null {
    let begin = from;
    while (/[\s:.;,–—-]/.test(text[begin - 1] ?? '') && text[begin - 1] !== '\t') begin--;
    if (!/[:(–—-]/.test(text.slice(begin, from + 1)) || text[begin - 1] === '\t') return null;
    const behind = withoutMark(from, end);
    const printed = withoutEnd(shown(flow, begin, behind.stop), /[。.；;]/);
    const isApart = title === '' || continued;
    const said = isApart ? printed.replace(/^[\s:：.–—-]+/, '') : printed;
    const gap = /^[:：（(,，;；]/.test(said) || CASELESS.test(said) ? '' : ' ';
    const joint = continued ? ': ' : gap;
    return { title: title === '' ? said : `${title}${joint}${said}`, continued: continued || behind.continued };
  }

  /** Whether a stretch says nothing but the titles of items: "Opening of the session. Organizational matters". */
  function isOfItems(from: number, end: number, items: readonly Item[]): boolean {
    const titles = items.flatMap(({ id }) => context.foldedTitles.get(id) ?? []);
    const rest = titles.reduce((left, title) => left.replace(title, ''), fold(shown(flow, from, end)));
    return rest.length <= LONGEST_JOINER;
  }

  /** Takes account of words that say more of an entry than the meeting can hold. */
  function leave(from: number, end: number): void {
    context.leave({ printed: shown(flow, from, end), lines: linesOf(flow, from, end) });
  }
}
