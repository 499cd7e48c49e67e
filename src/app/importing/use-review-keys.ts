// The keys of a review: it opens at the first doubtful reading, and D goes from date to date. Single keys can be turned
// off in the settings (WCAG 2.1.4); then Tab leads to the same places.
import { useEffect } from 'react';
import { readPreferences } from '../preferences.ts';
import { DATE_MARK } from './date-spin.tsx';

/** Puts the focus where the first decision is, and listens for keys as long as the review is shown. */
export function useReviewKeys(): void {
  useEffect(() => {
    const doubt = document.querySelector<HTMLElement>('main fieldset input:checked');
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading) heading.tabIndex = -1;
    (doubt ?? heading)?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isD = event.code === 'KeyD' || event.key.toLowerCase() === 'd';
      if (!isD || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!readPreferences().singleKeys || isTypedInto(event.target)) return;
      const next = nextDate(event.shiftKey);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select, dialog') !== null;
}

/** The next date behind the focus, or before it; round and round. Those of a tab that is not shown do not count. */
function nextDate(isBack: boolean): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>(`[${DATE_MARK}]`)].filter(
    (date) => date.closest('[hidden]') === null,
  );
  const here = document.activeElement;
  const FOLLOWS = Node.DOCUMENT_POSITION_FOLLOWING;
  if (isBack) {
    const before = shown.filter((date) => here && date.compareDocumentPosition(here) & FOLLOWS);
    return before.at(-1) ?? shown.at(-1);
  }
  return shown.find((date) => here && here.compareDocumentPosition(date) & FOLLOWS) ?? shown[0];
}
