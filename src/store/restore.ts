// Brings a backup back: adds what is not here, replaces what differs, leaves alone what the backup does not name.
// A meeting that has a history here gets the backup's state as one further edit, which can be taken back; a meeting
// without one gets its history from the backup, numbered anew after everything that is here.
import { EMPTY_PLAN } from '#domain/plan.ts';
import type { Database } from './database.ts';
import type { StoredEdit } from './edit-record.ts';
import type { RowSealer, Seal, Under } from './keyring.ts';
import { rewritePrivates } from './locking.ts';
import type { StoredMeeting } from './meeting-record.ts';
import { mergedDelegation, mergedPlan } from './merge-privates.ts';
import type { Counts } from './meta-record.ts';
import type { OpenBackup } from './open-backup.ts';
import { isProgrammeAlike } from './pending-changes.ts';
import { carryPrivates, loadPrivateChanges } from './private-door.ts';
import type { StoredPrivateEdit } from './private-edit-record.ts';
import type { StoredPrivate } from './private-record.ts';
import { soundOnes } from './reading-records.ts';
import { sameJson } from './same-json.ts';
import type { StoredSource } from './source-record.ts';
import { takeStock } from './stock.ts';
import { type RestorePreview, StoreError } from './store.ts';

/** What restoring would change. */
export function previewOf(db: Database, under: Under, backup: OpenBackup): PromiseLike<RestorePreview> {
  return db.transaction('r', [db.meetings, db.privates, db.attachments, db.locks], async () => {
    const seal = openSeal(under(await db.locks.get('lock')));
    const byId = new Map((await db.meetings.toArray()).map((row) => [row.id, row.meeting]));
    const differing = backup.meetings.filter((row) => !sameJson(byId.get(row.id), row.meeting));
    const { plan, delegation } = mergedWith(backup, seal.open('privates', await db.privates.toArray()));
    const { attachments } = backup;
    const kept = new Set(await db.attachments.toCollection().primaryKeys());
    const added = attachments.filter(({ id }) => !kept.has(id)).length;
    return {
      added: differing.filter((row) => !byId.has(row.id)).map((row) => row.meeting),
      replaced: differing.filter((row) => byId.has(row.id)).map((row) => row.meeting),
      unchanged: backup.meetings.length - differing.length,
      plan: plan && { added: plan.added, replaced: plan.replaced, unchanged: plan.unchanged },
      delegation: delegation?.outcome ?? null,
      attachments: { added, unchanged: attachments.length - added },
      leftOut: backup.leftOut?.length ?? 0,
      lock: backup.under && seal.kind === 'none' ? 'comes-along' : null,
    };
  });
}

/** Restoring reads and writes what is private here. @throws StoreError `locked`, "here" */
function openSeal(seal: Seal): Seal {
  if (seal.kind === 'locked') throw new StoreError('locked', 'here');
  return seal;
}

/** The backup's plan and delegation brought together with those here; a damaged one here is as none. */
function mergedWith(backup: OpenBackup, here: readonly StoredPrivate[]) {
  const sound = soundOnes('privates', here);
  const ownPlan = sound.flatMap((row) => (row.of === 'plan' ? [row.value] : []))[0];
  const ownDelegation = sound.flatMap((row) => (row.of === 'delegation' ? [row.value] : []))[0];
  const plan = backup.privates?.flatMap((row) => (row.of === 'plan' ? [row.value] : []))[0];
  const delegation = backup.privates?.flatMap((row) => (row.of === 'delegation' ? [row.value] : []))[0];
  return {
    plan: plan ? mergedPlan(ownPlan ?? EMPTY_PLAN, plan) : null,
    delegation: delegation ? mergedDelegation(ownDelegation ?? null, delegation) : null,
  };
}

/**
 * Restores a validated backup in one transaction and gives the counts after it. Where there is no lock here and the backup
 * stood under one, it comes along, and all that is private stands under it.
 */
export async function restoreBackup(
  db: Database,
  under: Under,
  sealer: RowSealer | undefined,
  backup: OpenBackup,
  at: number,
): Promise<Counts> {
  const changes = await loadPrivateChanges();
  const { attachments } = backup;
  return db.transaction('rw', db.tables, async () => {
    const seal = openSeal(under(await db.locks.get('lock')));
    const { own } = await takeStock(db);
    const known = new Set<string>();
    await db.edits.orderBy('[meetingId+sequence]').eachKey((key) => known.add((key as unknown as [string, number])[0]));
    await db.privateEdits.orderBy('[of+sequence]').eachKey((key) => known.add((key as unknown as [string, number])[0]));
    const histories = renumbered(
      backup.edits.filter((row) => !known.has(row.meetingId)),
      own.sequence,
    );
    await db.edits.bulkAdd(histories);
    const privateHistories = renumbered(
      backup.privateEdits.filter((row) => !known.has(row.of)),
      own.sequence,
    );
    await db.privateEdits.bulkAdd(seal.close('privateEdits', privateHistories));
    let sequence = [...histories, ...privateHistories].reduce(
      (last, row) => Math.max(last, row.sequence),
      own.sequence,
    );

    const sources = new Map(backup.sources.map((row) => [row.meetingId, row]));
    for (const row of backup.meetings) {
      const here = await db.meetings.get(row.id);
      const document = (await db.sources.get(row.id)) ?? null;
      const restored = sources.get(row.id);
      const change = restored && !sameJson(restored, document) ? { before: document, after: restored } : null;
      if (sameJson(here?.meeting, row.meeting) && !change) continue;
      const before = sequence;
      if (known.has(row.id)) await db.edits.add(await restoringEdit(db, row, here, change, ++sequence, at));
      if (here && sequence > before && !isProgrammeAlike(here.meeting, row.meeting)) {
        const course = { meetingId: row.id, before: here.meeting, after: row.meeting, sequence, at };
        sequence += await carryPrivates(db, changes, seal, course, sequence);
      }
      await db.meetings.put(row);
      if (change) await db.sources.put(change.after);
    }

    const { plan, delegation } = mergedWith(backup, seal.open('privates', await db.privates.toArray()));
    const merged = [
      ...(plan && plan.added + plan.replaced > 0 ? [{ of: 'plan' as const, value: plan.plan }] : []),
      ...(delegation && delegation.outcome !== 'unchanged'
        ? [{ of: 'delegation' as const, value: delegation.delegation }]
        : []),
    ];
    for (const { of, value } of merged) {
      const stands = await db.privates.get(of);
      const [here] = seal.open('privates', stands ? [stands] : []);
      if (known.has(of)) {
        const history = db.privateEdits.where('[of+sequence]').between([of, 0], [of, Number.POSITIVE_INFINITY]);
        const stateBefore = (await history.last())?.stateAfter ?? 0;
        const changed =
          of === 'plan'
            ? changes.changedPlan(here?.of === of ? here.value : null, { kind: 'replace', plan: value })
            : changes.changedDelegation(here?.of === of ? here.value : null, {
                kind: 'put-delegation',
                delegation: value,
              });
        const { edit, inverse } = changed;
        const stored = { sequence: ++sequence, of, at, edit, inverse, stateBefore, stateAfter: sequence };
        await db.privateEdits.bulkAdd(seal.close('privateEdits', [stored as StoredPrivateEdit]));
      }
      await db.privates.bulkPut(seal.close('privates', [{ of, value, savedAt: at } as StoredPrivate]));
    }

    const kept = new Set(await db.attachments.toCollection().primaryKeys());
    const added = attachments.filter(({ id }) => !kept.has(id));
    await db.attachments.bulkAdd(seal.close('attachments', added));
    const published = new Set(await db.revisions.toCollection().primaryKeys());
    await db.revisions.bulkAdd((backup.revisions ?? []).filter(({ id }) => !published.has(id)));
    if (seal.kind === 'none' && backup.under && sealer) {
      await rewritePrivates(db, sealer.close);
      await db.locks.put(backup.under.lock);
    }
    await db.settings.bulkPut(Object.entries(backup.settings).map(([key, value]) => ({ key, value })));

    const { there } = await takeStock(db);
    const after: Counts = { ...there, sequence, savedAt: at };
    await db.meta.put({ ...after, key: 'counts' });
    return after;
  });
}

/** Edits with the numbers of edits and of states raised by what is already taken; the beginning stays 0. */
function renumbered<Row extends StoredEdit | StoredPrivateEdit>(edits: readonly Row[], by: number): Row[] {
  const raise = (state: number): number => (state === 0 ? 0 : state + by);
  return edits.map((row) => ({
    ...row,
    sequence: row.sequence + by,
    stateBefore: raise(row.stateBefore),
    stateAfter: raise(row.stateAfter),
    ...('carries' in row && row.carries !== undefined ? { carries: row.carries + by } : {}),
  }));
}

async function restoringEdit(
  db: Database,
  row: StoredMeeting,
  here: StoredMeeting | undefined,
  source: { before: StoredSource | null; after: StoredSource } | null,
  sequence: number,
  at: number,
): Promise<StoredEdit> {
  const latest = await db.edits
    .where('[meetingId+sequence]')
    .between([row.id, 0], [row.id, Number.POSITIVE_INFINITY])
    .last();
  return {
    sequence,
    meetingId: row.id,
    at,
    edit: { kind: 'put', meeting: row.meeting },
    inverse: here ? { kind: 'put', meeting: here.meeting } : { kind: 'remove' },
    stateBefore: latest?.stateAfter ?? 0,
    stateAfter: sequence,
    ...(source ? { source } : {}),
  };
}
