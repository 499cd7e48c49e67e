// The versions of a meeting: what was published, the drafts beside it, any two compared, and all that was ever done.
import { NavLink, useParams } from 'react-router';
import { useWords } from '../words.ts';
import { AnnexTools } from './annex-tools.tsx';
import { ComparePart } from './compare-part.tsx';
import { DraftsPart } from './drafts-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { RevisionsPart } from './revisions-part.tsx';
import { useVersions } from './use-versions.ts';

const PARTS = { '': 'versions.partAll', compare: 'versions.partCompare', history: 'versions.partHistory' } as const;

/** The page, at `/meetings/:id/versions/:part?`. */
export function VersionsPage() {
  return (
    <main className="px-4 pt-3 pb-16 sm:px-6 print:p-0">
      <Parts />
    </main>
  );
}

function Parts() {
  const { id = '', part = '' } = useParams();
  const { t } = useWords();
  const versions = useVersions(id);
  if (!versions) return versions === null ? <p>{t('meeting.missing')}</p> : <p>{t('meeting.loading')}</p>;
  const address = `/meetings/${encodeURIComponent(id)}/versions`;
  return (
    <>
      <nav aria-label={t('versions.title')} className="mb-3 flex flex-wrap gap-x-4 print:hidden">
        {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((name) => (
          <NavLink
            key={name}
            end
            to={name === '' ? address : `${address}/${name}`}
            className="inline-flex min-h-8 items-center text-[0.9375rem] text-soft hover:text-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11"
          >
            {t(PARTS[name])}
          </NavLink>
        ))}
      </nav>
      {part === 'compare' ? (
        <ComparePart versions={versions} />
      ) : part === 'history' ? (
        <HistoryPart meeting={versions.meeting} />
      ) : (
        <div className="grid max-w-5xl gap-10 print:block">
          <RevisionsPart versions={versions} />
          <DraftsPart versions={versions} />
          <AnnexTools versions={versions} />
        </div>
      )}
    </>
  );
}
