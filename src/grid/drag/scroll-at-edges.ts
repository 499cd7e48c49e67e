// Moves the page on while a hand that carries something rests near an edge of the window.

/** Pixels from the edge, and the most pixels a frame. */
const EDGE = 56;
const FASTEST = 14;

const pull = (at: number, size: number): number => {
  if (at < EDGE) return -FASTEST * Math.min(1, (EDGE - at) / EDGE);
  return at > size - EDGE ? FASTEST * Math.min(1, (at - size + EDGE) / EDGE) : 0;
};

/** Watches a point of the window, and tells when the page moved under it; returns the way to stop. */
export function scrollAtEdges(point: () => { x: number; y: number }, moved: () => void): () => void {
  let frame = requestAnimationFrame(step);
  function step(): void {
    const { x, y } = point();
    const down = pull(y, innerHeight);
    const across = pull(x, innerWidth);
    if (down !== 0 || across !== 0) {
      const frames = document.elementFromPoint(x, y)?.closest<HTMLElement>('.grid-frame');
      const before = scrollY + (frames?.scrollTop ?? 0) + (frames?.scrollLeft ?? 0);
      frames?.scrollBy({ left: across, top: down, behavior: 'instant' });
      scrollBy({ top: down, behavior: 'instant' });
      if (scrollY + (frames?.scrollTop ?? 0) + (frames?.scrollLeft ?? 0) !== before) moved();
    }
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}
