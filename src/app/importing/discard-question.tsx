// Asks before corrections are lost.
import { useEffect, useId, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';

/** The question; the way that loses nothing has the focus. */
export function DiscardQuestion({ onDiscard, onStay }: { onDiscard: () => void; onStay: () => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onStay();
      }}
      className="mb-4 border-s-4 border-warning ps-4"
    >
      <p id={id} className="mb-2">
        {t('importing.discardQuestion')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onStay}>{t('importing.goOn')}</Button>
        <Button onClick={onDiscard}>{t('importing.discard')}</Button>
      </div>
    </div>
  );
}
