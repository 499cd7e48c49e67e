// What was published of a meeting, the latest first, and the way to publish what it is now.
import { useWords } from '../words.ts';
import { PublishForm } from './publish-form.tsx';
import { RevisionRow } from './revision-row.tsx';
import { revisionName, type Versions } from './use-versions.ts';

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
