// How much the database holds: what it says of itself, and the rows that are there.
import type { Database } from './database.ts';
import type { Counts, Rows } from './meta-record.ts';

/** The tables that taking stock reads, and the lock, by which each transaction deals with what is private. */
export function counted(db: Database) {
  return [
    db.meetings,
    db.sources,
    db.edits,
    db.privates,
    db.privateEdits,
    db.attachments,
    db.revisions,
    db.locks,
    db.meta,
  ];
}

/** What the database says it holds, and the rows that are there. */
export interface Stock {
  readonly own: Counts;
  readonly there: Rows;
}

/**
 * Takes stock; where the row of counts is gone, it is made anew from the rows. To be called in a transaction. (One
 * function without others inside: Dexie loses sight of a transaction in async functions that nest deeper.)
 */
export async function takeStock(db: Database): Promise<Stock> {
  const row = await db.meta.get('counts');
  const last = await db.edits.orderBy('sequence').last();
  const lastPrivate = await db.privateEdits.orderBy('sequence').last();
  const there = {
    meetings: await db.meetings.count(),
    sources: await db.sources.count(),
    edits: await db.edits.count(),
    privates: await db.privates.count(),
    privateEdits: await db.privateEdits.count(),
    attachments: await db.attachments.count(),
    revisions: await db.revisions.count(),
  };
  if (row?.key === 'counts') return { own: row, there };
  const newest = (last?.sequence ?? 0) > (lastPrivate?.sequence ?? 0) ? last : lastPrivate;
  return { own: { ...there, sequence: newest?.sequence ?? 0, savedAt: newest?.at ?? null }, there };
}

/** Counts what is there, and takes it for all there is. */
export function recount(db: Database): PromiseLike<Counts> {
  return db.transaction('rw', counted(db), async () => {
    const last = await db.edits.orderBy('sequence').last();
    const lastPrivate = await db.privateEdits.orderBy('sequence').last();
    const { own, there } = await takeStock(db);
    const counts = {
      ...own,
      ...there,
      sequence: Math.max(own.sequence, last?.sequence ?? 0, lastPrivate?.sequence ?? 0),
    };
    await db.meta.put({ ...counts, key: 'counts' });
    return counts;
  });
}
