import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Choice } from '#domain/attendance.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Item, Meeting, Slot } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { type Appointment, EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { carriedEdit, planAfterUpdate, updateOf } from '#domain/plan-carry.ts';
import { chooseEdit } from '#domain/plan-choose.ts';
import { applyPlanEdit, type PlanEdit } from '#domain/plan-edits.ts';
import { entryKey, resolvePlan, sessionKey } from '#domain/plan-resolve.ts';
import { planSchema } from '#domain/plan-schema.ts';
import { anchorOf, type Standing } from '#domain/plan-standing.ts';
import { periodOf } from '#domain/programme.ts';
import { uidOf, viennaMeeting, withUids } from './plan-meetings.ts';

/** Everything that can be chosen, by uid. */
function standings(meeting: Meeting): Map<string, Standing> {
  const found = new Map<string, Standing>();
  const index = indexOf(meeting);
  for (const item of meeting.agenda) {
    const items = [item, ...item.jointWith.flatMap((id) => index.items.get(id) ?? [])];
    const standing: Standing = { kind: 'item', meeting, items };
    found.set(uidOfStanding(standing), standing);
  }
  for (const slot of meeting.slots) {
    for (const session of slot.sessions) {
      found.set(uidOf(session), { kind: 'session', meeting, slot, session });
      session.entries.forEach((entry, index) => {
        found.set(uidOf(entry), { kind: 'entry', meeting, slot, session, entry, index });
      });
    }
  }
  return found;
}

type Step =
  | { readonly kind: 'choose'; readonly what: number; readonly choice: Choice | null; readonly under: boolean }
  | { readonly kind: 'note'; readonly what: number; readonly text: string | null }
  | { readonly kind: 'appointment'; readonly which: number; readonly title: string | null }
  | {
      readonly kind: 'move' | 'rename' | 'renumber' | 'retime' | 'withdraw' | 'reissue';
      readonly what: number;
      readonly to: number;
    }
  | { readonly kind: 'undo-mine' | 'undo-update' };

const choice = fc.constantFrom<Choice | null>('must', 'attend', 'maybe', 'not', null);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('choose' as const), what: fc.nat(), choice, under: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('note' as const), what: fc.nat(), text: fc.option(fc.string()) }),
  },
  fc.record({ kind: fc.constant('appointment' as const), which: fc.nat(3), title: fc.option(fc.string()) }),
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('move', 'rename', 'renumber', 'retime', 'withdraw', 'reissue'),
      what: fc.nat(),
      to: fc.nat(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo-mine', 'undo-update') }) },
);

const pick = <Thing>(list: readonly Thing[], at: number): Thing | undefined => list[at % (list.length || 1)];

const halfDay = (slot: Slot, item: string): string => `${slot.date} ${periodOf(slot)} ${item}`;

function uidOfItem({ agenda }: Meeting, id: string): string {
  return uidOf(agenda.find((item) => item.id === id) as Item);
}

/** The half days at which each item stands in some states of a meeting. */
function halfDaysOf(states: readonly Meeting[]): ReadonlySet<string> {
  return new Set(
    states.flatMap((meeting) =>
      meeting.slots.flatMap((slot) =>
        slot.sessions.flatMap(({ entries }) =>
          entries.flatMap(({ items }) => items.map((id) => halfDay(slot, uidOfItem(meeting, id)))),
        ),
      ),
    ),
  );
}

/** An update as a secretariat would issue it; the meeting itself where it does not apply. */
function updated(
  meeting: Meeting,
  { kind, what, to }: { kind: string; what: number; to: number },
  stood: ReadonlySet<string>,
): Meeting {
  const entries = meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) => session.entries.map((entry, index) => ({ slot, session, entry, index }))),
  );
  switch (kind) {
    case 'move': {
      const from = pick(entries, what);
      // Not where the item once stood: what was withdrawn there could not be told from it.
      const free = meeting.slots
        .filter((slot) => !from?.entry.items.some((id) => stood.has(halfDay(slot, uidOfItem(meeting, id)))))
        .flatMap((slot) => slot.sessions.map((session) => ({ slot, session })));
      const target = pick(free, to);
      if (!from || !target) return meeting;
      const edit = {
        kind: 'move-entry' as const,
        from: { slot: from.slot.id, session: from.session.id, index: from.index },
        to: { slot: target.slot.id, session: target.session.id, index: 0 },
      };
      return applyEdit(meeting, edit).meeting as Meeting;
    }
    case 'rename': {
      const item = pick(meeting.agenda, what);
      const title = { zh: `改${to}` };
      return { ...meeting, agenda: meeting.agenda.map((one) => (one === item ? { ...one, title } : one)) };
    }
    case 'renumber': {
      // A new item before one of the top level: it and those behind it count one more.
      const body = what % 2 ? 'A' : 'B';
      const first = 2 + (to % 4);
      const renumbered = (number: string): string => {
        const top = Number.parseInt(number, 10);
        return top >= first ? number.replace(/^\d+/, `${top + 1}`) : number;
      };
      const idOf = (id: string): string => {
        const [owner, number] = id.split('/') as [string, string];
        return owner === body ? `${owner}/${renumbered(number)}` : id;
      };
      const isNew = {
        uid: `new ${meeting.revision} ${what} ${to}`,
        title: { zh: `新${meeting.revision} ${what} ${to}` },
      };
      const added = {
        id: `${body}/${first}`,
        body,
        number: `${first}`,
        jointWith: [],
        annotation: null,
        documents: [],
        ...isNew,
      };
      const agenda = meeting.agenda.map((item) => ({
        ...item,
        ...(item.body === body ? { id: idOf(item.id), number: renumbered(item.number) } : {}),
        jointWith: item.jointWith.map(idOf),
      }));
      const slots = meeting.slots.map((slot) => ({
        ...slot,
        sessions: slot.sessions.map((session) => ({
          ...session,
          entries: session.entries.map((entry) => ({ ...entry, items: entry.items.map(idOf) })),
        })),
      }));
      return { ...meeting, agenda: [...agenda, added], slots };
    }
    case 'retime': {
      const slot = pick(meeting.slots, what);
      const times = slot?.start === '10:00' ? { start: '09:30', end: '12:30' } : null;
      if (!times) return meeting;
      return {
        ...meeting,
        slots: meeting.slots.map((one) => (one === slot ? ({ ...one, ...times } as typeof one) : one)),
      };
    }
    case 'withdraw': {
      const gone = pick(entries, what)?.entry;
      const slots = meeting.slots.map((slot) => ({
        ...slot,
        sessions: slot.sessions.map((session) => ({
          ...session,
          entries: session.entries.filter((one) => one !== gone),
        })),
      }));
      return { ...meeting, slots };
    }
    default: {
      // Read anew from another document: the ids of slots and sessions are others.
      const slots = meeting.slots.map((slot) => ({
        ...slot,
        id: `${slot.date} ${slot.start} ${to}`,
        sessions: slot.sessions.map((session, at) => ({ ...session, id: `session ${at} ${to}` })),
      }));
      return { ...meeting, slots };
    }
  }
}

interface Model {
  readonly choices: ReadonlyMap<string, Choice>;
  readonly notes: ReadonlyMap<string, string>;
  readonly appointments: ReadonlyMap<string, string>;
}

const withOne = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | null): Map<string, Value> => {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
};

/** The plan in the model's words: what is gone is told by the id of its mark, which is the uid. */
function heldBy(plan: Plan, meeting: Meeting): Model {
  const resolved = resolvePlan([meeting], plan);
  const uidAt = (standing: Standing | null, id: string): string => (standing ? uidOfStanding(standing) : id);
  return {
    choices: new Map(resolved.marks.map(({ of, standing }) => [uidAt(standing, of.id.slice(1)), of.choice])),
    notes: new Map(resolved.notes.map(({ of, standing }) => [uidAt(standing, of.id.slice(1)), of.text])),
    appointments: new Map(plan.appointments.map(({ id, title }) => [id, title])),
  };
}

/** A joint item is one thing, whichever body it is looked at from. */
function uidOfStanding(standing: Standing): string {
  if (standing.kind === 'entry') return uidOf(standing.entry);
  if (standing.kind === 'session') return uidOf(standing.session);
  return standing.items.map(uidOf).sort()[0] as string;
}

function appointment(id: string, title: string): Appointment {
  return { id, title, date: '2022-05-24', start: '13:00', end: '14:00', timeZone: null, at: 0 };
}

describe('a plan', () => {
  it('holds after any choices, notes, appointments, updates and undos what a plain model holds', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), (all, steps) => {
        let meeting = withUids(viennaMeeting());
        let plan = EMPTY_PLAN;
        let model: Model = { choices: new Map(), notes: new Map(), appointments: new Map() };
        const states: { plan: Plan; inverse: PlanEdit }[] = [];
        let mine: { inverse: PlanEdit; model: Model }[] = [];
        const updates: Meeting[] = [];
        const issue = (next: Meeting): void => {
          const edit = planAfterUpdate(plan, meeting, next);
          const update = updateOf(meeting, next);
          mine = mine.map((one) => ({ ...one, inverse: carriedEdit(one.inverse, update) }));
          meeting = next;
          if (edit) apply(edit);
        };
        const apply = (edit: PlanEdit): PlanEdit => {
          const applied = applyPlanEdit(plan, edit);
          states.push({ plan, inverse: applied.inverse });
          plan = applied.plan;
          return applied.inverse;
        };
        const change = (edit: PlanEdit | null, next: Model): void => {
          if (edit) mine.push({ inverse: apply(edit), model });
          if (edit) model = next;
        };
        if (all) {
          for (const [uid, standing] of standings(meeting)) {
            const edit = chooseEdit(resolvePlan([meeting], plan), standing, 'maybe', { id: `m${uid}`, at: 0 });
            change(edit, { ...model, choices: withOne(model.choices, uid, 'maybe') });
          }
        }
        steps.forEach((one, at) => {
          if (one.kind === 'choose') {
            const [uid, standing] = pick([...standings(meeting)], one.what) as [string, Standing];
            const items = standing.kind === 'entry' ? standing.entry.items : [];
            const under = items[one.under ? 0 : 1];
            const made = { id: `m${uid}`, at, ...(under === undefined ? {} : { under }) };
            const edit = chooseEdit(resolvePlan([meeting], plan), standing, one.choice, made);
            change(edit, { ...model, choices: withOne(model.choices, uid, one.choice) });
          } else if (one.kind === 'note') {
            const [uid, standing] = pick([...standings(meeting)], one.what) as [string, Standing];
            const id = `n${uid}`;
            const anchor = anchorOf(indexOf(meeting), standing);
            const note = one.text === null || !anchor ? null : { id, anchor, text: one.text, at };
            change({ kind: 'set-note', id, note }, { ...model, notes: withOne(model.notes, uid, one.text) });
          } else if (one.kind === 'appointment') {
            const id = `a${one.which}`;
            const next = one.title === null ? null : appointment(id, one.title);
            const appointments = withOne(model.appointments, id, one.title);
            change({ kind: 'set-appointment', id, appointment: next }, { ...model, appointments });
          } else if (one.kind === 'undo-mine') {
            const last = mine.pop();
            if (last) apply(last.inverse);
            if (last) model = last.model;
          } else if (one.kind === 'undo-update') {
            const last = updates.pop();
            if (last) issue(last);
          } else if ('to' in one) {
            updates.push(meeting);
            issue(updated(meeting, one, halfDaysOf(updates)));
          }
          expect(heldBy(plan, meeting)).toEqual(model);
        });
        expect(v.is(planSchema, JSON.parse(JSON.stringify(plan)))).toBe(true);
        while (states.length > 0) {
          const { plan: before, inverse } = states.pop() as { plan: Plan; inverse: PlanEdit };
          plan = applyPlanEdit(plan, inverse).plan;
          expect(plan).toEqual(before);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives each entry its own choice, else its session’s, else its item’s', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), choice), { maxLength: 20 }), (choices) => {
        const meeting = withUids(viennaMeeting());
        const all = [...standings(meeting)];
        let plan = EMPTY_PLAN;
        const model = new Map<string, Choice | null>();
        choices.forEach(([what, made], at) => {
          const [uid, standing] = pick(all, what) as [string, Standing];
          const edit = chooseEdit(resolvePlan([meeting], plan), standing, made, { id: `m${uid}`, at });
          if (edit) plan = applyPlanEdit(plan, edit).plan;
          model.set(uid, made);
        });
        const { entries, sessions } = resolvePlan([meeting], plan);
        const itemUid = (id: string): string =>
          all.find(([, one]) => one.kind === 'item' && one.items.some((item) => item.id === id))?.[0] ?? '';
        for (const [, one] of all) {
          if (one.kind !== 'session') continue;
          const own = one.session.entries.map(
            (entry) =>
              model.get(uidOf(entry)) ??
              model.get(uidOf(one.session)) ??
              model.get(itemUid(entry.items[0] ?? '')) ??
              null,
          );
          const place = [meeting.id, one.slot.id, one.session.id] as const;
          expect(own.map((_, at) => entries.get(entryKey(...place, at))?.choice ?? null)).toEqual(own);
          const strongest = (['must', 'attend', 'maybe', 'not'] as const).find((c) => own.includes(c));
          expect(sessions.get(sessionKey(...place))?.choice ?? null).toBe(strongest ?? null);
        }
      }),
      { numRuns: 60 },
    );
  });
});
