// What a browser does by itself on a page load and a single-page app must do by hand: focus goes to the new page's
// main heading, the scroll position is kept on the way back.
import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** The part of an address that names a page: days, items and tabs of one meeting are the same page. */
export function pageOf(pathname: string): string {
  const [, first = '', second = ''] = pathname.split('/');
  return first === 'meetings' ? `${first}/${second}` : first;
}

/** By these somebody goes on in a page by themselves. */
const ACTS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Waits, as long as data may take to come and nobody acts, until an attempt succeeds; returns the way to give up. */
function untilDone(attempt: () => boolean): () => void {
  if (attempt()) return () => {};
  const observer = new MutationObserver(() => {
    if (attempt()) giveUp();
  });
  const timer = setTimeout(giveUp, 4000);
  function giveUp(): void {
    observer.disconnect();
    clearTimeout(timer);
    for (const act of ACTS) window.removeEventListener(act, giveUp, { capture: true });
  }
  observer.observe(document.body, { childList: true, subtree: true });
  for (const act of ACTS) window.addEventListener(act, giveUp, { capture: true, passive: true });
  return giveUp;
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/** Moves the focus to the main heading when another page is shown, or when the focus was lost with what is gone. */
export function usePageFocus(): void {
  const { pathname } = useLocation();
  const shown = useRef(pageOf(pathname));
  useEffect(() => {
    const changed = shown.current !== pageOf(pathname);
    shown.current = pageOf(pathname);
    if (changed) return untilDone(focusHeading);
  }, [pathname]);
}

/** Keeps the scroll position of each entry of the browser's history; a new page begins at its top. */
export function useScrollMemory(): void {
  const { key, pathname, hash } = useLocation();
  const arrival = useNavigationType();
  const positions = useRef(new Map<string, number>());
  const shown = useRef(pageOf(pathname));
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = (): void => {
      positions.current.set(key, window.scrollY);
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);
  useEffect(() => {
    const changed = shown.current !== pageOf(pathname);
    shown.current = pageOf(pathname);
    if (arrival === 'POP') {
      const top = positions.current.get(key);
      if (top === undefined) return;
      return untilDone(() => {
        window.scrollTo(0, top);
        return Math.abs(window.scrollY - top) < 2;
      });
    }
    if (hash !== '') {
      return untilDone(() => {
        const place = document.getElementById(decodeURIComponent(hash.slice(1)));
        place?.scrollIntoView();
        return place !== null;
      });
    }
    if (changed) window.scrollTo(0, 0);
  }, [key, pathname, hash, arrival]);
}
