// The search for a programme, in a worker that ends with its proposal: running, found, failed, or not begun. A proposal
// stands for the meeting that it was made for.
import { useEffect, useRef, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { DraftProposal } from '#scheduler/draft-proposal.ts';
import type { DraftProgress } from '#scheduler/search.ts';
import type { DraftingReply, DraftingRequest } from './drafting.worker.ts';

/** How long the search may take, in milliseconds. */
const SEARCH_LIMIT = 30_000;

/** How the search stands. */
export type DraftingState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'running'; readonly progress: DraftProgress | null }
  | { readonly kind: 'proposed'; readonly proposal: DraftProposal; readonly of: Meeting };

/** The search, and what can be done with it. */
export interface Drafting {
  readonly state: DraftingState;
  readonly begin: (request: Omit<DraftingRequest, 'limit'>) => void;
  /** Stops what runs, throws away what was found. */
  readonly leave: () => void;
}

const IDLE: DraftingState = { kind: 'idle' };

/** The search of a panel; it ends with the panel. */
export function useDrafting(): Drafting {
  const [state, setState] = useState<DraftingState>(IDLE);
  const running = useRef<Worker | null>(null);
  const end = (): void => {
    running.current?.terminate();
    running.current = null;
  };
  useEffect(() => () => running.current?.terminate(), []);
  const leave = (): void => {
    end();
    setState(IDLE);
  };
  const begin: Drafting['begin'] = (request) => {
    end();
    const worker = new Worker(new URL('./drafting.worker.ts', import.meta.url), { type: 'module' });
    running.current = worker;
    setState({ kind: 'running', progress: null });
    worker.addEventListener('message', ({ data }: MessageEvent<DraftingReply>) => {
      if (running.current !== worker) return;
      if (data.kind === 'underway') {
        setState({ kind: 'running', progress: data.progress });
        return;
      }
      end();
      setState(
        data.kind === 'proposed'
          ? { kind: 'proposed', proposal: data.proposal, of: request.meeting }
          : { kind: 'failed' },
      );
    });
    worker.addEventListener('error', () => {
      if (running.current !== worker) return;
      end();
      setState({ kind: 'failed' });
    });
    worker.postMessage({ ...request, limit: SEARCH_LIMIT } satisfies DraftingRequest);
  };
  return { state, begin, leave };
}
