// What the desk does with a meeting: edits through the store's door, one after the other, each made from the meeting as
// it is when its turn comes; the steps of its history; and what is said of it to those who cannot see it.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Change } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Steps } from '#store/store.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { stepName } from './step-words.ts';

const NO_STEPS: Steps = { undo: null, redo: null };

/** The desk of a meeting. */
export interface Desk {
  readonly meeting: Meeting;
  readonly steps: Steps;
  /** Makes a change of the meeting as it is at that moment; null = there is nothing to change. Resolves once it is kept. */
  readonly act: (make: (meeting: Meeting) => Change | null) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** What was said last. */
  readonly said: string;
  readonly say: (text: string) => void;
}

/** The desk of a stored meeting. */
export function useDesk(meeting: Meeting): Desk {
  const store = useStore();
  const words = useWords();
  const { id } = meeting;
  const steps = useLiveQuery(() => store.steps(id), [store, id]) ?? NO_STEPS;
  const [said, say] = useState('');
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback(<Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.current.then(work);
    queue.current = result.catch(() => undefined);
    return result;
  }, []);

  const act = useCallback(
    (make: (meeting: Meeting) => Change | null) =>
      inTurn(async () => {
        const current = (await store.meeting(id))?.meeting;
        const change = current && make(current);
        if (!change) return false;
        const stored = await told(store.apply(id, change), words);
        if (stored) say(stepName(change, current, words));
        return stored !== null;
      }),
    [inTurn, store, id, words],
  );
  const go = useCallback(
    (way: 'undo' | 'redo') =>
      inTurn(async () => {
        const step = (await store.steps(id))[way];
        if (!step) return;
        const current = (await store.meeting(id))?.meeting;
        const name = current ? stepName(step.edit.edit, current, words) : '';
        const stored = await told(store.undo(step.takes), words);
        if (stored) say(words.t(way === 'undo' ? 'desk.undone' : 'desk.redone', { step: name }));
      }),
    [inTurn, store, id, words],
  );
  const undo = useCallback(() => go('undo'), [go]);
  const redo = useCallback(() => go('redo'), [go]);
  return useMemo(() => ({ meeting, steps, act, undo, redo, said, say }), [meeting, steps, act, undo, redo, said]);
}
