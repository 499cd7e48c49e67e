// @vitest-environment jsdom
// A choice is noted before it is kept: a page that is left in between loses nothing.
import { beforeEach, expect, it } from 'vitest';
import { forgetChoices, JOURNAL_KEY, noteChoice, pendingChoices } from '#app/plan/choice-journal.ts';
import { settleChoices } from '#app/plan/settle-choices.ts';
import { chooseEdit } from '#domain/plan-choose.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import type { Standing } from '#domain/plan-standing.ts';
import { newDevice, smallMeeting } from '../../store/stores.ts';

const NO_LOCK = { kind: 'none' } as const;
const meeting = smallMeeting();
const [slot] = meeting.slots;
const [session] = slot?.sessions ?? [];
if (!slot || !session) throw new Error('the meeting has a session');
const whole: Standing = { kind: 'session', meeting, slot, session };

beforeEach(() => localStorage.clear());

async function device() {
  const store = await newDevice().open();
  await store.apply(meeting.id, { kind: 'put', meeting });
  const choices = async () => (await store.plan()).marks.map(({ choice }) => choice);
  return { store, choices };
}

it('what was noted and not kept is kept at the next start, once', async () => {
  const { store, choices } = await device();
  noteChoice(NO_LOCK, whole, 'must');
  noteChoice(NO_LOCK, { kind: 'item', meeting, items: meeting.agenda.slice(1, 2) }, 'maybe');
  await settleChoices(store);
  expect((await choices()).sort()).toEqual(['maybe', 'must']);
  expect(localStorage.getItem(JOURNAL_KEY)).toBeNull();
  await settleChoices(store);
  expect(await store.planHistory()).toHaveLength(2);
});

it('what was kept after all is not kept twice, and a later choice stays', async () => {
  const { store, choices } = await device();
  noteChoice(NO_LOCK, whole, 'must');
  const resolved = resolvePlan([meeting], await store.plan());
  const edit = chooseEdit(resolved, whole, 'attend', { id: 'later', at: Date.now() + 1000 });
  if (!edit) throw new Error('there is something to choose');
  await store.applyPlan(edit);
  await settleChoices(store);
  expect(await choices()).toEqual(['attend']);
  expect(await store.planHistory()).toHaveLength(1);
});

it('holds no words of the meeting, and goes without harm where it was spoilt or its place is gone', async () => {
  const { store, choices } = await device();
  const id = noteChoice(NO_LOCK, whole, 'must');
  expect(localStorage.getItem(JOURNAL_KEY)).not.toMatch(/Working|Opening|Transfer/);
  forgetChoices([id]);
  expect(pendingChoices()).toEqual([]);
  noteChoice(NO_LOCK, { ...whole, slot: { ...slot, id: 'gone' } }, 'must');
  await settleChoices(store);
  expect(pendingChoices()).toEqual([]);
  localStorage.setItem(JOURNAL_KEY, '[{"id":1}]');
  await settleChoices(store);
  expect(await choices()).toEqual([]);
});

it('notes nothing in the open where what is private is sealed', () => {
  noteChoice({ kind: 'open', idle: null }, whole, 'must');
  expect(localStorage.length).toBe(0);
});
