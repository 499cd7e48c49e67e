// The tools above the desk: a step back, a step forward, each by its name.
import { useLayoutEffect } from 'react';
import { Button } from '#ui/button.tsx';
import { useWords } from '../words.ts';
import { stepName } from './step-words.ts';
import type { Desk } from './use-desk.ts';

/** Whether a key press is the text field's own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The tools; Ctrl+Z and Ctrl+Y (Ctrl+Shift+Z) do the same from anywhere on the page. */
export function DeskTools({ desk }: { desk: Desk }) {
  const words = useWords();
  const { t } = words;
  const { undo, redo, steps, meeting } = desk;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (!way) return;
      event.preventDefault();
      void way();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  const back = steps.undo && t('desk.undoStep', { step: stepName(steps.undo.edit.edit, meeting, words) });
  const forward = steps.redo && t('desk.redoStep', { step: stepName(steps.redo.edit.edit, meeting, words) });
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        aria-disabled={!back}
        aria-label={back ?? t('desk.undo')}
        title={back ?? t('desk.undo')}
        className="aria-disabled:opacity-50"
        onClick={() => void undo()}
      >
        {t('desk.undo')}
      </Button>
      <Button
        aria-disabled={!forward}
        aria-label={forward ?? t('desk.redo')}
        title={forward ?? t('desk.redo')}
        className="aria-disabled:opacity-50"
        onClick={() => void redo()}
      >
        {t('desk.redo')}
      </Button>
      {steps.undo && (
        <span aria-hidden="true" className="max-w-96 self-center truncate text-[0.875rem] text-soft max-sm:hidden">
          {stepName(steps.undo.edit.edit, meeting, words)}
        </span>
      )}
    </div>
  );
}
