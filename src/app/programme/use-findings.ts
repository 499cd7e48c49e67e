// What is to be said about the places of a programme: by the reader of its document, and by the checks.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Finding } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import { useChecks } from '../checks/use-checks.ts';
import { useStore } from '../store-context.ts';

const NONE: readonly Finding[] = [];

/** What is found about a meeting, live. */
export interface ProgrammeFindings {
  /** The errors and warnings of the document that it was read from, and of the checks: what the grid marks. */
  readonly onGrid: readonly Finding[];
  /** What the checks say, errors first. The reader's findings are told in its review. */
  readonly checked: readonly Finding[];
}

/** What is found about a meeting, live. */
export function useFindings(meeting: Meeting): ProgrammeFindings {
  const store = useStore();
  const read =
    useLiveQuery(async () => (await store.source(meeting.id))?.findings ?? NONE, [store, meeting.id]) ?? NONE;
  const checked = useChecks(meeting);
  return useMemo(() => {
    const grave = [...read, ...checked].filter(({ severity }) => severity !== 'info');
    return { onGrid: grave.length === 0 ? NONE : grave, checked };
  }, [read, checked]);
}
