// Why no programme can hold: a smallest set of limits that contradict each other (take any one away and there is a
// programme), found by taking them away one by one, and the least that would have to give.
import type { ItemId } from '#domain/meeting.ts';
import { cannotHold } from './cannot-hold.ts';
import { layOutLarge } from './draft-large.ts';
import { draftModel } from './draft-model.ts';
import type { DraftProblem } from './draft-problem.ts';
import { GRAIN } from './needs.ts';
import type { Search } from './search.ts';

/** A limit that takes part in a contradiction. */
export type LimitName =
  | { readonly kind: 'work'; readonly minutes: number; readonly slots: number }
  | { readonly kind: 'slots'; readonly granted: number; readonly minutes: number }
  | { readonly kind: 'interpretation'; readonly granted: number }
  | { readonly kind: 'parallel'; readonly sessions: number }
  | { readonly kind: 'drafting-time' }
  | { readonly kind: 'conventions' }
  | { readonly kind: 'pinned'; readonly items: readonly ItemId[] };

/** What would be enough, alone, for a programme to hold. */
export type Relaxation =
  | { readonly kind: 'more-slots'; readonly slots: number }
  | { readonly kind: 'more-interpretation'; readonly meetings: number }
  /** Minutes less, business by business. */
  | {
      readonly kind: 'less-time';
      readonly minutes: number;
      readonly of: readonly { items: readonly ItemId[]; minutes: number }[];
    }
  | { readonly kind: 'more-parallel'; readonly sessions: number }
  | { readonly kind: 'without-drafting-time' }
  | { readonly kind: 'unpinned'; readonly items: readonly ItemId[] };

/** A contradiction and the ways out of it. */
export interface Contradiction {
  /** Take any of them away and a programme can hold. Empty where the search for it was ended. */
  readonly limits: readonly LimitName[];
  readonly relaxations: readonly Relaxation[];
}

/** A group of conditions that can be taken away. */
interface Group {
  readonly name: LimitName;
  readonly without: (problem: DraftProblem) => DraftProblem;
}

/** What judges a problem with a limit taken away or relaxed. */
interface Judge {
  /** Whether it is proved that nothing holds. */
  readonly isImpossible: (tried: DraftProblem) => Promise<boolean>;
  /** Whether a programme was found. */
  readonly holds: (tried: DraftProblem) => Promise<boolean>;
  /** How many more stretches are tried, at most. */
  readonly most: number;
}

/**
 * Finds what contradicts what, and the least relaxations. `items` names the tasks. Of a large conference, whose
 * contradiction counting has proved, nothing is put to the solver: counting tells what is impossible, and what a
 * relaxation is good for is shown by a programme.
 */
export async function findContradiction(
  problem: DraftProblem,
  items: readonly (readonly ItemId[])[],
  search: Search,
  isLarge = false,
): Promise<Contradiction> {
  const end = search.now() + search.limit;
  const seconds = (): number => Math.max(0.05, (end - search.now()) / 1000);
  const judge = isLarge ? byCounting(search, end) : bySolving(search, seconds);
  const needed: LimitName[] = [];
  let left = problem;
  for (const group of groupsOf(problem, items)) {
    const tried = group.without(left);
    if (await judge.isImpossible(tried)) left = tried;
    else needed.push(group.name);
  }
  const relaxations = await relaxationsOf(problem, items, judge);
  const less = isLarge ? null : await leastLess(problem, items, search, seconds);
  return { limits: needed.toReversed(), relaxations: [...relaxations, ...(less ? [less] : [])].sort(byRank) };
}

const RANKS: readonly Relaxation['kind'][] = [
  'unpinned',
  'more-interpretation',
  'more-slots',
  'less-time',
  'more-parallel',
  'without-drafting-time',
];
const byRank = (a: Relaxation, b: Relaxation): number => RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind);

function byCounting(search: Search, end: number): Judge {
  const isOver = (): boolean => search.isStopped?.() === true || search.now() > end;
  return {
    most: 60,
    isImpossible: async (tried) => cannotHold(tried),
    holds: async (tried) => !isOver() && !cannotHold(tried) && layOutLarge(tried, isOver, () => undefined) !== null,
  };
}

function bySolving(search: Search, seconds: () => number): Judge {
  const holds = async (tried: DraftProblem): Promise<boolean> => {
    if (search.isStopped?.() || cannotHold(tried)) return false;
    const { program } = draftModel(tried, 'counted');
    const answer = await search.solve({ program: { ...program, objective: [] }, seconds: seconds() });
    return answer.outcome === 'optimal' || answer.outcome === 'stopped';
  };
  return { most: 12, holds, isImpossible: async (tried) => !(await holds(tried)) };
}

/** The groups, those first whose absence explains least. */
function groupsOf(problem: DraftProblem, items: readonly (readonly ItemId[])[]): readonly Group[] {
  const { tasks, stretches, interpretation, parallel } = problem;
  const work = tasks.reduce((sum, { least }) => sum + least, 0);
  const longest = Math.max(1, ...stretches.map(({ minutes }) => minutes));
  const granted = stretches.reduce((sum, { minutes }) => sum + minutes, 0);
  const bodies = new Set(tasks.flatMap((task) => task.bodies)).size;
  return [
    ...(problem.drafting.length > 0
      ? [{ name: { kind: 'drafting-time' } as const, without: (of: DraftProblem) => ({ ...of, drafting: [] }) }]
      : []),
    { name: { kind: 'conventions' }, without: (of) => ({ ...of, before: [], drafting: [] }) },
    ...tasks.flatMap(({ pinned }, task): Group[] =>
      pinned.length === 0 || items[task]?.length === 0
        ? []
        : [{ name: { kind: 'pinned', items: items[task] ?? [] }, without: (of) => unpinned(of, task) }],
    ),
    ...(bodies > parallel
      ? [
          {
            name: { kind: 'parallel', sessions: parallel } as const,
            without: (of: DraftProblem) => ({ ...of, parallel: bodies }),
          },
        ]
      : []),
    ...(interpretation === null
      ? []
      : [
          {
            name: { kind: 'interpretation', granted: interpretation } as const,
            without: (of: DraftProblem) => ({ ...of, interpretation: null }),
          },
        ]),
    {
      name: { kind: 'slots', granted: stretches.length, minutes: granted },
      without: (of) => withExtra(of, Math.ceil(work / longest) + 2),
    },
    {
      name: { kind: 'work', minutes: work, slots: Math.ceil(work / longest) },
      without: (of) => ({ ...of, tasks: of.tasks.map((task) => ({ ...task, least: GRAIN, part: GRAIN })) }),
    },
  ];
}

async function relaxationsOf(
  problem: DraftProblem,
  items: readonly (readonly ItemId[])[],
  { holds, most }: Judge,
): Promise<readonly Relaxation[]> {
  const found: Relaxation[] = [];
  const { interpretation, parallel, tasks, stretches } = problem;
  /** The least number of something more with which a programme holds: of what is enough, more is enough. */
  const least = async (end: number, having: (extra: number) => DraftProblem): Promise<number | null> => {
    let [tooFew, enough] = [0, 1];
    while (enough <= end && !(await holds(having(enough)))) {
      if (enough === end) return null;
      [tooFew, enough] = [enough, Math.min(end, 2 * enough)];
    }
    if (enough > end) return null;
    while (enough - tooFew > 1) {
      const tried = (tooFew + enough) >> 1;
      if (await holds(having(tried))) enough = tried;
      else tooFew = tried;
    }
    return enough;
  };
  for (const [task, { pinned }] of tasks.entries()) {
    if (pinned.length > 0 && items[task]?.length && (await holds(unpinned(problem, task)))) {
      found.push({ kind: 'unpinned', items: items[task] });
    }
  }
  if (interpretation !== null) {
    const meetings = await least(stretches.length * parallel - interpretation, (extra) => ({
      ...problem,
      interpretation: interpretation + extra,
    }));
    if (meetings !== null) found.push({ kind: 'more-interpretation', meetings });
  }
  const slots = await least(most, (extra) => ({
    ...withExtra(problem, extra),
    interpretation: interpretation === null ? null : interpretation + extra,
  }));
  if (slots !== null) found.push({ kind: 'more-slots', slots });
  const bodies = new Set(tasks.flatMap((task) => task.bodies)).size;
  const sessions = await least(bodies - parallel, (extra) => ({ ...problem, parallel: parallel + extra }));
  if (sessions !== null) found.push({ kind: 'more-parallel', sessions: parallel + sessions });
  if (problem.drafting.length > 0 && (await holds({ ...problem, drafting: [] }))) {
    found.push({ kind: 'without-drafting-time' });
  }
  return found;
}

/** The fewest minutes that have to go, and from which business. */
async function leastLess(
  problem: DraftProblem,
  items: readonly (readonly ItemId[])[],
  { solve }: Search,
  seconds: () => number,
): Promise<Relaxation | null> {
  const tasks = problem.tasks.map((task) => {
    const floor = Math.min(task.least, 2 * GRAIN);
    return { ...task, least: floor, wanted: task.least, part: Math.min(task.part, floor) };
  });
  const { program } = draftModel({ ...problem, tasks }, 'counted');
  const isShort = (name: string): boolean => name.startsWith('short');
  const objective = program.variables.filter(isShort).map((name) => [-1, name] as const);
  const answer = await solve({ program: { ...program, objective }, seconds: seconds(), gap: { absolute: 0.5 } });
  if (answer.outcome !== 'optimal') return null;
  const of = problem.tasks.flatMap((_, task) => {
    const minutes = Math.ceil(((answer.values.get(`short${task}`) ?? 0) - 1e-3) / GRAIN) * GRAIN;
    return minutes > 0 ? [{ items: items[task] ?? [], minutes }] : [];
  });
  return { kind: 'less-time', minutes: of.reduce((sum, { minutes }) => sum + minutes, 0), of };
}

function unpinned(problem: DraftProblem, task: number): DraftProblem {
  return { ...problem, tasks: problem.tasks.map((one, at) => (at === task ? { ...one, pinned: [] } : one)) };
}

/** Further stretches after the last, as long as the longest. */
function withExtra(problem: DraftProblem, count: number): DraftProblem {
  const minutes = Math.max(...problem.stretches.map((stretch) => stretch.minutes), 180);
  const date = problem.stretches.at(-1)?.date ?? '1-1-1';
  const extra = Array.from({ length: count }, () => ({ minutes, date }));
  return { ...problem, stretches: [...problem.stretches, ...extra] };
}
