// An account of the lines that gave nothing: those not understood stand out, the rest is folded away.
import type { UnreadLine, UnreadReason } from '#importers/reading.ts';
import { InLanguage } from '../worded.tsx';
import { type MessageId, useWords } from '../words.ts';
import { documentLanguage } from './corrections.ts';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';

const HEADINGS: Record<UnreadReason, MessageId> = {
  'not-understood': 'importing.notUnderstoodCount',
  'page-furniture': 'importing.pageFurnitureCount',
  notice: 'importing.noticeCount',
  footnote: 'importing.footnoteCount',
};

/** The lines not read, by reason. */
export function UnreadLines() {
  const { t } = useWords();
  const { reading } = useReview();
  const of = (reason: UnreadReason): readonly UnreadLine[] => reading.unread.filter((line) => line.reason === reason);
  const open = of('not-understood');
  return (
    <ReadSection heading={t('importing.unread', { count: reading.unread.length })}>
      {reading.unread.length === 0 && <p className="text-soft">{t('importing.allRead')}</p>}
      {open.length > 0 && (
        <>
          <h4 className="font-semibold text-warning">{t(HEADINGS['not-understood'], { count: open.length })}</h4>
          <Lines lines={open} />
        </>
      )}
      {(['notice', 'page-furniture', 'footnote'] as const).map((reason) => {
        const lines = of(reason);
        return lines.length === 0 ? null : (
          <details key={reason} className="py-1">
            <summary className="min-h-6 cursor-pointer text-soft pointer-coarse:min-h-11">
              {t(HEADINGS[reason], { count: lines.length })}
            </summary>
            <Lines lines={lines} />
          </details>
        );
      })}
    </ReadSection>
  );
}

function Lines({ lines }: { lines: readonly UnreadLine[] }) {
  const { t } = useWords();
  const { reading, select } = useReview();
  const language = documentLanguage(reading.meeting);
  return (
    <ul className="[content-visibility:auto]">
      {lines.map((line) => (
        <li key={line.number} className="flex items-baseline gap-x-3 py-0.5">
          <button
            type="button"
            aria-label={t('importing.lineNumber', { line: line.number })}
            onClick={() => select({ origin: 'read', keys: [], lines: [line.number] })}
            className="figures min-h-6 min-w-11 shrink-0 cursor-pointer text-end text-[0.8125rem] text-accent hover:underline pointer-coarse:min-h-11"
          >
            {line.number}
          </button>
          <InLanguage text={line.text.trim()} language={language} className="min-w-0 wrap-anywhere" />
        </li>
      ))}
    </ul>
  );
}
