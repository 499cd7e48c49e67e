// What can be done about a finding on the desk: the change that it proposes, or letting it stand for a reason.
import { type FormEvent, useState } from 'react';
import { type Finding, findingKey } from '#domain/finding.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { FindingsList } from '../checks/findings-list.tsx';
import { useWords } from '../words.ts';
import type { Desk } from './use-desk.ts';

/** The acts of a finding. */
export function FindingActs({ finding, desk }: { finding: Finding; desk: Desk }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const edit = finding.fix?.edit;
  const change = edit && edit.kind !== 'put' && edit.kind !== 'remove' && edit.kind !== 'patch' ? edit : null;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    setAsking(false);
    void desk.act(() => ({ kind: 'acknowledge', finding: findingKey(finding), reason }));
  };
  return (
    <span className="flex shrink-0 flex-wrap justify-end">
      {change && (
        <Button look="quiet" onClick={() => void desk.act(() => change)}>
          {finding.fix?.label}
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={t('desk.letStandNamed', { finding: finding.message })}
        onClick={() => setAsking(true)}
      >
        {t('desk.letStand')}
      </Button>
      {asking && (
        <Dialog title={t('desk.letStandTitle')} onClose={() => setAsking(false)}>
          <form onSubmit={submit} className="grid gap-3 px-4 pt-3 pb-4">
            <p>{finding.message}</p>
            <Labelled label={t('desk.reason')}>
              {(id) => <input id={id} name="reason" dir="auto" className={FIELD} />}
            </Labelled>
            <p className="text-[0.875rem] text-soft">{t('desk.letStandText')}</p>
            <FormActs cancel={t('desk.cancel')} onCancel={() => setAsking(false)}>
              {t('desk.letStand')}
            </FormActs>
          </form>
        </Dialog>
      )}
    </span>
  );
}

/** The findings that somebody has let stand, each with its reason and the way to have it told again. */
export function AcknowledgedFindings({ findings, desk }: { findings: readonly Finding[]; desk: Desk }) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  const reasonOf = (key: string): string =>
    desk.meeting.acknowledged?.find(({ finding }) => finding === key)?.reason ?? '';
  return (
    <details className="py-1 text-[0.9375rem]">
      <summary className="min-h-6 cursor-pointer text-soft hover:text-accent pointer-coarse:min-h-11">
        {t('desk.acknowledged', { count: findings.length })}
      </summary>
      <FindingsList
        findings={findings}
        meeting={desk.meeting}
        actions={(finding) => {
          const key = findingKey(finding);
          return (
            <>
              <bdi className="text-soft">{reasonOf(key)}</bdi>
              <Button
                look="quiet"
                className="shrink-0"
                onClick={() => void desk.act(() => ({ kind: 'acknowledge', finding: key, reason: null }))}
              >
                {t('desk.tellAgain')}
              </Button>
            </>
          );
        }}
      />
    </details>
  );
}
