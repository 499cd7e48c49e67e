// The marks of what was not seen yet, live: one object as long as nothing in it changes, so that a choice in the plan
// does not draw the grid anew.
import { useMemo, useState } from 'react';
import type { GridNews } from '#grid/news.ts';
import { useWords } from '../words.ts';
import { gridNews } from './grid-news.ts';
import type { Untold } from './untold.ts';
import { useUntold } from './use-untold.ts';

/** The marks of a meeting's grid; null where all was seen, and while it is read. */
export function useGridNews(meeting: string): GridNews | null {
  const words = useWords();
  const untold = useUntold(meeting) ?? null;
  const [held, hold] = useState<Untold | null>(null);
  if (untold && !isSame(untold, held)) hold(untold);
  return useMemo(() => held && gridNews(held, words), [held, words]);
}

function isSame(one: Untold, other: Untold | null): boolean {
  return (
    one.after === other?.after &&
    one.before === other.before &&
    one.changes.length === other.changes.length &&
    one.changes.every(({ key }, at) => key === other.changes[at]?.key)
  );
}
