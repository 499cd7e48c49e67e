// By whom a revision was approved, and of a silence procedure whether it still runs.
import type { Approval } from '#domain/revision.ts';
import { knownTimeZone, wallClockAt } from '#domain/time.ts';
import { Button } from '#ui/button.tsx';
import { dateInWords } from '../dates.ts';
import { useNow } from '../use-now.ts';
import { useWords, type Words } from '../words.ts';

/** What an approval is called; a silence procedure runs to the end of its last day at the venue. */
export function approvalInWords(approval: Approval, today: string, { t, language }: Words): string {
  if (approval.by === 'meeting')
    return t('versions.byMeeting', { date: dateInWords(approval.on, language), item: approval.item });
  const date = dateInWords(approval.until, language);
  return t(today <= approval.until ? 'versions.byBureauRunning' : 'versions.byBureauEnded', { date });
}

/** The approvals, each with the way to take it back. */
export function ApprovalList({
  approvals,
  timeZone,
  onChange,
}: {
  approvals: readonly Approval[];
  /** Where the meeting takes place; null = unknown. */
  timeZone: string | null;
  onChange: (approvals: readonly Approval[]) => void;
}) {
  const words = useWords();
  const today = wallClockAt(useNow(), knownTimeZone(timeZone) ?? 'UTC').date;
  return (
    <ul className="py-1 empty:hidden">
      {approvals.map((approval, index) => (
        <li key={JSON.stringify(approval)} className="flex flex-wrap items-center gap-x-3">
          <span>
            {approvalInWords(approval, today, words)}
            {approval.scope !== '' && (
              <>
                {' · '}
                <bdi>{approval.scope}</bdi>
              </>
            )}
          </span>
          <Button look="quiet" onClick={() => onChange(approvals.toSpliced(index, 1))}>
            {words.t('versions.removeApproval')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
