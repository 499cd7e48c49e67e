// The store's methods for meetings and drafts: reads, and the ways to the one door.
import { type Request, write } from './door.ts';
import { damagedInside, damagedRecords, Reader, sound, soundOnes } from './reading-records.ts';
import { stepsOf } from './steps.ts';
import type { Store, StoredEdit, StoredMeeting } from './store.ts';
import type { OpenStore } from './store-parts.ts';

/** The methods. */
export type MeetingMethods = Pick<
  Store,
  'meetings' | 'meeting' | 'drafts' | 'source' | 'history' | 'damaged' | 'apply' | 'keepDraft' | 'undo' | 'steps'
>;

/** The methods for an open store. */
export function meetingMethods({ db, keyring, clock, attempt, save, note }: OpenStore): MeetingMethods {
  const meetings = new Reader<StoredMeeting>('meetings', (row) => row.id);
  function enter(request: Request): Promise<StoredEdit> {
    return save(async () => {
      const { stored, counts } = await keyring.through((under) => write(db, under, request));
      meetings.vouch(stored.meetingId, stored.at);
      note(counts);
      return stored;
    });
  }

  return {
    meetings: () =>
      attempt(async () => meetings.all((await db.meetings.toArray()).filter(({ draftOf }) => draftOf === undefined))),
    meeting: (id) =>
      attempt(async () => {
        const row = meetings.one(await db.meetings.get(id));
        if (row?.draftOf && !(await db.meetings.get(row.draftOf.meeting))) return undefined;
        return row;
      }),
    drafts: (meetingId) =>
      attempt(async () => {
        const rows = meetings.all(await db.meetings.where('draftOf.meeting').equals(meetingId).toArray());
        const nameOf = ({ draftOf }: StoredMeeting): string => draftOf?.name ?? '';
        return rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      }),
    source: (id) => attempt(async () => sound('sources', await db.sources.get(id))),
    history: (id) =>
      attempt(async () => {
        const rows = db.edits.where('[meetingId+sequence]').between([id, 0], [id, Number.POSITIVE_INFINITY]);
        return soundOnes('edits', await rows.toArray());
      }),
    damaged: () => attempt(async () => [...(await damagedRecords(db)), ...(await damagedInside(db, keyring))]),
    apply: (meetingId, edit, source) => enter({ meetingId, edit, at: clock(), ...(source ? { source } : {}) }),
    keepDraft: (id, draft, meeting) =>
      enter({
        meetingId: id,
        edit: meeting ? { kind: 'put', meeting } : { kind: 'patch', patch: null },
        draft,
        at: clock(),
      }),
    undo: (edit) =>
      enter({
        meetingId: edit.meetingId,
        edit: edit.inverse,
        undoes: edit,
        at: clock(),
        ...(edit.source ? { source: edit.source.before } : {}),
        ...(edit.draft ? { draft: edit.draft.before } : {}),
      }),
    steps: (meetingId) => attempt(() => stepsOf(db, meetingId)),
  };
}
