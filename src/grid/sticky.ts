// Keeps the heading of a day in sight just below the bodies' names, whose height only the browser knows.

/** Places the days' headings below the columns' and keeps them there; returns the way to stop. */
export function keepDaysInSight(grid: HTMLElement): () => void {
  const heads = grid.querySelector('.grid-heads');
  if (!heads || typeof ResizeObserver === 'undefined') return () => {};
  const observer = new ResizeObserver(() => {
    const height = `${heads.getBoundingClientRect().height}px`;
    // Each heading by itself: a custom property on the grid would have every cell's style computed anew.
    for (const day of grid.querySelectorAll<HTMLElement>('.grid-day-name'))
      if (day.style.insetBlockStart !== height) day.style.insetBlockStart = height;
  });
  observer.observe(heads);
  observer.observe(grid); // Its height tells that days have come or gone.
  return () => observer.disconnect();
}
