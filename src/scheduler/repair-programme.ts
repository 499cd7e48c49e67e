// Repairs a programme of work that stands under limits that have changed: the fewest entries move, which is proved; and
// among the programmes that move no more, the one that disturbs least (the costs of draft-model.ts, and for each entry
// that moves the stretches that it moves by). An entry counts as moved where it is taken up elsewhere, not at all, or
// anew. Rules of order that the programme did not keep before are not put upon it now.
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Business, StandingPart } from './business.ts';
import { findContradiction } from './contradiction.ts';
import { COSTS } from './draft-costs.ts';
import { type DraftLimits, isInFrame, limitsOf, minutesOf, usableFrames } from './draft-limits.ts';
import { type DraftModel, draftModel, layoutOf } from './draft-model.ts';
import { allPairs, type DraftProblem, draftProblem } from './draft-problem.ts';
import { pinsOf } from './draft-programme.ts';
import { type DraftProposal, noProposal } from './draft-proposal.ts';
import { draftReasons } from './draft-reasons.ts';
import { takenUp } from './draft-variables.ts';
import type { LinearRow, SolveAnswer, Term } from './linear-program.ts';
import { FORMAL_MINUTES, GRAIN, type Need, type NeedsTable, SHORTEST_PART } from './needs.ts';
import type { Search } from './search.ts';
import { standingBusiness } from './standing-business.ts';
import { orderOf, wholeMinutes, writeProgramme } from './write-programme.ts';

/** What a repair is asked for. */
export interface RepairRequest extends Search {
  readonly meeting: Meeting;
  /** Within what it has to stand now. */
  readonly limits: DraftLimits;
  /** Entries that stay in their slot, whatever else has to move. */
  readonly pinned?: readonly EntryPlace[];
  /** Minutes of items that must not get less. What is not stated may, where nothing else helps. */
  readonly needs?: NeedsTable;
}

/** The limits of a programme without some of its slots. */
export function withoutSlots(meeting: Meeting, removed: readonly string[]): DraftLimits {
  const limits = limitsOf(meeting);
  const gone = meeting.slots.filter(({ id }) => removed.includes(id));
  return { ...limits, frames: limits.frames.filter((frame) => !gone.some((slot) => isInFrame(slot, frame))) };
}

/** Repairs a programme. The same request gives the same proposal, unless time runs out or it is stopped. */
export async function repairProgramme(request: RepairRequest): Promise<DraftProposal> {
  const { meeting, limits, pinned = [], needs: table = {} } = request;
  const frames = usableFrames(limits);
  const business = standingBusiness(meeting);
  const needs = standingNeeds(business, meeting, table);
  const pins = pinsOf(business, meeting, frames, pinned);
  const problem = standingRules(draftProblem(meeting, business, needs, limits, pins), business);
  const end = request.now() + request.limit;
  const left = (): Search => ({ ...request, limit: Math.max(0, end - request.now()) });
  const home = business.map(({ standing = [] }) =>
    standing.map(({ at }) =>
      frames.findIndex((frame) => isInFrame(meeting.slots[at] as Meeting['slots'][number], frame)),
    ),
  );
  const model = withMoves(draftModel(problem, 'kept'), problem, business, home);
  const moves = model.moves.map(([weight, name]): Term => [-weight, name]);
  request.onProgress?.({ stage: 'laying-out', gap: null });
  const fewest = await solved(model.program, moves, left());
  if (fewest.outcome === 'infeasible') {
    request.onProgress?.({ stage: 'explaining', gap: null });
    const items = business.map((one) => one.items);
    return noProposal('impossible', await findContradiction(problem, items, left()));
  }
  if (fewest.outcome === 'failed') return noProposal('stopped');
  const moved = movedIn(model.moves, fewest);
  const bound = fewest.outcome === 'optimal' ? moved : Math.max(0, Math.ceil(-(fewest.bound ?? -moved) - 1e-6));
  const still: LinearRow = { terms: model.moves, relation: '<=', limit: moved };
  request.onProgress?.({ stage: 'proving', gap: moved > bound ? (moved - bound) / moved : 0 });
  const program = { ...model.program, rows: [...model.program.rows, still] };
  const calmest = await solved(program, program.objective, left(), fewest.values);
  const best = calmest.values.size > 0 ? calmest : fewest;
  const layout = wholeMinutes(problem, layoutOf(problem, best.values));
  const order = orderOf(problem, (task) => placeOf(business[task] as Business));
  const hasMinutes = (task: number): boolean =>
    business[task]?.standing?.some(({ entries }) => entries.at(-1)?.minutes !== undefined) === true;
  const slots = writeProgramme({ meeting, business, problem, frames, layout, order, withMinutes: hasMinutes });
  const isProved = fewest.outcome === 'optimal' && calmest.outcome === 'optimal';
  return {
    outcome: isProved ? 'proved' : 'limited',
    edit: { kind: 'set-slots', slots },
    cost: moved,
    gap: moved > bound ? (moved - bound) / moved : 0,
    reasons: [
      { kind: 'moved', entries: moved, fewest: bound },
      ...draftReasons({ meeting, business, needs, problem, layout, slots, limits }).filter(({ kind }) =>
        SAID.has(kind),
      ),
    ],
    contradiction: null,
  };
}

/** What is said of a repair beside the entries that it moves. */
const SAID: ReadonlySet<string> = new Set(['meetings', 'short', 'drafting-time', 'out-of-order']);

function solved(
  program: DraftModel['program'],
  objective: readonly Term[],
  { solve, limit, isStopped }: Search,
  start?: ReadonlyMap<string, number>,
): Promise<SolveAnswer> | SolveAnswer {
  return solve({
    program: { ...program, objective },
    seconds: limit / 1000,
    gap: { absolute: 0.5 },
    ...(isStopped ? { isStopped } : {}),
    ...(start ? { start } : {}),
  });
}

/** Adds what moves: for each piece of business the larger of what leaves its stretches and what comes to others. */
function withMoves(
  { program }: DraftModel,
  problem: DraftProblem,
  business: readonly Business[],
  home: readonly (readonly number[])[],
): { program: DraftModel['program']; moves: readonly Term[] } {
  const rows = [...program.rows];
  const ranges = new Map(program.ranges);
  const costs = new Map(program.objective.map(([value, name]) => [name, value]));
  const moves: Term[] = [];
  for (const task of problem.tasks.keys()) {
    const stays = (home[task] ?? []).filter((stretch) => stretch >= 0);
    const gone = (home[task] ?? []).length - stays.length;
    const name = `moved${task}`;
    ranges.set(name, { most: Number.POSITIVE_INFINITY });
    moves.push([1 + (business[task]?.heads.length ?? 0), name]);
    const kept = stays.flatMap((stretch) => takenUp(task, stretch));
    rows.push({ terms: summed([[1, name], ...kept]), relation: '>=', limit: gone + stays.length });
    const elsewhere = [...problem.stretches.keys()].filter((stretch) => !stays.includes(stretch));
    const come = elsewhere.flatMap((stretch) => takenUp(task, stretch).map(([sign, of]): Term => [-sign, of]));
    rows.push({ terms: summed([[1, name], ...come]), relation: '>=', limit: 0 });
    for (const stretch of elsewhere) {
      const near = Math.min(...stays.map((at) => Math.abs(at - stretch)), problem.stretches.length);
      for (const [sign, of] of takenUp(task, stretch)) costs.set(of, (costs.get(of) ?? 0) - sign * near * COSTS.later);
    }
  }
  const objective = [...costs].map(([of, value]): Term => [value, of]);
  const variables = [...program.variables, ...moves.map(([, name]) => name)];
  return { program: { ...program, objective, rows, ranges, variables }, moves };
}

function summed(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<string, number>();
  for (const [value, name] of terms) sums.set(name, (sums.get(name) ?? 0) + value);
  return [...sums].map(([name, value]): Term => [value, name]);
}

function movedIn(moves: readonly Term[], { values }: SolveAnswer): number {
  return Math.round(moves.reduce((sum, [weight, name]) => sum + weight * (values.get(name) ?? 0), 0));
}

/** The rules of order that the programme keeps as it stands. */
function standingRules(problem: DraftProblem, business: readonly Business[]): DraftProblem {
  const [start, end] = [placeOf, (one: Business) => placeOf(one, -1)];
  const isKept = (first: number, then: number): boolean =>
    end(business[first] as Business) <= start(business[then] as Business);
  const allKept = problem.before.every(({ first, then }) => isKept(first, then));
  return {
    ...problem,
    before: (allKept ? problem.before : allPairs(problem)).filter(({ first, then }) => isKept(first, then)),
    drafting: problem.drafting.filter(
      ({ last, report }) => (business[last]?.standing?.at(-1)?.at ?? 0) < (business[report]?.standing?.[0]?.at ?? 0),
    ),
  };
}

/** Entries of one slot that can be told apart. */
const MOST_IN_SLOT = 10_000;

function placeOf({ standing = [] }: Business, part = 0): number {
  const { at = 0, place = 0 } = standing.at(part) ?? {};
  return at * MOST_IN_SLOT + place;
}

/** What business has now: the minutes of its entries, or its share of what its slots have left. */
function standingNeeds(business: readonly Business[], meeting: Meeting, table: NeedsTable): readonly Need[] {
  const formal = (one: Business): number | undefined => FORMAL_MINUTES[one.kind];
  const own = ({ entries }: StandingPart): number | undefined => entries.at(-1)?.minutes;
  const share = meeting.slots.map((slot, at) => {
    const here = business.flatMap((one) =>
      (one.standing ?? []).filter((part) => part.at === at).map((part) => ({ one, part })),
    );
    const known = here.map(({ one, part }) => own(part) ?? formal(one));
    const open = known.filter((minutes) => minutes === undefined).length;
    const left = minutesOf(slot) - known.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0);
    return Math.floor(Math.max(GRAIN, left / Math.max(1, open)) / GRAIN) * GRAIN;
  });
  return business.map((one): Need => {
    const stated = Math.max(0, ...one.agenda.map(({ id, minutes = 0 }) => table[id] ?? minutes));
    if (stated > 0) return { least: stated, wanted: stated, basis: 'table' };
    const parts = one.standing ?? [];
    const wanted = parts.reduce((sum, part) => sum + (own(part) ?? formal(one) ?? share[part.at] ?? GRAIN), 0);
    const isFormal = formal(one) !== undefined || one.items.length === 0;
    return { least: isFormal ? wanted : Math.min(wanted, SHORTEST_PART), wanted, basis: 'entries' };
  });
}
