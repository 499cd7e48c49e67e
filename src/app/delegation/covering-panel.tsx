// What is seen of the search for a cover: that it runs and how to stop it, that it failed, or what it proposes.
import { useEffect } from 'react';
import type { Delegation } from '#domain/delegation.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { Proposal } from './proposal.tsx';
import type { Covering } from './use-covering.ts';

function isSame(one: Delegation, other: Delegation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The panel; nothing where nothing was asked for. */
export function CoveringPanel({
  covering,
  delegation,
  meeting,
  onAccept,
  onOld,
}: {
  covering: Covering;
  delegation: Delegation;
  meeting: Meeting;
  onAccept: (edits: readonly DelegationEdit[]) => void;
  /** What is proposed is for a delegation that has changed meanwhile. */
  onOld: () => void;
}) {
  const { t } = useWords();
  const { state, leave } = covering;
  // A live read gives a new object for what has not changed, too.
  const isOld = state.kind === 'proposed' && state.of !== delegation && !isSame(state.of, delegation);
  useEffect(() => {
    if (isOld) onOld();
  });
  if (state.kind === 'proposed' && !isOld) {
    const { proposal } = state;
    return (
      <Proposal proposal={proposal} delegation={delegation} meeting={meeting} onAccept={onAccept} onDiscard={leave} />
    );
  }
  return (
    <div role="status" className="print:hidden">
      {state.kind === 'running' && (
        <p className="my-3 flex flex-wrap items-center gap-3">
          <progress aria-label={t('delegation.searching')} className="w-32 accent-accent" />
          <span>{t('delegation.searching')}</span>
          {state.progress && (
            <span aria-live="off" className="figures text-soft">
              {t('delegation.searchedSoFar', { kept: state.progress.kept, most: state.progress.most })}
            </span>
          )}
          <Button onClick={leave}>{t('delegation.stop')}</Button>
        </p>
      )}
      {state.kind === 'failed' && <p className="my-3 text-error">{t('delegation.searchFailed')}</p>}
    </div>
  );
}
