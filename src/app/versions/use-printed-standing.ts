// The published revision and its status as they stand on each printed page of the meeting as it is.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { standingOf } from '#domain/revision.ts';
import type { AnnexStanding } from '#exporters/annex.ts';
import { useStore } from '../store-context.ts';
import { useWords } from '../words.ts';
import { printedStanding } from './revision-words.ts';

/** Its standing, "Rev.1 · Adopted"; null where nothing was published. */
export function usePrintedStanding(meeting: Meeting): AnnexStanding | null {
  const store = useStore();
  const words = useWords();
  const revisions = useLiveQuery(() => store.revisions(meeting.id).catch(() => []), [store, meeting.id]);
  return (
    useMemo(() => revisions && printedStanding(standingOf(meeting, revisions), words), [revisions, meeting, words]) ??
    null
  );
}
