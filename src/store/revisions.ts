// The store's methods for published revisions. One is made of the meeting as it stands, in one transaction; afterwards only its
// approvals can change. Deleting a meeting leaves them where they are, as it does its history.
import { nextCount } from '#domain/revision.ts';
import type { Database } from './database.ts';
import type { Counts } from './meta-record.ts';
import { soundOnes } from './reading-records.ts';
import { faultOf } from './record.ts';
import { revisionRecord, type StoredRevision } from './revision-record.ts';
import { sameJson } from './same-json.ts';
import { counted, takeStock } from './stock.ts';
import { type Store, StoreError } from './store.ts';
import type { OpenStore } from './store-parts.ts';

/** The methods. */
export type RevisionMethods = Pick<Store, 'revisions' | 'publish' | 'approve' | 'withdrawRevision'>;

/** The revisions of a meeting in their order, sound or not. */
function ofMeeting(db: Database, meetingId: string): PromiseLike<StoredRevision[]> {
  return db.revisions
    .where('[meetingId+number]')
    .between([meetingId, 0], [meetingId, Number.POSITIVE_INFINITY])
    .toArray();
}

/** The methods for an open store. */
export function revisionMethods({ db, clock, attempt, save, note }: Omit<OpenStore, 'keyring'>): RevisionMethods {
  /** Writes in one transaction with the counts; `made` says how many rows came, or went. */
  const write = <Result>(work: (at: number) => Promise<{ result: Result; made: number }>): Promise<Result> => {
    const at = clock();
    return save(async () => {
      const { result, counts } = await db.transaction('rw', counted(db), async () => {
        const { own } = await takeStock(db);
        const { result, made } = await work(at);
        const counts: Counts = {
          ...own,
          revisions: own.revisions + made,
          sequence: own.sequence + 1,
          savedAt: at,
        };
        await db.meta.put({ ...counts, key: 'counts' });
        return { result, counts };
      });
      note(counts);
      return result;
    });
  };

  return {
    revisions: (meetingId) => attempt(async () => soundOnes('revisions', await ofMeeting(db, meetingId))),
    publish: (id, seen, facts) =>
      write(async (at) => {
        const there = await db.revisions.get(id);
        // An earlier try was committed and only its confirmation was lost.
        if (there?.meetingId === seen.id) return { result: there, made: 0 };
        const meeting = (await db.meetings.get(seen.id))?.meeting;
        if (!sameJson(meeting, seen)) throw new StoreError('changed-since');
        const earlier = await ofMeeting(db, seen.id);
        const revision: StoredRevision = {
          id,
          meetingId: seen.id,
          number: (earlier.at(-1)?.number ?? 0) + 1,
          count: nextCount(facts.kind, seen.symbol, earlier),
          ...facts,
          at,
          meeting: meeting ?? seen,
          approvals: [],
        };
        const fault = faultOf(revisionRecord.schema, revision);
        if (fault) throw new StoreError('does-not-fit', `${fault.path}: ${fault.expected}`);
        await db.revisions.put(revision);
        return { result: revision, made: 1 };
      }),
    approve: (id, approvals) =>
      write(async () => {
        const there = await db.revisions.get(id);
        if (!there) throw new StoreError('changed-since');
        const revision = { ...there, approvals };
        const fault = faultOf(revisionRecord.schema, revision);
        if (fault) throw new StoreError('does-not-fit', `${fault.path}: ${fault.expected}`);
        await db.revisions.put(revision);
        return { result: revision, made: 0 };
      }),
    withdrawRevision: (id) =>
      write(async () => {
        const there = await db.revisions.get(id);
        const latest = there && (await ofMeeting(db, there.meetingId)).at(-1);
        if (!there || latest?.id !== id || there.approvals.length > 0) throw new StoreError('changed-since');
        await db.revisions.delete(id);
        return { result: undefined, made: -1 };
      }),
  };
}
