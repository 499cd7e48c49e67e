// The desk's panel for drafting a programme or repairing the one that stands: limits, search, proposal.
import { useEffect, useId, useRef, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import type { DraftProposal } from '#scheduler/draft-proposal.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { DraftResult } from './draft-result.tsx';
import { type Chosen, chosenAtFirst, LimitsFields, limitsChosen } from './limits-fields.tsx';
import { type DraftingState, useDrafting } from './use-drafting.ts';

/** The panel; the focus goes to its heading. */
export function DraftingPanel({
  meeting,
  onAccept,
  onClose,
}: {
  meeting: Meeting;
  onAccept: (edit: NonNullable<DraftProposal['edit']>) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Chosen>(() => chosenAtFirst(meeting));
  const { state, begin, leave } = useDrafting({
    way: 'draft',
    meeting,
    limits: limitsChosen(meeting, chosen),
    pinned: [],
  });
  useEffect(() => top.current?.focus(), []);
  const isOld = state.kind === 'proposed' && !isSame(state.of, meeting);
  useEffect(() => {
    if (isOld) leave();
  });
  const accept = async (edit: NonNullable<DraftProposal['edit']>): Promise<void> => {
    if (await onAccept(edit)) onClose();
  };
  return (
    <section aria-labelledby={heading} className="mb-6 border border-edge bg-raised p-4 print:hidden">
      <div className="flex items-start justify-between gap-4">
        <h2 id={heading} ref={top} tabIndex={-1} className="font-semibold text-lg outline-none">
          {t('drafting.title')}
        </h2>
        <Button look="quiet" onClick={onClose}>
          {t('drafting.close')}
        </Button>
      </div>
      <form
        className="mt-2 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const limits = limitsChosen(meeting, chosen);
          begin({ way: chosen.way, meeting, limits, pinned: [...chosen.pinned.values()] });
        }}
      >
        <LimitsFields meeting={meeting} chosen={chosen} onChoose={setChosen} />
        <div>
          <Button type="submit" look="primary" aria-disabled={state.kind === 'running'}>
            {t(chosen.way === 'draft' ? 'drafting.draftIt' : 'drafting.repairIt')}
          </Button>
        </div>
      </form>
      <Searching state={state} onStop={leave} />
      {state.kind === 'proposed' && !isOld && (
        <div className="mt-4 border-hairline border-t pt-3">
          <DraftResult
            key={JSON.stringify(state.proposal.reasons)}
            proposal={state.proposal}
            meeting={meeting}
            onAccept={(edit) => void accept(edit)}
            onDiscard={leave}
          />
        </div>
      )}
    </section>
  );
}

function Searching({ state, onStop }: { state: DraftingState; onStop: () => void }) {
  const { t, language } = useWords();
  const stage = state.kind === 'running' ? state.progress : null;
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format((stage?.gap ?? 0) * 100);
  const told =
    stage?.stage === 'explaining'
      ? t('drafting.explaining')
      : stage && stage.gap !== null
        ? t('drafting.runningGap', { percent })
        : t('drafting.running');
  return (
    <div role="status">
      {state.kind === 'running' && (
        <p className="mt-3 flex flex-wrap items-center gap-3">
          <progress aria-label={t('drafting.running')} className="w-32 accent-accent" />
          <span aria-live="off">{told}</span>
          <Button onClick={onStop}>{t('drafting.stop')}</Button>
        </p>
      )}
      {state.kind === 'failed' && <p className="mt-3 text-error">{t('drafting.failed')}</p>}
    </div>
  );
}

/** A live read gives a new object for what has not changed, too. */
function isSame(one: Meeting, other: Meeting): boolean {
  return one === other || JSON.stringify([one.slots, one.agenda]) === JSON.stringify([other.slots, other.agenda]);
}
