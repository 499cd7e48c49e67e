// One entry of a session: a line of text with a hanging number. Redrawn only when its own facts change.
import { memo } from 'react';
import type { Severity } from '#domain/finding.ts';
import type { Entry, LanguageTag, Session } from '#domain/meeting.ts';
import { directionOf } from '#domain/text.ts';
import { numberLabel, titleOf } from './entry-facts.ts';
import { FindingMark } from './finding-mark.tsx';
import type { GridFacts } from './grid-facts.ts';

/** A title with the mark of its continuation, in the form of the title's language. */
export function markedTitle(title: string, mark: string): string {
  return /^[\s（]/.test(mark) ? title + mark : `${title} ${mark}`;
}

/** The line of an entry. `around` is the language of the cell, which the line names only where its own differs. */
export const EntryLine = memo(function EntryLine({
  entry,
  session,
  level,
  around,
  mark,
  open,
  facts,
}: {
  entry: Entry;
  session: Session;
  level: number;
  around: LanguageTag;
  mark: Severity | undefined;
  open: boolean;
  facts: GridFacts;
}) {
  const title = titleOf(entry, facts);
  const number = numberLabel(entry, session, facts);
  const own = title.language === around ? undefined : title.language;
  let className = 'grid-entry';
  if (entry.continued) className += ' grid-continued';
  if (level > 0) className += ` grid-level-${Math.min(level, 3)}`;
  return (
    <div
      className={className}
      role="button"
      tabIndex={-1}
      lang={own}
      dir={own && directionOf(own)}
      aria-current={open || undefined}
    >
      {number && <b>{number}</b>}
      {number && ' '}
      {entry.continued ? markedTitle(title.text, facts.words.continued(title.language)) : title.text}
      <FindingMark severity={mark} words={facts.words} />
    </div>
  );
});
