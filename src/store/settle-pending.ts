// What changed of meetings while it was locked: once the key is there, plan and delegation are carried over it, change by
// change, as they would have been at once.
import type { Database } from './database.ts';
import type { Keyring } from './keyring.ts';
import type { Counts } from './meta-record.ts';
import { pendingChanges } from './pending-changes.ts';
import { carryPrivates, loadPrivateChanges } from './private-door.ts';
import { counted, takeStock } from './stock.ts';
import { untilMade } from './wanting.ts';

/** Carries what waits, in one transaction, and gives the counts after it; null where nothing did or the key is not held. */
export async function settlePending(db: Database, keyring: Keyring, at: number): Promise<Counts | null> {
  const changes = await loadPrivateChanges();
  const sealers = new Map<unknown, ReturnType<NonNullable<ReturnType<Keyring['rowsOf']>>['forWork']>>();
  return untilMade(() =>
    db.transaction('rw', counted(db), async () => {
      const lock = await db.locks.get('lock');
      const rows = lock && keyring.rowsOf(lock);
      if (!lock || !rows || lock.pending.length === 0) return null;
      const sealer = sealers.get(rows) ?? rows.forWork();
      sealers.set(rows, sealer);
      const ids = [...new Set(lock.pending.map(({ meetingId }) => meetingId))];
      const meetings = (await db.meetings.bulkGet(ids)).flatMap((row) => (row ? [row] : []));
      const first = Math.min(...lock.pending.map(({ sequence }) => sequence));
      const edits = await db.edits.where('sequence').aboveOrEqual(first).toArray();
      const now = new Map(meetings.map(({ id, meeting }) => [id, meeting]));
      const { own } = await takeStock(db);
      let { sequence } = own;
      for (const change of pendingChanges(lock.pending, now, edits, at)) {
        sequence += await carryPrivates(db, changes, { kind: 'open', ...sealer }, change, sequence);
      }
      const made = sequence - own.sequence;
      const counts: Counts = { ...own, privateEdits: own.privateEdits + made, sequence, savedAt: at };
      await db.meta.put({ ...counts, key: 'counts' });
      await db.locks.put({ ...lock, pending: [] });
      return counts;
    }),
  );
}
