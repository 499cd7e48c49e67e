// Covers what is open away from the page, so that the page stays at hand. One proposal a worker.
import type { Delegation } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';
import { importanceByFollowers } from '#scheduler/following.ts';
import { type CoverageProgress, type CoverageProposal, proposeCoverage } from '#scheduler/propose-coverage.ts';
import { loadedHighs } from '../load-highs.ts';
import { ensureTemporal } from '../temporal.ts';

/** What the page asks for. */
export interface CoveringRequest {
  /** The meeting whose sessions are to be covered. */
  readonly own: string;
  /** That one, and the others in which the delegation has parts. */
  readonly meetings: readonly Meeting[];
  readonly delegation: Delegation;
  /** Milliseconds. */
  readonly limit: number;
}

/** What the page is told. */
export type CoveringReply =
  | { readonly kind: 'underway'; readonly progress: CoverageProgress }
  | { readonly kind: 'proposed'; readonly proposal: CoverageProposal }
  | { readonly kind: 'failed'; readonly detail: string };

async function reply({ own, meetings, delegation, limit }: CoveringRequest): Promise<CoveringReply> {
  try {
    await ensureTemporal();
    const byFollowers = importanceByFollowers(meetings, delegation);
    const proposal = await proposeCoverage({
      meetings,
      delegation,
      importanceOf: (sitting) => (sitting.meeting.id === own ? byFollowers(sitting) : 0),
      solve: await loadedHighs(),
      now: () => performance.now(),
      limit,
      onProgress: (progress) => postMessage({ kind: 'underway', progress } satisfies CoveringReply),
    });
    return { kind: 'proposed', proposal };
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<CoveringRequest>) => {
  postMessage(await reply(event.data));
});
