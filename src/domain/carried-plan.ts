// A plan on its way to another device of its owner: the types of `rostrum-carry/1`. It stands behind the # of a link,
// which no server sees, or in a file.
import type { Body, DocumentSymbol, LocalDate, Meeting, Text } from './meeting.ts';
import type { Plan } from './plan.ts';
import type { Anchor } from './plan-anchor.ts';

/** The format that this program reads and writes. */
export const CARRY_FORMAT = 'rostrum-carry/1';

/** By what the other device knows a meeting again. */
export interface CarriedMeeting {
  readonly id: string;
  readonly symbol: DocumentSymbol | null;
  readonly title?: Text;
  readonly bodies: readonly Body[];
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** A plan, or a part of it, with the meetings that it is about. */
export interface CarriedPlan {
  readonly format: typeof CARRY_FORMAT;
  readonly meetings: readonly CarriedMeeting[];
  readonly plan: Plan;
  /** The same meetings in full, in a file for a device that may not have them. */
  readonly files?: readonly Meeting[];
}

/** A plan whose marks and notes belong to the meetings under the ids that they have here; a later `at` counts as now. */
export function broughtHome(plan: Plan, ids: ReadonlyMap<string, string>, now: number): Plan {
  const home = <Thing extends { readonly anchor: Anchor; readonly at: number }>(thing: Thing): Thing =>
    soon({ ...thing, anchor: anchorAt(thing.anchor, ids.get(thing.anchor.meeting) ?? thing.anchor.meeting) });
  const soon = <Thing extends { readonly at: number }>(thing: Thing): Thing => ({
    ...thing,
    at: Math.min(thing.at, now),
  });
  return {
    ...plan,
    marks: plan.marks.map(home),
    notes: plan.notes.map(home),
    appointments: plan.appointments.map(soon),
    reading: plan.reading.map(soon),
  };
}

function anchorAt(anchor: Anchor, meeting: string): Anchor {
  if (anchor.kind !== 'session' || !anchor.first) return { ...anchor, meeting };
  return { ...anchor, meeting, first: { ...anchor.first, meeting } };
}
