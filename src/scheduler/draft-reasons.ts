// What speaks for a drafted programme, as data.
import type { Meeting, Slot } from '#domain/meeting.ts';
import type { Business } from './business.ts';
import { type DraftLimits, sessionsAtOnce } from './draft-limits.ts';
import type { Layout } from './draft-model.ts';
import { allPairs, type DraftProblem } from './draft-problem.ts';
import type { DraftReason } from './draft-proposal.ts';
import type { Need } from './needs.ts';

/** What reasons are read off. */
export interface Drafted {
  readonly meeting: Meeting;
  readonly business: readonly Business[];
  readonly needs: readonly Need[];
  readonly problem: DraftProblem;
  readonly layout: Layout;
  readonly slots: readonly Slot[];
  readonly limits: DraftLimits;
}

/** The reasons, those first that matter most. */
export function draftReasons(drafted: Drafted): readonly DraftReason[] {
  const { business, needs, layout, limits, slots } = drafted;
  const taken = business.filter(({ items }) => items.length > 0);
  const joint = taken.filter(({ items }) => items.length > 1).length;
  const continued = business.flatMap(({ items }, at) => ((layout[at]?.size ?? 0) > 1 ? items.slice(0, 1) : []));
  const short = business.flatMap(({ items }, at) => {
    const given = [...(layout[at]?.values() ?? [])].reduce((sum, minutes) => sum + minutes, 0);
    const minutes = (needs[at]?.wanted ?? 0) - given;
    return minutes > SHORT && items.length > 0 ? [{ item: items[0] as string, minutes }] : [];
  });
  const bases = new Set(needs.filter((_, at) => business[at]?.items.length).map(({ basis }) => basis));
  return [
    { kind: 'all-taken-up', business: taken.length },
    {
      kind: 'meetings',
      used: slots.reduce((sum, slot) => sum + sessionsAtOnce(slot), 0),
      granted: limits.interpretation,
    },
    ...(joint > 0 ? [{ kind: 'joint', business: joint } as const] : []),
    orderReason(drafted),
    ...draftingReason(drafted),
    ...(continued.length > 0 ? [{ kind: 'continued', items: continued } as const] : []),
    ...(short.length > 0
      ? [
          {
            kind: 'short',
            minutes: short.reduce((sum, { minutes }) => sum + minutes, 0),
            items: short.map(({ item }) => item),
          } as const,
        ]
      : []),
    { kind: 'needs', basis: bases.size === 1 ? ([...bases][0] ?? 'rule') : 'mixed' },
  ];
}

/** Minutes that business can lack without a word: what rounding takes. */
const SHORT = 15;

function orderReason({ business, problem, layout }: Drafted): DraftReason {
  const end = (task: number): number => Math.max(-1, ...(layout[task]?.keys() ?? []));
  const start = (task: number): number => Math.min(...(layout[task]?.keys() ?? []));
  const pairs = allPairs(problem)
    .filter(({ first, then, rule }) => rule === 'agenda' && start(then) < end(first))
    .map(({ first, then }) => [business[first]?.items[0] ?? '', business[then]?.items[0] ?? ''] as const);
  return pairs.length > 0 ? { kind: 'out-of-order', pairs } : { kind: 'order-kept' };
}

function draftingReason({ problem, layout }: Drafted): readonly DraftReason[] {
  const ranks = { lunch: 0, night: 1, slot: 2 } as const;
  const times = problem.drafting.map(({ last, report }) => {
    const end = Math.max(-1, ...(layout[last]?.keys() ?? []));
    const start = Math.min(...(layout[report]?.keys() ?? []));
    if (start - end > 1) return 'slot';
    return problem.stretches[start]?.date === problem.stretches[end]?.date ? 'lunch' : 'night';
  });
  const [least] = times.sort((a, b) => ranks[a] - ranks[b]);
  return least ? [{ kind: 'drafting-time', between: least }] : [];
}
