// Shows where something would land: a line between entries, or a frame around an empty cell; moved by hand, since a
// drag draws nothing anew.
import type { Landing } from '#domain/entry-edits.ts';
import type { GridPlaces } from '../places.ts';

/** The mark in a grid. */
export interface LandingMark {
  /** Shows a landing, or the cell in which there is none (`landing` null); nothing for neither. */
  readonly show: (landing: Landing | null, cell: HTMLElement | null) => void;
  /** Fades the cells of other bodies while something is carried; null ends it. */
  readonly fade: (bodies: readonly string[] | null) => void;
  readonly remove: () => void;
}

/** Puts a mark into a grid. */
export function landingMark(places: GridPlaces): LandingMark {
  const { grid } = places;
  const mark = document.createElement('div');
  mark.className = 'grid-landing';
  mark.setAttribute('aria-hidden', 'true');
  mark.hidden = true;
  grid.append(mark);

  const put = (top: number, left: number, width: number, height: number): void => {
    mark.hidden = false;
    mark.style.transform = `translate(${left}px, ${top}px)`;
    mark.style.width = `${width}px`;
    mark.style.height = `${height}px`;
  };
  return {
    show(landing, under) {
      const found = landing && places.landingCell(landing);
      const cell = found?.cell ?? under;
      mark.classList.toggle('grid-landing-not', landing === null);
      if (!cell) {
        mark.hidden = true;
        return;
      }
      if (landing && !under) cell.scrollIntoView({ block: 'nearest' });
      const own = grid.getBoundingClientRect();
      const box = cell.getBoundingClientRect();
      const [top, left] = [box.top - own.top, box.left - own.left];
      const whole = landing === null || cell.classList.contains('grid-idle');
      mark.classList.toggle('grid-landing-whole', whole);
      if (whole) put(top, left, box.width, Math.max(box.height, 24));
      else if (found?.before) put(found.before.getBoundingClientRect().top - own.top - 3, left, box.width, 3);
      else put(box.bottom - own.top - 3, left, box.width, 3);
    },
    fade(bodies) {
      for (const { cell, bodies: own } of places.cells()) {
        const out = bodies !== null && own.length > 0 && !own.some((body) => bodies.includes(body));
        cell.classList.toggle('grid-faded', out);
      }
    },
    remove: () => mark.remove(),
  };
}
