// A page that holds nothing but the store, for journeys that break what lies under it.
import { applyEdit, type Edit } from '#domain/edits.ts';
import type { Meeting, Slot } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { entryAnchor } from '#domain/plan-anchor.ts';
import { applyPlanEdit, type PlanEdit } from '#domain/plan-edits.ts';
import { openStore } from '#store/open-store.ts';
import type { SaveState, StoredEdit, StoreState } from '#store/store.ts';

/** What the device holds, judged against its own history. */
export interface Account {
  readonly state: StoreState;
  readonly sequences: readonly number[];
  /** Every meeting, every document and the plan is what replaying the history makes of it. */
  readonly whole: boolean;
  readonly damaged: number;
}

function meetingOf(id: string, round: number): Meeting {
  const slots = Array.from(
    { length: 10 },
    (_, at): Slot => ({
      id: `s${at}`,
      date: `2022-05-${20 + Math.floor(at / 2)}` as Slot['date'],
      start: at % 2 === 0 ? '10:00' : '15:00',
      end: at % 2 === 0 ? '13:00' : '18:00',
      sessions: [
        {
          id: 'x',
          bodies: ['A'],
          entries: [0, 1, 2, 3].map((item) => ({ items: [`A/${item + 1}`], continued: at > 0 })),
        },
      ],
    }),
  );
  const annotation = { en: `Round ${round}. ${'The Working Group will consider the item. '.repeat(20)}` };
  return {
    format: 'rostrum-meeting/1',
    id,
    revision: 1,
    symbol: null,
    languages: ['en'],
    bodies: [{ id: 'A', name: { en: 'Working Group' } }],
    venue: null,
    timeZone: null,
    start: '2022-05-20',
    end: '2022-05-24',
    agenda: [1, 2, 3, 4].map((number) => ({
      id: `A/${number}`,
      body: 'A',
      number: String(number),
      title: { en: 'Item' },
      jointWith: [],
      annotation,
      documents: [],
    })),
    documents: [],
    slots,
    constraints: {},
  };
}

const store = await openStore({
  clock: Date.now,
  sentinel: localStorage,
  indexedDB,
  IDBKeyRange,
  storage: navigator.storage,
});

/** Text that cannot be compressed. */
function noise(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.min(length, 65_536)));
  return Array.from(bytes, (byte) => String.fromCharCode(0x4e00 + byte)).join('');
}

async function put(id: string, round: number, bulk = 0): Promise<StoredEdit> {
  const source = {
    name: 'a.txt',
    text: `${id} ${round} ${noise(bulk)}`,
    importedAt: 1,
    sources: {},
    findings: [],
    unread: [],
  };
  return store.apply(id, { kind: 'put', meeting: meetingOf(id, round) }, { meetingId: id, ...source });
}

/** A mark that the edits of the round carry from place to place. */
function markOf(id: string, round: number): PlanEdit {
  const index = indexOf(meetingOf(id, round));
  const place = index.places.get('A/1')?.[1];
  const mark = place && { id, anchor: entryAnchor(index, place), choice: 'must' as const, at: round };
  return { kind: 'set-mark', id, mark: mark ?? null };
}

/** The edits of one round on one meeting, of every kind, told as they are kept. */
async function* roundOf(id: string, round: number): AsyncGenerator<StoredEdit> {
  yield await put(id, round);
  await store.applyPlan(markOf(id, round));
  const edits: Edit[] = [
    { kind: 'retitle', title: { en: `Round ${round}` } },
    { kind: 'move-entry', from: { slot: 's1', session: 'x', index: 0 }, to: { slot: 's7', session: 'x', index: 2 } },
    { kind: 'set-slots', slots: meetingOf(id, round).slots.slice(0, 5) },
  ];
  for (const edit of edits) yield await store.apply(id, edit);
  // What the desk does, and a step back and forward again.
  const desk: Edit[] = [
    { kind: 'unschedule', from: [{ slot: 's2', session: 'x', index: 1 }] },
    { kind: 'set-item', item: 'A/2', to: { minutes: 60, title: { en: `Round ${round}` } } },
    { kind: 'swap-slots', slots: ['s0', 's3'] },
    { kind: 'part-item', item: 'A/3' },
    { kind: 'remove-slots', slots: ['s4'] },
  ];
  for (const edit of desk) yield await store.apply(id, edit);
  for (const way of ['undo', 'undo', 'redo'] as const) {
    const step = (await store.steps(id))[way];
    if (step) yield await store.undo(step.takes);
  }
  const removal = await store.apply(id, { kind: 'remove' });
  yield removal;
  yield await store.undo(removal);
}

const harness = {
  store,
  put,

  /** A state as plain data, its error told by name, code and detail. */
  plain: (state: StoreState | SaveState) => {
    if (!('error' in state)) return { ...state, error: null };
    const { name, code, detail } = state.error;
    return { kind: state.kind, error: { name, code, detail } };
  },

  /** Writes until the end of the world, which comes soon. */
  async write(tell: (sequence: number) => void): Promise<void> {
    for (let round = 0; ; round++) {
      for await (const edit of roundOf(`m${round % 3}`, round)) {
        if (store.saveState().kind === 'saved') tell(edit.sequence);
      }
    }
  },

  /** Whether the last steps of every meeting can be taken back and done again, each state as it was to the last byte. */
  async goesBackAndForth(): Promise<boolean> {
    const stateOf = async (id: string): Promise<string> => JSON.stringify((await store.meeting(id))?.meeting);
    for (const { id } of await store.meetings()) {
      const states = [await stateOf(id)];
      for (let step = (await store.steps(id)).undo; step && states.length < 8; step = (await store.steps(id)).undo) {
        await store.undo(step.takes);
        states.push(await stateOf(id));
      }
      for (const state of states.reverse().slice(1)) {
        const step = (await store.steps(id)).redo;
        if (!step) return false;
        await store.undo(step.takes);
        if ((await stateOf(id)) !== state) return false;
      }
    }
    return true;
  },

  async account(): Promise<Account> {
    const { meetings, sources, edits, privateEdits = [] } = await store.backup();
    const replayed = new Map<string, Meeting | null>();
    const documents = new Map<string, unknown>();
    for (const { meetingId, edit, source } of edits) {
      replayed.set(meetingId, applyEdit(replayed.get(meetingId) ?? null, edit).meeting);
      if (source) documents.set(meetingId, source.after);
    }
    let plan: Plan = EMPTY_PLAN;
    for (const one of privateEdits) if (one.of === 'plan' && 'edit' in one) plan = applyPlanEdit(plan, one.edit).plan;
    const sequences = [...edits, ...privateEdits].map(({ sequence }) => sequence).sort((a, b) => a - b);
    const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    const held = meetings.map((row) => [row.id, row.meeting] as const);
    const expected = [...replayed].filter(([, meeting]) => meeting !== null).sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = [...documents].filter(([, text]) => text !== null).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      state: store.state(),
      sequences,
      whole:
        same(held, expected) &&
        same(await store.plan(), plan) &&
        same(
          sources.map((row) => [row.meetingId, row]),
          texts,
        ),
      damaged: (await store.damaged()).length,
    };
  },
};

/** What journeys call. */
export type Harness = typeof harness;

declare global {
  interface Window {
    harness: Harness;
    /** Bound by the journey: an edit that the page shows as saved. */
    tellSaved(sequence: number): void;
  }
}

window.harness = harness;
