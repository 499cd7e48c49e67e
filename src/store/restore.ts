// Brings a backup back: adds what is not here, replaces what differs, leaves alone what the backup does not name.
// A meeting that has a history here gets the backup's state as one further edit, which can be taken back; a meeting
// without one gets its history from the backup, numbered anew after everything that is here.
import type { Database } from './database.ts';
import { takeStock } from './door.ts';
import type { StoredEdit } from './edit-record.ts';
import type { StoredMeeting } from './meeting-record.ts';
import type { Counts } from './meta-record.ts';
import { sameJson } from './same-json.ts';
import type { StoredSource } from './source-record.ts';
import type { Backup, RestorePreview } from './store.ts';

/** What restoring would change. */
export function previewOf(backup: Backup, here: readonly StoredMeeting[]): RestorePreview {
  const byId = new Map(here.map((row) => [row.id, row.meeting]));
  const differing = backup.meetings.filter((row) => !sameJson(byId.get(row.id), row.meeting));
  return {
    added: differing.filter((row) => !byId.has(row.id)).map((row) => row.meeting),
    replaced: differing.filter((row) => byId.has(row.id)).map((row) => row.meeting),
    unchanged: backup.meetings.length - differing.length,
  };
}

/** Restores a validated backup in one transaction and gives the counts after it. */
export function restoreBackup(db: Database, backup: Backup, at: number): PromiseLike<Counts> {
  return db.transaction('rw', [db.meetings, db.sources, db.edits, db.settings, db.meta], async () => {
    const { own } = await takeStock(db);
    const known = new Set<string>();
    await db.edits.orderBy('[meetingId+sequence]').eachKey((key) => known.add((key as unknown as [string, number])[0]));
    const histories = backup.edits.filter((row) => !known.has(row.meetingId));
    const moved = renumbered(histories, own.sequence);
    await db.edits.bulkAdd(moved);
    let sequence = moved.reduce((highest, row) => Math.max(highest, row.sequence), own.sequence);

    const sources = new Map(backup.sources.map((row) => [row.meetingId, row]));
    for (const row of backup.meetings) {
      const here = await db.meetings.get(row.id);
      const document = (await db.sources.get(row.id)) ?? null;
      const restored = sources.get(row.id);
      const change = restored && !sameJson(restored, document) ? { before: document, after: restored } : null;
      if (sameJson(here?.meeting, row.meeting) && !change) continue;
      if (known.has(row.id)) await db.edits.add(await restoringEdit(db, row, here, change, ++sequence, at));
      await db.meetings.put(row);
      if (change) await db.sources.put(change.after);
    }
    await db.settings.bulkPut(Object.entries(backup.settings).map(([key, value]) => ({ key, value })));

    const after: Counts = {
      meetings: await db.meetings.count(),
      sources: await db.sources.count(),
      edits: await db.edits.count(),
      sequence,
      savedAt: at,
    };
    await db.meta.put({ key: 'counts', ...after });
    return after;
  });
}

/** Edits with the numbers of edits and of states raised by what is already taken; the beginning stays 0. */
function renumbered(edits: readonly StoredEdit[], by: number): StoredEdit[] {
  const raise = (state: number): number => (state === 0 ? 0 : state + by);
  return edits.map((row) => ({
    ...row,
    sequence: row.sequence + by,
    stateBefore: raise(row.stateBefore),
    stateAfter: raise(row.stateAfter),
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
