// Keeps the heading of a day in sight just below the bodies' names, whose height only the browser knows.

/** Places the days' headings below the columns' and keeps them there; returns the way to stop. */
export function keepDaysInSight(grid: HTMLElement): () => void {
  const heads = grid.querySelector('.grid-heads');
  if (!heads || typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(([entry]) => {
    grid.style.setProperty('--heads', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`);
  });
  observer.observe(heads);
  return () => observer.disconnect();
}
