// What is to be said about the places of a programme: by the reader of its document, and by the checks.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type Finding, findingKey } from '#domain/finding.ts';
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
  /** What they say as well, and somebody has let stand. */
  readonly acknowledged: readonly Finding[];
}

/** What is found about a meeting, live. */
export function useFindings(meeting: Meeting): ProgrammeFindings {
  const store = useStore();
  const read =
    useLiveQuery(async () => (await store.source(meeting.id))?.findings ?? NONE, [store, meeting.id]) ?? NONE;
  const all = useChecks(meeting);
  const { acknowledged: stands } = meeting;
  return useMemo(() => {
    const known = new Set(stands?.map(({ finding }) => finding));
    const acknowledged = known.size === 0 ? NONE : all.filter((finding) => known.has(findingKey(finding)));
    const checked = acknowledged.length === 0 ? all : all.filter((finding) => !acknowledged.includes(finding));
    const grave = [...read, ...checked].filter(({ severity }) => severity !== 'info');
    return { onGrid: grave.length === 0 ? NONE : grave, checked, acknowledged };
  }, [read, all, stands]);
}
