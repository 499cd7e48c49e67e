// A cover near the best in continuity, for delegations and programmes beyond an exact search: prices first, which are
// quick where members follow something; where they are not near soon, a program; then prices again, with what it found.
import type { BestCovers } from './best-cover.ts';
import type { Continuation } from './continuity.ts';
import type { ContinuityNet } from './continuity-net.ts';
import type { Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import type { Solve } from './linear-program.ts';
import { nameLeads } from './name-leads.ts';
import type { Leads } from './net-cover.ts';
import { type PricedCover, pricing } from './price-continuity.ts';
import { type RelaxedCover, relaxContinuity } from './relax-continuity.ts';

/** What is searched, and the time for it. */
export interface NearCoverTerms {
  readonly net: ContinuityNet;
  readonly covers: readonly BestCovers[];
  readonly choices: Choices;
  readonly links: readonly Continuation[];
  readonly solve: Solve;
  /** Seconds that are left, and how many there were. */
  readonly seconds: () => number;
  readonly limit: number;
  readonly isStopped: () => boolean;
  readonly onProgress?: (kept: number, bound: number) => void;
}

/** How near to the best a cover should come, as a share of it. */
const AIM = 0.005;

/** The shares of the time after which prices make way for the program, and the program for prices. */
const PRICES_UNTIL = 0.15;
const PROGRAM_UNTIL = 0.75;

/** The share of the time that is left for telling reasons. */
const WORDING_SHARE = 0.1;

/** Finds a cover and a bound. The same request gives the same, unless time runs out. */
export async function nearCover(terms: NearCoverTerms): Promise<PricedCover> {
  const { net, covers, choices, solve, seconds, limit, isStopped, onProgress } = terms;
  const search = pricing(net);
  const until = (share: number) => ({
    isTimeUp: () => seconds() <= limit * (1 - share) || isStopped(),
    near: AIM,
    ...(onProgress ? { onProgress } : {}),
  });
  const first = search(until(PRICES_UNTIL));
  if (first.bound - first.kept <= AIM * first.bound || isStopped()) return first;
  const forProgram = (): number => seconds() - limit * (1 - PROGRAM_UNTIL);
  const relaxed = await relaxContinuity(net, covers, choices, solve, forProgram);
  const from = relaxed && leadsOf(relaxed, terms);
  return search({
    ...until(1 - WORDING_SHARE),
    ...(relaxed ? { bound: relaxed.bound } : {}),
    ...(from ? { from } : {}),
  });
}

/** The members that a program's choices come to, in the net's order; null where they cannot be told apart. */
function leadsOf({ chosen, kept }: RelaxedCover, { choices, links, net }: NearCoverTerms): Leads | null {
  const namings = chosen.length > 0 && nameLeads(chosen, choices, links, kept);
  if (!namings) return null;
  const place = new Map(choices.kinds.flat().map((member, index) => [member, index]));
  const session = new Map(choices.open.map(({ sitting }: CoverageRow, index) => [sitting.key, index]));
  const leads = new Int32Array(net.sessions).fill(-1);
  for (const { sitting, member } of namings) leads[session.get(sitting.key) as number] = place.get(member) as number;
  return leads;
}
