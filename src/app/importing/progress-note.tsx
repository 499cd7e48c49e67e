// Tells how it stands with what was handed over: being read, or not readable and why.
import { useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { type MessageId, useWords } from '../words.ts';
import type { Drawable, Failure, Progress } from './use-importing.ts';

/** Shorter readings are over before a sign of progress could be read. */
const PATIENCE = 1000;

const MESSAGES: Record<Exclude<Failure['kind'], 'refused'>, MessageId> = {
  failed: 'importing.failed',
  'no-reader': 'importing.noReader',
  'timed-out': 'importing.timedOut',
  'too-large': 'importing.tooLarge',
  unreadable: 'importing.unreadable',
};

interface ProgressNoteProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
  /** Begins to draw the table of a document that could be opened and was not understood. */
  readonly onDraw: (over: Drawable) => void;
}

/** The note on progress or failure. */
export function ProgressNote({ progress, onCancel, onDraw }: ProgressNoteProps) {
  const { t } = useWords();
  return (
    <div aria-live="polite">
      {progress.kind === 'reading' && <ReadingNote key={progress.name} progress={progress} onCancel={onCancel} />}
      {progress.kind === 'failure' && (
        <div className="mb-6 border-s-4 border-error ps-4">
          <p className="font-semibold">
            {t('importing.notRead')} <bdi className="wrap-anywhere">{progress.name}</bdi>
          </p>
          <p>
            {progress.failure.kind === 'refused'
              ? progress.failure.finding.message
              : t(MESSAGES[progress.failure.kind])}
          </p>
          {progress.failure.kind !== 'refused' && <p className="text-soft">{t('importing.nothingStored')}</p>}
          <DrawOffer progress={progress} onDraw={onDraw} />
        </div>
      )}
    </div>
  );
}

function DrawOffer({
  progress: { name, failure },
  onDraw,
}: {
  progress: Extract<Progress, { kind: 'failure' }>;
  onDraw: (over: Drawable) => void;
}) {
  const { t } = useWords();
  const lines = failure.kind === 'refused' ? failure.lines : undefined;
  if (!lines) return null;
  return (
    <p className="mt-2">
      <Button onClick={() => onDraw({ name, lines })}>{t('importing.drawTable')}</Button>
    </p>
  );
}

interface ReadingNoteProps {
  readonly progress: Extract<Progress, { kind: 'reading' }>;
  readonly onCancel: () => void;
}

function ReadingNote({ progress: { name, pages }, onCancel }: ReadingNoteProps) {
  const { t } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-3 border-s-4 border-accent ps-4">
      <span>
        {t('importing.reading')} <bdi className="wrap-anywhere">{name}</bdi>
      </span>
      <progress
        aria-label={t('importing.reading')}
        className="accent-accent"
        {...(pages ? { value: pages.read, max: pages.of } : {})}
      />
      {pages && (
        // The bar says it already to those who hear it.
        <span aria-hidden className="figures text-soft">
          {t('importing.pagesRead', { read: pages.read, pages: pages.of })}
        </span>
      )}
      <Button onClick={onCancel}>{t('importing.cancel')}</Button>
    </div>
  );
}
