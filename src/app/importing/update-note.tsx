// Tells that the document is about a meeting that is stored already, and what it changes.
import { Link } from 'react-router';
import type { Change } from '#domain/changes.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { StoredMeeting } from '#store/store.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { useWords } from '../words.ts';

interface UpdateNoteProps {
  readonly stored: StoredMeeting;
  readonly changes: readonly Change[];
  /** The meeting as it was read. */
  readonly next: Meeting;
  readonly onKeepBoth: () => void;
}

/** The note on an update. */
export function UpdateNote({ stored, changes, next, onKeepBoth }: UpdateNoteProps) {
  const { t } = useWords();
  return (
    <section aria-label={t('importing.update')} className="mb-4 border-s-4 border-info ps-4">
      <p className="font-semibold">{t('importing.isStored')}</p>
      {changes.length === 0 ? (
        <p>{t('importing.nothingChanged')}</p>
      ) : (
        <details open={changes.length <= 12}>
          <summary className="min-h-6 cursor-pointer pointer-coarse:min-h-11">
            {t('importing.changes', { count: changes.length })}
          </summary>
          <ChangeList changes={changes} before={stored.meeting} after={next} />
        </details>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Link to={`/meetings/${encodeURIComponent(stored.id)}`} className={buttonClass()}>
          {t('importing.openStored')}
        </Link>
        <Button onClick={onKeepBoth}>{t('importing.keepBoth')}</Button>
      </div>
    </section>
  );
}
