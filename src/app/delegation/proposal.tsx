// What the search proposes: who would lead what and why, what stays open and why; accepted as a whole or in part.
import { useId, useState } from 'react';
import type { Delegation } from '#domain/delegation.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { CoverageProposal } from '#scheduler/propose-coverage.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { openInWords, reasonInWords } from './reason-words.ts';
import { sessionInWords } from './session-words.ts';

/** The proposal. */
export function Proposal({
  proposal,
  delegation,
  meeting,
  onAccept,
  onDiscard,
}: {
  proposal: CoverageProposal;
  delegation: Delegation;
  meeting: Meeting;
  onAccept: (edits: readonly DelegationEdit[]) => void;
  onDiscard: () => void;
}) {
  const words = useWords();
  const { t, language } = words;
  const heading = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { lines, open, outcome, continuity } = proposal;
  const taken = lines.filter(({ sitting }) => !left.has(sitting.key));
  const turn = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <section aria-labelledby={heading} className="my-4 border border-edge bg-raised p-4 print:hidden">
      <h3 id={heading} tabIndex={-1} className="font-semibold text-lg">
        {t('delegation.proposal', { count: lines.length })}
      </h3>
      <p className="text-soft">
        {outcome === 'near'
          ? t('delegation.near', { count: continuity.most - continuity.kept })
          : t(outcome === 'proved' ? 'delegation.proved' : 'delegation.limited')}
      </p>
      {open.length > 0 && (
        <>
          <h4 className="mt-3 font-semibold text-error">
            <span aria-hidden="true">! </span>
            {t('delegation.staysOpen', { count: open.length })}
          </h4>
          <ul className="max-h-[40vh] overflow-auto">
            {open.map((one) => (
              <li key={one.sitting.key} className="border-hairline border-b py-1.5">
                <span className="font-semibold">{sessionInWords(one.sitting, language)}</span>{' '}
                <Why sentences={openInWords(one, delegation, words)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="mt-3 max-h-[60vh] overflow-auto">
        {lines.map(({ sitting, member, reasons }) => (
          <li key={sitting.key} className="border-hairline border-b py-1.5">
            <label className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 sm:grid-cols-[auto_14rem_10rem_minmax(0,1fr)]">
              <input
                type="checkbox"
                checked={!left.has(sitting.key)}
                onChange={() => turn(sitting.key)}
                className="row-span-3 mt-1 sm:row-span-1"
              />
              <span className="font-semibold">{sessionInWords(sitting, language)}</span>
              <bdi>{delegation.members.find(({ id }) => id === member)?.name}</bdi>
              <span className="text-soft">
                {reasons.map((reason) => reasonInWords(reason, meeting, words)).join(' ')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-3">
        {lines.length > 0 && (
          <Button look="primary" disabled={taken.length === 0} onClick={() => onAccept(taken.map(({ edit }) => edit))}>
            {t('delegation.accept', { count: taken.length })}
          </Button>
        )}
        <Button onClick={onDiscard}>{t('delegation.discard')}</Button>
      </div>
    </section>
  );
}

/** Sentences that explain each other; of many only the first, until it is opened. */
function Why({ sentences }: { sentences: readonly string[] }) {
  const [first, ...more] = sentences;
  if (more.length <= 3) return sentences.join(' ');
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-soft pointer-coarse:min-h-11">{first}</summary>
      {more.join(' ')}
    </details>
  );
}
