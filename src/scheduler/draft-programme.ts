// Drafts a whole programme of work from the agendas, the time that business needs, the limits, and what is pinned.
// Solved exactly where the meeting is of usual size: first with the order of all agendas kept; only where nothing holds
// so, with as few pairs out of order as can be.
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type Business, businessOf, conventionalRank } from './business.ts';
import { cannotHold } from './cannot-hold.ts';
import { findContradiction } from './contradiction.ts';
import { layOutLarge } from './draft-large.ts';
import { type DraftLimits, isInFrame, limitsOf, usableFrames } from './draft-limits.ts';
import { draftModel, type Layout, layoutOf } from './draft-model.ts';
import { type DraftProblem, draftProblem } from './draft-problem.ts';
import { type DraftProposal, noProposal } from './draft-proposal.ts';
import { draftReasons } from './draft-reasons.ts';
import { type Need, type NeedsTable, needsOf } from './needs.ts';
import type { Search } from './search.ts';
import { standingBusiness } from './standing-business.ts';
import { orderOf, wholeMinutes, writeProgramme } from './write-programme.ts';

/** What a draft is asked for. */
export interface DraftRequest extends Search {
  readonly meeting: Meeting;
  /** Without them, what the meeting states. */
  readonly limits?: DraftLimits;
  /** Entries that stay in their slot. */
  readonly pinned?: readonly EntryPlace[];
  readonly needs?: NeedsTable;
}

/** Drafts a programme. The same request gives the same proposal, unless time runs out or it is stopped. */
export async function draftProgramme(request: DraftRequest): Promise<DraftProposal> {
  const { meeting, limits = limitsOf(meeting), pinned = [], needs: table = {} } = request;
  const frames = usableFrames(limits);
  const outside = standingBusiness(meeting).filter(({ items }) => items.length === 0);
  const business = [...businessOf(meeting), ...outside];
  const needs = needsOf(business, meeting, limits, table).map((need, at) =>
    business[at]?.items.length === 0 ? outsideNeed(business[at] as Business) : need,
  );
  const pins = pinsOf(business, meeting, frames, pinned);
  const problem = draftProblem(meeting, business, needs, limits, pins);
  const end = request.now() + request.limit;
  const left = (): Search => ({ ...request, limit: Math.max(0, end - request.now()) });
  const isTooMuch = cannotHold(problem);
  const found = isTooMuch
    ? 'impossible'
    : (isLarge(problem) && large(problem, request)) || (await solved(problem, left()));
  if (found === 'impossible') {
    request.onProgress?.({ stage: 'explaining', gap: null });
    const items = business.map((one) => one.items);
    return noProposal('impossible', await findContradiction(problem, items, left(), isLarge(problem)));
  }
  if (found === 'stopped') return noProposal('stopped');
  const order = orderOf(problem, (task) => conventionalRank((business[task] as Business).kind) * 1e4 + task);
  const layout = wholeMinutes(problem, found.layout);
  const slots = writeProgramme({ meeting, business, problem, frames, layout, order, withMinutes: () => true });
  const { cost, bound } = found;
  const gap = cost > bound ? (cost - bound) / Math.max(1, cost) : 0;
  return {
    outcome: gap > 0 ? 'limited' : 'proved',
    edit: { kind: 'set-slots', slots },
    cost,
    gap,
    reasons: draftReasons({ meeting, business, needs, problem, layout, slots, limits }),
    contradiction: null,
  };
}

/** Tasks times stretches beyond which a problem is not put to the solver as a whole. */
const MOST_AT_ONCE = 1500;

function isLarge({ tasks, stretches }: DraftProblem): boolean {
  return tasks.length * stretches.length > MOST_AT_ONCE;
}

function large(problem: DraftProblem, { isStopped = () => false, onProgress }: Search): Solved | 'stopped' | null {
  const found = layOutLarge(problem, isStopped, () => onProgress?.({ stage: 'laying-out', gap: null }));
  return isStopped() ? 'stopped' : found;
}

interface Solved {
  readonly layout: Layout;
  readonly cost: number;
  /** Nothing costs less. */
  readonly bound: number;
}

async function solved(problem: DraftProblem, search: Search): Promise<Solved | 'impossible' | 'stopped'> {
  const end = search.now() + search.limit;
  for (const order of ['kept', 'counted'] as const) {
    const { program, fixedCost } = draftModel(problem, order);
    search.onProgress?.({ stage: 'laying-out', gap: null });
    const answer = await search.solve({
      program,
      seconds: (end - search.now()) / 1000,
      gap: { absolute: 0.5 },
      ...(search.isStopped ? { isStopped: search.isStopped } : {}),
      onProgress: ({ best, bound }) => {
        const gap = best === null || bound === null ? null : (bound - best) / Math.max(1, fixedCost - best);
        search.onProgress?.({ stage: gap === null ? 'laying-out' : 'proving', gap });
      },
    });
    if (answer.outcome === 'infeasible') continue;
    // Too hard to be solved as a whole in that time: part by part, if that leads to a programme.
    if (answer.outcome === 'failed') return large(problem, search) ?? 'stopped';
    const cost = Math.round(fixedCost - sumOf(program.objective, answer.values));
    const least = answer.bound === null ? Number.NEGATIVE_INFINITY : Math.ceil(fixedCost - answer.bound - 0.5);
    return { layout: layoutOf(problem, answer.values), cost, bound: answer.outcome === 'optimal' ? cost : least };
  }
  return 'impossible';
}

function sumOf(terms: readonly (readonly [number, string])[], values: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, [coefficient, name]) => sum + coefficient * (values.get(name) ?? 0), 0);
}

/** Minutes of business outside the agenda where its entry has none. */
const OUTSIDE_MINUTES = 15;

function outsideNeed({ standing }: Business): Need {
  const minutes = standing?.[0]?.entries[0]?.minutes ?? OUTSIDE_MINUTES;
  return { least: minutes, wanted: minutes, basis: 'entries' };
}

/** The stretches in which business is pinned, by its index. */
export function pinsOf(
  business: readonly Business[],
  meeting: Meeting,
  frames: DraftLimits['frames'],
  pinned: readonly EntryPlace[],
): ReadonlyMap<number, readonly number[]> {
  const pins = new Map<number, readonly number[]>();
  const pin = (at: number, slotId: string): void => {
    const slot = meeting.slots.find(({ id }) => id === slotId);
    const stretch = slot ? frames.findIndex((frame) => isInFrame(slot, frame)) : -1;
    if (at >= 0 && stretch >= 0) pins.set(at, [...(pins.get(at) ?? []), stretch]);
  };
  for (const { slot, session, index } of pinned) {
    const sessions = meeting.slots.find(({ id }) => id === slot)?.sessions;
    const items = sessions?.find(({ id }) => id === session)?.entries[index]?.items ?? [];
    pin(
      business.findIndex(
        ({ items: own, standing }) =>
          items.some((id) => own.includes(id)) && (!standing || standing.some((part) => part.slot === slot)),
      ),
      slot,
    );
  }
  for (const [at, { items, standing }] of business.entries()) {
    if (items.length === 0 && standing?.[0]) pin(at, standing[0].slot);
  }
  return pins;
}
