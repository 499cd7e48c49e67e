// What the reader has to say, errors first, each with the way to its place.

import { compareFindings, type Finding, type Severity } from '#domain/finding.ts';
import { alternativesOf } from '#importers/alternatives.ts';
import { type MessageId, useWords } from '../words.ts';
import { AlternativesChoice } from './alternatives-choice.tsx';
import { isSettled, placeOfFinding } from './places.ts';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';
import { useWordedFindings } from './use-worded-findings.ts';

const SIGNS: Record<Severity, { readonly shape: string; readonly name: MessageId; readonly look: string }> = {
  error: { shape: '✕', name: 'importing.error', look: 'text-error' },
  warning: { shape: '▲', name: 'importing.warning', look: 'text-warning' },
  info: { shape: '○', name: 'importing.info', look: 'text-info' },
};

/** The findings. */
export function FindingsList() {
  const { t } = useWords();
  const { reading } = useReview();
  const findings = useWordedFindings(reading.findings).toSorted(compareFindings);
  return (
    <ReadSection heading={t('importing.findings', { count: findings.length })}>
      {findings.length === 0 ? (
        <p className="text-soft">{t('importing.noFindings')}</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <FindingRow key={JSON.stringify([finding.rule, finding.where, finding.values])} finding={finding} />
          ))}
        </ul>
      )}
    </ReadSection>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const { reading, links, corrections, select } = useReview();
  const sign = SIGNS[finding.severity];
  const place = placeOfFinding(finding, links);
  const alternatives = alternativesOf(finding, reading);
  const settled = isSettled(
    { ...place, keys: [...place.keys, ...(alternatives?.keys ?? [])] },
    corrections,
    reading.meeting,
  );
  return (
    <li className="border-b border-hairline py-1.5 last:border-0">
      <div className="flex items-baseline gap-x-3">
        <span className={`shrink-0 text-[0.875rem] font-semibold ${sign.look}`}>
          <span aria-hidden="true">{sign.shape}</span> {t(sign.name)}
        </span>
        <span className={`min-w-0 grow ${settled ? 'text-soft line-through' : ''}`}>{finding.message}</span>
        {settled && <span className="shrink-0 text-[0.875rem] text-info">{t('importing.corrected')}</span>}
        {(place.lines.length > 0 || place.keys.length > 0) && (
          <button
            type="button"
            aria-label={t('importing.showPlaceNamed', { message: finding.message })}
            onClick={() => select({ origin: 'finding', ...place })}
            className="min-h-6 shrink-0 cursor-pointer text-[0.875rem] text-accent hover:underline pointer-coarse:min-h-11"
          >
            {place.lines[0] === undefined
              ? t('importing.showPlace')
              : t('importing.lineNumber', { line: place.lines[0] })}
          </button>
        )}
      </div>
      {alternatives && <AlternativesChoice alternatives={alternatives} reason={finding.message} />}
    </li>
  );
}
