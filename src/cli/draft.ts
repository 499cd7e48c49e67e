// rostrum draft: a programme of work for a meeting, as a meeting file; or, where none can hold, the contradiction.
import loadHighs from 'highs';
import type { Meeting } from '#domain/meeting.ts';
import { asHybrid, limitsOf } from '#scheduler/draft-limits.ts';
import { draftProgramme } from '#scheduler/draft-programme.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';

/** What a draft is asked for on the command line. */
export interface DraftOptions {
  /** Only the first so many slots. */
  readonly slots?: number;
  /** All slots hybrid, of so many hours at most. */
  readonly hybrid?: number;
  /** Seconds that it may take. */
  readonly seconds: number;
}

/** What is printed, and whether a programme was found. */
export async function drafted(meeting: Meeting, options: DraftOptions): Promise<{ printed: object; found: boolean }> {
  const stated = limitsOf(meeting);
  const shorter = { ...stated, frames: stated.frames.slice(0, options.slots) };
  const limits = options.hybrid === undefined ? shorter : asHybrid(shorter, options.hybrid);
  const proposal = await draftProgramme({
    meeting,
    limits,
    solve: highsSolver(await loadHighs()),
    now: () => performance.now(),
    limit: options.seconds * 1000,
  });
  const { edit, ...rest } = proposal;
  return edit ? { printed: { ...meeting, slots: edit.slots }, found: true } : { printed: rest, found: false };
}
