import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '#store/store.ts';
import { changesOf } from '../domain/edit-arbitraries.ts';
import { meetings } from '../domain/meeting-arbitraries.ts';
import { newDevice, smallMeeting } from './stores.ts';

const title = (en: string) => ({ kind: 'retitle', title: { en } }) as const;
const now = async (store: Store): Promise<string | undefined> => (await store.meeting('wg'))?.meeting.title?.en;

async function back(store: Store, id = 'wg'): Promise<boolean> {
  const { undo } = await store.steps(id);
  if (undo) await store.undo(undo.takes);
  return undo !== null;
}

async function forward(store: Store, id = 'wg'): Promise<boolean> {
  const { redo } = await store.steps(id);
  if (redo) await store.undo(redo.takes);
  return redo !== null;
}

describe('the steps of a meeting', () => {
  it('go back to what was imported and forward to the last edit, over restarts, as often as wanted', async () => {
    const device = newDevice();
    let store = await device.open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    for (const name of ['1', '2', '3']) await store.apply('wg', title(name));
    for (const _ of ['once', 'again', 'and again']) {
      const seen = [await now(store)];
      while (await back(store)) seen.push(await now(store));
      await store.close();
      store = await device.open();
      while (await forward(store)) seen.push(await now(store));
      expect(seen).toEqual(['3', '2', '1', 'Working group', '1', '2', '3']);
    }
    expect((await store.meeting('wg'))?.meeting).toEqual({ ...smallMeeting(), title: { en: '3' } });
  });

  it('of any edits of two drafts of one base lead all the way back and forward again, each byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        meetings,
        fc.array(fc.tuple(fc.constantFrom('wg', 'draft'), changesOf), { maxLength: 8, size: 'max' }),
        async (base, choices) => {
          const device = newDevice();
          let store = await device.open();
          const bytes = async (id: string): Promise<string> => JSON.stringify((await store.meeting(id))?.meeting);
          const ids = ['wg', 'draft'];
          for (const id of ids) await store.apply(id, { kind: 'put', meeting: { ...base, id } });
          const begun = await Promise.all(ids.map(bytes));
          for (const [id, choose] of choices) {
            const now = await store.meeting(id);
            // What does not fit is refused, and is no step.
            if (now) await store.apply(id, choose(now.meeting)).catch(() => undefined);
          }
          const made = await Promise.all(ids.map(bytes));
          while ((await Promise.all(ids.map((id) => back(store, id)))).includes(true));
          expect(await Promise.all(ids.map(bytes))).toEqual(begun);
          await store.close();
          store = await device.open();
          while ((await Promise.all(ids.map((id) => forward(store, id)))).includes(true));
          expect(await Promise.all(ids.map(bytes))).toEqual(made);
          await store.close();
        },
      ),
      { numRuns: Number(process.env.STEPS_RUNS ?? 5) },
    );
  });

  it('are named by the edit that is taken back or done again', async () => {
    const store = await newDevice().open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await store.apply('wg', title('1'));
    await store.apply('wg', title('2'));
    await back(store);
    const { undo, redo } = await store.steps('wg');
    expect(undo?.edit.edit).toEqual(title('1'));
    expect(redo?.edit.edit).toEqual(title('2'));
  });

  it('lead nowhere forward once something else was done', async () => {
    const store = await newDevice().open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await store.apply('wg', title('1'));
    await back(store);
    await store.apply('wg', title('other'));
    expect((await store.steps('wg')).redo).toBeNull();
    await back(store);
    expect((await store.steps('wg')).redo?.edit.edit).toEqual(title('other'));
  });

  it('do not delete what was imported, and know nothing of other meetings', async () => {
    const store = await newDevice().open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await store.apply('conference', { kind: 'put', meeting: smallMeeting('conference') });
    await store.apply('conference', title('1'));
    expect(await store.steps('wg')).toEqual({ undo: null, redo: null });
    expect(await store.steps('nowhere')).toEqual({ undo: null, redo: null });
  });

  it('are refused after a change in another tab, and go on from there', async () => {
    const device = newDevice();
    const [one, other] = [await device.open(), await device.open()];
    await one.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await one.apply('wg', title('1'));
    const { undo } = await one.steps('wg');
    await other.apply('wg', title('2'));
    if (!undo) throw new Error('nothing to take back');
    await expect(one.undo(undo.takes)).rejects.toMatchObject({ code: 'changed-since' });
    expect(await now(one)).toBe('2');
    await back(one);
    await back(one);
    expect(await now(one)).toBe('Working group');
  });
});
