// A change of a plan as data. Everything that changes a plan is a plan edit, and applying one gives its inverse, as
// with meetings (edits.ts). Pure: ids and times come in with the edit. Every edit fits every plan.
import type { DocumentSymbol } from './meeting.ts';
import type { Appointment, Mark, Note, Plan, Reading } from './plan.ts';
import type { Anchor } from './plan-anchor.ts';

/** Which mark or note, and what it belongs to. */
export interface Anchored {
  readonly id: string;
  readonly anchor: Anchor;
}

/** A change of a plan, as data. */
export type PlanEdit =
  /** A mark is set or taken away. Where one of that id stands, its anchor stays: only `carry` moves it. */
  | { readonly kind: 'set-mark'; readonly id: string; readonly mark: Mark | null }
  /** A note is written or thrown away; its anchor stays as a mark's does. */
  | { readonly kind: 'set-note'; readonly id: string; readonly note: Note | null }
  | { readonly kind: 'set-appointment'; readonly id: string; readonly appointment: Appointment | null }
  | { readonly kind: 'set-reading'; readonly symbol: DocumentSymbol; readonly reading: Reading | null }
  /** Changes were seen, and others count as unseen again. */
  | { readonly kind: 'see'; readonly add: readonly string[]; readonly forget: readonly string[] }
  /** Marks and notes are set on what they belong to after an update of their meeting (plan-carry.ts). */
  | { readonly kind: 'carry'; readonly marks: readonly Anchored[]; readonly notes: readonly Anchored[] }
  /** One step made of several. */
  | { readonly kind: 'all'; readonly edits: readonly PlanEdit[] }
  /** The plan comes to be as it is given: a restore, another device. */
  | { readonly kind: 'replace'; readonly plan: Plan };

/** What an edit makes of a plan, and the edit that takes it back. */
export interface AppliedToPlan {
  readonly plan: Plan;
  readonly inverse: PlanEdit;
}

/** Applies an edit to a plan. */
export function applyPlanEdit(plan: Plan, edit: PlanEdit): AppliedToPlan {
  switch (edit.kind) {
    case 'set-mark': {
      const { list, old } = withOne(plan.marks, byId, edit.id, edit.mark && { ...edit.mark, id: edit.id }, keepAnchor);
      return { plan: { ...plan, marks: list }, inverse: { ...edit, mark: old } };
    }
    case 'set-note': {
      const { list, old } = withOne(plan.notes, byId, edit.id, edit.note && { ...edit.note, id: edit.id }, keepAnchor);
      return { plan: { ...plan, notes: list }, inverse: { ...edit, note: old } };
    }
    case 'set-appointment': {
      const { list, old } = withOne(
        plan.appointments,
        byId,
        edit.id,
        edit.appointment && { ...edit.appointment, id: edit.id },
      );
      return { plan: { ...plan, appointments: list }, inverse: { ...edit, appointment: old } };
    }
    case 'set-reading': {
      const { list, old } = withOne(
        plan.reading,
        ({ symbol }) => symbol,
        edit.symbol,
        edit.reading && { ...edit.reading, symbol: edit.symbol },
      );
      return { plan: { ...plan, reading: list }, inverse: { ...edit, reading: old } };
    }
    case 'see':
      return see(plan, edit.add, edit.forget);
    case 'carry':
      return carry(plan, edit.marks, edit.notes);
    case 'all': {
      const inverses: PlanEdit[] = [];
      let now = plan;
      for (const one of edit.edits) {
        const applied = applyPlanEdit(now, one);
        now = applied.plan;
        inverses.unshift(applied.inverse);
      }
      return { plan: now, inverse: { kind: 'all', edits: inverses } };
    }
    case 'replace':
      return { plan: edit.plan, inverse: { kind: 'replace', plan } };
  }
}

const byId = ({ id }: { readonly id: string }): string => id;

const keepAnchor = <Thing extends { readonly anchor: Anchor }>(old: Thing, next: Thing): Thing => ({
  ...next,
  anchor: old.anchor,
});

/** A list in ascending order of its keys with one thing set, or taken away by null; and what stood there. */
function withOne<Thing>(
  list: readonly Thing[],
  keyOf: (thing: Thing) => string,
  key: string,
  next: Thing | null,
  keeping: (old: Thing, next: Thing) => Thing = (_old, thing) => thing,
): { list: readonly Thing[]; old: Thing | null } {
  const at = list.findIndex((thing) => keyOf(thing) >= key);
  const index = at < 0 ? list.length : at;
  const found = list[index];
  const old = found !== undefined && keyOf(found) === key ? found : null;
  if (next === null) return { list: old === null ? list : list.toSpliced(index, 1), old };
  if (old === null) return { list: list.toSpliced(index, 0, next), old };
  return { list: list.with(index, keeping(old, next)), old };
}

function see(plan: Plan, add: readonly string[], forget: readonly string[]): AppliedToPlan {
  const before = new Set(plan.seen);
  const after = new Set(plan.seen);
  for (const key of forget) after.delete(key);
  for (const key of add) after.add(key);
  return {
    plan: { ...plan, seen: [...after].sort() },
    inverse: {
      kind: 'see',
      add: [...before].filter((key) => !after.has(key)),
      forget: [...after].filter((key) => !before.has(key)),
    },
  };
}

function carry(plan: Plan, marks: readonly Anchored[], notes: readonly Anchored[]): AppliedToPlan {
  const ofMarks = withAnchors(plan.marks, marks);
  const ofNotes = withAnchors(plan.notes, notes);
  return {
    plan: { ...plan, marks: ofMarks.list, notes: ofNotes.list },
    inverse: { kind: 'carry', marks: ofMarks.old, notes: ofNotes.old },
  };
}

function withAnchors<Thing extends Anchored>(
  list: readonly Thing[],
  anchors: readonly Anchored[],
): { list: readonly Thing[]; old: readonly Anchored[] } {
  const next = new Map(anchors.map(({ id, anchor }) => [id, anchor]));
  return {
    list: list.map((thing) => {
      const anchor = next.get(thing.id);
      return anchor ? { ...thing, anchor } : thing;
    }),
    old: list.filter(({ id }) => next.has(id)).map(({ id, anchor }) => ({ id, anchor })),
  };
}
