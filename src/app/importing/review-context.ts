// What the parts of a review share: the reading, its corrections, and what is selected on either side.
import { createContext, useContext } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { Reading, ValueKey } from '#importers/reading.ts';
import type { Correction, Corrections } from './corrections.ts';
import type { LineLinks, Place } from './line-links.ts';
import type { Original } from './originals.ts';

/** What is selected, and where it was: the other side scrolls to it, both sides for a finding. */
export interface Selection extends Place {
  readonly origin: 'document' | 'read' | 'finding';
}

/** A review in progress. */
export interface ReviewParts {
  readonly reading: Reading;
  /** The meeting with the corrections so far, under the ids with which it was read. */
  readonly meeting: Meeting;
  readonly links: LineLinks;
  readonly corrections: Corrections;
  /** Values that the reader inferred. */
  readonly inferred: ReadonlySet<ValueKey>;
  readonly selection: Selection | null;
  readonly select: (selection: Selection) => void;
  /** The PDF files at hand among the documents. */
  readonly originals: readonly Original[];
  /** Whether the document is shown as its pages instead of its lines, where it has any. */
  readonly isPaged: boolean;
  /** Puts values right, all in the same way; null takes their corrections back. */
  readonly correct: (keys: readonly ValueKey[], correction: Correction | null) => void;
}

/** Carries the review. */
export const ReviewContext = createContext<ReviewParts | null>(null);

/** The review. */
export function useReview(): ReviewParts {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('useReview is used outside ReviewContext');
  return review;
}
