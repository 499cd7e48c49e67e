// Two tabs on one database against a plain model: whatever they do in whatever order, the database ends with what the
// model holds, and what each was told is true.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Meeting } from '#domain/meeting.ts';
import type { StoredEdit, StoreError } from '#store/store.ts';
import { appliedTo, type Choice, editsOf } from '../domain/edit-arbitraries.ts';
import { newDevice } from './stores.ts';

type Step =
  | { readonly kind: 'edit'; readonly tab: 0 | 1; readonly choose: Choice }
  | { readonly kind: 'undo'; readonly tab: 0 | 1; readonly back: number };

const tab = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), tab, choose: editsOf }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('undo' as const), tab, back: fc.constantFrom(1, 1, 1, 2, 3) }),
  },
);

it('edits and undos of two tabs end with what a plain model holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14, size: 'max' }), async (steps) => {
      const device = newDevice();
      const tabs = [await device.open(), await device.open()] as const;
      // The model: each state that ever was, and which edit led where.
      let state = 0;
      const states = new Map<number, Meeting | null>([[0, null]]);
      const edits: StoredEdit[] = [];
      for (const one of steps) {
        const store = tabs[one.tab];
        const meeting = states.get(state) ?? null;
        if (one.kind === 'edit') {
          const edit = one.choose(meeting);
          const next = appliedTo(meeting, edit);
          const stored = await store.apply('wg', edit).catch((error: StoreError) => error.code);
          if (next === undefined) expect(stored).toBe('does-not-fit');
          else {
            edits.push(stored as StoredEdit);
            state = edits.length;
            states.set(state, next);
          }
          continue;
        }
        const target = edits.at(-one.back);
        if (!target) continue;
        const result = await store.undo(target).catch((error: StoreError) => error.code);
        if (target.stateAfter !== state) expect(result).toBe('changed-since');
        else {
          edits.push(result as StoredEdit);
          state = target.stateBefore;
        }
      }
      const model = states.get(state) ?? undefined;
      for (const store of tabs) {
        expect((await store.meeting('wg'))?.meeting).toEqual(model);
        expect(await store.history('wg')).toEqual(edits);
        await store.close();
      }
      const next = await device.open();
      expect(next.state()).toEqual({ kind: 'ready' });
      await next.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('edits of two tabs at the same moment are all kept, each on top of the other', async () => {
  const device = newDevice();
  const tabs = [await device.open(), await device.open()] as const;
  const names = Array.from({ length: 40 }, (_, at) => `m${at}`);
  await Promise.all(
    names.map((id, at) =>
      tabs[at % 2 === 0 ? 0 : 1].apply(id, {
        kind: 'put',
        meeting: { ...minimal, id },
      }),
    ),
  );
  await Promise.all(
    names.map((id, at) => tabs[at % 2 === 0 ? 1 : 0].apply(id, { kind: 'retitle', title: { en: id } })),
  );
  const rows = await tabs[0].meetings();
  expect(rows.map((row) => row.meeting.title?.en).toSorted()).toEqual(names.toSorted());
  const { edits } = await tabs[1].backup();
  expect(edits.map((row) => row.sequence)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1));
});

const minimal: Meeting = {
  format: 'rostrum-meeting/1',
  id: '',
  revision: 1,
  symbol: null,
  languages: [],
  bodies: [],
  venue: null,
  timeZone: null,
  start: '2022-05-23',
  end: '2022-05-23',
  agenda: [],
  documents: [],
  slots: [],
  constraints: {},
};
