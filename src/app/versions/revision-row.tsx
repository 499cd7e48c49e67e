// A published revision: what it is, what it changed, who approved it, and what can be done with it.
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { compareMeetings } from '#domain/compare.ts';
import { revisionSymbol } from '#domain/revision.ts';
import type { StoredRevision } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { formatMoment } from '../dates.ts';
import { useWords } from '../words.ts';
import { ApprovalForm } from './approval-form.tsx';
import { ApprovalList } from './approval-list.tsx';
import { saveRevision } from './save-version.ts';
import { useVersionActs } from './use-version-acts.ts';
import { revisionName } from './use-versions.ts';

interface RowProps {
  readonly revision: StoredRevision;
  readonly before: StoredRevision | undefined;
  readonly isLatest: boolean;
}

/** The revision, as an item of the list. */
export function RevisionRow({ revision, before, isLatest }: RowProps) {
  const words = useWords();
  const { t, language } = words;
  const acts = useVersionActs(revision.meetingId);
  const [approving, setApproving] = useState(false);
  const name = revisionName(revision, words);
  const symbol = revisionSymbol(revision);
  const changes = useMemo(
    () => (before ? compareMeetings(before.meeting, revision.meeting) : []),
    [before, revision.meeting],
  );
  return (
    <li className="border-hairline border-b py-3">
      <h3 className="font-semibold">
        <bdi>{name}</bdi>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-soft">
        <span>{t('versions.number', { number: revision.number })}</span>
        {symbol && <bdi dir="ltr">{symbol}</bdi>}
        <span>{formatMoment(revision.at, language)}</span>
        {revision.language && (
          <span>{new Intl.DisplayNames(language, { type: 'language' }).of(revision.language)}</span>
        )}
      </p>
      {revision.remark !== '' && (
        <p dir="auto" className="max-w-prose whitespace-pre-line py-1">
          {revision.remark}
        </p>
      )}
      <ApprovalList
        approvals={revision.approvals}
        timeZone={revision.meeting.timeZone}
        onChange={(approvals) => void acts.approve(revision, approvals)}
      />
      {before && (
        <details className="py-1">
          <summary className="min-h-8 cursor-pointer content-center pointer-coarse:min-h-11">
            {t('versions.changelog', { count: changes.length, revision: revisionName(before, words) })}
          </summary>
          <ChangeList changes={changes} before={before.meeting} after={revision.meeting} />
        </details>
      )}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-1">
        <Button
          aria-label={t('versions.restoreNamed', { name })}
          onClick={() => void acts.restore(revision.meeting, name)}
        >
          {t('versions.restore')}
        </Button>
        <Button aria-label={t('versions.approveNamed', { name })} onClick={() => setApproving(true)}>
          {t('versions.approve')}
        </Button>
        <Link
          className="inline-flex min-h-8 items-center px-2 text-accent hover:underline pointer-coarse:min-h-11"
          aria-label={t('versions.compareNamed', { name })}
          to={`/meetings/${encodeURIComponent(revision.meetingId)}/versions/compare?a=${encodeURIComponent(revision.id)}&b=meeting`}
        >
          {t('versions.compare')}
        </Link>
        <Button aria-label={t('versions.saveFileNamed', { name })} onClick={() => saveRevision(revision)}>
          {t('versions.saveFile')}
        </Button>
        {isLatest && revision.approvals.length === 0 && (
          <Button look="quiet" onClick={() => void acts.withdraw(revision, name)}>
            {t('versions.withdraw')}
          </Button>
        )}
      </div>
      {approving && (
        <ApprovalForm
          revision={revision}
          onClose={() => setApproving(false)}
          onApprove={(approval) => acts.approve(revision, [...revision.approvals, approval])}
        />
      )}
    </li>
  );
}
