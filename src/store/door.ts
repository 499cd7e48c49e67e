// The one door for writes: an edit is applied and meeting, document, history and counts are written in one transaction,
// or nothing is. Nothing but the database is awaited inside, or the transaction would end too early.
import { applyEdit, type Edit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { meetingSchema } from '#domain/meeting-schema.ts';
import type { Database } from './database.ts';
import type { DraftChange, SourceChange, StoredEdit } from './edit-record.ts';
import type { Under } from './keyring.ts';
import type { DraftOf } from './meeting-record.ts';
import type { Counts } from './meta-record.ts';
import { isProgrammeAlike } from './pending-changes.ts';
import { carryPrivates, loadPrivateChanges } from './private-door.ts';
import { faultOf } from './record.ts';
import { sameJson } from './same-json.ts';
import type { StoredSource } from './source-record.ts';
import { counted, takeStock } from './stock.ts';
import { StoreError } from './store.ts';

/** An edit on its way in. */
export interface Request {
  readonly meetingId: string;
  readonly edit: Edit;
  /** The document to be kept beside the meeting; null = none, absent = as it is. */
  readonly source?: StoredSource | null;
  /** What makes the meeting a draft; null = nothing, absent = as it is. */
  readonly draft?: DraftOf | null;
  /** The stored edit that this one takes back. */
  readonly undoes?: StoredEdit;
  readonly at: number;
  /** Set on the first try, so that a second one, after the connection broke, finds what the first has kept. */
  attempted?: number;
}

/** What a write did: the edit as it is kept, and the counts after it. */
export interface Written {
  readonly stored: StoredEdit;
  readonly counts: Counts;
}

/** Refuses what must not get in: a meeting of another id, or one that breaks the form, whatever the edit was. */
function checkMeeting(meetingId: string, meeting: Meeting): void {
  if (meeting.id !== meetingId) throw new StoreError('does-not-fit', 'id');
  const fault = faultOf(meetingSchema, meeting);
  if (fault) throw new StoreError('does-not-fit', `${fault.path}: ${fault.expected}`);
}

/** What becomes of the document beside the meeting; a deleted meeting's document goes with it, into the history. */
function sourceChange(request: Request, before: StoredSource | null, meeting: Meeting | null): SourceChange | null {
  const after = meeting ? request.source : null;
  if (after === undefined || (after === null && before === null)) return null;
  return { before, after };
}

/** What becomes of what makes the meeting a draft; like the document it goes with the meeting. */
function draftChange(request: Request, before: DraftOf | null, meeting: Meeting | null): DraftChange | null {
  const after = meeting ? request.draft : null;
  return after === undefined || sameJson(after, before) ? null : { before, after };
}

const present = (value: unknown): number => (value ? 1 : 0);

/** Applies an edit and keeps it. Rejects, with nothing written, with StoreError, EditError or what Dexie gives. */
export async function write(db: Database, under: Under, request: Request): Promise<Written> {
  const changes = await loadPrivateChanges();
  const { meetingId, edit, at } = request;
  return db.transaction('rw', counted(db), async () => {
    const already = await keptAlready(db, request);
    if (already) return { stored: already, counts: (await takeStock(db)).own };
    const record = await db.meetings.get(meetingId);
    const document = (await db.sources.get(meetingId)) ?? null;
    const latest = await db.edits
      .where('[meetingId+sequence]')
      .between([meetingId, 0], [meetingId, Number.POSITIVE_INFINITY])
      .last();
    const lock = await db.locks.get('lock');
    const seal = under(lock);
    const row = await db.meta.get('counts');
    const old = row?.key === 'counts' ? row : (await takeStock(db)).own;
    const stateBefore = latest?.stateAfter ?? 0;
    if (request.undoes && request.undoes.stateAfter !== stateBefore) throw new StoreError('changed-since');

    const { meeting, inverse } = applyEdit(record?.meeting ?? null, edit);
    if (meeting) checkMeeting(meetingId, meeting);
    const sequence = old.sequence + 1;
    request.attempted = sequence;
    const source = sourceChange(request, document, meeting);
    const { draftOf = null, ...kept } = record ?? {};
    const draft = draftChange(request, draftOf, meeting);
    const stored: StoredEdit = {
      sequence,
      meetingId,
      at,
      edit,
      inverse,
      stateBefore,
      stateAfter: request.undoes?.stateBefore ?? sequence,
      ...(source ? { source } : {}),
      ...(draft ? { draft } : {}),
    };
    const before = record?.meeting;
    const undone = request.undoes?.sequence;
    const change = { meetingId, sequence, undoes: undone };
    let carried = 0;
    if (before && meeting && !draftOf && !isProgrammeAlike(before, meeting)) {
      if (seal.kind !== 'locked') {
        carried = await carryPrivates(db, changes, seal, { ...change, before, after: meeting, at }, sequence);
      } else if (lock) await db.locks.put({ ...lock, pending: [...lock.pending, change] });
    }
    const counts: Counts = {
      ...old,
      meetings: old.meetings + present(meeting) - present(record),
      sources: old.sources + (source ? present(source.after) - present(source.before) : 0),
      edits: old.edits + 1,
      privateEdits: old.privateEdits + carried,
      sequence: sequence + carried,
      savedAt: at,
    };
    const of = draft ? draft.after : draftOf;
    if (meeting)
      await db.meetings.put({ ...kept, id: meetingId, meeting, savedAt: at, ...(of ? { draftOf: of } : {}) });
    else await db.meetings.delete(meetingId);
    if (source?.after) await db.sources.put({ ...source.after, meetingId });
    else if (source) await db.sources.delete(meetingId);
    await db.edits.add(stored);
    await db.meta.put({ key: 'counts', ...counts });
    return { stored, counts };
  });
}

/** The edit, where an earlier try was committed and only its confirmation was lost. */
async function keptAlready(db: Database, request: Request): Promise<StoredEdit | undefined> {
  if (request.attempted === undefined) return undefined;
  const row = await db.edits.get(request.attempted);
  const same = row?.meetingId === request.meetingId && row.at === request.at && sameJson(row.edit, request.edit);
  return same ? row : undefined;
}
