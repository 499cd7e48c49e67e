import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { metaRecord, SCHEMA_VERSION } from '#store/meta-record.ts';
import { type Device, newDevice, smallMeeting } from './stores.ts';

interface Dump {
  readonly version: number;
  readonly stores: {
    readonly [name: string]: {
      readonly keyPath: string;
      readonly indexes: { readonly [name: string]: string | string[] };
      readonly rows: readonly unknown[];
    };
  };
}

/** Opens the database without Dexie, as another version of the program would. */
function openNative(device: Device, version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = device.indexedDB.open('rostrum', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A row as JSON, in which a blob stands as its type and its text. */
async function writable(row: object): Promise<unknown> {
  const { bytes, ...rest } = row as { bytes?: unknown };
  return bytes instanceof Blob ? { ...rest, bytes: { type: bytes.type, text: await bytes.text() } } : row;
}

/** The row as it is stored. */
function stored(row: unknown): unknown {
  const { bytes, ...rest } = row as { bytes?: { type: string; text: string } };
  return bytes ? { ...rest, bytes: new Blob([bytes.text], { type: bytes.type }) } : row;
}

/** The whole database, its form and its rows. */
async function dump(device: Device): Promise<Dump> {
  const db = await openNative(device);
  const stores: Record<string, Dump['stores'][string]> = {};
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    stores[name] = {
      keyPath: store.keyPath as string,
      indexes,
      rows: await Promise.all(rows.map((row) => writable(row as object))),
    };
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Lays a dump down on an empty device. */
async function lay(device: Device, { version, stores }: Dump): Promise<void> {
  const db = await openNative(device, version, (fresh) => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const store = fresh.createObjectStore(name, { keyPath });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      for (const row of rows) store.put(stored(row));
    }
  });
  db.close();
}

/** What version 1 of the database looked like when it was released. Frozen: never written anew. */
const version1 = JSON.parse(readFileSync(new URL('./version-1.json', import.meta.url), 'utf8')) as Dump;
const version2 = JSON.parse(readFileSync(new URL('./version-2.json', import.meta.url), 'utf8')) as Dump;
const version3 = JSON.parse(readFileSync(new URL('./version-3.json', import.meta.url), 'utf8')) as Dump;

describe('a database of version 1', () => {
  it('opens with everything that it held', async () => {
    const device = newDevice();
    await lay(device, version1);
    const store = await device.open();
    expect(store.state()).toEqual({ kind: 'ready' });
    expect(await store.damaged()).toEqual([]);
    expect(await store.meetings()).toEqual(version1.stores.meetings?.rows);
    expect(await store.source('wg')).toEqual(version1.stores.sources?.rows[0]);
    const history = await store.history('wg');
    expect(history.map((row) => row.sequence)).toEqual([1, 2]);
    expect(await store.setting('language')).toBe('fr');
    await store.undo((await store.history('gone')).at(-1) as (typeof history)[number]);
    expect((await store.meetings()).map((row) => row.id)).toEqual(['gone', 'wg']);
  });

  it('becomes one of the present version, which holds nothing private yet', async () => {
    const device = newDevice();
    await lay(device, version1);
    const store = await device.open();
    expect((await store.plan()).marks).toEqual([]);
    expect(await store.delegation()).toBeNull();
    expect(await store.attachments()).toEqual([]);
    await store.close();
    const { version, stores } = await dump(device);
    expect(formOf({ version, stores })).toEqual(await presentForm());
    const counts = version1.stores.meta?.rows.find((row) => (row as { key: string }).key === 'counts');
    expect(stores.meta?.rows).toEqual([
      { ...(counts as object), privates: 0, privateEdits: 0, attachments: 0, revisions: 0 },
      { key: 'schema', version: SCHEMA_VERSION },
    ]);
  });

  it('stays as it is where the upgrade fails, and is upgraded when it no longer does', async () => {
    const device = newDevice();
    await lay(device, version1);
    const [step] = metaRecord.migrations;
    const failing = vi.spyOn(step as NonNullable<typeof step>, 'migrate').mockImplementation(() => {
      throw new Error('cut off');
    });
    const store = await device.open();
    expect(store.state()).toMatchObject({ kind: 'unusable', error: { name: 'StoreError', code: 'failed' } });
    await expect(store.meetings()).rejects.toMatchObject({ code: 'failed' });
    await store.close();
    failing.mockRestore();
    expect(await dump(device)).toEqual(version1);
    expect(await (await device.open()).meetings()).toEqual(version1.stores.meetings?.rows);
  });

  it('comes back from a backup of that time', async () => {
    const rows = (table: string) => version1.stores[table]?.rows ?? [];
    const file = JSON.stringify({
      format: 'rostrum-backup/1',
      createdAt: 1,
      meetings: rows('meetings'),
      sources: rows('sources'),
      edits: rows('edits'),
      settings: { language: 'fr' },
      damaged: [],
    });
    const store = await newDevice().open();
    await store.applyPlan({ kind: 'see', add: ['x'], forget: [] });
    expect(await store.previewRestore(file)).toMatchObject({ plan: null, delegation: null });
    await store.restore(file);
    expect(await store.meetings()).toEqual(rows('meetings'));
    expect((await store.plan()).seen).toEqual(['x']);
  });
});

/** The form of a database that this version has made. */
async function presentForm() {
  const device = newDevice();
  await (await device.open()).close();
  return formOf(await dump(device));
}

const formOf = ({ stores, version }: Pick<Dump, 'stores' | 'version'>) => [
  version,
  Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, keyPath, indexes]),
];

describe('a database of version 2', () => {
  it('opens with everything that it held', async () => {
    const device = newDevice();
    await lay(device, version2);
    const store = await device.open();
    expect(store.state()).toEqual({ kind: 'ready' });
    expect(await store.damaged()).toEqual([]);
    expect(await store.meetings()).toEqual(version2.stores.meetings?.rows);
    const values = ((version2.stores.privates?.rows ?? []) as { value: unknown }[]).map(({ value }) => value);
    expect([await store.delegation(), await store.plan()]).toEqual(values);
    expect(await (await store.attachments())[0]?.bytes.text()).toBe('%PDF-1.7');
    const [last] = (await store.history('wg')).slice(-1);
    if (last) await store.undo(last);
    expect((await store.plan()).marks[0]?.anchor).toMatchObject({ places: [{ date: '2022-05-23' }, {}] });
  });

  it('becomes one of the present version', async () => {
    const device = newDevice();
    await lay(device, version2);
    await (await device.open()).close();
    expect(formOf(await dump(device))).toEqual(await presentForm());
  });
});

describe('a database of version 3', () => {
  it('opens with everything that it held, under its lock', async () => {
    const device = newDevice();
    await lay(device, version3);
    const store = await device.open();
    expect(store.state()).toEqual({ kind: 'ready' });
    expect(await store.damaged()).toEqual([]);
    expect(await store.meetings()).toEqual(version3.stores.meetings?.rows);
    await expect(store.plan()).rejects.toMatchObject({ code: 'locked' });
    await store.lock.unlock('three rivers meet');
    expect((await store.plan()).seen).toEqual(['x']);
    expect([await store.drafts('wg'), await store.revisions('wg')]).toEqual([[], []]);
    const [last] = (await store.history('wg')).slice(-1);
    if (last) await store.undo(last);
    expect((await store.meeting('wg'))?.meeting).toEqual(smallMeeting());
  });

  it('becomes one of the present version', async () => {
    const device = newDevice();
    await lay(device, version3);
    await (await device.open()).close();
    expect(formOf(await dump(device))).toEqual(await presentForm());
  });
});

describe('a database of a newer version', () => {
  const newer: Dump = {
    version: (SCHEMA_VERSION + 1) * 10,
    stores: {
      ...version2.stores,
      rooms: { keyPath: 'id', indexes: {}, rows: [{ id: 'M' }] },
      meta: { keyPath: 'key', indexes: {}, rows: [{ key: 'schema', version: SCHEMA_VERSION + 1 }] },
    },
  };

  it.each([
    ['with more in it', newer],
    [
      'with less in it',
      { version: (SCHEMA_VERSION + 2) * 10, stores: { meta: newer.stores.meta as Dump['stores'][string] } },
    ],
  ])('%s is refused and stays as it is', async (_, there) => {
    const device = newDevice();
    await lay(device, there);
    const store = await device.open();
    expect(store.state()).toMatchObject({ kind: 'unusable', error: { code: 'newer-database' } });
    await expect(store.meetings()).rejects.toMatchObject({ code: 'newer-database' });
    await expect(store.apply('wg', { kind: 'remove' })).rejects.toMatchObject({ code: 'newer-database' });
    await expect(store.backup()).rejects.toMatchObject({ code: 'newer-database' });
    expect(await dump(device)).toEqual(JSON.parse(JSON.stringify(there)));
  });

  it('is told by its row, too, where the version number says nothing', async () => {
    const device = newDevice();
    await lay(device, {
      version: SCHEMA_VERSION * 10,
      stores: {
        ...version3.stores,
        meetings: { keyPath: 'id', indexes: { 'draftOf.meeting': 'draftOf.meeting' }, rows: [] },
        revisions: { keyPath: 'id', indexes: { '[meetingId+number]': ['meetingId', 'number'] }, rows: [] },
        meta: newer.stores.meta as Dump['stores'][string],
      },
    });
    expect((await device.open()).state()).toMatchObject({ kind: 'unusable', error: { code: 'newer-database' } });
  });
});

describe('two versions at once', () => {
  it('the old one ends what it is writing, makes way, and writes no more', async () => {
    const device = newDevice();
    const store = await device.open();
    const first = await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    const running = store.apply('wg', { kind: 'retitle', title: { en: 'Under way' } });

    const db = await openNative(device, (SCHEMA_VERSION + 1) * 10, (upgraded) => upgraded.createObjectStore('rooms'));
    expect(await running).toMatchObject({ sequence: 2 });
    expect(store.state()).toMatchObject({ kind: 'unusable', error: { code: 'outdated-tab' } });
    await expect(store.undo(first)).rejects.toMatchObject({ code: 'outdated-tab' });
    expect(store.saveState()).toMatchObject({ kind: 'not-saved', error: { code: 'outdated-tab' } });
    db.close();

    const { version, stores } = await dump(device);
    expect(version).toBe((SCHEMA_VERSION + 1) * 10);
    expect(Object.keys(stores)).toContain('rooms');
    expect(stores.meetings?.rows).toMatchObject([{ meeting: { title: { en: 'Under way' } } }]);
    expect(stores.edits?.rows).toHaveLength(2);
  });

  it('the new one waits for a tab that holds on, says so, and goes on by itself', async () => {
    const device = newDevice();
    const old = await openNative(device, 5);
    const store = await device.open();
    expect(store.state()).toEqual({ kind: 'waiting-for-other-tabs' });
    await expect(store.meetings()).rejects.toMatchObject({ code: 'other-tabs' });
    old.close();
    await expect.poll(() => store.state()).toEqual({ kind: 'ready' });
    expect(await store.meetings()).toEqual([]);
  });
});
