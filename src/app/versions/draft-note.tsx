// Stands above the desk of a draft: whose draft it is, and the way back to the versions of its meeting.
import { Link } from 'react-router';
import type { DraftOf } from '#store/store.ts';
import { useWords } from '../words.ts';

/** The note. */
export function DraftNote({ draftOf: { meeting, name } }: { draftOf: DraftOf }) {
  const { t } = useWords();
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 border-accent border-s-4 ps-3 pb-1">
      <span className="font-semibold">
        <bdi>{t('versions.draftNamed', { name })}</bdi>
      </span>
      <Link
        className="inline-flex min-h-8 items-center text-accent hover:underline pointer-coarse:min-h-11"
        to={`/meetings/${encodeURIComponent(meeting)}/versions`}
      >
        {t('versions.backToVersions')}
      </Link>
    </p>
  );
}
