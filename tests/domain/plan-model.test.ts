import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Choice } from '#domain/attendance.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Item, LocalDate, Meeting, Session, Slot } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { type Appointment, EMPTY_PLAN, type Plan, type ReadingState } from '#domain/plan.ts';
import { carriedEdit, planAfterUpdate, updateOf } from '#domain/plan-carry.ts';
import { chooseEdit } from '#domain/plan-choose.ts';
import { applyPlanEdit, type PlanEdit } from '#domain/plan-edits.ts';
import { leaveOutEdit, onlyThisEdit } from '#domain/plan-repeat.ts';
import { entryKey, resolvePlan, sessionKey } from '#domain/plan-resolve.ts';
import { planSchema } from '#domain/plan-schema.ts';
import { anchorOf, type Standing } from '#domain/plan-standing.ts';
import { datesOf } from '#domain/plan-stretches.ts';
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
  | { readonly kind: 'appointment'; readonly which: number; readonly title: string | null; readonly days: number }
  | { readonly kind: 'one-day'; readonly which: number; readonly nth: number; readonly title: string | null }
  | { readonly kind: 'reading'; readonly which: number; readonly state: ReadingState | null }
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
  fc.record({
    kind: fc.constant('appointment' as const),
    which: fc.nat(3),
    title: fc.option(fc.string()),
    days: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('one-day' as const), which: fc.nat(3), nth: fc.nat(3), title: fc.option(fc.string()) }),
  fc.record({
    kind: fc.constant('reading' as const),
    which: fc.nat(3),
    state: fc.option(fc.constantFrom<ReadingState>('to-read', 'reading', 'read')),
  }),
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

/** What was written, and the uid of what it is about. */
interface Written<Value> {
  readonly about: string;
  readonly is: Value;
  readonly at: number;
}

/** Choices and notes by their ids; one thing has several where a session closed and its business went to another. */
interface Model {
  readonly choices: ReadonlyMap<string, Written<Choice>>;
  readonly notes: ReadonlyMap<string, Written<string>>;
  readonly appointments: ReadonlyMap<string, { readonly title: string; readonly days: readonly LocalDate[] }>;
  readonly reading: ReadonlyMap<string, ReadingState>;
}

const EMPTY_MODEL: Model = { choices: new Map(), notes: new Map(), appointments: new Map(), reading: new Map() };

/** A choice as it is made: what held before is changed, what else was chosen of the same thing goes. */
function chosen(model: Model, id: string, about: string, is: Choice | null, at: number): Model {
  const there = [...model.choices].filter(([, one]) => one.about === about);
  const [held] = there.toSorted(([a, one], [b, other]) => other.at - one.at || (a > b ? -1 : 1));
  const choices = new Map([...model.choices].filter(([, one]) => one.about !== about));
  if (is !== null) choices.set(held?.[0] ?? id, { about, is, at: held?.[1].is === is ? held[1].at : at });
  return { ...model, choices };
}

/**
 * The model after an update: what is about a session that closed is about the sitting of its bodies that the slot still
 * has, or the one to which its business went.
 */
function followed(model: Model, before: Meeting, after: Meeting): Model {
  const sessions = after.slots.flatMap((slot) => slot.sessions);
  const there = new Set(sessions.map(uidOf));
  const went = new Map<string, string>();
  before.slots.forEach((slot, at) => {
    for (const session of slot.sessions) {
      if (there.has(uidOf(session))) continue;
      const sits = (other: Session): boolean => other.bodies.some((body) => session.bodies.includes(body));
      const goesOn = new Set(session.entries.map(uidOf));
      const into =
        after.slots[at]?.sessions.find(sits) ??
        sessions.find(({ entries }) => entries.some((entry) => goesOn.has(uidOf(entry))));
      if (into) went.set(uidOf(session), uidOf(into));
    }
  });
  const moved = <Value>(things: ReadonlyMap<string, Written<Value>>) =>
    new Map([...things].map(([id, one]) => [id, { ...one, about: went.get(one.about) ?? one.about }] as const));
  return went.size === 0 ? model : { ...model, choices: moved(model.choices), notes: moved(model.notes) };
}

const withOne = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | null): Map<string, Value> => {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
};

/** The plan in the model's words: of what is gone only the model knows what it was about. */
function heldBy(plan: Plan, meeting: Meeting, model: Model): Model {
  const resolved = resolvePlan([meeting], plan);
  const there = standings(meeting);
  const about = (standing: Standing | null, known: Written<unknown> | undefined): string => {
    if (standing) return uidOfStanding(standing);
    return known && !there.has(known.about) ? known.about : 'lost';
  };
  return {
    choices: new Map(
      resolved.marks.map(({ of, standing }) => [
        of.id,
        { about: about(standing, model.choices.get(of.id)), is: of.choice, at: of.at },
      ]),
    ),
    notes: new Map(
      resolved.notes.map(({ of, standing }) => [
        of.id,
        { about: about(standing, model.notes.get(of.id)), is: of.text, at: of.at },
      ]),
    ),
    appointments: new Map(plan.appointments.map((one) => [one.id, { title: one.title, days: datesOf(one) }])),
    reading: new Map(plan.reading.map(({ symbol, state }) => [symbol, state])),
  };
}

/** A joint item is one thing, whichever body it is looked at from. */
function uidOfStanding(standing: Standing): string {
  if (standing.kind === 'entry') return uidOf(standing.entry);
  if (standing.kind === 'session') return uidOf(standing.session);
  return standing.items.map(uidOf).sort()[0] as string;
}

const dayOfMay = (day: number): LocalDate => `2022-05-${day}` as LocalDate;

/** An appointment on so many days from the 24th of May. */
function appointment(id: string, title: string, days: number): Appointment {
  const repeat = days > 1 ? { repeat: { every: 'day' as const, until: dayOfMay(23 + days) } } : {};
  return { id, title, date: dayOfMay(24), start: '13:00', end: '14:00', timeZone: null, at: 0, ...repeat };
}

/** All is chosen, then the last entry of a session moves: two choices stand on one session, and neither is lost. */
const closesSessions: [boolean, Step[]] = [
  true,
  [
    { kind: 'move', what: 15, to: 0 },
    { kind: 'choose', what: 0, choice: 'must', under: false },
    { kind: 'undo-mine' },
    { kind: 'undo-update' },
  ],
];

describe('a plan', () => {
  it('holds after any choices, notes, appointments, updates and undos what a plain model holds', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), (all, steps) => {
        let meeting = withUids(viennaMeeting());
        let plan = EMPTY_PLAN;
        let model = EMPTY_MODEL;
        const states: { plan: Plan; inverse: PlanEdit }[] = [];
        let mine: { inverse: PlanEdit; model: Model }[] = [];
        const updates: Meeting[] = [];
        const issue = (next: Meeting): void => {
          const edit = planAfterUpdate(plan, meeting, next);
          const update = updateOf(meeting, next);
          const [before, after] = [meeting, next];
          mine = mine.map((one) => ({
            inverse: carriedEdit(one.inverse, update),
            model: followed(one.model, before, after),
          }));
          model = followed(model, before, after);
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
            const id = `m${uid}`;
            const edit = chooseEdit(resolvePlan([meeting], plan), standing, 'maybe', { id, at: 0 });
            change(edit, chosen(model, id, uid, 'maybe', 0));
          }
        }
        steps.forEach((one, at) => {
          if (one.kind === 'choose') {
            const [uid, standing] = pick([...standings(meeting)], one.what) as [string, Standing];
            const items = standing.kind === 'entry' ? standing.entry.items : [];
            const under = items[one.under ? 0 : 1];
            const made = { id: `m${uid} ${at}`, at: at + 1, ...(under === undefined ? {} : { under }) };
            const edit = chooseEdit(resolvePlan([meeting], plan), standing, one.choice, made);
            change(edit, chosen(model, made.id, uid, one.choice, made.at));
          } else if (one.kind === 'note') {
            const [uid, standing] = pick([...standings(meeting)], one.what) as [string, Standing];
            const id = `n${uid}`;
            const anchor = anchorOf(indexOf(meeting), standing);
            const note = one.text === null || !anchor ? null : { id, anchor, text: one.text, at };
            const written = note && { about: uid, is: note.text, at };
            change({ kind: 'set-note', id, note }, { ...model, notes: withOne(model.notes, id, written) });
          } else if (one.kind === 'appointment') {
            const id = `a${one.which}`;
            const next = one.title === null ? null : appointment(id, one.title, one.days);
            const days = Array.from({ length: one.days }, (_, nth) => dayOfMay(24 + nth));
            const held = one.title === null ? null : { title: one.title, days };
            const appointments = withOne(model.appointments, id, held);
            change({ kind: 'set-appointment', id, appointment: next }, { ...model, appointments });
          } else if (one.kind === 'one-day') {
            const series = plan.appointments.find(({ id }) => id === `a${one.which}`);
            const held = series && model.appointments.get(series.id);
            const day = held?.days[one.nth % held.days.length];
            if (!held || !day) return;
            const left = held.days.filter((other) => other !== day);
            const without = withOne(model.appointments, series.id, left.length > 0 ? { ...held, days: left } : null);
            if (one.title === null) change(leaveOutEdit(series, day), { ...model, appointments: without });
            else {
              const instead = { ...appointment(`i${at}`, one.title, 1), date: day };
              const appointments = withOne(without, instead.id, { title: one.title, days: [day] });
              change(onlyThisEdit(series, day, instead), { ...model, appointments });
            }
          } else if (one.kind === 'reading') {
            const symbol = `X/${one.which}`;
            const reading = one.state && { symbol, state: one.state, at };
            change(
              { kind: 'set-reading', symbol, reading },
              { ...model, reading: withOne(model.reading, symbol, one.state) },
            );
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
          expect(heldBy(plan, meeting, model)).toEqual(model);
        });
        expect(v.is(planSchema, JSON.parse(JSON.stringify(plan)))).toBe(true);
        while (states.length > 0) {
          const { plan: before, inverse } = states.pop() as { plan: Plan; inverse: PlanEdit };
          plan = applyPlanEdit(plan, inverse).plan;
          expect(plan).toEqual(before);
        }
      }),
      { numRuns: 80, examples: [closesSessions] },
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
