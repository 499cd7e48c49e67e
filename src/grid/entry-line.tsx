// One entry of a session: a line of text with a hanging number. A plain function, not a component: a session is drawn
// anew as a whole or not at all, and a component an entry costs more to set up than it saves.
import type { ReactNode } from 'react';
import type { Severity } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import { ChoiceMark } from './choice-mark.tsx';
import type { EntryFacts } from './entry-facts.ts';
import { FindingMark } from './finding-mark.tsx';
import type { GridWords } from './grid-words.ts';
import type { NewsLine } from './news.ts';
import { NewsMarks } from './news-mark.tsx';

/** A title with the mark of its continuation, in the form of the title's language. */
export function markedTitle(title: string, mark: string): string {
  return /^[\s（]/.test(mark) ? title + mark : `${title} ${mark}`;
}

/** The line of an entry. `around` is the language of the cell, which the line names only where its own differs. */
export function entryLine(
  facts: EntryFacts,
  words: GridWords,
  around: LanguageTag,
  mark: Severity | undefined,
  open: boolean,
  choice?: string,
  news?: readonly NewsLine[],
  expected?: string,
): ReactNode {
  const { key, number, title, level, continued } = facts;
  const own = title.language === around ? undefined : title.language;
  const text = continued ? markedTitle(title.text, words.continued(title.language)) : title.text;
  return (
    <div
      key={key}
      className={`grid-entry${continued ? ' grid-continued' : ''}${level > 0 ? ` grid-level-${Math.min(level, 3)}` : ''}`}
      role="button"
      tabIndex={-1}
      lang={own}
      dir={own && directionOf(own)}
      aria-current={open || undefined}
    >
      {choice === undefined ? null : <ChoiceMark letter={choice} words={words} />}
      {number === '' ? null : <b>{`${number} `}</b>}
      {text}
      {expected ? (
        <time className="grid-expected" dir="ltr">
          {expected}
        </time>
      ) : null}
      {mark ? <FindingMark severity={mark} words={words} /> : null}
      {news ? <NewsMarks lines={news} words={words} around={title.language} /> : null}
    </div>
  );
}
