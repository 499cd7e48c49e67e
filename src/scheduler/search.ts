// What a search for a programme is given by its surroundings, and how it tells how far it has come.
import type { Solve } from './linear-program.ts';

/** What a search for a programme is given by its surroundings. */
export interface Search {
  readonly solve: Solve;
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number;
  /** Milliseconds in which the proposal should be there. */
  readonly limit: number;
  readonly isStopped?: () => boolean;
  /** Told now and then. */
  readonly onProgress?: (progress: DraftProgress) => void;
}

/** How far a search has come. */
export interface DraftProgress {
  readonly stage: 'laying-out' | 'proving' | 'explaining';
  /** How far the best so far can be from the best there is, as a share of it; null = there is none yet. */
  readonly gap: number | null;
}
