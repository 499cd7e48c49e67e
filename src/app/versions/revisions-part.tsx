// What was published of a meeting, the latest first, and the way to publish what it is now.
import { type FormEvent, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { compareMeetings } from '#domain/compare.ts';
import type { LocalDate } from '#domain/meeting.ts';
import { nextCount, type RevisionKind, revisionSymbol } from '#domain/revision.ts';
import type { StoredRevision } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { formatMoment } from '../dates.ts';
import { FIELD } from '../desk/field.ts';
import { dateInWords } from '../importing/when.ts';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { INTERFACE_LANGUAGES, useWords } from '../words.ts';
import { ApprovalForm } from './approval-form.tsx';
import { revisionTitle } from './revision-words.ts';
import { useVersionActs } from './use-version-acts.ts';
import { revisionName, type Versions } from './use-versions.ts';

const KINDS = ['proposed', 'revision', 'corrigendum', 'addendum', 'reissue'] as const satisfies RevisionKind[];

/** The revisions. */
export function RevisionsPart({ versions }: { versions: Versions }) {
  const { t } = useWords();
  const { standing, revisions } = versions;
  const words = useWords();
  const { latest, isChanged } = standing;
  const said = !latest
    ? t('versions.standingNone')
    : isChanged
      ? t('versions.standingChanged', { revision: revisionName(latest, words) })
      : t('versions.standingSame', { revision: revisionName(latest, words) });
  return (
    <section aria-labelledby="versions-revisions" className="print:hidden">
      <h2 id="versions-revisions" className="border-ink border-b pb-1 text-lg font-semibold">
        {t('versions.revisions')}
      </h2>
      <p className="max-w-prose py-2 text-soft">{said}</p>
      <PublishForm versions={versions} />
      <ol className="mt-3">
        {revisions.toReversed().map((revision, index) => (
          <RevisionRow
            key={revision.id}
            revision={revision}
            before={revisions[revisions.length - index - 2]}
            isLatest={index === 0}
          />
        ))}
      </ol>
    </section>
  );
}

function PublishForm({ versions: { meeting, revisions } }: { versions: Versions }) {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<RevisionKind>(revisions.length === 0 ? 'proposed' : 'revision');
  const count = nextCount(kind, meeting.symbol, revisions);
  const title = revisionTitle({ kind, count }, words);
  const symbol = revisionSymbol({ kind, count, meeting });
  const publish = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = String(form.get('language') ?? '');
    const facts = {
      kind,
      name: String(form.get('name')).trim(),
      remark: String(form.get('remark')).trim(),
      ...(kind === 'corrigendum' && of !== '' ? { language: of } : {}),
    };
    const made = await told(store.publish(crypto.randomUUID(), meeting, facts), words);
    if (!made) return;
    setOpen(false);
    showNotice(t('versions.published', { revision: revisionName(made, words) }), {
      label: t('versions.takeBack'),
      run: async () => {
        await told(store.withdrawRevision(made.id), words);
      },
    });
  };
  if (!open)
    return (
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('versions.publish')}
      </Button>
    );
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <form onSubmit={(event) => void publish(event)} className="grid max-w-xl gap-3 border-hairline border-y py-3">
      <label>
        {t('versions.kind')}
        <select className={FIELD} value={kind} onChange={(event) => setKind(event.target.value as RevisionKind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`versions.kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'corrigendum' && (
        <label>
          {t('versions.corrigendumLanguage')}
          <select name="language" className={FIELD}>
            <option value="">{t('versions.allLanguages')}</option>
            {Object.keys(INTERFACE_LANGUAGES).map((one) => (
              <option key={one} value={one}>
                {names.of(one) ?? one}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('versions.ownName')}
        <input name="name" dir="auto" maxLength={200} className={FIELD} />
      </label>
      <label>
        {t('versions.remark')}
        <textarea name="remark" dir="auto" rows={2} maxLength={2000} className={FIELD} />
      </label>
      <p className="text-[0.9375rem] text-soft">
        {t('versions.willBe', { revision: title })} {symbol && <bdi dir="ltr">{symbol}</bdi>}
      </p>
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          {t('versions.publish')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('versions.cancel')}</Button>
      </div>
    </form>
  );
}

interface RowProps {
  readonly revision: StoredRevision;
  readonly before: StoredRevision | undefined;
  readonly isLatest: boolean;
}

function RevisionRow({ revision, before, isLatest }: RowProps) {
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
  const date = (day: string): string => dateInWords(day as LocalDate, language);
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
      {revision.approvals.length > 0 && (
        <ul className="py-1">
          {revision.approvals.map((approval, index) => (
            <li key={JSON.stringify(approval)} className="flex flex-wrap items-center gap-x-3">
              <span>
                {approval.by === 'bureau'
                  ? t('versions.byBureau', { date: date(approval.until) })
                  : t('versions.byMeeting', { date: date(approval.on), item: approval.item })}
                {approval.scope !== '' && (
                  <>
                    {' · '}
                    <bdi>{approval.scope}</bdi>
                  </>
                )}
              </span>
              <Button
                look="quiet"
                onClick={() =>
                  void acts.approve(
                    revision,
                    revision.approvals.filter((_, at) => at !== index),
                  )
                }
              >
                {t('versions.removeApproval')}
              </Button>
            </li>
          ))}
        </ul>
      )}
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
