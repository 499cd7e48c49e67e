// Keys and pointer on the grid, from one listener each: a cell is the Tab stop; arrows walk; Enter opens the cell's
// entry, or goes in among its entries where there are several; Escape comes out again. The Tab stop is kept in the
// document alone, so that a step draws nothing anew.
import type { Entry, Session, SessionId, Slot, SlotId } from '#domain/meeting.ts';
import { type CellPlace, cellAt, type LaidDay } from './day-layout.ts';
import { idOf, spotOfId } from './ids.ts';
import { type Spot, stepFrom, stepOf } from './keyboard.ts';

/** An entry that was opened, and the element to which the focus returns. */
export interface OpenedEntry {
  readonly slot: Slot;
  readonly session: Session;
  readonly entry: Entry;
  readonly index: number;
  readonly element: HTMLElement;
}

/** Where the focus is: on an entry, or on a whole session (null). */
export interface FocusedPlace {
  readonly slot: Slot;
  readonly session: Session;
  readonly index: number | null;
}

/** The entry at a place of the programme, if there is one. */
export function openedAt(
  place: { readonly slot: SlotId; readonly session: SessionId; readonly index: number },
  slots: readonly Slot[],
): Omit<OpenedEntry, 'element'> | null {
  const slot = slots.find((candidate) => candidate.id === place.slot);
  const session = slot?.sessions.find((candidate) => candidate.id === place.session);
  const entry = session?.entries[place.index];
  return slot && session && entry ? { slot, session, entry, index: place.index } : null;
}

const STOP = '[role="gridcell"]';
const ENTRY = '.grid-entry';

/** Sees to it that one cell can be reached by Tab: the one that was, or the first. */
export function keepTabStop(grid: HTMLElement): void {
  if (grid.querySelector(`${STOP}[tabindex="0"]`)) return;
  grid.querySelector<HTMLElement>(STOP)?.setAttribute('tabindex', '0');
}

function stopAt(grid: HTMLElement, cell: HTMLElement): void {
  for (const other of grid.querySelectorAll(`${STOP}[tabindex="0"]`)) other.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}

/** What is walked, as it stands at the moment of a key. */
export interface Walked {
  readonly days: readonly LaidDay[];
  readonly prefix: string;
  readonly direction: 'ltr' | 'rtl';
  readonly onOpen: ((entry: OpenedEntry) => void) | undefined;
  readonly onKey: ((event: KeyboardEvent, place: FocusedPlace) => void) | undefined;
}

/** Listens on the grid; returns the way to stop. */
export function walk(grid: HTMLElement, walked: () => Walked): () => void {
  let kept: Spot | null = null;

  const placeOf = (cell: HTMLElement): Spot | null => spotOfId(cell.id);
  const covering = (spot: Spot): CellPlace | undefined => {
    const layout = walked().days[spot.day]?.layout;
    return layout && cellAt(layout, spot.row, spot.column);
  };
  /** Where the keys are. Within a cell that spans columns the walk keeps to the column it came by. */
  const spotOf = (cell: HTMLElement): Spot | null => {
    const own = placeOf(cell);
    return own && kept?.day === own.day && covering(kept) === covering(own) ? kept : own;
  };
  const open = (cell: HTMLElement, element: HTMLElement): void => {
    const spot = placeOf(cell);
    const place = spot && covering(spot);
    if (place?.kind !== 'session') return;
    const index = [...cell.querySelectorAll(ENTRY)].indexOf(element);
    const entry = place.session.entries[index];
    if (entry) walked().onOpen?.({ slot: place.slot, session: place.session, entry, index, element });
  };
  const focusSpot = (spot: Spot): void => {
    const cell = covering(spot);
    const id = idOf.cell(walked().prefix, spot.day, cell?.row ?? 0, cell?.column ?? 0);
    kept = spot;
    const element = document.getElementById(id);
    if (!element) return;
    stopAt(grid, element);
    element.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>(STOP);
    if (!cell || event.altKey || event.metaKey) return;
    const entries = [...cell.querySelectorAll<HTMLElement>(ENTRY)];
    const inside = entries.indexOf(target);
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
      const [only] = entries;
      if (inside >= 0) open(cell, target);
      else if (entries.length > 1) only?.focus();
      else if (only && event.key !== 'F2') open(cell, only);
      else return;
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && inside >= 0) {
      cell.focus();
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const step = stepOf(event.key, event.ctrlKey, walked().direction);
    if (!step) {
      const own = placeOf(cell);
      const place = own && covering(own);
      if (place?.kind === 'session') {
        walked().onKey?.(event, { slot: place.slot, session: place.session, index: inside < 0 ? null : inside });
      }
      return;
    }
    event.preventDefault();
    const sibling = inside < 0 ? undefined : entries[inside + (step === 'down' ? 1 : step === 'up' ? -1 : Number.NaN)];
    if (sibling) {
      sibling.focus();
      return;
    }
    const spot = spotOf(cell);
    const layouts = walked().days.map((day) => day.layout);
    if (spot) focusSpot(stepFrom(layouts, spot, step));
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>(STOP);
    if (cell) stopAt(grid, cell);
    const entry = target.closest<HTMLElement>(ENTRY);
    const selecting = document.getSelection()?.isCollapsed === false;
    if (cell && entry && !selecting) open(cell, entry);
  };
  grid.addEventListener('keydown', onKeyDown);
  grid.addEventListener('click', onClick);
  return () => {
    grid.removeEventListener('keydown', onKeyDown);
    grid.removeEventListener('click', onClick);
  };
}
