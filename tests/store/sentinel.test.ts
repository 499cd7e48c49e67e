import { describe, expect, it } from 'vitest';
import type { Store } from '#store/store.ts';
import { type Device, newDevice, placeOf, smallMeeting } from './stores.ts';

/** The browser clears the database and nothing else. */
function clearDatabase(device: Device): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = device.indexedDB.deleteDatabase('rostrum');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Opens the database as it lies there and does something to it behind the store's back. */
function tamper(device: Device, act: (transaction: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = device.indexedDB.open('rostrum');
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
      act(transaction);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

async function deviceWithThree(): Promise<Device> {
  const device = newDevice();
  const store = await device.open();
  for (const id of ['a', 'b', 'c']) await store.apply(id, { kind: 'put', meeting: smallMeeting(id) });
  await store.close();
  return device;
}

const ids = async (store: Store) => (await store.meetings()).map((row) => row.id);

describe('lost data', () => {
  it('is none on a first visit', async () => {
    expect((await newDevice().open()).state()).toEqual({ kind: 'ready' });
  });

  it('is told where the browser cleared the database, and told again at the next start', async () => {
    const device = await deviceWithThree();
    await clearDatabase(device);
    const told = { kind: 'data-missing', lost: 3, lostEdits: 3, lastSavedAt: expect.any(Number) };
    const store = await device.open();
    expect(store.state()).toEqual(told);
    await store.close();
    expect((await device.open()).state()).toEqual(told);
  });

  it('is still told after new work, until it is accepted', async () => {
    const device = await deviceWithThree();
    await clearDatabase(device);
    const store = await device.open();
    for (const id of ['d', 'e', 'f', 'g']) await store.apply(id, { kind: 'put', meeting: smallMeeting(id) });
    await store.close();

    const next = await device.open();
    expect(next.state()).toMatchObject({ kind: 'data-missing', lost: 3 });
    await next.acceptLoss();
    expect(next.state()).toEqual({ kind: 'ready' });
    await next.close();
    const last = await device.open();
    expect(last.state()).toEqual({ kind: 'ready' });
    expect(await ids(last)).toEqual(['d', 'e', 'f', 'g']);
  });

  it('is made good by a backup', async () => {
    const device = await deviceWithThree();
    const first = await device.open();
    const backup = JSON.stringify(await first.backup());
    await first.close();
    await clearDatabase(device);

    const store = await device.open();
    await store.restore(backup);
    expect(store.state()).toEqual({ kind: 'ready' });
    expect(await ids(store)).toEqual(['a', 'b', 'c']);
    await store.close();
    expect((await device.open()).state()).toEqual({ kind: 'ready' });
  });

  it('is missed while the page is open', async () => {
    const device = await deviceWithThree();
    const store = await device.open();
    await clearDatabase(device);
    await expect.poll(() => store.state()).toMatchObject({ kind: 'data-missing', lost: 3 });
    await store.apply('d', { kind: 'put', meeting: smallMeeting('d') });
    expect(await ids(store)).toEqual(['d']);
    expect(JSON.parse(device.kept.get('rostrum.kept') ?? '')).toMatchObject({ meetings: 3 });
  });

  it('is missed where a table lost some of its rows', async () => {
    const device = await deviceWithThree();
    await tamper(device, (transaction) => transaction.objectStore('meetings').delete('b'));
    expect((await device.open()).state()).toMatchObject({ kind: 'data-missing', lost: 1, lostEdits: 0 });
  });

  it('is missed where only the last changes are gone', async () => {
    const device = await deviceWithThree();
    const before = device.kept.get('rostrum.kept') ?? '';
    device.kept.set('rostrum.kept', before.replace('"sequence":3', '"sequence":9').replace('"edits":3', '"edits":9'));
    expect((await device.open()).state()).toMatchObject({ kind: 'data-missing', lost: 0, lostEdits: 6 });
  });

  it('is none where the browser was killed between the commit and the note', async () => {
    const device = await deviceWithThree();
    const note = device.kept.get('rostrum.kept') ?? '';
    const store = await device.open();
    await store.apply('b', { kind: 'remove' });
    await store.close();
    device.kept.set('rostrum.kept', note);
    expect((await device.open()).state()).toEqual({ kind: 'ready' });
  });

  it('is none where only the row of counts is gone', async () => {
    const device = await deviceWithThree();
    await tamper(device, (transaction) => transaction.objectStore('meta').delete('counts'));
    const store = await device.open();
    expect(store.state()).toEqual({ kind: 'ready' });
    expect(await store.apply('d', { kind: 'put', meeting: smallMeeting('d') })).toMatchObject({ sequence: 4 });
  });

  it('is not told by what other tabs do meanwhile', async () => {
    const device = await deviceWithThree();
    const other = await device.open();
    const writing = (async () => {
      for (let round = 0; round < 30; round++) await other.undo(await other.apply('a', { kind: 'remove' }));
    })();
    for (let round = 0; round < 10; round++) {
      const store = await device.open();
      expect(store.state()).toEqual({ kind: 'ready' });
      await store.close();
    }
    await writing;
  });

  it('cannot be told where there is no place for the note, and all else works', async () => {
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const store = await newDevice().open({ sentinel: { ...placeOf(new Map()), getItem: refuse, setItem: refuse } });
    await store.apply('a', { kind: 'put', meeting: smallMeeting('a') });
    expect(await ids(store)).toEqual(['a']);
  });
});

describe('a damaged record', () => {
  it('is neither shown as sound nor dropped', async () => {
    const device = await deviceWithThree();
    await tamper(device, (transaction) => {
      const slots = [{ ...smallMeeting().slots[0], date: 'Monday' }];
      transaction.objectStore('meetings').put({ id: 'b', savedAt: 1, meeting: { ...smallMeeting('b'), slots } });
    });
    const store = await device.open();
    expect(await ids(store)).toEqual(['a', 'c']);
    await expect(store.meeting('b')).rejects.toMatchObject({
      code: 'damaged',
      detail: 'meetings: meeting.slots[0].date: "YYYY-MM-DD"',
    });
    const damaged = [expect.objectContaining({ table: 'meetings', key: 'b', path: 'meeting.slots[0].date' })];
    expect(await store.damaged()).toEqual(damaged);
    const backup = await store.backup();
    expect(backup.damaged).toEqual(damaged);
    expect(backup.meetings.map((row) => row.id)).toEqual(['a', 'c']);
    // An import of the same meeting mends it; the way back is kept.
    await store.apply('b', { kind: 'put', meeting: smallMeeting('b') });
    expect(await store.damaged()).toEqual([]);
  });
});
