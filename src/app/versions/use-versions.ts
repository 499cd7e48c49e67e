// All the versions of a meeting, live: the meeting as it stands, its drafts, its published revisions.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { type Standing, standingOf } from '#domain/revision.ts';
import type { StoredMeeting, StoredRevision } from '#store/store.ts';
import { useStore } from '../store-context.ts';
import { useWords, type Words } from '../words.ts';
import { revisionTitle } from './revision-words.ts';

/** A state that can be compared, opened or printed. */
export interface Version {
  /** "meeting", or the id of a draft or revision. */
  readonly key: string;
  readonly name: string;
  readonly meeting: Meeting;
  /** Null for the meeting and for drafts, which can be changed. */
  readonly revision: StoredRevision | null;
}

/** The versions of a meeting. */
export interface Versions {
  readonly meeting: Meeting;
  readonly drafts: readonly StoredMeeting[];
  readonly revisions: readonly StoredRevision[];
  readonly standing: Standing;
  /** The meeting first, then drafts, then revisions from the latest on. */
  readonly all: readonly Version[];
}

/** What a revision is called, with the name of its own. */
export function revisionName(revision: StoredRevision, words: Words): string {
  return [revisionTitle(revision, words), revision.name].filter((part) => part !== '').join(' · ');
}

/** The versions of a meeting; undefined while they are read, null where there is no such meeting. */
export function useVersions(id: string): Versions | null | undefined {
  const store = useStore();
  const words = useWords();
  const read = useLiveQuery(async () => {
    const [stored, drafts, revisions] = await Promise.all([store.meeting(id), store.drafts(id), store.revisions(id)]);
    return stored ? { meeting: stored.meeting, drafts, revisions } : null;
  }, [store, id]);
  return useMemo(() => {
    if (!read) return read;
    const { meeting, drafts, revisions } = read;
    const all: Version[] = [
      { key: 'meeting', name: words.t('versions.present'), meeting, revision: null },
      ...drafts.map((draft) => ({
        key: draft.id,
        name: words.t('versions.draftNamed', { name: draft.draftOf?.name ?? '' }),
        meeting: draft.meeting,
        revision: null,
      })),
      ...revisions.toReversed().map((revision) => ({
        key: revision.id,
        name: revisionName(revision, words),
        meeting: revision.meeting,
        revision,
      })),
    ];
    return { ...read, standing: standingOf(meeting, revisions), all };
  }, [read, words]);
}
