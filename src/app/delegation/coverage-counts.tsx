// What stands out in the coverage, counted, each with the way to the first session that it is about.
import type { Coverage } from '#scheduler/coverage.ts';
import type { Sitting } from '#scheduler/sittings.ts';
import { type MessageId, useWords } from '../words.ts';

/** The counts. `onGo` leads to a session of the page. */
export function CoverageCounts({
  coverage,
  own,
  onGo,
}: {
  coverage: Coverage;
  /** The page's meeting. */
  own: string;
  onGo: (sitting: Sitting) => void;
}) {
  const { t } = useWords();
  const { rows, counts, twoPlaces, absent } = coverage;
  const [two] = twoPlaces;
  const told: readonly (readonly [MessageId, string, number, Sitting | undefined, string])[] = [
    ['delegation.openCount', '!', counts.open, rows.find(({ cover }) => cover === 'open')?.sitting, 'text-error'],
    ['delegation.absentCount', '✕', absent.length, absent[0]?.sitting, 'text-error'],
    [
      'delegation.twoPlacesCount',
      '⇆',
      twoPlaces.length,
      two && (two.one.meeting.id === own ? two.one : two.other),
      'text-warning',
    ],
    [
      'delegation.doubtfulCount',
      '?',
      counts.doubtful,
      rows.find(({ cover }) => cover === 'doubtful')?.sitting,
      'text-warning',
    ],
    [
      'delegation.doubleCount',
      '2×',
      counts.double,
      rows.find(({ cover }) => cover === 'double')?.sitting,
      'text-warning',
    ],
  ];
  const standing = told.filter(([, , count]) => count > 0);
  const covered = counts.covered + counts.double;
  return (
    <div role="status" aria-label={t('delegation.summary')} className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <p className={standing.length === 0 ? 'font-semibold' : 'text-soft'}>
        {t('delegation.coveredCount', { covered, all: rows.length - counts['not-needed'] })}
      </p>
      {standing.map(([word, shape, count, sitting, look]) => (
        <button
          key={word}
          type="button"
          className={`min-h-6 cursor-pointer font-semibold hover:underline pointer-coarse:min-h-11 print:no-underline ${look}`}
          onClick={() => sitting && onGo(sitting)}
        >
          <span aria-hidden="true">{shape}</span> {t(word, { count })}
        </button>
      ))}
    </div>
  );
}
