// Drafts or repairs a programme away from the page, so that the page stays at hand. Solver and calendar load at once,
// before anything is asked.
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { DraftLimits } from '#scheduler/draft-limits.ts';
import { draftProgramme } from '#scheduler/draft-programme.ts';
import type { DraftProposal } from '#scheduler/draft-proposal.ts';
import { repairProgramme } from '#scheduler/repair-programme.ts';
import type { DraftProgress } from '#scheduler/search.ts';
import { loadedHighs } from '../load-highs.ts';
import { ensureTemporal } from '../temporal.ts';

/** What the page asks for. */
export interface DraftingRequest {
  readonly way: 'draft' | 'repair';
  readonly meeting: Meeting;
  readonly limits: DraftLimits;
  readonly pinned: readonly EntryPlace[];
  /** Milliseconds. */
  readonly limit: number;
  /** Nothing is told: what is asked next meets a solver that the browser has compiled. */
  readonly isRehearsal?: true;
}

/** What the page is told. */
export type DraftingReply =
  | { readonly kind: 'underway'; readonly progress: DraftProgress }
  | { readonly kind: 'proposed'; readonly proposal: DraftProposal }
  | { readonly kind: 'failed'; readonly detail: string };

const solver = loadedHighs();
// What fails to load is told with the first search.
solver.catch(() => undefined);

async function reply({ way, isRehearsal, ...request }: DraftingRequest): Promise<DraftingReply> {
  try {
    await ensureTemporal();
    const search = {
      ...request,
      solve: await solver,
      now: () => performance.now(),
      onProgress: (progress: DraftProgress) => {
        if (!isRehearsal) postMessage({ kind: 'underway', progress } satisfies DraftingReply);
      },
    };
    const proposal = await (way === 'draft' ? draftProgramme(search) : repairProgramme(search));
    return { kind: 'proposed', proposal };
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<DraftingRequest>) => {
  const told = await reply(event.data);
  if (!event.data.isRehearsal) postMessage(told);
});
