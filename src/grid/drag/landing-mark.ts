// Shows where something would land: a line between entries, or a frame around an empty cell; moved by hand, since a
// drag draws nothing anew.
import type { Landing } from '#domain/entry-edits.ts';
import type { Carriage } from '#domain/landing.ts';
import type { SlotId } from '#domain/meeting.ts';
import type { GridPlaces } from '../places.ts';

/** The mark in a grid. */
export interface LandingMark {
  /** Shows a landing, or the cell in which there is none (`landing` null); nothing for neither. */
  readonly show: (landing: Landing | null, cell: HTMLElement | null) => void;
  /** While something is carried: lights the cells where it fits and fades those where it does not; null ends it. */
  readonly light: (carriage: Pick<Carriage, 'bodies' | 'fitAt'> | null) => void;
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
    light(carriage) {
      const bySlot = new Map<SlotId, boolean>();
      // Whether a slot takes it at all is asked once a slot, however many columns there are.
      const takes = (slot: SlotId): boolean => {
        const known = bySlot.get(slot);
        if (known !== undefined || !carriage) return known ?? false;
        const fit = carriage.fitAt({ slot, session: null, index: 0, body: null });
        const taken = fit.fits || fit.why === 'here';
        bySlot.set(slot, taken);
        return taken;
      };
      for (const { cell, slot, bodies } of places.cells()) {
        const own = bodies.length === 0 || bodies.some((body) => carriage?.bodies.includes(body));
        const fits = carriage !== null && own && takes(slot);
        cell.classList.toggle('grid-fits', fits);
        cell.classList.toggle('grid-faded', carriage !== null && !fits);
      }
    },
    remove: () => mark.remove(),
  };
}
