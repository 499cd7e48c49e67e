// The search for a cover: running, found, failed, or not begun. A proposal stands for the delegation that it was made
// for: where that changes, it is searched anew.
import { useEffect, useRef, useState } from 'react';
import type { Delegation } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { CoverageProgress, CoverageProposal } from '#scheduler/propose-coverage.ts';
import { coverInWorker } from './cover-in-worker.ts';

/** How the search stands. */
export type CoveringState =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'running'; readonly progress: CoverageProgress | null }
  | { readonly kind: 'proposed'; readonly proposal: CoverageProposal; readonly of: Delegation };

/** The search, and what can be done with it. */
export interface Covering {
  readonly state: CoveringState;
  readonly begin: (own: Meeting, meetings: readonly Meeting[], delegation: Delegation) => void;
  /** Stops what runs, throws away what was found. */
  readonly leave: () => void;
}

const IDLE: CoveringState = { kind: 'idle' };

/** The search of a page; it ends with the page. */
export function useCovering(): Covering {
  const [state, setState] = useState<CoveringState>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const leave = (): void => {
    running.current?.abort();
    running.current = null;
    setState(IDLE);
  };
  const begin: Covering['begin'] = (own, meetings, delegation) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'running', progress: null });
    const onProgress = (progress: CoverageProgress): void => {
      if (running.current === controller) setState({ kind: 'running', progress });
    };
    coverInWorker({ own: own.id, meetings, delegation }, controller.signal, onProgress).then(
      (proposal) => setState(proposal ? { kind: 'proposed', proposal, of: delegation } : { kind: 'failed' }),
      () => {}, // Stopped: what came after has set the state.
    );
  };
  return { state, begin, leave };
}
