import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newDevice, smallMeeting } from './stores.ts';

afterEach(() => vi.restoreAllMocks());

/** Lets writing to one table fail as it does on a full disk: the transaction is aborted with the quota as its cause. */
function fillDisk(table: string, way: 'add' | 'put' = 'add'): { free(): void } {
  const real = IDBObjectStore.prototype[way];
  const spy = vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table) throw new DOMException('no room', 'QuotaExceededError');
    return real.apply(this, args as never);
  });
  return { free: () => spy.mockRestore() };
}

describe('a full disk', () => {
  it('keeps nothing of the edit, says so, and tries again when there is room', async () => {
    const store = await newDevice().open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    const disk = fillDisk('edits');
    const edit = store.apply('wg', { kind: 'retitle', title: { en: 'Kept later' } });
    await expect(edit).rejects.toMatchObject({ name: 'StoreError', code: 'quota' });
    expect(store.saveState()).toMatchObject({ kind: 'not-saved', error: { code: 'quota' } });
    expect((await store.meeting('wg'))?.meeting.title).toEqual({ en: 'Working group' });
    await expect(store.retry()).rejects.toMatchObject({ code: 'quota' });

    disk.free();
    // What else is written meanwhile does not hide that an edit still waits.
    await store.setSetting('theme', 'dark');
    expect(store.saveState().kind).toBe('not-saved');
    await store.retry();
    expect(store.saveState().kind).toBe('saved');
    expect((await store.meeting('wg'))?.meeting.title).toEqual({ en: 'Kept later' });
    expect(await store.history('wg')).toHaveLength(2);
  });

  it('still gives its backup, and goes on to remind of it', async () => {
    const store = await newDevice().open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    const disk = fillDisk('meta', 'put');
    expect((await store.backup()).meetings).toHaveLength(1);
    disk.free();
    expect(await store.backupAge()).toMatchObject({ lastAt: null });
  });

  it('lets the person give the edit up', async () => {
    const store = await newDevice().open();
    const disk = fillDisk('edits');
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() }).catch(() => undefined);
    disk.free();
    store.discardUnsaved();
    expect(store.saveState().kind).toBe('saved');
    await store.retry();
    expect(await store.meetings()).toEqual([]);
  });
});

describe('a lost connection', () => {
  it('is opened anew, and the edit is written once', async () => {
    const device = newDevice();
    const opened = vi.spyOn(device.indexedDB, 'open');
    const store = await device.open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    const real = IDBObjectStore.prototype.add;
    let broken = false;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (broken) return real.apply(this, args as never);
      broken = true;
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    await store.apply('wg', { kind: 'retitle', title: { en: 'Second' } });
    expect(opened.mock.calls.filter(([name]) => name === 'rostrum')).toHaveLength(2);
    expect(store.saveState().kind).toBe('saved');
    expect((await store.history('wg')).map((row) => row.sequence)).toEqual([1, 2]);
  });

  it('that stays lost is told', async () => {
    const store = await newDevice().open();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    await expect(store.apply('wg', { kind: 'put', meeting: smallMeeting() })).rejects.toMatchObject({ code: 'failed' });
    expect(store.saveState()).toMatchObject({ kind: 'not-saved', error: { code: 'failed' } });
  });
});

describe('no storage', () => {
  it.each([
    ['no IndexedDB at all', undefined],
    [
      'an IndexedDB that must not be opened',
      Object.assign(new IDBFactory(), {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    ],
  ])('%s is told, by the state and by every method', async (_, indexedDB) => {
    const store = await newDevice().open({ indexedDB });
    expect(store.state()).toMatchObject({ kind: 'unusable', error: { code: 'unavailable' } });
    await expect(store.meetings()).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable' });
    await expect(store.apply('wg', { kind: 'remove' })).rejects.toMatchObject({ code: 'unavailable' });
    await store.close();
  });
});

describe('room', () => {
  it('is told as far as the browser tells it', async () => {
    const storage = {
      estimate: async () => ({ usage: 4_096, quota: 9_000 }),
      persisted: async () => false,
      persist: async () => true,
    };
    const store = await newDevice().open({ storage });
    expect(await store.usage()).toEqual({ bytes: 4_096, quota: 9_000, persisted: false });
    expect(await store.requestPersistence()).toBe(true);

    const refused = { estimate: () => Promise.reject(new TypeError('insecure')) };
    const silent = await newDevice().open({ storage: refused });
    expect(await silent.usage()).toEqual({ bytes: null, quota: null, persisted: null });
    expect(await silent.requestPersistence()).toBe(false);
  });
});
