// Has a cover proposed by a worker, with a limit of time and a way to stop. The worker ends with the proposal.
import type { CoverageProgress, CoverageProposal } from '#scheduler/propose-coverage.ts';
import type { CoveringReply, CoveringRequest } from './covering.worker.ts';

/** How long the search may take, in milliseconds. */
const SEARCH_LIMIT = 4000;

/** How long all of it may take, the loading of the solver included, before it is given up. */
const PATIENCE = 15_000;

/** Proposes a cover, null where that failed; rejects only when the signal aborts. */
export function coverInWorker(
  request: Omit<CoveringRequest, 'limit'>,
  signal: AbortSignal,
  onProgress: (progress: CoverageProgress) => void,
): Promise<CoverageProposal | null> {
  const worker = new Worker(new URL('./covering.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<CoverageProposal | null>((resolve, reject) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('message', ({ data }: MessageEvent<CoveringReply>) => {
      if (data.kind === 'underway') onProgress(data.progress);
      else resolve(data.kind === 'proposed' ? data.proposal : null);
    });
    worker.addEventListener('error', () => resolve(null));
    worker.postMessage({ ...request, limit: SEARCH_LIMIT } satisfies CoveringRequest);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
