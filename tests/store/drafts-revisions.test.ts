import { describe, expect, it } from 'vitest';
import type { Revision } from '#domain/revision.ts';
import { newDevice, smallMeeting } from './stores.ts';

const draft = (name: string) => ({ meeting: 'wg', name });
const asDraft = (id: string) => ({ ...smallMeeting(), id });
const facts = { kind: 'revision', name: '', remark: 'As the Bureau asked' } as const;

async function withDrafts() {
  const device = newDevice();
  const store = await device.open();
  await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
  await store.keepDraft('d1', draft('Hybrid'), asDraft('d1'));
  await store.keepDraft('d2', draft('Four days'), asDraft('d2'));
  return { device, store };
}

describe('drafts', () => {
  it('stand beside their meeting by name, not among the meetings', async () => {
    const { store } = await withDrafts();
    expect((await store.meetings()).map(({ id }) => id)).toEqual(['wg']);
    expect((await store.drafts('wg')).map(({ draftOf }) => draftOf?.name)).toEqual(['Four days', 'Hybrid']);
  });

  it('are edited each by itself, undo over a reload included', async () => {
    const { device, store } = await withDrafts();
    await store.apply('d1', { kind: 'set-slots', slots: [] });
    await store.close();
    const again = await device.open();
    expect((await again.meeting('d1'))?.meeting.slots).toEqual([]);
    expect((await again.meeting('d1'))?.draftOf).toEqual(draft('Hybrid'));
    expect((await again.meeting('d2'))?.meeting).toEqual(asDraft('d2'));
    expect((await again.meeting('wg'))?.meeting).toEqual(smallMeeting());
    const { undo } = await again.steps('d1');
    if (undo) await again.undo(undo.takes);
    expect((await again.meeting('d1'))?.meeting).toEqual(asDraft('d1'));
  });

  it('are renamed and discarded, and both can be taken back', async () => {
    const { store } = await withDrafts();
    const renamed = await store.keepDraft('d1', draft('All hybrid'));
    expect((await store.meeting('d1'))?.draftOf?.name).toBe('All hybrid');
    await store.undo(renamed);
    expect((await store.meeting('d1'))?.draftOf?.name).toBe('Hybrid');
    const gone = await store.apply('d1', { kind: 'remove' });
    expect((await store.drafts('wg')).map(({ id }) => id)).toEqual(['d2']);
    await store.undo(gone);
    expect((await store.meeting('d1'))?.draftOf).toEqual(draft('Hybrid'));
    expect((await store.meetings()).map(({ id }) => id)).toEqual(['wg']);
  });

  it('go with their meeting and come back with it', async () => {
    const { store } = await withDrafts();
    const gone = await store.apply('wg', { kind: 'remove' });
    expect(await store.meetings()).toEqual([]);
    expect(await store.meeting('d1')).toBeUndefined();
    await store.undo(gone);
    expect((await store.meeting('d1'))?.draftOf).toEqual(draft('Hybrid'));
  });

  it('carry no plan along: what is marked is the meeting', async () => {
    const { store } = await withDrafts();
    await store.applyPlan({ kind: 'see', add: ['x'], forget: [] });
    await store.apply('d1', { kind: 'set-slots', slots: [] });
    expect(await store.planHistory()).toHaveLength(1);
  });
});

describe('revisions', () => {
  it('are frozen with the next number and never change, whatever becomes of the meeting', async () => {
    const { store } = await withDrafts();
    await store.publish('r1', smallMeeting(), { kind: 'proposed', name: '', remark: '' });
    await store.apply('wg', { kind: 'set-slots', slots: [] });
    const changed = (await store.meeting('wg'))?.meeting;
    if (changed) await store.publish('r2', changed, facts);
    const [first, second] = await store.revisions('wg');
    expect(JSON.stringify(first?.meeting)).toBe(JSON.stringify(smallMeeting()));
    expect(second).toMatchObject({ number: 2, kind: 'revision', count: 1, remark: 'As the Bureau asked' });
    // Restored as an edit: what came after is in the history, one step back.
    await store.apply('wg', { kind: 'put', meeting: (first as Revision).meeting });
    expect(JSON.stringify((await store.meeting('wg'))?.meeting)).toBe(JSON.stringify(smallMeeting()));
    const { undo } = await store.steps('wg');
    if (undo) await store.undo(undo.takes);
    expect((await store.meeting('wg'))?.meeting).toEqual(changed);
  });

  it('are approved afterwards; only the latest without approval can be taken back', async () => {
    const { store } = await withDrafts();
    await store.publish('r1', smallMeeting(), { kind: 'proposed', name: '', remark: '' });
    await store.publish('r2', smallMeeting(), facts);
    await expect(store.withdrawRevision('r1')).rejects.toMatchObject({ code: 'changed-since' });
    const approval = { by: 'meeting', on: '2022-05-23', item: '1(b)', scope: 'programme' } as const;
    await store.approve('r2', [approval]);
    await expect(store.withdrawRevision('r2')).rejects.toMatchObject({ code: 'changed-since' });
    const before = (await store.revisions('wg'))[1];
    expect(before).toMatchObject({ approvals: [approval], meeting: smallMeeting() });
    await store.approve('r2', []);
    await store.withdrawRevision('r2');
    expect((await store.revisions('wg')).map(({ id }) => id)).toEqual(['r1']);
  });

  it('of two tabs get two numbers, and none freezes what the other has changed meanwhile', async () => {
    const { device, store } = await withDrafts();
    const other = await device.open();
    await Promise.all([store.publish('r1', smallMeeting(), facts), other.publish('r2', smallMeeting(), facts)]);
    expect((await store.revisions('wg')).map(({ number, count }) => [number, count])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    await other.apply('wg', { kind: 'set-slots', slots: [] });
    await expect(store.publish('r3', smallMeeting(), facts)).rejects.toMatchObject({ code: 'changed-since' });
    expect(await store.revisions('wg')).toHaveLength(2);
  });

  it('stay when the meeting is deleted, and come along in a backup with the drafts', async () => {
    const { store } = await withDrafts();
    await store.publish('r1', smallMeeting(), facts);
    const file = JSON.stringify(await store.backup());
    const gone = await store.apply('wg', { kind: 'remove' });
    await store.undo(gone);
    expect(await store.revisions('wg')).toHaveLength(1);
    const elsewhere = await newDevice().open();
    await elsewhere.restore(file);
    await elsewhere.restore(file);
    expect(await elsewhere.revisions('wg')).toEqual(await store.revisions('wg'));
    expect((await elsewhere.drafts('wg')).map(({ draftOf }) => draftOf?.name)).toEqual(['Four days', 'Hybrid']);
    expect(elsewhere.state()).toEqual({ kind: 'ready' });
  });

  it('that are lost are told as lost', async () => {
    const { device, store } = await withDrafts();
    await store.publish('r1', smallMeeting(), facts);
    await store.close();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = device.indexedDB.open('rostrum');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise<void>((resolve) => {
      const work = db.transaction('revisions', 'readwrite');
      work.objectStore('revisions').clear();
      work.oncomplete = () => resolve();
    });
    db.close();
    expect((await device.open()).state()).toMatchObject({ kind: 'data-missing', lostEdits: 1 });
  });
});
