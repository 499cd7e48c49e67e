import { describe, expect, it } from 'vitest';
import type { Delegation } from '#domain/delegation.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { itemAnchor } from '#domain/plan-anchor.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import { SCHEMA_VERSION } from '#store/meta-record.ts';
import type { Store } from '#store/store.ts';
import { type Device, newDevice, smallMeeting } from './stores.ts';

function note(id: string, text: string, at: number): PlanEdit {
  const anchor = itemAnchor(indexOf(smallMeeting()), 'A/1');
  if (!anchor) throw new Error('no item');
  return { kind: 'set-note', id, note: { id, anchor, text, at } };
}

function delegation(id: string, ...members: string[]): Delegation {
  return {
    format: 'rostrum-delegation/1',
    id,
    name: id,
    members: members.map((name) => ({ id: name, name, languages: [], follows: [], stays: null })),
    assignments: [],
  };
}

const bytes = new Blob([Uint8Array.from({ length: 70_000 }, (_, at) => at % 251)], { type: 'application/pdf' });
const paper = { id: 'f', symbol: 'X/1', name: 'x.pdf', type: 'application/pdf', language: null, bytes };

async function withPlan(device: Device = newDevice()): Promise<Store> {
  const store = await device.open();
  await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
  await store.applyPlan(note('a', 'Mine', 10));
  await store.applyPlan(note('b', 'Both', 10));
  await store.applyDelegation({ kind: 'put-delegation', delegation: delegation('d', 'Ada', 'Bo') });
  await store.attach(paper);
  return store;
}

const fileOf = async (store: Store): Promise<string> => JSON.stringify(await store.backup());
const textsOf = async (store: Store) => (await store.plan()).notes.map(({ id, text }) => [id, text]);

/** Everything that a store holds, but for when it was told. */
async function contents(store: Store) {
  const { createdAt: _, ...all } = await store.backup();
  return all;
}

describe('a backup with what is private', () => {
  it('brings it all back to an empty device, with its history', async () => {
    const old = await withPlan();
    const file = await fileOf(old);
    const store = await newDevice().open();
    expect(await store.previewRestore(file)).toMatchObject({
      plan: { added: 2, replaced: 0, unchanged: 0 },
      delegation: 'added',
      attachments: { added: 1, unchanged: 0 },
    });
    await store.restore(file);
    expect(await contents(store)).toMatchObject({
      privateEdits: await old.backup().then(({ privateEdits }) => privateEdits),
    });
    expect(await store.plan()).toEqual(await old.plan());
    expect(await store.delegation()).toEqual(await old.delegation());
    const [kept] = await store.attachments();
    expect(new Uint8Array((await kept?.bytes.arrayBuffer()) ?? [])).toEqual(new Uint8Array(await bytes.arrayBuffer()));
    expect(store.state()).toEqual({ kind: 'ready' });
    const last = (await store.planHistory()).at(-1);
    if (last) await store.undoPlan(last);
    expect(await textsOf(store)).toEqual([['a', 'Mine']]);
  });

  it('restored twice changes nothing more', async () => {
    const store = await withPlan();
    const file = await fileOf(store);
    const before = await contents(store);
    expect(await store.previewRestore(file)).toMatchObject({
      plan: { added: 0, replaced: 0, unchanged: 2 },
      delegation: 'unchanged',
      attachments: { added: 0, unchanged: 1 },
    });
    await store.restore(file);
    expect(await contents(store)).toEqual(before);
  });

  it('is brought together with what is here: the later holds, nothing is lost, and it can be taken back', async () => {
    const file = await fileOf(await withPlan());
    const store = await newDevice().open();
    await store.applyPlan(note('b', 'Later', 20));
    await store.applyPlan(note('c', 'Here', 5));
    await store.applyDelegation({ kind: 'put-delegation', delegation: delegation('d', 'Ada', 'Cy') });
    const before = await store.plan();
    expect(await store.previewRestore(file)).toMatchObject({
      plan: { added: 1, replaced: 0, unchanged: 1 },
      delegation: 'merged',
    });
    await store.restore(file);
    expect(await textsOf(store)).toEqual([
      ['a', 'Mine'],
      ['b', 'Later'],
      ['c', 'Here'],
    ]);
    expect((await store.delegation())?.members.map(({ id }) => id)).toEqual(['Ada', 'Cy', 'Bo']);
    const restoring = (await store.planHistory()).at(-1);
    if (restoring) await store.undoPlan(restoring);
    expect(await store.plan()).toEqual(before);
  });

  it('puts another delegation in the place of the one here, which can be taken back', async () => {
    const file = await fileOf(await withPlan());
    const store = await newDevice().open();
    const own = delegation('other', 'Zoe');
    await store.applyDelegation({ kind: 'put-delegation', delegation: own });
    expect(await store.previewRestore(file)).toMatchObject({ delegation: 'replaced' });
    await store.restore(file);
    expect((await store.delegation())?.id).toBe('d');
    const restoring = (await store.delegationHistory()).at(-1);
    if (restoring) await store.undoDelegation(restoring);
    expect(await store.delegation()).toEqual(own);
  });

  it.each([
    [
      'newer-backup',
      `schema ${SCHEMA_VERSION + 1}`,
      (text: string) => text.replace(`"schema":${SCHEMA_VERSION}`, `"schema":${SCHEMA_VERSION + 1}`),
    ],
    ['bad-backup', 'privates[1].value.notes[0].at: number', (text: string) => text.replace('"at":10}', '"at":"x"}')],
    [
      'bad-backup',
      'attachments[0].base64: 70000 bytes',
      (text: string) => text.replace('"base64":"', '"base64":"AAAA'),
    ],
    ['bad-backup', 'attachments[0].base64: 70000 bytes', (text: string) => text.replace('"base64":"', '"base64":"*')],
  ])('is refused as %s: %s', async (code, detail, change) => {
    const store = await newDevice().open();
    const text = await fileOf(await withPlan());
    expect(change(text)).not.toBe(text);
    await expect(store.restore(change(text))).rejects.toMatchObject({ code, detail });
    expect(await store.plan()).toMatchObject({ notes: [] });
  });
});

describe('a loss', () => {
  it('of what is private is told, and made good by a backup', async () => {
    const device = newDevice();
    const store = await withPlan(device);
    const file = await fileOf(store);
    await store.close();
    await new Promise((resolve) => {
      device.indexedDB.deleteDatabase('rostrum').onsuccess = resolve;
    });
    const next = await device.open();
    expect(next.state()).toMatchObject({ kind: 'data-missing', lost: 1, lostEdits: 5 });
    await next.restore(file);
    expect(next.state()).toEqual({ kind: 'ready' });
    await next.close();
    expect((await device.open()).state()).toEqual({ kind: 'ready' });
  });

  it('of the plan alone is told', async () => {
    const device = newDevice();
    const store = await withPlan(device);
    await store.close();
    await new Promise<void>((resolve) => {
      const request = device.indexedDB.open('rostrum');
      request.onsuccess = () => {
        const transaction = request.result.transaction(['privates'], 'readwrite');
        transaction.objectStore('privates').delete('plan');
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
    expect((await device.open()).state()).toMatchObject({ kind: 'data-missing', lost: 0, lostEdits: 1 });
  });
});

describe('the age of the last backup', () => {
  it('tells the first private change that stands in none', async () => {
    const device = newDevice();
    const store = await device.open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    expect(await store.backupAge()).toEqual({ lastAt: null, changedAt: null });
    const first = await store.applyPlan(note('a', 'Mine', 10));
    await store.applyPlan(note('b', 'Both', 10));
    expect(await store.backupAge()).toEqual({ lastAt: null, changedAt: first.at });
    const { createdAt } = await store.backup();
    expect(await store.backupAge()).toEqual({ lastAt: createdAt, changedAt: null });
    const later = await store.attach(paper);
    await store.applyPlan(note('a', 'Other', 20));
    expect(await store.backupAge()).toEqual({ lastAt: createdAt, changedAt: later.at });
    await store.close();
    expect(await (await device.open()).backupAge()).toEqual({ lastAt: createdAt, changedAt: later.at });
  });
});
