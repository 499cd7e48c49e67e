// Who could lead which open session, and what cannot go together: the material that a proposal is made of. Impossible
// pairs never enter it, and sessions fall into groups that have no time in common, so that each is solved by itself.
import type { Delegation, Member } from '#domain/delegation.ts';
import type { Coverage, CoverageRow } from './coverage.ts';
import { type Closeness, type Following, isThere } from './following.ts';
import { canAttendBoth, type Sitting } from './sittings.ts';

/** A member, or one of several members between whom nothing decides, who could lead an open session. */
export interface Choice {
  readonly variable: string;
  /** Index among the open sessions. */
  readonly session: number;
  /** Index among the kinds. */
  readonly kind: number;
  readonly closeness: Closeness;
  /** 1 where the member has another part in the session already. */
  readonly hasPart: 0 | 1;
}

/** Open sessions that share time with each other, and with no other open session. */
export interface ChoiceGroup {
  readonly sessions: readonly number[];
  readonly choices: readonly Choice[];
  /** Sets of sessions of which one person can attend one at most; together they tell all that excludes each other. */
  readonly exclusive: readonly (readonly number[])[];
}

/** The open sessions that matter, and who could lead them. */
export interface Choices {
  readonly open: readonly CoverageRow[];
  /** Members that are alike in all that matters here, by their indexes in the delegation; each member in one kind. */
  readonly kinds: readonly (readonly number[])[];
  readonly groups: readonly ChoiceGroup[];
}

/**
 * Lays out who could lead which open session without leaving a session they have a part in. Members who could do the
 * same are taken together, unless `oneByOne`: solvers lose themselves among equals.
 */
export function choicesFor(
  coverage: Coverage,
  delegation: Delegation,
  following: Following,
  oneByOne: boolean,
): Choices {
  const open = coverage.rows.filter(({ cover, importance }) => cover === 'open' && importance > 0);
  const { kinds, able } = kindsOf(open, coverage, delegation, following, oneByOne);
  const groups = groupsInTime(open).map((sessions): ChoiceGroup => {
    const choices = sessions.flatMap((session) =>
      able.flatMap((ability, kind): Choice[] => {
        const found = ability.get(session);
        return found ? [{ variable: `x${session}k${kind}`, session, kind, ...found }] : [];
      }),
    );
    return { sessions, choices, exclusive: exclusiveSets(sessions, open) };
  });
  return { open, kinds, groups };
}

type Ability = ReadonlyMap<number, Pick<Choice, 'closeness' | 'hasPart'>>;

function kindsOf(
  open: readonly CoverageRow[],
  coverage: Coverage,
  delegation: Delegation,
  following: Following,
  oneByOne: boolean,
): { readonly kinds: readonly (readonly number[])[]; readonly able: readonly Ability[] } {
  const found = new Map<string, { members: number[]; ability: Ability }>();
  delegation.members.forEach((member, index) => {
    const engaged = coverage.rows
      .filter(({ parts }) => parts.some((part) => part.member === member.id))
      .map(({ sitting }) => sitting);
    const ability = new Map<number, Pick<Choice, 'closeness' | 'hasPart'>>();
    open.forEach(({ sitting, parts }, session) => {
      if (!isFree(member, sitting, engaged)) return;
      const hasPart = parts.some((part) => part.member === member.id) ? 1 : 0;
      ability.set(session, { closeness: following(member, sitting), hasPart });
    });
    const alone = oneByOne || engaged.length > 0;
    const key = alone
      ? `${index}`
      : JSON.stringify([...ability].map(([session, { closeness }]) => [session, closeness]));
    const kind = found.get(key);
    if (kind) kind.members.push(index);
    else found.set(key, { members: [index], ability });
  });
  const all = [...found.values()];
  return { kinds: all.map(({ members }) => members), able: all.map(({ ability }) => ability) };
}

/** Whether a member is there and has no part in another session at the same time. */
export function isFree(member: Member, sitting: Sitting, engaged: readonly Sitting[]): boolean {
  return (
    isThere(member, sitting.slot) &&
    engaged.every((other) => other.key === sitting.key || canAttendBoth(sitting, other))
  );
}

function groupsInTime(open: readonly CoverageRow[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  open.forEach(({ sitting }, index) => {
    if (sitting.from >= until) groups.push([]);
    groups.at(-1)?.push(index);
    until = Math.max(until, sitting.to);
  });
  return groups;
}

/** More sets than this are told pair by pair instead, which is as exact and only slower to solve. */
const MOST_SETS = 400;

/** The largest sets of sessions no two of which can both be attended (maximal cliques, after Bron and Kerbosch). */
function exclusiveSets(sessions: readonly number[], open: readonly CoverageRow[]): readonly (readonly number[])[] {
  const excludes = new Map(
    sessions.map((one) => [
      one,
      new Set(
        sessions.filter((other) => one !== other && !canAttendBoth(sittingAt(open, one), sittingAt(open, other))),
      ),
    ]),
  );
  const of = (session: number): ReadonlySet<number> => excludes.get(session) ?? new Set();
  const sets: number[][] = [];
  const grow = (chosen: readonly number[], able: readonly number[], done: readonly number[]): void => {
    if (sets.length > MOST_SETS) return;
    if (able.length === 0 && done.length === 0) sets.push([...chosen].sort((a, b) => a - b));
    const common = (session: number): number => able.filter((other) => of(session).has(other)).length;
    const pivot = [...able, ...done].reduce<number | null>(
      (best, session) => (best !== null && common(best) >= common(session) ? best : session),
      null,
    );
    let [left, seen] = [able, done];
    for (const session of able) {
      if (pivot !== null && of(pivot).has(session)) continue;
      const near = of(session);
      grow(
        [...chosen, session],
        left.filter((other) => near.has(other)),
        seen.filter((other) => near.has(other)),
      );
      left = left.filter((other) => other !== session);
      seen = [...seen, session];
    }
  };
  grow([], sessions, []);
  if (sets.length <= MOST_SETS) return sets.filter((set) => set.length > 1);
  return sessions.flatMap((one) => [...of(one)].filter((other) => other > one).map((other) => [one, other]));
}

function sittingAt(open: readonly CoverageRow[], index: number): Sitting {
  return (open[index] as CoverageRow).sitting;
}
