// Two drafts of one base, edited in whatever order: each is taken back in full and done again byte for byte, keeps a valid
// meeting throughout, and neither touches the other or what it began from.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMeetingFile, writeMeetingFile } from '#domain/meeting-file.ts';
import type { Store } from '#store/store.ts';
import { appliedTo, changesOf } from '../domain/edit-arbitraries.ts';
import { newDevice, smallMeeting } from './stores.ts';

const DRAFTS = ['d1', 'd2'] as const;

async function bytes(store: Store, id: string): Promise<string> {
  const meeting = (await store.meeting(id))?.meeting;
  return meeting ? JSON.stringify(meeting) : '';
}

/** Takes steps one way as long as there are any; the states on the way. */
async function walk(store: Store, id: string, way: 'undo' | 'redo'): Promise<string[]> {
  const states: string[] = [];
  for (let step = (await store.steps(id))[way]; step; step = (await store.steps(id))[way]) {
    await store.undo(step.takes);
    states.push(await bytes(store, id));
  }
  return states;
}

async function expectValid(store: Store, id: string): Promise<void> {
  const meeting = (await store.meeting(id))?.meeting ?? null;
  const { meeting: read, observations } = readMeetingFile(meeting ? writeMeetingFile(meeting) : '');
  expect(observations).toEqual([]);
  expect(JSON.stringify(read)).toBe(JSON.stringify(meeting));
}

it('two drafts of one base are taken back in full and done again, byte for byte, each by itself', async () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...DRAFTS), changesOf), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(moves, async (moves) => {
      const device = newDevice();
      let store = await device.open();
      await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
      for (const id of DRAFTS) await store.keepDraft(id, { meeting: 'wg', name: id }, { ...smallMeeting(), id });
      const course = { d1: [await bytes(store, 'd1')], d2: [await bytes(store, 'd2')] };
      for (const [id, choose] of moves) {
        const now = (await store.meeting(id))?.meeting ?? null;
        const edit = now && choose(now);
        if (!edit || !appliedTo(now, edit)) continue;
        await store.apply(id, edit);
        await expectValid(store, id);
        const state = await bytes(store, id);
        if (state !== course[id].at(-1)) course[id].push(state);
      }
      await store.close();
      store = await device.open();
      for (const id of DRAFTS) {
        const back = await walk(store, id, 'undo');
        expect(back.at(-1) ?? course[id][0]).toBe(course[id][0]);
        const there = course[id === 'd1' ? 'd2' : 'd1'];
        expect(there).toContain(await bytes(store, id === 'd1' ? 'd2' : 'd1'));
        await walk(store, id, 'redo');
        expect(await bytes(store, id)).toBe(course[id].at(-1));
        await walk(store, id, 'undo');
      }
      for (const id of DRAFTS) expect(await bytes(store, id)).toBe(course[id][0]);
      expect(await bytes(store, 'wg')).toBe(JSON.stringify(smallMeeting()));
      await store.close();
    }),
    { numRuns: Number(process.env.DRAFT_RUNS ?? 6) },
  );
});
