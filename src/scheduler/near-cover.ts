// A cover near the best in continuity, for delegations and programmes beyond an exact search: prices by a linear program,
// then covers by these prices.
import type { BestCovers } from './best-cover.ts';
import type { ContinuityNet } from './continuity-net.ts';
import type { Solve } from './linear-program.ts';
import { type PricedCover, priceContinuity } from './price-continuity.ts';
import { relaxContinuity } from './relax-continuity.ts';

/** What is searched, and the time for it. */
export interface NearCoverTerms {
  readonly net: ContinuityNet;
  readonly covers: readonly BestCovers[];
  readonly solve: Solve;
  /** Seconds that are left. */
  readonly seconds: () => number;
  readonly isStopped: () => boolean;
  readonly onProgress?: (kept: number, bound: number) => void;
}

/** How near to the best a cover should come, as a share of it: at first, and after rounds that did not bring it there. */
const AIM = 0.005;
const NEAR = 0.01;
const ROUNDS_FOR_AIM = 40;

/** The share of the time that the program may take. */
const PROGRAM_SHARE = 0.6;

/** The share of the time that is left for telling reasons. */
const WORDING_SHARE = 0.1;

/** Finds a cover and a bound. The same net gives the same, unless time runs out. */
export async function nearCover(terms: NearCoverTerms): Promise<PricedCover> {
  const { net, covers, solve, seconds, isStopped, onProgress } = terms;
  const all = seconds();
  const prices = await relaxContinuity(net, covers, solve, all * PROGRAM_SHARE);
  return priceContinuity(net, {
    isTimeUp: () => seconds() <= all * WORDING_SHARE || isStopped(),
    near: (rounds) => (rounds < ROUNDS_FOR_AIM ? AIM : NEAR),
    ...(prices ? { prices } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
}
