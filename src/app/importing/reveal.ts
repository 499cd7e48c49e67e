// Brings a line or a value into sight, within its own pane where it has one, so that the rest of the page stays put.

/** Scrolls an element to the middle of its pane, else of the page. */
export function reveal(element: HTMLElement | null | undefined): void {
  if (!element) return;
  scrollTo(element);
  // Stretches out of sight have estimated heights until they are laid out: the second look finds the true place.
  requestAnimationFrame(() => scrollTo(element));
}

function scrollTo(element: HTMLElement): void {
  const pane = element.closest<HTMLElement>('[data-pane]');
  if (!pane) {
    element.scrollIntoView?.({ block: 'center', behavior: 'instant' });
    return;
  }
  const [own, around] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollTop += own.top - around.top - Math.max(0, (around.height - own.height) / 2);
}
