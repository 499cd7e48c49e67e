// The search for a programme, in a worker of the panel: running, found, failed, or not begun. A proposal stands for the
// meeting that it was made for.
import { useEffect, useRef, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { DraftProposal } from '#scheduler/draft-proposal.ts';
import type { DraftProgress } from '#scheduler/search.ts';
import type { DraftingReply, DraftingRequest } from './drafting.worker.ts';

/** How long the search may take, in milliseconds. */
const SEARCH_LIMIT = 30_000;
/** How long it is rehearsed when the panel opens, while somebody looks at the limits. */
const REHEARSAL = 500;

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

/**
 * The search of a panel; it ends with the panel. Its worker loads the solver when the panel opens, rehearses with what
 * is likely to be asked first, and stays for more.
 */
export function useDrafting(first: Omit<DraftingRequest, 'limit'>): Drafting {
  const rehearsed = useRef(first);
  const [state, setState] = useState<DraftingState>(IDLE);
  const worker = useRef<Worker | null>(null);
  /** The meeting of the search that runs. */
  const searched = useRef<Meeting | null>(null);
  const end = (): void => {
    worker.current?.terminate();
    worker.current = null;
    searched.current = null;
  };
  useEffect(() => {
    worker.current = newWorker();
    const rehearsal: DraftingRequest = { ...rehearsed.current, limit: REHEARSAL, isRehearsal: true };
    worker.current.postMessage(rehearsal);
    return () => {
      worker.current?.terminate();
      worker.current = null;
    };
  }, []);
  const leave = (): void => {
    if (searched.current) {
      end();
      worker.current = newWorker();
    }
    setState(IDLE);
  };
  const begin: Drafting['begin'] = (request) => {
    if (searched.current) end();
    const own = worker.current ?? newWorker();
    worker.current = own;
    searched.current = request.meeting;
    setState({ kind: 'running', progress: null });
    own.onmessage = ({ data }: MessageEvent<DraftingReply>) => {
      if (worker.current !== own) return;
      if (data.kind === 'underway') {
        setState({ kind: 'running', progress: data.progress });
        return;
      }
      searched.current = null;
      setState(
        data.kind === 'proposed'
          ? { kind: 'proposed', proposal: data.proposal, of: request.meeting }
          : { kind: 'failed' },
      );
    };
    own.onerror = () => {
      if (worker.current !== own) return;
      end();
      setState({ kind: 'failed' });
    };
    own.postMessage({ ...request, limit: SEARCH_LIMIT } satisfies DraftingRequest);
  };
  return { state, begin, leave };
}

const newWorker = (): Worker => new Worker(new URL('./drafting.worker.ts', import.meta.url), { type: 'module' });
