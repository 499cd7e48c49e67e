// What the search proposes: who would lead what and why, what stays open and why; accepted as a whole or in part.
import { memo, useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { Delegation } from '#domain/delegation.ts';
import type { DelegationEdit } from '#domain/delegation-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { StillOpen } from '#scheduler/proposal-reasons.ts';
import type { CoverageProposal, ProposalLine } from '#scheduler/propose-coverage.ts';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { openInWords, openWhy, reasonInWords } from './reason-words.ts';
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
  const { t, language } = useWords();
  const heading = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { lines, open, outcome, continuity } = proposal;
  const nameOf = useMemo(() => new Map(delegation.members.map(({ id, name }) => [id, name])), [delegation]);
  const taken = lines.filter(({ sitting }) => !left.has(sitting.key));
  const turn = useCallback((key: string): void => {
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const linesShown = useShown(lines.length);
  const openShown = useShown(open.length);
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
            {open.slice(0, openShown).map((one) => (
              <li key={one.sitting.key} className="border-hairline border-b py-1.5">
                <span className="font-semibold">{sessionInWords(one.sitting, language)}</span>{' '}
                <Why open={one} delegation={delegation} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="mt-3 max-h-[60vh] overflow-auto">
        {lines.slice(0, linesShown).map((line) => (
          <Line
            key={line.sitting.key}
            line={line}
            name={nameOf.get(line.member) ?? ''}
            meeting={meeting}
            taken={!left.has(line.sitting.key)}
            onTurn={turn}
          />
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

/** Lines drawn at once: as many as fill the list, and then no more than a page can draw while it is typed in. */
const FIRST = 24;
const MORE = 12;

/** How many of so many lines are drawn; they come a few at a time, so that none of it holds up the page. */
function useShown(all: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (shown >= all) return;
    const timer = setTimeout(() => setShown(shown + MORE));
    return () => clearTimeout(timer);
  }, [shown, all]);
  return Math.min(shown, all);
}

const Line = memo(function Line({
  line: { sitting, reasons },
  name,
  meeting,
  taken,
  onTurn,
}: {
  line: ProposalLine;
  name: string;
  meeting: Meeting;
  taken: boolean;
  onTurn: (key: string) => void;
}) {
  const words = useWords();
  return (
    <li className="border-hairline border-b py-1.5">
      <label className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 sm:grid-cols-[auto_14rem_10rem_minmax(0,1fr)]">
        <input
          type="checkbox"
          checked={taken}
          onChange={() => onTurn(sitting.key)}
          className="row-span-3 mt-1 sm:row-span-1"
        />
        <span className="font-semibold">{sessionInWords(sitting, words.language)}</span>
        <bdi>{name}</bdi>
        <span className="text-soft">{reasons.map((reason) => reasonInWords(reason, meeting, words)).join(' ')}</span>
      </label>
    </li>
  );
});

/** Why a session stays open; of many sentences only the first, until it is opened. */
function Why({ open, delegation }: { open: StillOpen; delegation: Delegation }) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  if (open.elsewhere.length <= 3) return openInWords(open, delegation, words).join(' ');
  return (
    <details onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer text-soft pointer-coarse:min-h-11">{openWhy(open, words)}</summary>
      {unfolded && openInWords(open, delegation, words).slice(1).join(' ')}
    </details>
  );
}
