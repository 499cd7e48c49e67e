// What a backup would change here, as a list in words.
import type { Meeting } from '#domain/meeting.ts';
import type { RestorePreview } from '#store/store.ts';
import { MeetingName } from '../meeting-name.tsx';
import { type MessageId, useWords } from '../words.ts';

function Names({ title, meetings }: { title: string; meetings: readonly Meeting[] }) {
  return (
    <>
      <p className="pt-2 font-semibold">{title}</p>
      <ul className="ps-4">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="py-1">
            <MeetingName meeting={meeting} />
          </li>
        ))}
      </ul>
    </>
  );
}

const DELEGATION_WORDS: Record<NonNullable<RestorePreview['delegation']>, MessageId> = {
  added: 'settings.delegationAdded',
  merged: 'settings.delegationMerged',
  replaced: 'settings.delegationReplaced',
  unchanged: 'settings.delegationUnchanged',
};

/** The lines. */
export function PreviewLines({ preview }: { preview: RestorePreview }) {
  const { t } = useWords();
  const { plan, delegation, attachments, leftOut } = preview;
  return (
    <>
      <Names title={t('settings.adds', { count: preview.added.length })} meetings={preview.added} />
      <Names title={t('settings.replaces', { count: preview.replaced.length })} meetings={preview.replaced} />
      <p className="pt-2 text-soft">{t('settings.unchanged', { count: preview.unchanged })}</p>
      <ul className="pt-2 pb-4">
        {plan && <li>{t('settings.plan', plan)}</li>}
        {delegation !== null && <li>{t(DELEGATION_WORDS[delegation])}</li>}
        {attachments.added + attachments.unchanged > 0 && <li>{t('settings.files', attachments)}</li>}
        {leftOut > 0 && <li>{t('settings.leftOutHere', { count: leftOut })}</li>}
        {preview.lock === 'comes-along' && <li>{t('lock.backupStays')}</li>}
      </ul>
    </>
  );
}
