import { describe, expect, it } from 'vitest';
import type { Delegation } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN } from '#domain/plan.ts';
import { entryAnchor, itemAnchor } from '#domain/plan-anchor.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import type { Store } from '#store/store.ts';
import { newDevice, smallMeeting } from './stores.ts';

/** The meeting after an update: everything a day later. */
function moved(meeting: Meeting = smallMeeting()): Meeting {
  return { ...meeting, slots: meeting.slots.map((slot) => ({ ...slot, date: '2022-05-24' as const })) };
}

/** A mark on the first time that "Transfer" is taken up. */
function markEdit(id = 'm', choice: 'must' | 'maybe' = 'must', meeting: Meeting = smallMeeting()): PlanEdit {
  const index = indexOf(meeting);
  const place = index.places.get('A/2')?.[0];
  if (!place) throw new Error('no place');
  return { kind: 'set-mark', id, mark: { id, anchor: entryAnchor(index, place), choice, at: 1 } };
}

function noteEdit(text: string, id = 'n'): PlanEdit {
  const anchor = itemAnchor(indexOf(smallMeeting()), 'A/1');
  if (!anchor) throw new Error('no item');
  return { kind: 'set-note', id, note: { id, anchor, text, at: 2 } };
}

function delegation(): Delegation {
  const meeting = smallMeeting();
  const [slot] = meeting.slots;
  const session = slot?.sessions[1];
  if (!slot || !session) throw new Error('no session');
  return {
    format: 'rostrum-delegation/1',
    id: 'd',
    name: 'Delegation',
    members: [{ id: 'p', name: 'Head', languages: ['en'], follows: [], stays: null }],
    assignments: [{ member: 'p', at: anchorOf(meeting, slot, session), duties: ['lead'] }],
  };
}

async function withMeeting(): Promise<Store> {
  const store = await newDevice().open();
  await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
  return store;
}

/** The dates on which what is marked now stands. */
async function datesOf(store: Store): Promise<readonly (string | null)[]> {
  const meetings = (await store.meetings()).map(({ meeting }) => meeting);
  const { marks } = resolvePlan(meetings, await store.plan());
  return marks.map(({ standing }) => (standing?.kind === 'entry' ? standing.slot.date : null));
}

describe('the plan', () => {
  it('is empty at first, and kept for the next start', async () => {
    const device = newDevice();
    const store = await device.open();
    expect(await store.plan()).toEqual(EMPTY_PLAN);
    const first = await store.applyPlan(markEdit());
    expect(first).toMatchObject({ sequence: 1, of: 'plan', stateBefore: 0, stateAfter: 1 });
    expect(store.saveState().kind).toBe('saved');
    await store.close();
    const next = await device.open();
    expect(next.state()).toEqual({ kind: 'ready' });
    expect((await next.plan()).marks.map(({ choice }) => choice)).toEqual(['must']);
    expect(await next.planHistory()).toEqual([first]);
  });

  it('takes edits back in turn, and refuses what was built upon since', async () => {
    const store = await withMeeting();
    const marked = await store.applyPlan(markEdit());
    const noted = await store.applyPlan(noteEdit('Ask for the floor'));
    await expect(store.undoPlan(marked)).rejects.toMatchObject({ name: 'StoreError', code: 'changed-since' });
    const undone = await store.undoPlan(noted);
    expect((await store.plan()).notes).toEqual([]);
    await store.undoPlan(undone);
    expect((await store.plan()).notes.map(({ text }) => text)).toEqual(['Ask for the floor']);
    await store.undoPlan(noted);
    await store.undoPlan(marked);
    expect(await store.plan()).toEqual(EMPTY_PLAN);
  });

  it('refuses what breaks its form, and keeps nothing of it', async () => {
    const store = await newDevice().open();
    const reading = { symbol: 'X/1', state: 'lost' as 'read', at: 1 };
    await expect(store.applyPlan({ kind: 'set-reading', symbol: 'X/1', reading })).rejects.toMatchObject({
      code: 'does-not-fit',
      detail: 'value.reading[0].state: "to-read" | "reading" | "read"',
    });
    expect(await store.planHistory()).toEqual([]);
    expect(store.saveState().kind).toBe('saved');
  });
});

describe('an update of a meeting', () => {
  it('carries the plan with it, and taken back brings it back as it was', async () => {
    const store = await withMeeting();
    await store.applyPlan(markEdit());
    await store.applyPlan(noteEdit('Ask for the floor'));
    const before = await store.plan();
    const update = await store.apply('wg', { kind: 'put', meeting: moved() });
    const carried = await store.plan();
    expect(carried).not.toEqual(before);
    expect(await datesOf(store)).toEqual(['2022-05-24']);
    expect(carried.notes.map(({ text }) => text)).toEqual(['Ask for the floor']);

    const undone = await store.undo(update);
    expect(await store.plan()).toEqual(before);
    await store.undo(undone);
    expect(await store.plan()).toEqual(carried);
  });

  it('taken back keeps what was written since', async () => {
    const store = await withMeeting();
    await store.applyPlan(markEdit());
    const update = await store.apply('wg', { kind: 'put', meeting: moved() });
    await store.applyPlan(markEdit('later', 'maybe', moved()));
    await store.undo(update);
    const { marks } = await store.plan();
    expect(marks.map(({ id, choice }) => [id, choice])).toEqual([
      ['later', 'maybe'],
      ['m', 'must'],
    ]);
    expect(await datesOf(store)).toEqual(['2022-05-23', '2022-05-23']);
  });

  it('does not stand in the way of taking back what was marked before it', async () => {
    const store = await withMeeting();
    const marked = await store.applyPlan(markEdit());
    const dropped = await store.applyPlan({ kind: 'set-mark', id: 'm', mark: null });
    await store.apply('wg', { kind: 'put', meeting: moved() });
    await store.undoPlan(dropped);
    expect(await datesOf(store)).toEqual(['2022-05-24']);
    await store.undoPlan(marked);
    expect((await store.plan()).marks).toEqual([]);
  });

  it('that takes the marked item away keeps mark and note; taken back, they stand again', async () => {
    const store = await withMeeting();
    await store.applyPlan(markEdit());
    const meeting = smallMeeting();
    const without: Meeting = {
      ...meeting,
      agenda: meeting.agenda.filter(({ id }) => id !== 'A/2'),
      slots: meeting.slots
        .map((slot) => ({ ...slot, sessions: slot.sessions.filter(({ id }) => id !== 'y') }))
        .slice(0, 1),
    };
    const update = await store.apply('wg', { kind: 'put', meeting: without });
    expect(await datesOf(store)).toEqual([null]);
    await store.undo(update);
    expect(await datesOf(store)).toEqual(['2022-05-23']);
  });

  it('carries the delegation, and taken back brings it back', async () => {
    const store = await withMeeting();
    await store.applyDelegation({ kind: 'put-delegation', delegation: delegation() });
    const [early, late] = smallMeeting().slots;
    if (!early || !late) throw new Error('no slots');
    const [opening, transfer] = early.sessions;
    if (!opening || !transfer) throw new Error('no sessions');
    const slots = [
      { ...early, sessions: [opening] },
      { ...late, sessions: [] },
      { ...late, id: 's9', date: '2022-05-24' as const, sessions: [transfer] },
    ];
    const update = await store.apply('wg', { kind: 'set-slots', slots });
    expect((await store.delegation())?.assignments[0]?.at.slot).toBe('s9');
    await store.undo(update);
    expect(await store.delegation()).toEqual(delegation());
  });

  it('writes meeting and plan together or not at all', async () => {
    const device = newDevice();
    const store = await device.open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await store.applyPlan(markEdit());
    const before = await store.plan();
    const broken = { ...moved(), start: 'soon' as '2022-05-23' };
    await expect(store.apply('wg', { kind: 'put', meeting: broken })).rejects.toMatchObject({ code: 'does-not-fit' });
    expect(await store.plan()).toEqual(before);
  });
});

it('a deleted meeting leaves its marks, which stand again when it comes back', async () => {
  const store = await withMeeting();
  await store.applyPlan(markEdit());
  const before = await store.plan();
  const removal = await store.apply('wg', { kind: 'remove' });
  expect(await store.plan()).toEqual(before);
  expect(await datesOf(store)).toEqual([null]);
  await store.undo(removal);
  expect(await datesOf(store)).toEqual(['2022-05-23']);
});

describe('the delegation', () => {
  it('is kept, taken back by turns, and refuses what does not fit', async () => {
    const store = await newDevice().open();
    await expect(store.applyDelegation({ kind: 'rename-delegation', name: 'X' })).rejects.toMatchObject({
      code: 'does-not-fit',
      detail: 'no-delegation',
    });
    const begun = await store.applyDelegation({ kind: 'put-delegation', delegation: delegation() });
    const renamed = await store.applyDelegation({ kind: 'rename-delegation', name: 'X' });
    await expect(store.undoDelegation(begun)).rejects.toMatchObject({ code: 'changed-since' });
    await store.undoDelegation(renamed);
    expect(await store.delegation()).toEqual(delegation());
    await store.undoDelegation(begun);
    expect(await store.delegation()).toBeNull();
    expect(await store.delegationHistory()).toHaveLength(4);
    expect(await store.planHistory()).toEqual([]);
  });
});

describe('the file of a document', () => {
  const bytes = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
  const file = { id: 'f', symbol: 'X/1', name: 'x.pdf', type: 'application/pdf', language: 'en', bytes };

  it('is kept with its size, and comes back when it was taken away', async () => {
    const device = newDevice();
    const store = await device.open();
    await store.attach(file);
    await store.close();
    const next = await device.open();
    const [kept] = await next.attachments();
    expect(kept).toMatchObject({ id: 'f', symbol: 'X/1', name: 'x.pdf', size: 8, language: 'en' });
    expect(await kept?.bytes.text()).toBe('%PDF-1.7');
    const removed = await next.detach('f');
    expect(await next.attachments()).toEqual([]);
    if (removed) await next.attach(removed);
    expect(await next.attachments()).toMatchObject([{ id: 'f', at: kept?.at }]);
    expect(await next.detach('other')).toBeUndefined();
  });

  it('that is too large is refused by its size', async () => {
    const store = await newDevice().open();
    const large = { ...file, bytes: new Blob([new Uint8Array(50_000_001)]) };
    await expect(store.attach(large)).rejects.toMatchObject({
      code: 'does-not-fit',
      detail: 'size: number ≤ 50000000',
    });
  });
});
