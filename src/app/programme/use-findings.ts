// What is to be said about the places of a programme, as the grid marks it.
import { useLiveQuery } from 'dexie-react-hooks';
import type { Finding } from '#domain/finding.ts';
import { useStore } from '../store-context.ts';

const NONE: readonly Finding[] = [];

/** The errors and warnings of the document that a meeting was read from, live. Plain notes are told in its review. */
export function useFindings(meetingId: string): readonly Finding[] {
  const store = useStore();
  return (
    useLiveQuery(async () => {
      const found = (await store.source(meetingId))?.findings.filter(({ severity }) => severity !== 'info') ?? [];
      return found.length === 0 ? NONE : found;
    }, [store, meetingId]) ?? NONE
  );
}
