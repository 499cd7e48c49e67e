// Dexie runs live queries, with which a tab sees what another does with the lock, only where the platform has an IndexedDB of its own.
import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Delegation } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { entryAnchor, itemAnchor } from '#domain/plan-anchor.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import type { Store } from '#store/store.ts';
import { storedBytes } from './stored-bytes.ts';
import { type Device, newDevice, smallMeeting } from './stores.ts';

const PASSPHRASE = 'four quiet words here';

function note(text: string, id = 'n', at = 1): PlanEdit {
  const anchor = itemAnchor(indexOf(smallMeeting()), 'A/1');
  if (!anchor) throw new Error('no item');
  return { kind: 'set-note', id, note: { id, anchor, text, at } };
}

function mark(id = 'm'): PlanEdit {
  const index = indexOf(smallMeeting());
  const place = index.places.get('A/2')?.[0];
  if (!place) throw new Error('no place');
  return { kind: 'set-mark', id, mark: { id, anchor: entryAnchor(index, place), choice: 'must', at: 1 } };
}

function appointment(title: string): PlanEdit {
  const appointment = {
    id: 'b',
    title,
    date: '2022-05-23',
    start: '13:00',
    end: '14:00',
    timeZone: null,
    at: 1,
  } as const;
  return { kind: 'set-appointment', id: 'b', appointment };
}

function delegation(name: string): Delegation {
  const meeting = smallMeeting();
  const [slot] = meeting.slots;
  const session = slot?.sessions[1];
  if (!slot || !session) throw new Error('no session');
  return {
    format: 'rostrum-delegation/1',
    id: 'd',
    name: 'D',
    members: [{ id: 'p', name, languages: [], follows: [], stays: null }],
    assignments: [{ member: 'p', at: anchorOf(meeting, slot, session), duties: ['lead'] }],
  };
}

const file = (text: string) => ({
  id: 'f',
  symbol: 'X/1',
  name: `${text}.txt`,
  type: 'text/plain',
  language: null,
  bytes: new Blob([text], { type: 'text/plain' }),
});

/** A meeting, and these words in everything that is private; also in what was written and taken away again. */
async function withWords(words: readonly string[], device: Device = newDevice()): Promise<Store> {
  const [first = 'Mine', second = first, third = first, fourth = first, fifth = first] = words;
  const store = await device.open();
  await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
  await store.applyPlan(note(first));
  await store.applyPlan(note(second));
  await store.applyPlan(appointment(third));
  await store.applyDelegation({ kind: 'put-delegation', delegation: delegation(fourth) });
  await store.attach(file(fifth));
  return store;
}

/** All that is private, as the program shows it. */
async function privates(store: Store) {
  const files = await store.attachments();
  return {
    plan: await store.plan(),
    delegation: await store.delegation(),
    planHistory: await store.planHistory(),
    delegationHistory: await store.delegationHistory(),
    files: await Promise.all(
      files.map(async ({ bytes, ...rest }) => ({ ...rest, type: bytes.type, text: await bytes.text() })),
    ),
  };
}

/** Every slot a day later. */
const moved = (meeting: Meeting = smallMeeting()): Meeting => ({
  ...meeting,
  slots: meeting.slots.map((slot) => ({ ...slot, date: '2022-05-24' as const })),
});

/** Random, long enough not to stand somewhere by chance. */
const word = fc
  .array(fc.constantFrom(...'abcdefghijkmnopqrstuvwxyz', '议', '程', '项', 'ж', 'ш', 'س', 'ل'), {
    minLength: 8,
    maxLength: 12,
  })
  .map((letters) => letters.join(''));

describe('what is locked', () => {
  it('stands nowhere in the stored bytes, the notes outside, or the backup, and comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 8, maxLength: 8 }), async (words) => {
        const device = newDevice();
        const store = await withWords(words.slice(0, 5), device);
        const before = await privates(store);
        expect(words.slice(0, 5).filter((one) => before && !JSON.stringify(before).includes(one))).toEqual([]);
        await store.lock.set(PASSPHRASE);
        expect(await privates(store)).toEqual(before);
        await store.applyPlan(note(words[5] ?? ''));
        await store.applyDelegation({ kind: 'put-delegation', delegation: delegation(words[6] ?? '') });
        await store.attach({ ...file(words[7] ?? ''), id: 'g' });
        const after = await privates(store);
        const backups = [JSON.stringify(await store.backup())];
        await store.lock.lockNow('everywhere');
        backups.push(JSON.stringify(await store.backup()));
        await store.close();
        const kept = await storedBytes(device);
        for (const one of words) {
          expect(kept).not.toContain(one);
          for (const backup of backups) expect(backup).not.toContain(one);
        }
        const next = await device.open();
        await next.lock.unlock(PASSPHRASE);
        expect(await privates(next)).toEqual(after);
        await next.lock.remove(PASSPHRASE);
        expect(await privates(next)).toEqual(after);
        await next.close();
        const plain = await storedBytes(device);
        expect(words.filter((one) => !plain.includes(one))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('is refused while it is locked, and nothing of it is lost', async () => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    await store.lock.set(PASSPHRASE);
    const before = await privates(store);
    await store.lock.lockNow('everywhere');
    expect(store.lock.state()).toEqual({ kind: 'locked' });
    for (const act of [
      () => store.plan(),
      () => store.delegation(),
      () => store.planHistory(),
      () => store.attachments(),
      () => store.applyPlan(note('Other')),
      () => store.attach(file('Other')),
      () => store.detach('f'),
      () => store.undoPlan(before.planHistory[1] as (typeof before.planHistory)[0]),
    ]) {
      await expect(act()).rejects.toMatchObject({ name: 'StoreError', code: 'locked' });
    }
    expect(store.saveState().kind).toBe('saved');
    expect((await store.meeting('wg'))?.meeting.title).toEqual({ en: 'Working group' });
    await store.lock.unlock(PASSPHRASE);
    expect(await privates(store)).toEqual(before);
  });

  it('tells a wrong passphrase, which harms nothing', async () => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    await store.lock.set(PASSPHRASE);
    const before = await privates(store);
    await store.close();
    const bytes = await storedBytes(device);
    const next = await device.open();
    const wrong = { name: 'StoreError', code: 'wrong-passphrase' };
    await expect(next.lock.unlock('four quiet words hear')).rejects.toMatchObject(wrong);
    await expect(next.lock.change('x', 'y')).rejects.toMatchObject(wrong);
    await expect(next.lock.remove('')).rejects.toMatchObject(wrong);
    expect(next.lock.state()).toEqual({ kind: 'locked' });
    expect(await storedBytes(device)).toBe(bytes);
    await next.lock.unlock(PASSPHRASE);
    expect(await privates(next)).toEqual(before);
  });

  it('stays sealed as it is when the passphrase changes, and the old one opens nothing', async () => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    await store.lock.set(PASSPHRASE);
    const before = await privates(store);
    const sealed = (await store.backup()).privates;
    await store.lock.change(PASSPHRASE, 'another one');
    expect((await store.backup()).privates).toEqual(sealed);
    await store.lock.lockNow('here');
    await expect(store.lock.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await store.lock.unlock('another one');
    expect(await privates(store)).toEqual(before);
  });

  it('can be discarded where the passphrase is forgotten; meetings stay', async () => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    await store.lock.set(PASSPHRASE);
    await store.lock.lockNow('here');
    await store.lock.discard();
    expect(store.lock.state()).toEqual({ kind: 'none' });
    expect(await store.plan()).toMatchObject({ notes: [] });
    expect(await store.delegation()).toBeNull();
    expect((await store.meetings()).length).toBe(1);
    await store.close();
    expect((await device.open()).state()).toEqual({ kind: 'ready' });
  });

  it('is taken back, edit by edit, as if there were no lock', async () => {
    const store = await withWords(['One', 'Two'], newDevice());
    await store.lock.set(PASSPHRASE);
    const history = await store.planHistory();
    for (const edit of history.toReversed()) await store.undoPlan(edit);
    expect(await store.plan()).toMatchObject({ notes: [], appointments: [] });
  });
});

describe('setting the lock', () => {
  it.each([1, 2, 3, 4])('cut off at write %i leaves everything plain, and works when tried again', async (nth) => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    const before = await privates(store);
    const bytes = await storedBytes(device);
    let writes = 0;
    const stores = IDBObjectStore.prototype as unknown as globalThis.IDBObjectStore;
    const { put, add } = stores;
    const cut = (real: typeof put) =>
      function (this: globalThis.IDBObjectStore, ...given: Parameters<typeof put>) {
        writes++;
        if (writes >= nth) this.transaction.abort();
        return real.apply(this, given);
      };
    const spies = [
      vi.spyOn(stores, 'put').mockImplementation(cut(put)),
      vi.spyOn(stores, 'add').mockImplementation(cut(add)),
    ];
    await expect(store.lock.set(PASSPHRASE)).rejects.toMatchObject({ name: 'StoreError' });
    for (const spy of spies) spy.mockRestore();
    expect(writes).toBeGreaterThanOrEqual(nth);
    expect(await storedBytes(device)).toBe(bytes);
    expect(store.lock.state()).toEqual({ kind: 'none' });
    expect(await privates(store)).toEqual(before);
    await store.lock.set(PASSPHRASE);
    expect(await privates(store)).toEqual(before);
  });

  it('is refused where another tab was first', async () => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    const other = await device.open();
    const results = await Promise.allSettled([store.lock.set(PASSPHRASE), other.lock.set('second')]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect([store.lock.state().kind, other.lock.state().kind].toSorted()).toEqual(['locked', 'open']);
  });
});

describe('two tabs', () => {
  it('are both locked when one is, and what is written in one just before is kept', async () => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    const other = await device.open();
    await store.lock.set(PASSPHRASE);
    await expect.poll(() => other.lock.state()).toEqual({ kind: 'locked' });
    await expect(other.applyPlan(note('Lost'))).rejects.toMatchObject({ code: 'locked' });
    await other.lock.unlock(PASSPHRASE);
    const writing = other.applyPlan(note('Kept', 'k', 9));
    await other.lock.lockNow('everywhere');
    await writing;
    await expect(store.plan()).rejects.toMatchObject({ code: 'locked' });
    await expect.poll(() => store.lock.state()).toEqual({ kind: 'locked' });
    await store.lock.unlock(PASSPHRASE);
    expect((await store.plan()).notes.map(({ text }) => text)).toContain('Kept');
  });

  it('see one edit of the other, sealed as they are', async () => {
    const device = newDevice();
    const store = await withWords(['Ask'], device);
    const other = await device.open();
    await store.lock.set(PASSPHRASE);
    await other.lock.unlock(PASSPHRASE);
    await Promise.all([...'abcdef'].map((id, at) => (at % 2 ? store : other).applyPlan(note(id, id, at))));
    const ids = (await other.plan()).notes.map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'n']);
    expect(await store.plan()).toEqual(await other.plan());
  });
});

describe('an update of a meeting while it is locked', () => {
  /** What one does with a meeting, the same with and without a lock. */
  async function course(store: Store, away: (store: Store) => Promise<void>, back: (store: Store) => Promise<void>) {
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await store.applyPlan(mark());
    await store.applyPlan(note('Ask'));
    await store.applyDelegation({ kind: 'put-delegation', delegation: delegation('Ada') });
    await away(store);
    const update = await store.apply('wg', { kind: 'put', meeting: moved() });
    await store.apply('wg', { kind: 'retitle', title: { en: 'Other' } });
    const [second] = smallMeeting().slots.slice(1);
    await store.apply('wg', { kind: 'put', meeting: { ...moved(), slots: second ? [second] : [] } });
    const taken = await store.undo((await store.history('wg')).at(-1) as typeof update);
    await back(store);
    const carried = [await store.plan(), await store.delegation()];
    await store.undo(taken);
    return [carried, await store.plan(), await store.delegation(), (await store.planHistory()).length];
  }

  it('is carried over to plan and delegation when it is unlocked, as it would have been at once', async () => {
    const nothing = async (): Promise<void> => undefined;
    const plain = await course(await newDevice().open(), nothing, nothing);
    const locked = await course(
      await newDevice().open(),
      async (store) => {
        await store.lock.set(PASSPHRASE);
        await store.lock.lockNow('everywhere');
      },
      (store) => store.lock.unlock(PASSPHRASE),
    );
    expect(locked).toEqual(plain);
    expect(JSON.stringify(plain)).toContain('2022-05-24');
  });

  it('in another tab is carried by the one that is open, before anything else is written', async () => {
    const device = newDevice();
    const store = await device.open();
    const other = await device.open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await store.applyPlan(mark());
    await store.lock.set(PASSPHRASE);
    await other.apply('wg', { kind: 'put', meeting: moved() });
    await store.applyPlan(note('Later'));
    const [anchor] = (await store.plan()).marks.map((one) => JSON.stringify(one.anchor));
    expect(anchor).toContain('2022-05-24');
    expect((await store.planHistory()).map(({ carries }) => carries !== undefined)).toEqual([false, true, false]);
    expect(store.state()).toEqual({ kind: 'ready' });
  });
});

describe('a locked backup', () => {
  async function lockedBackup(device = newDevice()) {
    const store = await withWords(['Ask', 'Speak'], device);
    await store.lock.set(PASSPHRASE);
    const whole = await privates(store);
    return { store, whole, text: JSON.stringify(await store.backup()) };
  }

  it('asks for its passphrase on another device, previews, and stays under it there', async () => {
    const { whole, text } = await lockedBackup();
    const device = newDevice();
    const store = await device.open();
    await expect(store.previewRestore(text)).rejects.toMatchObject({ code: 'locked', detail: 'backup' });
    await expect(store.previewRestore(text, 'no')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    expect(await store.previewRestore(text, PASSPHRASE)).toMatchObject({
      plan: { added: 2, replaced: 0, unchanged: 0 },
      delegation: 'added',
      attachments: { added: 1, unchanged: 0 },
    });
    await expect(store.restore(text)).rejects.toMatchObject({ code: 'locked' });
    await store.restore(text, PASSPHRASE);
    expect(await privates(store)).toEqual(whole);
    expect(store.lock.state()).toMatchObject({ kind: 'open' });
    await store.close();
    expect(await storedBytes(device)).not.toMatch(/Speak/);
    const next = await device.open();
    await expect(next.plan()).rejects.toMatchObject({ code: 'locked' });
    await next.lock.unlock(PASSPHRASE);
    expect(await privates(next)).toEqual(whole);
  });

  it('goes under the lock of a device that has its own', async () => {
    const { text } = await lockedBackup();
    const device = newDevice();
    const store = await device.open();
    await store.applyPlan(note('Own', 'own'));
    await store.lock.set('its own words');
    await store.restore(text, PASSPHRASE);
    expect((await store.plan()).notes.map(({ text: words }) => words)).toEqual(['Speak', 'Own']);
    await store.lock.lockNow('here');
    await expect(store.lock.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await expect(store.previewRestore(text, PASSPHRASE)).rejects.toMatchObject({ code: 'locked', detail: 'here' });
    await store.lock.unlock('its own words');
    expect((await store.plan()).notes).toHaveLength(2);
  });

  it('comes back where it was made without asking', async () => {
    const { store, text } = await lockedBackup();
    await store.applyPlan({ kind: 'set-note', id: 'n', note: null });
    expect(await store.previewRestore(text)).toMatchObject({ plan: { added: 1, unchanged: 1 } });
    await store.restore(text);
    expect((await store.plan()).notes.map(({ text: words }) => words)).toEqual(['Speak']);
  });

  it('made while updates wait brings plan and meeting back together', async () => {
    const { store } = await lockedBackup();
    await store.applyPlan(mark());
    await store.lock.lockNow('everywhere');
    await store.apply('wg', { kind: 'put', meeting: moved() });
    const text = JSON.stringify(await store.backup());
    const next = await newDevice().open();
    await next.restore(text, PASSPHRASE);
    await store.lock.unlock(PASSPHRASE);
    expect(await next.plan()).toEqual(await store.plan());
    expect(await next.delegation()).toEqual(await store.delegation());
  });

  it('without its lock, or changed, is refused', async () => {
    const { text } = await lockedBackup();
    const store = await newDevice().open();
    const { lock: _, ...rest } = JSON.parse(text);
    await expect(store.restore(JSON.stringify(rest), PASSPHRASE)).rejects.toMatchObject({ code: 'bad-backup' });
    const backup = JSON.parse(text);
    const [plan, team] = backup.privates;
    backup.privates = [
      { ...plan, sealed: team.sealed },
      { ...team, sealed: plan.sealed },
    ];
    await expect(store.restore(JSON.stringify(backup), PASSPHRASE)).rejects.toMatchObject({ code: 'bad-backup' });
    expect(store.lock.state()).toEqual({ kind: 'none' });
  });
});
