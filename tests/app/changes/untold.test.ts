// A change is told once, against what was seen last, whatever came between.
import { describe, expect, it } from 'vitest';
import { byDay } from '#app/changes/by-day.ts';
import { untoldChanges, untoldCount } from '#app/changes/untold.ts';
import { applyEdit, type Edit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { seeChanges } from '#domain/plan-changes.ts';
import { applyPlanEdit } from '#domain/plan-edits.ts';
import type { StoredEdit } from '#store/store.ts';
import { planOfAll, viennaMeeting, withSlot } from '../../domain/plan-meetings.ts';

const first = viennaMeeting();
const WEDNESDAY = '2022-05-25T15:00';
const THURSDAY = '2022-05-26T15:00';

/** A later document: what stood in one slot is taken up in another. */
function moved(meeting: Meeting, from: string, to: string): Meeting {
  const sessions = meeting.slots.find(({ id }) => id === from)?.sessions ?? [];
  const emptied = withSlot(meeting, from, (slot) => ({ ...slot, sessions: [] }));
  return withSlot(emptied, to, (slot) => ({ ...slot, sessions: [...sessions, ...slot.sessions] }));
}

const put = (meeting: Meeting): Edit => ({ kind: 'put', meeting });

/** A meeting on a device: its edits, and what the person has seen. */
function device() {
  const history: StoredEdit[] = [];
  let meeting: Meeting | null = null;
  let plan: Plan = EMPTY_PLAN;
  const untold = () => {
    if (!meeting) throw new Error('there is a meeting');
    const untold = untoldChanges({ history: [...history], meeting }, plan);
    expect(untoldCount({ history, meeting }, plan)).toBe(untold.changes.length);
    return untold;
  };
  return {
    apply(edit: Edit) {
      const applied = applyEdit(meeting, edit);
      const sequence = history.length + 1;
      const stored = { sequence, meetingId: first.id, at: sequence, edit, inverse: applied.inverse };
      history.push({ ...stored, stateBefore: sequence - 1, stateAfter: sequence });
      meeting = applied.meeting;
    },
    mark(marked: Plan) {
      plan = { ...marked, seen: plan.seen };
    },
    see(kinds?: string[]) {
      const seen = untold().changes.filter(({ change }) => !kinds || kinds.includes(change.kind));
      plan = applyPlanEdit(plan, seeChanges(first.id, seen)).plan;
    },
    untold,
    kinds: () => untold().changes.map(({ change }) => change.kind),
  };
}

describe('what changed', () => {
  it('is nothing after the first import', () => {
    const one = device();
    one.apply(put(first));
    expect(one.kinds()).toEqual([]);
  });

  it('is told until it is seen, and then no more', () => {
    const one = device();
    one.apply(put(first));
    one.apply(put(moved(first, WEDNESDAY, THURSDAY)));
    expect(one.kinds()).toEqual(['entry-moved']);
    one.see();
    expect(one.kinds()).toEqual([]);
  });

  it('is told against what was seen last, over several updates', () => {
    const one = device();
    one.apply(put(first));
    one.apply(put(moved(first, WEDNESDAY, THURSDAY)));
    one.apply(put(moved(moved(first, WEDNESDAY, THURSDAY), '2022-05-24T15:00', '2022-05-27T10:00')));
    expect(one.kinds()).toEqual(['entry-moved', 'entry-moved']);
    one.see();
    one.apply(put(moved(first, WEDNESDAY, '2022-05-23T15:00')));
    const [change] = one.untold().changes.filter(({ change: { kind } }) => kind === 'entry-moved');
    if (change?.change.kind !== 'entry-moved') throw new Error('an entry moved');
    expect([change.change.from.date, change.change.to.date]).toEqual(['2022-05-26', '2022-05-23']);
  });

  it('seen in part leaves the rest, also after the next update', () => {
    const one = device();
    one.apply(put(first));
    const after = { ...moved(first, WEDNESDAY, THURSDAY), venue: { en: 'Geneva' } };
    one.apply(put(after));
    one.see(['venue-changed']);
    expect(one.kinds()).toEqual(['entry-moved']);
    one.apply(put({ ...after, symbol: 'CTOC/COP/WG.2/2022/1/Rev.1' }));
    expect(one.kinds().sort()).toEqual(['entry-moved', 'symbol-changed']);
  });

  it('that was taken back is told again when it comes again', () => {
    const one = device();
    const later = moved(first, WEDNESDAY, THURSDAY);
    one.apply(put(first));
    for (const state of [later, first, later]) {
      one.apply(put(state));
      expect(one.kinds()).toEqual(['entry-moved']);
      one.see();
      expect(one.kinds()).toEqual([]);
    }
  });

  it('leaves out what the person changed by hand', () => {
    const one = device();
    one.apply(put(first));
    one.apply({ kind: 'retitle', title: { en: 'The week in Vienna' } });
    expect(one.kinds()).toEqual([]);
    one.apply(put({ ...moved(first, WEDNESDAY, THURSDAY), title: { en: 'The week in Vienna' } }));
    one.apply({ kind: 'retitle', title: { en: 'Vienna' } });
    expect(one.kinds()).toEqual(['entry-moved']);
  });

  it('stays told when the meeting was deleted and brought back', () => {
    const one = device();
    one.apply(put(first));
    one.apply(put(moved(first, WEDNESDAY, THURSDAY)));
    one.apply({ kind: 'remove' });
    one.apply(put(moved(first, WEDNESDAY, THURSDAY)));
    expect(one.kinds()).toEqual(['entry-moved']);
  });

  it('that touches what was marked stands first', () => {
    const one = device();
    one.apply(put(first));
    const after = { ...moved(first, WEDNESDAY, THURSDAY), symbol: 'CTOC/COP/WG.2/2022/1/Rev.1' };
    one.apply(put(after));
    expect(one.untold().changes.map(({ change, mine }) => [change.kind, mine])).toEqual([
      ['symbol-changed', false],
      ['entry-moved', false],
    ]);
    one.mark(planOfAll(after, 'entries'));
    expect(one.untold().changes.map(({ change, mine }) => [change.kind, mine])).toEqual([
      ['entry-moved', true],
      ['symbol-changed', false],
    ]);
  });

  it('is grouped by the day that it leads to, the meeting first, agenda and documents last', () => {
    const one = device();
    one.apply(put(first));
    const [paper] = first.documents;
    one.apply(
      put({
        ...moved(moved(first, WEDNESDAY, THURSDAY), '2022-05-24T15:00', '2022-05-23T15:00'),
        venue: { en: 'Geneva' },
        documents: first.documents.filter((document) => document !== paper),
        agenda: first.agenda.map((item) => ({
          ...item,
          documents: item.documents.filter((symbol) => symbol !== paper?.symbol),
        })),
      }),
    );
    const places = byDay(one.untold().changes).map(({ place }) => place);
    expect(places).toEqual(['meeting', '2022-05-23', '2022-05-26', 'agenda']);
  });
});
