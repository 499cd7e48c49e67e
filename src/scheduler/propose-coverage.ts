// Covers what is open: proposes leads for open sessions. What is assigned stays as it is. First as many of the most
// important sessions as can be, level by level; then leads who follow what is taken up; then leads who have a part in
// the session already; then as few changes of person as can be from one session of an item or body to the next.
// Solved exactly, by a solver that is passed in; the clock and the wish to stop come in too.
import type { Delegation, MemberId } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type BestCovers, bestCovers } from './best-cover.ts';
import { type Continuation, continuations } from './continuity.ts';
import { type ContinuityNet, continuityNet } from './continuity-net.ts';
import { type Choice, type Choices, choicesFor } from './cover-choices.ts';
import { type Coverage, type CoverageRow, coverageOf } from './coverage.ts';
import { type Following, followingIn, type ImportanceOf } from './following.ts';
import { keepContinuity } from './keep-continuity.ts';
import type { Solve } from './linear-program.ts';
import { type Naming, nameLeads } from './name-leads.ts';
import { nearCover } from './near-cover.ts';
import { type Reason, reasonsFor, type StillOpen, stillOpen } from './proposal-reasons.ts';
import type { Sitting } from './sittings.ts';
import { swapLeads } from './swap-leads.ts';

/** What a proposal is asked for. */
export interface CoverageRequest {
  readonly meetings: readonly Meeting[];
  readonly delegation: Delegation;
  /** Without it, importance follows from who follows what. */
  readonly importanceOf?: ImportanceOf;
  readonly solve: Solve;
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number;
  /** Milliseconds in which the proposal should be there. */
  readonly limit: number;
  /** Looked at between one solve and the next. */
  readonly signal?: { readonly aborted: boolean };
  /** Told now and then how good the best cover is so far. */
  readonly onProgress?: (progress: CoverageProgress) => void;
}

/** How far the search has come: continuations kept so far, and what no cover exceeds. */
export interface CoverageProgress {
  readonly kept: number;
  readonly most: number;
}

/** A lead that is proposed. */
export interface ProposalLine {
  readonly sitting: Sitting;
  readonly member: MemberId;
  readonly edit: DelegationEdit;
  /** One or more, the weightiest first. */
  readonly reasons: readonly Reason[];
}

/** What is proposed, and how good it is. */
export interface CoverageProposal {
  /**
   * `proved`: nothing is better. `near`: all that comes before continuity is proved the best, and continuity within 1 %
   * of what can be. `limited`: time ran out, see `gap` and `open`. `aborted`: there is nothing.
   */
  readonly outcome: 'proved' | 'near' | 'limited' | 'aborted';
  /** In the order of time. */
  readonly lines: readonly ProposalLine[];
  /** Sessions that matter and that the proposal leaves open. */
  readonly open: readonly StillOpen[];
  /** Continuations that touch a session of the proposal: kept by one person, and the most that could be kept. */
  readonly continuity: { readonly kept: number; readonly most: number };
  /**
   * How far the proposal can be from the best one in continuations kept, as a share of the most: 0 = proved best. All
   * that comes before continuity is exact for every session that is not told as left for want of time.
   */
  readonly gap: number;
}

/** Proposes leads for what is open. The same request gives the same proposal, unless time runs out. */
export async function proposeCoverage(request: CoverageRequest): Promise<CoverageProposal> {
  const { meetings, delegation, importanceOf } = request;
  const coverage = coverageOf(meetings, delegation, importanceOf);
  const following = followingIn(meetings);
  const end = request.now() + request.limit;
  const seconds = (): number => Math.max(0, (end - request.now()) / 1000);
  const links = continuations(coverage.rows.map(({ sitting }) => sitting));
  const put = { request, coverage, links, seconds };
  const together = await solved(put, choicesFor(coverage, delegation, following, false));
  if (together === 'aborted') return NOTHING;
  if (together.isPriced || (together.namings && together.kept >= together.most))
    return worded(put, together, following);
  const choices = choicesFor(coverage, delegation, following, true);
  const swapped = together.namings && bettered(put, together, choices);
  const size = choices.groups.reduce((sum, group) => sum + group.choices.length, 0);
  if (swapped && (size > MOST_ONE_BY_ONE || swapped.kept >= swapped.most)) return worded(put, swapped, following);
  const apart = await solved(put, choices, swapped?.namings ?? null);
  if (apart === 'aborted') return NOTHING;
  const best = swapped && swapped.kept > apart.kept ? swapped : apart;
  return worded(put, { ...best, most: Math.min(together.most, apart.most) }, following);
}

/** The share of the time that is left for swaps, should the solver not come to an end. */
const SWAP_SHARE = 0.15;

/** Choices beyond which it is not tried to tell members one by one who are alike: it would take minutes. */
const MOST_ONE_BY_ONE = 6000;

/** Choices from which on covers are found by prices, which come near the best at any size; a solver proves smaller ones. */
const MANY_CHOICES = 3000;

/** How near to the best a cover is told as near, as a share of it. */
const NEAR = 0.01;

const NOTHING: CoverageProposal = {
  outcome: 'aborted',
  lines: [],
  open: [],
  continuity: { kept: 0, most: 0 },
  gap: 0,
};

/** What is put to the solver, in all its forms. */
interface Put {
  readonly request: CoverageRequest;
  readonly coverage: Coverage;
  readonly links: readonly Continuation[];
  readonly seconds: () => number;
}

interface Solved {
  /** Null where members taken together could not be told apart again. */
  readonly namings: readonly Naming[] | null;
  /** Continuations kept by them, and the most that can be. */
  readonly kept: number;
  readonly most: number;
  /** Open sessions whose best cover was not found in time, by key. */
  readonly unsolved: ReadonlySet<string>;
  /** Found by prices, which need no second search. */
  readonly isPriced?: true;
}

async function solved(
  { request, coverage, links, seconds }: Put,
  choices: Choices,
  known?: readonly Naming[] | null,
): Promise<Solved | 'aborted'> {
  const { delegation, signal, solve } = request;
  const covers: BestCovers[] = [];
  const unsolved = new Set<string>();
  for (const group of choices.groups) {
    if (signal?.aborted) return 'aborted';
    const best = seconds() > 0 ? await bestCovers(group, choices, solve, seconds) : null;
    if (best) covers.push(best);
    else for (const session of group.sessions) unsolved.add((choices.open[session] as CoverageRow).sitting.key);
  }
  if (signal?.aborted) return 'aborted';
  const leads = leadsNow(coverage, delegation, choices);
  const net = unsolved.size === 0 && known === undefined ? continuityNet(covers, choices, links, leads) : null;
  if (net && net.session.length >= MANY_CHOICES)
    return priced({ request, coverage, links, seconds }, net, covers, choices);
  const start = known ? unsolved.size === 0 && choicesOf(known, choices) : null;
  const forSolver = (): number => seconds() - (known === undefined ? (request.limit / 1000) * SWAP_SHARE : 0);
  const cover = await keepContinuity(covers, choices, links, leads, solve, forSolver, start || undefined);
  if (signal?.aborted) return 'aborted';
  const namings = nameLeads(cover.chosen, choices, links, cover.kept);
  const kept = namings ? continuationsKept(namings, coverage, delegation, links) : 0;
  return { namings, kept, most: Math.max(kept, cover.bound ?? 0), unsolved };
}

async function priced(put: Put, net: ContinuityNet, covers: readonly BestCovers[], choices: Choices): Promise<Solved> {
  const { request, coverage, links, seconds } = put;
  const { delegation, signal, onProgress, solve } = request;
  const { leads, bound } = await nearCover({
    net,
    covers,
    solve,
    seconds,
    isStopped: () => signal?.aborted === true,
    ...(onProgress ? { onProgress: (kept, most) => onProgress({ kept, most }) } : {}),
  });
  const members = choices.kinds.flat();
  const namings = [...leads].flatMap((lead, session): Naming[] =>
    lead < 0 ? [] : [{ sitting: (choices.open[session] as CoverageRow).sitting, member: members[lead] as number }],
  );
  const kept = continuationsKept(namings, coverage, delegation, links);
  return { namings, kept, most: Math.max(kept, bound), unsolved: new Set(), isPriced: true };
}

/** The same cover with persons changed less, as far as swaps lead and time allows. */
function bettered({ request, coverage, links, seconds }: Put, found: Solved, choices: Choices): Solved {
  const leads = leadsNow(coverage, request.delegation, choices);
  const ground = {
    choices,
    links,
    leadsNow: leads,
    isTimeUp: () => seconds() <= 0 || request.signal?.aborted === true,
  };
  const namings = swapLeads(found.namings ?? [], ground);
  return { ...found, namings, kept: continuationsKept(namings, coverage, request.delegation, links) };
}

/** The choices that namings come from, where members stand one by one. */
function choicesOf(namings: readonly Naming[], { open, groups }: Choices): readonly Choice[] {
  const member = new Map(namings.map((naming) => [naming.sitting.key, naming.member]));
  return groups.flatMap((group) =>
    group.choices.filter(({ session, kind }) => member.get((open[session] as CoverageRow).sitting.key) === kind),
  );
}

function continuationsKept(
  namings: readonly Naming[],
  coverage: Coverage,
  delegation: Delegation,
  links: readonly Continuation[],
): number {
  const named = new Set(namings.map(({ sitting }) => sitting.key));
  const leadsOf = leadsWith(namings, coverage, delegation);
  return links.filter(
    ({ from, to }) =>
      (named.has(from.key) || named.has(to.key)) && leadsOf(from).some((member) => leadsOf(to).includes(member)),
  ).length;
}

/** Who leads a session once the namings are accepted. */
function leadsWith(
  namings: readonly Naming[],
  coverage: Coverage,
  delegation: Delegation,
): (sitting: Sitting) => readonly MemberId[] {
  const leads = new Map<string, readonly MemberId[]>();
  for (const { sitting, cover, parts } of coverage.rows) {
    if (cover === 'open') continue;
    leads.set(
      sitting.key,
      parts.filter(({ duties }) => duties.includes('lead')).map(({ member }) => member),
    );
  }
  for (const { sitting, member } of namings) leads.set(sitting.key, [delegation.members[member]?.id as MemberId]);
  return ({ key }) => leads.get(key) ?? [];
}

function leadsNow(coverage: Coverage, delegation: Delegation, { kinds }: Choices): Map<string, readonly number[]> {
  const kindOf = new Map(
    kinds.flatMap((members, kind) => members.map((member) => [delegation.members[member]?.id, kind] as const)),
  );
  return new Map(
    coverage.rows
      .filter(({ cover }) => cover !== 'open')
      .map(({ sitting, parts }) => [
        sitting.key,
        parts.flatMap(({ member, duties }) => (duties.includes('lead') ? (kindOf.get(member) ?? []) : [])),
      ]),
  );
}

function worded({ request, coverage, links }: Put, best: Solved, following: Following): CoverageProposal {
  const { delegation } = request;
  const { kept, most, unsolved } = best;
  const namings = best.namings ?? [];
  const leadsOf = leadsWith(namings, coverage, delegation);
  const rowOf = new Map(coverage.rows.map((row) => [row.sitting.key, row]));
  const named = new Set(namings.map(({ sitting }) => sitting.key));
  const lines = namings.flatMap(({ sitting, member }): ProposalLine[] => {
    const lead = delegation.members[member];
    const row = rowOf.get(sitting.key);
    if (!lead || !row) return [];
    const reasons = reasonsFor({ member: lead, row, rows: coverage.rows, delegation, links, leadsOf, following });
    return [{ sitting, member: lead.id, edit: assigning(row, lead.id), reasons }];
  });
  const open = coverage.rows
    .filter((row) => row.cover === 'open' && row.importance > 0 && !named.has(row.sitting.key))
    .map((row) => stillOpen(row, coverage.rows, delegation, leadsOf, unsolved.has(row.sitting.key)));
  const gap = most > kept ? (most - kept) / most : 0;
  return {
    outcome: unsolved.size > 0 || gap > NEAR ? 'limited' : gap > 0 ? 'near' : 'proved',
    lines,
    open,
    continuity: { kept, most: Math.max(kept, most) },
    gap,
  };
}

/** Adds the lead to what the member does in the session already, or assigns them to it. */
function assigning({ sitting, parts }: CoverageRow, member: MemberId): DelegationEdit {
  const [old] = parts.find((part) => part.member === member)?.assignments ?? [];
  if (old)
    return {
      kind: 'assign',
      assignment: { ...old, duties: ['lead', ...old.duties.filter((duty) => duty !== 'lead')] },
    };
  const at = anchorOf(sitting.meeting, sitting.slot, sitting.session);
  return { kind: 'assign', assignment: { member, at, duties: ['lead'] } };
}
