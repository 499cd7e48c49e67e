// All that was ever done to a meeting, step by step, each with the grid as it then was; any state can be restored.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { historyStates } from '#domain/history-states.ts';
import type { Meeting } from '#domain/meeting.ts';
import { isSame } from '#domain/pairing.ts';
import type { StoredEdit } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { FIELD } from '#ui/field.ts';
import { formatMoment } from '../dates.ts';
import { stepName } from '../desk/step-words.ts';
import { useStore } from '../store-context.ts';
import { useWords, type Words } from '../words.ts';
import { StateGrid } from './state-grid.tsx';
import { useVersionActs } from './use-version-acts.ts';

/** A step: its name, and the meeting after it. */
interface Walked {
  readonly sequence: number;
  readonly name: string;
  readonly at: number;
  readonly state: Meeting | null;
}

function walked(history: readonly StoredEdit[], meeting: Meeting, words: Words): readonly Walked[] {
  const { t } = words;
  const states = historyStates(history);
  return history.map((one, index) => {
    const before = states[index - 1] ?? null;
    const state = states[index] ?? null;
    // An undo leads back to an earlier state: it is named by the edit that it took back.
    const undone = history.find(
      ({ stateBefore, stateAfter, sequence }) =>
        one.stateAfter !== one.sequence &&
        stateBefore === one.stateAfter &&
        stateAfter === one.stateBefore &&
        sequence < one.sequence,
    );
    const isBegun = before === null && one.edit.kind === 'put';
    const name = undone
      ? t('desk.undone', { step: stepName(undone.edit, state ?? meeting, words) })
      : isBegun
        ? t('versions.begun')
        : one.edit.kind === 'remove'
          ? t('versions.deleted')
          : stepName(one.edit, before ?? meeting, words);
    return { sequence: one.sequence, name, at: one.at, state };
  });
}

/** The walk through the history. */
export function HistoryPart({ meeting }: { meeting: Meeting }) {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const acts = useVersionActs(meeting.id);
  const history = useLiveQuery(() => store.history(meeting.id), [store, meeting.id]);
  const steps = useMemo(() => (history ? walked(history, meeting, words) : []), [history, meeting, words]);
  const [chosen, choose] = useState<number | null>(null);
  const last = steps.length - 1;
  const at = Math.min(chosen ?? last, last);
  const step = steps[at];
  if (!step) return <p className="text-soft">{t('meeting.loading')}</p>;
  const label = (index: number): string => `${index + 1}. ${steps[index]?.name ?? ''}`;
  const go = (index: number): void => choose(index === last ? null : index);
  const isPresent = step.state !== null && isSame(step.state, meeting);
  return (
    <section aria-labelledby="versions-history">
      <h2 id="versions-history" className="sr-only">
        {t('versions.partHistory')}
      </h2>
      <div className="sticky top-0 z-10 grid max-w-3xl gap-2 border-hairline border-b bg-paper py-2">
        <div className="flex items-center gap-2">
          <Button aria-disabled={at === 0} onClick={() => go(Math.max(0, at - 1))}>
            {t('versions.stepBack')}
          </Button>
          <input
            type="range"
            min={0}
            max={Math.max(last, 0)}
            value={at}
            aria-label={t('versions.walk')}
            aria-valuetext={label(at)}
            className="min-h-8 min-w-0 flex-1 accent-(--accent)"
            onChange={(event) => go(Number(event.target.value))}
          />
          <Button aria-disabled={at === last} onClick={() => go(Math.min(last, at + 1))}>
            {t('versions.stepOn')}
          </Button>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <label className="min-w-0 flex-1 basis-64">
            <span className="sr-only">{t('versions.step')}</span>
            <select className={FIELD} value={at} onChange={(event) => go(Number(event.target.value))}>
              {steps.map((one, index) => (
                <option key={one.sequence} value={index}>
                  {label(index)}
                </option>
              ))}
            </select>
          </label>
          {step.state && !isPresent && (
            <Button onClick={() => step.state && void acts.restore(step.state, label(at))}>
              {t('versions.restoreState')}
            </Button>
          )}
        </div>
        <p className="figures text-[0.9375rem] text-soft" role="status">
          {isPresent ? t('versions.asNow') : t('versions.asThen', { when: formatMoment(step.at, language) })}
        </p>
      </div>
      {step.state ? (
        <div className="pt-3">
          <StateGrid meeting={step.state} />
        </div>
      ) : (
        <p className="py-4 text-soft">{t('versions.deleted')}</p>
      )}
    </section>
  );
}
