// Several entries chosen at once, to be moved or taken out together: Ctrl and a click, Shift and the space bar, or by
// the menu. What is chosen is marked in the document alone, so that choosing draws nothing anew.
import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useState } from 'react';
import type { Carried } from '#domain/carried.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { GridPlaces } from '#grid/places.ts';

const same = (a: EntryPlace, b: EntryPlace): boolean =>
  a.slot === b.slot && a.session === b.session && a.index === b.index;

/** The chosen entries of a desk. */
export interface Chosen {
  readonly toggle: (place: EntryPlace) => void;
  readonly clear: () => void;
  /** All that is chosen, where what is carried is part of it. */
  readonly withChosen: (carried: Carried) => Carried;
  readonly listeners: {
    readonly onClickCapture: (event: MouseEvent) => void;
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  };
}

/** The chosen entries of a meeting; none once it has changed. */
export function useChosen(meeting: Meeting, places: RefObject<GridPlaces | null>): Chosen {
  const [{ chosen, of }, setChosen] = useState<{ chosen: readonly EntryPlace[]; of: Meeting }>({
    chosen: [],
    of: meeting,
  });
  const current = of === meeting ? chosen : [];
  useLayoutEffect(() => {
    const marked = current.flatMap((place) => places.current?.entryElement(place) ?? []);
    for (const element of marked) {
      element.classList.add('grid-chosen');
      element.setAttribute('aria-pressed', 'true');
    }
    return () => {
      for (const element of marked) {
        element.classList.remove('grid-chosen');
        element.removeAttribute('aria-pressed');
      }
    };
  });
  const toggle = (place: EntryPlace): void => {
    const rest = current.filter((other) => !same(other, place));
    setChosen({ chosen: rest.length < current.length ? rest : [...current, place], of: meeting });
  };
  const placeUnder = (target: EventTarget): EntryPlace | null => {
    const grid = places.current;
    return target instanceof Element && grid?.grid.contains(target) && target.closest('.grid-entry')
      ? grid.entryPlace(target)
      : null;
  };
  return {
    toggle,
    clear: () => setChosen({ chosen: [], of: meeting }),
    withChosen: (carried) => {
      const [place] = carried.kind === 'entries' ? carried.places : [];
      return place && current.some((other) => same(other, place)) ? { kind: 'entries', places: current } : carried;
    },
    listeners: {
      onClickCapture(event) {
        if (!(event.ctrlKey || event.metaKey)) return;
        const place = placeUnder(event.target);
        if (!place) return;
        event.stopPropagation();
        toggle(place);
      },
      onKeyDownCapture(event) {
        if (event.key !== ' ' || !event.shiftKey) return;
        const place = placeUnder(event.target);
        if (!place) return;
        event.preventDefault();
        event.stopPropagation();
        toggle(place);
      },
    },
  };
}
