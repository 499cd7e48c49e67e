import { describe, expect, it } from 'vitest';
import { compareMeetings } from '#domain/compare.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { itemAnchor } from '#domain/plan-anchor.ts';
import { planAfterUpdate } from '#domain/plan-carry.ts';
import { changesForMe, seeChanges } from '#domain/plan-changes.ts';
import { applyPlanEdit } from '#domain/plan-edits.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { planOfAll, viennaMeeting } from './plan-meetings.ts';

/** Wednesday morning's item on Thursday afternoon, and a new paper under A's item 2. */
function reissued(meeting: Meeting): Meeting {
  const [wednesday, thursday] = ['2022-05-25T10:00', '2022-05-26T15:00'];
  const moved = applyEdit(meeting, {
    kind: 'move-entry',
    from: { slot: `${wednesday}`, session: `${wednesday}/B`, index: 0 },
    to: { slot: `${thursday}`, session: `${thursday}/A+B`, index: 0 },
  }).meeting as Meeting;
  const symbol = 'CTOC/COP/WG.3/2022/CRP.1';
  return {
    ...moved,
    documents: [...moved.documents, { symbol, title: { zh: '会议室文件' } }],
    agenda: moved.agenda.map((item) =>
      item.id === 'A/2' ? { ...item, documents: [...item.documents, symbol] } : item,
    ),
  };
}

function planOn(meeting: Meeting, item: string): Plan {
  const anchor = itemAnchor(indexOf(meeting), item);
  if (!anchor) throw new Error(item);
  return {
    ...EMPTY_PLAN,
    marks: [{ id: 'm', anchor, choice: 'must', at: 1 }],
    notes: [{ id: 'n', anchor, text: 'Ask for the floor', at: 1 }],
  };
}

function update(plan: Plan, before: Meeting, after: Meeting): Plan {
  const edit = planAfterUpdate(plan, before, after);
  return edit ? applyPlanEdit(plan, edit).plan : plan;
}

describe('what changed for me', () => {
  const before = viennaMeeting();
  const after = reissued(before);
  const changes = compareMeetings(before, after);

  it('tells the move and the paper, with all marks and notes kept', () => {
    const plan = update(planOfAll(before, 'entries'), before, after);
    const told = changesForMe(changes, plan, after);
    expect(told.map(({ change }) => change.kind)).toEqual(expect.arrayContaining(['entry-moved', 'document-added']));
    expect(resolvePlan([after], plan).marks.every(({ gone }) => gone === null)).toBe(true);
    expect(plan.marks).toHaveLength(planOfAll(before, 'entries').marks.length);
  });

  it('comes first where it touches what I chose', () => {
    const mineIn = (item: string): string[] =>
      changesForMe(changes, update(planOn(before, item), before, after), after)
        .filter(({ mine }) => mine)
        .map(({ change }) => change.kind);
    expect(mineIn('A/2')).toEqual(['document-added']);
    expect(mineIn('B/3')).toContain('entry-moved');
    expect(mineIn('B/3')).not.toContain('document-added');
    const told = changesForMe(changes, update(planOn(before, 'A/2'), before, after), after);
    expect(told[0]?.mine).toBe(true);
    expect(told.filter(({ mine }) => !mine).length).toBe(told.length - 1);
  });

  it('is told once, however often the states are compared', () => {
    const plan = applyPlanEdit(EMPTY_PLAN, seeChanges(after.id, changesForMe(changes, EMPTY_PLAN, after))).plan;
    expect(changesForMe(changes, plan, after).every(({ seen }) => seen)).toBe(true);
    const renamed = { ...after, venue: { en: 'Geneva' } };
    const unseen = changesForMe(compareMeetings(before, renamed), plan, renamed).filter(({ seen }) => !seen);
    expect(unseen.map(({ change }) => change.kind)).toEqual(['venue-changed']);
  });

  it('is told anew when it was taken back in between', () => {
    const see = (plan: Plan, from: Meeting, to: Meeting): { plan: Plan; unseen: number } => {
      const told = changesForMe(compareMeetings(from, to), plan, to);
      const unseen = told.filter(({ seen }) => !seen).length;
      return { plan: applyPlanEdit(plan, seeChanges(to.id, told)).plan, unseen };
    };
    const there = see(EMPTY_PLAN, before, after);
    const back = see(there.plan, after, before);
    const again = see(back.plan, before, after);
    expect([there.unseen, back.unseen, again.unseen]).toEqual([changes.length, there.unseen, changes.length]);
  });

  it('says that what I marked is gone, and keeps the mark, the note and the change as mine', () => {
    const without: Meeting = {
      ...before,
      agenda: before.agenda.filter(({ id }) => id !== 'B/5'),
      slots: before.slots.map((slot) => ({
        ...slot,
        sessions: slot.sessions.map((session) => ({
          ...session,
          entries: session.entries.filter(({ items }) => !items.includes('B/5')),
        })),
      })),
    };
    const plan = update(planOn(before, 'B/5'), before, without);
    const { marks, notes } = resolvePlan([without], plan);
    expect([...marks, ...notes].map(({ gone }) => gone)).toEqual(['place', 'place']);
    expect(notes[0]?.of.text).toBe('Ask for the floor');
    const mine = changesForMe(compareMeetings(before, without), plan, without).filter((one) => one.mine);
    expect(mine.map(({ change }) => change.kind).sort()).toEqual(['entry-withdrawn', 'item-removed']);
    const back = update(plan, without, before);
    expect(resolvePlan([before], back).marks[0]?.gone).toBeNull();
    expect(back.marks[0]?.anchor.lost).toBeUndefined();
    expect(resolvePlan([], plan).marks[0]?.gone).toBe('meeting');
  });

  it('finds marks again in a meeting that was read anew, with nothing known of the former one', () => {
    const plan = planOfAll(before, 'entries');
    const anew: Meeting = {
      ...before,
      // The columns stand the other way round, and everything has another id.
      bodies: before.bodies.map((body) => ({ ...body, id: body.id === 'A' ? 'B' : 'A' })).toReversed(),
      agenda: before.agenda.map((item) => ({
        ...item,
        id: turned(item.id),
        body: item.body === 'A' ? 'B' : 'A',
        jointWith: item.jointWith.map(turned),
      })),
      slots: before.slots.map((slot) => ({
        ...slot,
        id: `slot ${slot.date} ${slot.start}`,
        sessions: slot.sessions.map((session, at) => ({
          ...session,
          id: `session ${at}`,
          bodies: session.bodies.map((body) => (body === 'A' ? 'B' : 'A')),
          entries: session.entries.map((entry) => ({ ...entry, items: entry.items.map(turned) })),
        })),
      })),
    };
    const { marks, entries } = resolvePlan([anew], plan);
    expect(marks.every(({ standing }) => standing !== null)).toBe(true);
    expect(entries.size).toBe(plan.marks.length);
  });
});

function turned(id: string): string {
  return `${id.startsWith('A') ? 'B' : 'A'}${id.slice(1)}`;
}
