// Who of a delegation is where: sessions by members, what is open, who is counted on twice or while away. Pure; what
// an assignment means in the meeting as it is now is found by its anchor.
import type { Assignment, Delegation, Duty, MemberId } from '#domain/delegation.ts';
import { type AnchorState, findAnchored } from '#domain/delegation-anchor.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type ImportanceOf, importanceByFollowers, isThere } from './following.ts';
import { canAttendBoth, type Sitting, sittingKey, sittingsOf } from './sittings.ts';

/** A member's part in a session as it is now. */
export interface Part {
  readonly member: MemberId;
  readonly duties: readonly Duty[];
  /** What it comes from: several where sessions were merged. */
  readonly assignments: readonly Assignment[];
  /** What became of the session since the first of them was made. */
  readonly state: Exclude<AnchorState, 'gone'>;
  /** The member is not at the venue for the whole slot. */
  readonly absent: boolean;
  /** The member has a part in another session at the same time. */
  readonly elsewhere: boolean;
}

/**
 * How a session is covered: by one lead who can be there; by more of them than the one it needs; only by leads who are
 * expected in two places; by nobody; or by nobody, and it does not matter.
 */
export type Cover = 'covered' | 'double' | 'doubtful' | 'open' | 'not-needed';

/** A session with its importance and the parts of the members. */
export interface CoverageRow {
  readonly sitting: Sitting;
  readonly importance: number;
  readonly cover: Cover;
  /** In the delegation's order of members. */
  readonly parts: readonly Part[];
}

/** A member with parts in two sessions that sit at the same time. */
export interface TwoPlaces {
  readonly member: MemberId;
  readonly one: Sitting;
  readonly other: Sitting;
}

/** A member with a part in a session during which they are away. */
export interface AssignedAbsent {
  readonly member: MemberId;
  readonly sitting: Sitting;
}

/** The matrix of sessions and members, and what stands out in it. */
export interface Coverage {
  /** In the order of time. */
  readonly rows: readonly CoverageRow[];
  readonly twoPlaces: readonly TwoPlaces[];
  readonly absent: readonly AssignedAbsent[];
  /** Assignments whose session is no longer there. Those to meetings that were not given are not spoken of. */
  readonly gone: readonly Assignment[];
  /** Rows by the state of their cover. */
  readonly counts: Readonly<Record<Cover, number>>;
}

/** Who of a delegation is where in these meetings. Without `importanceOf` it follows from who follows what. */
export function coverageOf(
  meetings: readonly Meeting[],
  delegation: Delegation,
  importanceOf: ImportanceOf = importanceByFollowers(meetings, delegation),
): Coverage {
  const sittings = sittingsOf(meetings);
  const { placed, gone } = placedAssignments(meetings, delegation);
  const twoPlaces = delegation.members.flatMap(({ id }) =>
    clashes(sittings.filter((sitting) => placed.get(sitting.key)?.has(id))).map(([one, other]) => ({
      member: id,
      one,
      other,
    })),
  );
  const doubled = new Set(twoPlaces.flatMap(({ member, one, other }) => [member + one.key, member + other.key]));
  const rows = sittings.map((sitting): CoverageRow => {
    const parts = delegation.members.flatMap((member): Part[] => {
      const found = placed.get(sitting.key)?.get(member.id);
      const [first] = found ?? [];
      if (!found || !first) return [];
      return [
        {
          member: member.id,
          duties: [...new Set(found.flatMap(({ assignment }) => assignment.duties))],
          assignments: found.map(({ assignment }) => assignment),
          state: first.state,
          absent: !isThere(member, sitting.slot),
          elsewhere: doubled.has(member.id + sitting.key),
        },
      ];
    });
    const importance = importanceOf(sitting);
    return { sitting, importance, cover: coverBy(parts, importance), parts };
  });
  const counts: Record<Cover, number> = { covered: 0, double: 0, doubtful: 0, open: 0, 'not-needed': 0 };
  for (const { cover } of rows) counts[cover]++;
  const absent = rows.flatMap(({ sitting, parts }) =>
    parts.filter((part) => part.absent).map(({ member }) => ({ member, sitting })),
  );
  return { rows, twoPlaces, absent, gone, counts };
}

function coverBy(parts: readonly Part[], importance: number): Cover {
  const leads = parts.filter((part) => part.duties.includes('lead') && !part.absent);
  const sound = leads.filter((part) => !part.elsewhere);
  if (leads.length > 1 && sound.length > 0) return 'double';
  if (sound.length > 0) return 'covered';
  if (leads.length > 0) return 'doubtful';
  return importance > 0 ? 'open' : 'not-needed';
}

interface Placed {
  readonly assignment: Assignment;
  readonly state: Part['state'];
}

function placedAssignments(
  meetings: readonly Meeting[],
  delegation: Delegation,
): {
  readonly placed: ReadonlyMap<string, ReadonlyMap<MemberId, readonly Placed[]>>;
  readonly gone: readonly Assignment[];
} {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const placed = new Map<string, Map<MemberId, Placed[]>>();
  const gone: Assignment[] = [];
  for (const assignment of delegation.assignments) {
    const meeting = byId.get(assignment.at.meeting);
    if (!meeting) continue;
    const found = findAnchored(meeting, assignment.at);
    if (!found.place) {
      gone.push(assignment);
      continue;
    }
    const key = sittingKey(assignment.at.meeting, found.place.slot.id, found.place.session.id);
    const parts = placed.get(key) ?? new Map<MemberId, Placed[]>();
    parts.set(assignment.member, [...(parts.get(assignment.member) ?? []), { assignment, state: found.state }]);
    placed.set(key, parts);
  }
  return { placed, gone };
}

/** The pairs of a person's sessions, in the order of time, that cannot both be attended. */
function clashes(sittings: readonly Sitting[]): readonly (readonly [Sitting, Sitting])[] {
  return sittings.flatMap((one, index) => {
    const found: [Sitting, Sitting][] = [];
    for (const other of sittings.slice(index + 1)) {
      if (other.from > one.to) break;
      if (!canAttendBoth(one, other)) found.push([one, other]);
    }
    return found;
  });
}
