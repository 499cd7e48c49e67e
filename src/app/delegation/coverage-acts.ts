// What is done to the parts of members: given, changed and taken away, as edits of the delegation.
import type { Assignment, Delegation, Duty, MemberId } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type Coverage, type CoverageRow, coverageOf } from '#scheduler/coverage.ts';
import { importanceByFollowers } from '#scheduler/following.ts';
import { inOrder } from './duties.ts';

/** Gives a member duties in a session, or takes their part away with none. */
export type SetDuties = (row: CoverageRow, member: MemberId, duties: readonly Duty[]) => void;

/** Carries a part, or gives a member one where there is none to carry. */
export type CarryPart = (from: PartPlace | null, to: PartPlace) => void;

/** The edit that makes duties a member's part in a session; what is noted for the member stays. */
export function dutiesEdit(row: CoverageRow, member: MemberId, duties: readonly Duty[]): DelegationEdit {
  const { meeting, slot, session } = row.sitting;
  const [first, ...merged] = row.parts.find((part) => part.member === member)?.assignments ?? [];
  const away = (duties.length === 0 && first ? [first, ...merged] : merged).map(
    ({ at }): DelegationEdit => ({ kind: 'unassign', member, at }),
  );
  if (duties.length === 0) return { kind: 'several', edits: away };
  const assignment = first ? { ...first, duties } : { member, at: anchorOf(meeting, slot, session), duties };
  return { kind: 'several', edits: [...away, { kind: 'assign', assignment }] };
}

/**
 * The edit that carries a member's part to another member or session, with its note; whoever has a part there already
 * has both then. Without a part to carry, the member is given one: the lead, or support where somebody leads.
 */
export function carryEdit(from: PartPlace | null, to: PartPlace): DelegationEdit {
  const carried = from && partAt(from);
  const there = partAt(to);
  const isLed = to.row.parts.some(({ member, duties }) => member !== to.member && duties.includes('lead'));
  const given: readonly Duty[] = carried?.duties ?? [isLed ? 'support' : 'lead'];
  const taken = from ? [dutiesEdit(from.row, from.member, [])] : [];
  const edit = dutiesEdit(to.row, to.member, inOrder([...(there?.duties ?? []), ...given]));
  const note = carried?.assignments[0]?.note;
  const noted = (one: DelegationEdit): DelegationEdit =>
    one.kind === 'assign' && note !== undefined && one.assignment.note === undefined
      ? { ...one, assignment: { ...one.assignment, note } }
      : one;
  const edits = edit.kind === 'several' ? edit.edits.map(noted) : [edit];
  return { kind: 'several', edits: [...taken, ...edits] };
}

/** A member's place in a row of the matrix. */
export interface PartPlace {
  readonly row: CoverageRow;
  readonly member: MemberId;
}

const partAt = ({ row, member }: PartPlace): CoverageRow['parts'][number] | undefined =>
  row.parts.find((part) => part.member === member);

/** The edit that writes the note to a member on their part in a session, or takes it away with an empty one. */
export function noteEdit({ note: _before, ...assignment }: Assignment, note: string): DelegationEdit {
  return { kind: 'assign', assignment: note === '' ? assignment : { ...assignment, note } };
}

/** Coverage as the page of one meeting tells it: parts in other meetings count for where people are, and for nothing else. */
export function coverageFor(own: Meeting, meetings: readonly Meeting[], delegation: Delegation): Coverage {
  const byFollowers = importanceByFollowers(meetings, delegation);
  const all = coverageOf(meetings, delegation, (sitting) => (sitting.meeting.id === own.id ? byFollowers(sitting) : 0));
  const isOwn = (one: { readonly sitting: CoverageRow['sitting'] }): boolean => one.sitting.meeting.id === own.id;
  const rows = all.rows.filter(isOwn);
  const counts: Record<CoverageRow['cover'], number> = { covered: 0, double: 0, doubtful: 0, open: 0, 'not-needed': 0 };
  for (const { cover } of rows) counts[cover]++;
  return {
    rows,
    counts,
    twoPlaces: all.twoPlaces.filter(({ one, other }) => isOwn({ sitting: one }) || isOwn({ sitting: other })),
    absent: all.absent.filter(isOwn),
    gone: all.gone.filter(({ at }) => at.meeting === own.id),
  };
}

/** The meetings that say where the members are: the page's own, and those in which they have parts. */
export function meetingsOf(
  own: Meeting,
  others: readonly Meeting[],
  delegation: Delegation | null | undefined,
): readonly Meeting[] {
  const named = new Set(delegation?.assignments.map(({ at }) => at.meeting));
  return [own, ...others.filter(({ id }) => id !== own.id && named.has(id))];
}
