// The door for the plan, the delegation and the attachments: value, history and counts in one transaction, as door.ts
// has it for meetings. Helpers stand one level deep, or Dexie loses sight of the transaction.
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import { type Attachment, attachmentRecord, type StoredAttachment } from './attachment-record.ts';
import type { Database } from './database.ts';
import type { Seal, Under } from './keyring.ts';
import type { Counts } from './meta-record.ts';
import { isProgrammeAlike, lasting, type MeetingChange, pendingChanges } from './pending-changes.ts';
import type { Changed } from './private-changes.ts';
import type { StoredDelegationEdit, StoredPlanEdit, StoredPrivateEdit } from './private-edit-record.ts';
import { type PrivateKind, privateRecord, type StoredPrivate } from './private-record.ts';
import type { StoredRows } from './private-rows.ts';
import { faultOf } from './record.ts';
import { sameJson } from './same-json.ts';
import { counted, takeStock } from './stock.ts';
import { StoreError } from './store.ts';

/** The functions that change what is private; loaded before a transaction, which would not wait for them. */
export type PrivateChanges = typeof import('./private-changes.ts');

/** Loads them. */
export function loadPrivateChanges(): Promise<PrivateChanges> {
  return import('./private-changes.ts');
}

/** A private edit on its way in. */
export type PrivateRequest = {
  readonly at: number;
  /** Set on the first try, so that a second one finds what the first has kept. */
  attempted?: number;
} & (
  | { readonly of: 'plan'; readonly edit: PlanEdit; readonly undoes?: StoredPlanEdit }
  | { readonly of: 'delegation'; readonly edit: DelegationEdit; readonly undoes?: StoredDelegationEdit }
);

/** What a private write did. */
export interface PrivatelyWritten {
  readonly stored: StoredPrivateEdit;
  readonly counts: Counts;
}

const historyOf = (db: Database, of: PrivateKind) =>
  db.privateEdits.where('[of+sequence]').between([of, 0], [of, Number.POSITIVE_INFINITY]);

/** Every edit of the plan or of the delegation, in its order, as they stand. */
export function privateHistory(db: Database, of: PrivateKind): PromiseLike<StoredRows['privateEdits'][]> {
  return historyOf(db, of).toArray();
}

/** Applies a private edit and keeps it; or nothing is written. */
export async function writePrivate(db: Database, under: Under, request: PrivateRequest): Promise<PrivatelyWritten> {
  const changes = await loadPrivateChanges();
  const { of, at, undoes } = request;
  return db.transaction('rw', counted(db), async () => {
    const { own } = await takeStock(db);
    const seal = under(await db.locks.get('lock'));
    const earlier = request.attempted === undefined ? undefined : await db.privateEdits.get(request.attempted);
    const [kept] = seal.open('privateEdits', earlier ? [earlier] : []);
    if (kept?.of === of && kept.at === at && sameJson(kept.edit, request.edit)) return { stored: kept, counts: own };
    const found = await db.privates.get(of);
    const [row] = seal.open('privates', found ? [found] : []);
    const latest = await historyOf(db, of).last();
    const stateBefore = latest?.stateAfter ?? 0;
    if (undoes?.carries !== undefined) throw new StoreError('does-not-fit', 'carries');
    if (undoes && undoes.stateAfter !== stateBefore) throw new StoreError('changed-since');

    const edit = undoes ? await wayBack(db, changes, seal, { ...request, undoes } as Undoing, row) : request.edit;
    const changed: Changed<StoredPrivate['value'] | null, PlanEdit | DelegationEdit> =
      of === 'plan'
        ? changes.changedPlan(row?.of === 'plan' ? row.value : null, edit as PlanEdit)
        : changes.changedDelegation(row?.of === 'delegation' ? row.value : null, edit as DelegationEdit);

    const next = changed.value && ({ ...row, of, value: changed.value, savedAt: at } as StoredPrivate);
    const fault = next && faultOf(privateRecord.schema, next);
    if (fault) throw new StoreError('does-not-fit', `${fault.path}: ${fault.expected}`);
    const sequence = own.sequence + 1;
    request.attempted = sequence;
    const stored = {
      sequence,
      of,
      at,
      edit: request.edit,
      inverse: changed.inverse,
      stateBefore,
      stateAfter: undoes?.stateBefore ?? sequence,
    } as StoredPrivateEdit;
    const counts: Counts = {
      ...own,
      privates: own.privates + (next ? 1 : 0) - (row ? 1 : 0),
      privateEdits: own.privateEdits + 1,
      sequence,
      savedAt: at,
    };
    const closedNext = seal.close('privates', next ? [next] : []);
    const closedEdit = seal.close('privateEdits', [stored]);
    if (next) await db.privates.bulkPut(closedNext);
    else await db.privates.delete(of);
    await db.privateEdits.bulkAdd(closedEdit);
    await db.meta.put({ ...counts, key: 'counts' });
    return { stored, counts };
  });
}

/** A request that takes an edit back. */
type Undoing = PrivateRequest & { readonly undoes: StoredPrivateEdit };

/** The edit that takes one back as its meaning is now: over what changed of meetings since. */
async function wayBack(
  db: Database,
  changes: PrivateChanges,
  seal: Seal,
  { undoes, at }: Undoing,
  row: StoredPrivate | undefined,
): Promise<PlanEdit | DelegationEdit> {
  const edits = await db.edits.where('sequence').above(undoes.sequence).sortBy('sequence');
  const last = lasting(edits);
  if (last.length === 0) return undoes.inverse;
  const meetings = (await db.meetings.bulkGet([...new Set(last.map(({ meetingId }) => meetingId))])).flatMap((one) =>
    one ? [one] : [],
  );
  const now = new Map(meetings.map(({ id, meeting }) => [id, meeting]));
  const updates = pendingChanges(last, now, edits, at).filter(({ before, after }) => !isProgrammeAlike(before, after));
  if (undoes.of === 'plan') return changes.planWayBack(undoes, updates);
  const rows = await historyOf(db, 'delegation')
    .filter(({ sequence }) => sequence > undoes.sequence)
    .toArray();
  const since = seal.open('privateEdits', rows).flatMap((one) => (one.of === 'delegation' ? [one] : []));
  return changes.delegationWayBack(row?.of === 'delegation' ? row.value : null, undoes, since, updates);
}

/**
 * Carries the plan and the delegation over a change of a meeting and gives how many edits that made, numbered after
 * `last`. To be called in its transaction. A damaged plan stays as it is.
 */
export async function carryPrivates(
  db: Database,
  changes: PrivateChanges,
  seal: Seal,
  change: MeetingChange,
  last: number,
): Promise<number> {
  const { before, after, at, undoes } = change;
  let made = 0;
  const rows = seal.open('privates', await db.privates.toArray());
  for (const row of rows) {
    if (faultOf(privateRecord.schema, row)) continue;
    const { of } = row;
    const state = (await historyOf(db, of).last())?.stateAfter ?? 0;
    const earlier = undoes === undefined ? [] : await db.privateEdits.where('carries').equals(undoes).toArray();
    const undone = seal.open('privateEdits', earlier).find((one) => one.of === of);
    const changed =
      row.of === 'plan'
        ? changes.carriedPlan(row.value, { before, after, state, undone: undone as StoredPlanEdit | undefined })
        : changes.carriedDelegation(row.value, {
            before,
            after,
            state,
            undone: undone as StoredDelegationEdit | undefined,
          });
    if (!changed) continue;
    made++;
    const sequence = last + made;
    const { edit, inverse } = changed;
    const stored = { sequence, of, at, edit, inverse, stateBefore: state, stateAfter: state, carries: change.sequence };
    const next = { ...row, value: changed.value, savedAt: at } as StoredPrivate;
    const closedEdit = seal.close('privateEdits', [stored as StoredPrivateEdit]);
    await db.privates.bulkPut(seal.close('privates', [next]));
    await db.privateEdits.bulkAdd(closedEdit);
  }
  return made;
}

/** Keeps a file, or takes away the one of an id; gives what was kept or taken, and the counts. */
export function writeAttachment(
  db: Database,
  under: Under,
  id: string,
  attachment: Attachment | null,
  at: number,
): PromiseLike<{ stored: StoredAttachment | undefined; counts: Counts }> {
  return db.transaction('rw', counted(db), async () => {
    const { own } = await takeStock(db);
    const seal = under(await db.locks.get('lock'));
    const found = await db.attachments.get(id);
    const [there] = seal.open('attachments', found ? [found] : []);
    const next = attachment && { at, ...attachment, size: attachment.bytes.size };
    const fault = next && faultOf(attachmentRecord.schema, next);
    if (fault) throw new StoreError('does-not-fit', `${fault.path}: ${fault.expected}`);
    const attachments = own.attachments + (next ? 1 : 0) - (there ? 1 : 0);
    const counts: Counts = { ...own, attachments, sequence: own.sequence + 1, savedAt: at };
    if (next) await db.attachments.bulkPut(seal.close('attachments', [next]));
    else await db.attachments.delete(id);
    await db.meta.put({ ...counts, key: 'counts' });
    return { stored: next ?? there, counts };
  });
}
