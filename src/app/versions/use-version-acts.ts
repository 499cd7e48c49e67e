// What can be done with the versions of a meeting; each act says what it did and how it is taken back.
import { useMemo } from 'react';
import type { Change } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { isSame } from '#domain/pairing.ts';
import type { Approval } from '#domain/revision.ts';
import { type StoredEdit, type StoredMeeting, type StoredRevision, StoreError } from '#store/store.ts';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';

/** The acts on the versions of one meeting. */
export function useVersionActs(meetingId: string) {
  const store = useStore();
  const words = useWords();
  return useMemo(() => {
    const { t } = words;
    const said = (text: string, edit: StoredEdit | null): boolean => {
      if (!edit) return false;
      showNotice(text, {
        label: t('versions.takeBack'),
        run: async () => {
          await told(store.undo(edit), words);
        },
      });
      return true;
    };
    return {
      /** The meeting comes to be as it once was, as one more edit. */
      restore: async (meeting: Meeting, name: string) =>
        said(
          t('versions.restored', { name }),
          await told(store.apply(meetingId, { kind: 'put', meeting: { ...meeting, id: meetingId } }), words),
        ),
      approve: async (revision: StoredRevision, approvals: readonly Approval[]): Promise<boolean> => {
        const former = revision.approvals;
        if (!(await told(store.approve(revision.id, approvals), words))) return false;
        showNotice(t('versions.approvalsKept'), {
          label: t('versions.takeBack'),
          run: async () => {
            await told(store.approve(revision.id, former), words);
          },
        });
        return true;
      },
      withdraw: async (revision: StoredRevision, name: string) => {
        const done = await told(
          store.withdrawRevision(revision.id).then(() => true),
          words,
        );
        if (done) showNotice(t('versions.withdrawn', { name }));
      },
      makeDraft: async (name: string, meeting: Meeting, base?: string) => {
        const id = `${meetingId}-${crypto.randomUUID().slice(0, 8)}`;
        const draftOf = { meeting: meetingId, name, ...(base === undefined ? {} : { base }) };
        return (await told(store.keepDraft(id, draftOf, { ...meeting, id }), words)) !== null;
      },
      renameDraft: async ({ id, draftOf }: StoredMeeting, name: string) =>
        draftOf !== undefined && (await told(store.keepDraft(id, { ...draftOf, name }), words)) !== null,
      discardDraft: async ({ id, draftOf }: StoredMeeting) =>
        said(
          t('versions.discarded', { name: draftOf?.name ?? '' }),
          await told(store.apply(id, { kind: 'remove' }), words),
        ),
      /** The draft comes to be the meeting's programme: an update, over which plans are carried. */
      makeProgramme: async ({ meeting, draftOf }: StoredMeeting, present: Meeting) => {
        const next = { ...meeting, id: meetingId, revision: present.revision + 1 };
        const edit = await told(store.apply(meetingId, { kind: 'put', meeting: next }), words);
        return said(t('versions.madeProgramme', { name: draftOf?.name ?? '' }), edit);
      },
      /** A change into the version of an id, as long as it is as it was shown. */
      takeInto: async (shown: Meeting, change: Change | { kind: 'put'; meeting: Meeting }, text: string) => {
        const make = async (): Promise<StoredEdit> => {
          const now = (await store.meeting(shown.id))?.meeting;
          if (!isSame(now, shown)) throw new StoreError('changed-since');
          return store.apply(shown.id, change);
        };
        return said(text, await told(make(), words));
      },
    };
  }, [store, words, meetingId]);
}
