import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '#store/store.ts';
import { newDevice, smallMeeting } from './stores.ts';

const source = {
  meetingId: 'a',
  name: 'agenda.txt',
  text: 'Provisional agenda',
  importedAt: 5,
  sources: {},
  findings: [],
  unread: [],
};

/** Everything that a store holds. */
async function contents(store: Store) {
  const { createdAt: _, ...all } = await store.backup();
  return all;
}

async function storeWithSome(): Promise<Store> {
  const store = await newDevice().open();
  await store.apply('a', { kind: 'put', meeting: { ...smallMeeting('a'), 'x-note': { kept: true } } as never }, source);
  await store.apply('a', { kind: 'retitle', title: { en: 'Renamed' } });
  await store.apply('b', { kind: 'put', meeting: smallMeeting('b') });
  await store.apply('b', { kind: 'remove' });
  await store.setSetting('language', 'zh');
  return store;
}

let file: string;
beforeAll(async () => {
  file = JSON.stringify(await (await storeWithSome()).backup());
});

describe('a backup', () => {
  it('brings everything back to an empty device, history and unknown fields with it', async () => {
    const store = await newDevice().open();
    const extended = file.replace('"savedAt"', '"x-row":[1],"savedAt"');
    await store.restore(extended);
    const { createdAt: _, ...all } = JSON.parse(extended);
    expect(await contents(store)).toEqual(all);
    const removal = (await store.history('b')).at(-1);
    if (removal) await store.undo(removal);
    expect((await store.meetings()).map((row) => row.id)).toEqual(['a', 'b']);
  });

  it('restored twice changes nothing more', async () => {
    const store = await newDevice().open();
    await store.restore(file);
    const once = await contents(store);
    expect(await store.previewRestore(file)).toMatchObject({ added: [], replaced: [], unchanged: 1 });
    await store.restore(file);
    expect(await contents(store)).toEqual(once);
  });

  it('leaves alone what it does not name, and replaces so that it can be taken back', async () => {
    const store = await newDevice().open();
    await store.apply('a', { kind: 'put', meeting: smallMeeting('a', 'Mine') });
    await store.apply('c', { kind: 'put', meeting: smallMeeting('c') });
    const preview = await store.previewRestore(file);
    expect([preview.added.length, preview.replaced.map(({ id }) => id), preview.unchanged]).toEqual([0, ['a'], 0]);

    await store.restore(file);
    expect((await store.meetings()).map((row) => [row.id, row.meeting.title?.en])).toEqual([
      ['a', 'Renamed'],
      ['c', 'Working group'],
    ]);
    expect(await store.source('a')).toEqual(source);
    const restoring = (await store.history('a')).at(-1);
    if (restoring) await store.undo(restoring);
    expect((await store.meeting('a'))?.meeting.title).toEqual({ en: 'Mine' });
    expect(await store.source('a')).toBeUndefined();
  });

  it('is numbered after what is here, so that both histories stand', async () => {
    const store = await newDevice().open();
    for (const title of ['One', 'Two']) await store.apply('c', { kind: 'put', meeting: smallMeeting('c', title) });
    await store.restore(file);
    expect((await store.history('a')).map((row) => row.sequence)).toEqual([3, 4]);
    expect(await store.apply('c', { kind: 'remove' })).toMatchObject({ sequence: 7 });
    const rename = (await store.history('a')).at(-1);
    if (rename) await store.undo(rename);
    expect((await store.meeting('a'))?.meeting.title).toEqual({ en: 'Working group' });
  });

  it('cut off anywhere changes nothing', async () => {
    const store = await storeWithSome();
    const before = await contents(store);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        await expect(store.restore(file.slice(0, length))).rejects.toMatchObject({
          name: 'StoreError',
          code: 'bad-backup',
        });
      }),
    );
    expect(await contents(store)).toEqual(before);
  });

  it.each([
    ['newer-backup', 'rostrum-backup/2', (text: string) => text.replace('rostrum-backup/1', 'rostrum-backup/2')],
    [
      'bad-backup',
      'format: "rostrum-backup/1"',
      (text: string) => text.replace('rostrum-backup/1', 'rostrum-meeting/1'),
    ],
    ['bad-backup', 'JSON', (text: string) => `x${text}`],
    ['bad-backup', 'format: "rostrum-backup/1"', () => '[]'],
    [
      'bad-backup',
      'meetings[0].meeting.start: "YYYY-MM-DD"',
      (text: string) => text.replace('"start":"2022-05-23"', '"start":"soon"'),
    ],
    [
      'bad-backup',
      'meetings[0].id: = meetings[0].meeting.id',
      (text: string) => text.replace('{"id":"a"', '{"id":"z"'),
    ],
    ['bad-backup', 'edits[1]: ≠ edits[0]', (text: string) => text.replace('"sequence":2', '"sequence":1')],
  ])('is refused as %s: %s', async (code, detail, change) => {
    const store = await newDevice().open();
    const text = change(file);
    expect(text).not.toBe(file);
    await expect(store.previewRestore(text)).rejects.toMatchObject({ code, detail });
    await expect(store.restore(text)).rejects.toMatchObject({ code, detail });
    expect(await store.meetings()).toEqual([]);
    expect(store.saveState().kind).toBe('saved');
  });
});
