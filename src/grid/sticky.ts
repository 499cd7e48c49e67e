// Keeps the heading of a day in sight just below the bodies' names, whose height only the browser knows.
// Measured from the first scrolling on: before, nothing sticks, and a grid is shown sooner.

/** Places the days' headings below the columns' and keeps them there; returns the way to stop. */
export function keepDaysInSight(grid: HTMLElement): () => void {
  let observer: ResizeObserver | null = null;
  const start = (): void => {
    const heads = grid.querySelector('.grid-heads');
    if (!heads || typeof ResizeObserver === 'undefined') return;
    observer = new ResizeObserver(([entry]) => {
      grid.style.setProperty('--heads', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`);
    });
    observer.observe(heads);
  };
  // Captured, because the grid may scroll in a frame of its own, and scrolling does not bubble.
  document.addEventListener('scroll', start, { capture: true, passive: true, once: true });
  return () => {
    document.removeEventListener('scroll', start, { capture: true });
    observer?.disconnect();
  };
}
