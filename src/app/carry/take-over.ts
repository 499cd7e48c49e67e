// What a carried plan changes here: found before anything is kept, and kept as one edit that can be taken back.
import { broughtHome, type CarriedMeeting, type CarriedPlan } from '#domain/carried-plan.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Appointment, Mark, Note, Plan, Reading } from '#domain/plan.ts';
import type { PlanEdit } from '#domain/plan-edits.ts';
import { isSameMeeting } from '#importers/merging/relation.ts';
import { mergedPlan } from '#store/merge-privates.ts';

/** A thing that a carried plan brings, and whether it takes the place of one that is here. */
export interface Brought<Thing> {
  readonly thing: Thing;
  readonly instead: boolean;
}

/** What taking a carried plan over would do. */
export interface TakeOver {
  readonly marks: readonly Brought<Mark>[];
  readonly notes: readonly Brought<Note>[];
  readonly appointments: readonly Brought<Appointment>[];
  readonly reading: readonly Brought<Reading>[];
  /** How much of it is here already, as it is or later. */
  readonly unchanged: number;
  /** Meetings that came along and are not here yet. */
  readonly meetings: readonly Meeting[];
  /** Meetings that are neither here nor came along. */
  readonly missing: readonly CarriedMeeting[];
  /** How many marks and notes belong to those; they are left out, since nobody could see them. */
  readonly leftOut: number;
  /** The id that each carried meeting has here; none for the missing ones. */
  readonly homes: ReadonlyMap<string, string>;
  /** The edit; null where there is nothing to do. */
  readonly edit: PlanEdit | null;
}

/** Holds a carried plan against the plan and the meetings that are here. */
export function takeOver(carried: CarriedPlan, here: Plan, stored: readonly Meeting[], now: number): TakeOver {
  const isHere = (one: CarriedMeeting): boolean => findSame(one, stored) !== undefined;
  const meetings = (carried.files ?? []).filter((file) => !isHere(file));
  const known = [...stored, ...meetings];
  const ids = new Map(
    carried.meetings.flatMap((one) => {
      const same = findSame(one, known);
      return same ? [[one.id, same.id] as const] : [];
    }),
  );
  for (const { id } of known) ids.set(id, ids.get(id) ?? id);
  const { marks: allMarks, notes: allNotes, ...rest } = carried.plan;
  const hasHome = ({ anchor }: Mark | Note): boolean => ids.has(anchor.meeting);
  const housed = { ...rest, marks: allMarks.filter(hasHome), notes: allNotes.filter(hasHome) };
  const merged = mergedPlan(here, broughtHome(housed, ids, now));
  const marks = changed(here.marks, merged.plan.marks, byId);
  const notes = changed(here.notes, merged.plan.notes, byId);
  const appointments = changed(here.appointments, merged.plan.appointments, byId);
  const reading = changed(here.reading, merged.plan.reading, ({ symbol }) => symbol);
  const edits: readonly PlanEdit[] = [
    ...marks.map(({ thing }) => ({ kind: 'set-mark' as const, id: thing.id, mark: thing })),
    ...notes.map(({ thing }) => ({ kind: 'set-note' as const, id: thing.id, note: thing })),
    ...appointments.map(({ thing }) => ({ kind: 'set-appointment' as const, id: thing.id, appointment: thing })),
    ...reading.map(({ thing }) => ({ kind: 'set-reading' as const, symbol: thing.symbol, reading: thing })),
  ];
  return {
    marks,
    notes,
    appointments,
    reading,
    unchanged: merged.unchanged,
    meetings,
    missing: carried.meetings.filter(({ id }) => !ids.has(id)),
    leftOut: [...allMarks, ...allNotes].filter((one) => !hasHome(one)).length,
    homes: ids,
    edit: edits.length > 0 ? { kind: 'all', edits } : null,
  };
}

function findSame(one: CarriedMeeting, among: readonly Meeting[]): Meeting | undefined {
  return among.find(({ id }) => id === one.id) ?? among.find((other) => isSameMeeting(other, one));
}

const byId = ({ id }: { readonly id: string }): string => id;

function changed<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly Brought<Thing>[] {
  const own = new Map(before.map((thing) => [keyOf(thing), thing]));
  return after
    .filter((thing) => own.get(keyOf(thing)) !== thing)
    .map((thing) => ({ thing, instead: own.has(keyOf(thing)) }));
}
