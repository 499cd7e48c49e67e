// What a search came to: the programme that is proposed with its reasons and what it would change, or the limits that
// contradict each other and what would be enough.
import { useEffect, useMemo, useRef } from 'react';
import { compareMeetings } from '#domain/compare.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { DraftProposal } from '#scheduler/draft-proposal.ts';
import { Button } from '#ui/button.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { useWords } from '../words.ts';
import { limitInWords, reasonInWords, relaxationInWords } from './draft-words.ts';

interface DraftResultProps {
  readonly proposal: DraftProposal;
  readonly meeting: Meeting;
  readonly onAccept: (edit: NonNullable<DraftProposal['edit']>) => void;
  readonly onDiscard: () => void;
}

/** What was found; the focus goes to its heading. */
export function DraftResult(props: DraftResultProps) {
  const { proposal } = props;
  const { t } = useWords();
  if (proposal.outcome === 'stopped') return <p role="status">{t('drafting.stoppedNone')}</p>;
  return proposal.edit ? <Proposed {...props} edit={proposal.edit} /> : <Impossible {...props} />;
}

function FoundHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
      {children}
    </h3>
  );
}

function Proposed({
  proposal,
  edit,
  meeting,
  onAccept,
  onDiscard,
}: DraftResultProps & { edit: NonNullable<DraftProposal['edit']> }) {
  const words = useWords();
  const { t, language } = words;
  const after = useMemo(() => ({ ...meeting, slots: edit.slots }), [meeting, edit]);
  const changes = useMemo(() => compareMeetings(meeting, after), [meeting, after]);
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(proposal.gap * 100);
  return (
    <>
      <FoundHeading>{t('drafting.found')}</FoundHeading>
      <p>{proposal.outcome === 'proved' ? t('drafting.proved') : t('drafting.limited', { percent })}</p>
      <ul className="my-2 list-disc ps-5 text-soft">
        {proposal.reasons.map((reason) => (
          <li key={reason.kind}>{reasonInWords(reason, meeting, words)}</li>
        ))}
      </ul>
      {changes.length === 0 ? (
        <p>{t('drafting.nothingChanges')}</p>
      ) : (
        <details open={changes.length <= MOST_OPEN}>
          <summary className="min-h-6 cursor-pointer font-semibold pointer-coarse:min-h-11">
            {t('drafting.changes', { count: changes.length })}
          </summary>
          <div className="max-h-[50vh] overflow-auto">
            <ChangeList changes={changes.slice(0, MOST_LISTED)} before={meeting} after={after} />
          </div>
        </details>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        {changes.length > 0 && (
          <Button look="primary" onClick={() => onAccept(edit)}>
            {t('drafting.accept')}
          </Button>
        )}
        <Button onClick={onDiscard}>{t('drafting.discard')}</Button>
      </div>
    </>
  );
}

/** Changes beyond which the list is folded, and beyond which it is cut: nobody reads them, and drawing them takes long. */
const MOST_OPEN = 40;
const MOST_LISTED = 200;

function Impossible({ proposal, meeting, onDiscard }: DraftResultProps) {
  const words = useWords();
  const { t } = words;
  const { limits = [], relaxations = [] } = proposal.contradiction ?? {};
  return (
    <>
      <FoundHeading>{t('drafting.impossible')}</FoundHeading>
      {limits.length === 0 && <p>{t('drafting.noReason')}</p>}
      {limits.length > 0 && (
        <>
          <p className="mt-2">{t('drafting.contradict')}</p>
          <ul className="list-disc ps-5">
            {limits.map((limit) => {
              const told = limitInWords(limit, meeting, words);
              return <li key={told}>{told}</li>;
            })}
          </ul>
        </>
      )}
      {relaxations.length > 0 && (
        <>
          <p className="mt-2">{t('drafting.enough')}</p>
          <ul className="list-disc ps-5">
            {relaxations.map((relaxation) => {
              const told = relaxationInWords(relaxation, meeting, words);
              return <li key={told}>{told}</li>;
            })}
          </ul>
        </>
      )}
      <div className="mt-3">
        <Button onClick={onDiscard}>{t('drafting.discard')}</Button>
      </div>
    </>
  );
}
