// Tells that the document is about a meeting that is stored already, and what it changes.
import { Link } from 'react-router';
import type { Change } from '#domain/changes.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Relation } from '#importers/merging/relation.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { ChangeList } from '../changes/change-list.tsx';
import { formatDates } from '../dates.ts';
import { MeetingName } from '../meeting-name.tsx';
import { type MessageId, useWords } from '../words.ts';
import type { Match } from './stored-match.ts';

const RELATIONS: Record<Relation, MessageId> = {
  revision: 'importing.isStored',
  'language-version': 'importing.isVersion',
  part: 'importing.isPart',
  correction: 'importing.isCorrection',
};

interface UpdateNoteProps {
  readonly match: Match;
  readonly changes: readonly Change[];
  /** The meeting as it was read. */
  readonly next: Meeting;
  readonly onKeepBoth: () => void;
}

/** The note on an update. */
export function UpdateNote({ match: { stored, relation }, changes, next, onKeepBoth }: UpdateNoteProps) {
  const { t, language } = useWords();
  return (
    <section aria-label={t('importing.update')} className="mb-4 border-s-4 border-info ps-4">
      <p className="font-semibold">{t(RELATIONS[relation])}</p>
      <p>
        <MeetingName meeting={stored.meeting} />{' '}
        <span className="text-soft">{formatDates(stored.meeting.start, stored.meeting.end, language)}</span>
      </p>
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
