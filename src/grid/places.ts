// From elements of the grid to places of the programme and back, for those who carry things over it.
import type { EntryPlace, Landing } from '#domain/entry-edits.ts';
import type { Spot } from '#domain/landing.ts';
import type { BodyId, Meeting, SessionId, Slot, SlotId } from '#domain/meeting.ts';
import { type CellPlace, cellAt, type LaidDay } from './day-layout.ts';
import { idOf, spotOfId } from './ids.ts';

const CELL = '[role="gridcell"]';
const ENTRY = '.grid-entry';

/** What the grid shows at the moment that it is asked. */
export interface Shown {
  readonly days: readonly LaidDay[];
  readonly prefix: string;
  readonly bodies: Meeting['bodies'];
  readonly stacked: boolean;
}

/** A spot of the programme under the hand, and where on the screen something landing there would stand. */
export interface SpotOnGrid {
  readonly spot: Spot;
  readonly cell: HTMLElement;
}

/** The grid as something to carry things over. */
export interface GridPlaces {
  readonly grid: HTMLElement;
  /** The place of an entry, or of a cell's only entry; null for anything else. */
  entryPlace(element: Element): EntryPlace | null;
  /** The spot at a point of the window; null where nothing can land. */
  spotAt(x: number, y: number): SpotOnGrid | null;
  /** The cell in which a landing shows, and the entry before which it does (null = at the end). */
  landingCell(landing: Landing): { readonly cell: HTMLElement; readonly before: HTMLElement | null } | null;
  /** The element of an entry. */
  entryElement(place: Pick<EntryPlace, 'slot' | 'session' | 'index'>): HTMLElement | null;
  /** Every cell with its slot and the bodies that it belongs to; none where it is not one body's. */
  cells(): readonly { readonly cell: HTMLElement; readonly slot: SlotId; readonly bodies: readonly BodyId[] }[];
}

/** The places of a grid. */
export function gridPlaces(grid: HTMLElement, shown: () => Shown): GridPlaces {
  const covering = (cell: Element): { place: CellPlace; day: LaidDay; at: number } | null => {
    const spot = spotOfId(cell.id);
    const day = spot && shown().days[spot.day];
    const place = day && cellAt(day.layout, spot.row, spot.column);
    return place ? { place, day, at: spot.day } : null;
  };
  const cellOf = (day: number, place: CellPlace): HTMLElement | null =>
    document.getElementById(idOf.cell(shown().prefix, day, place.row, place.column));
  const entriesOf = (cell: Element): readonly HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(ENTRY)];

  const sessionCell = (slot: SlotId, session: SessionId): HTMLElement | null => {
    for (const [at, day] of shown().days.entries()) {
      const place = day.layout.cells.find(
        (one) => one.kind === 'session' && one.slot.id === slot && one.session.id === session,
      );
      if (place) return cellOf(at, place);
    }
    return null;
  };
  const idleCell = (slot: SlotId, bodies: readonly BodyId[]): HTMLElement | null => {
    const columns = shown().bodies.flatMap(({ id }, column) => (bodies.includes(id) ? [column] : []));
    for (const [at, day] of shown().days.entries()) {
      const place = day.layout.cells.find(
        (one) =>
          one.kind === 'idle' && slotAt(day, one)?.id === slot && (shown().stacked || columns.includes(one.column)),
      );
      if (place) return cellOf(at, place);
    }
    return null;
  };

  return {
    grid,
    entryPlace(element) {
      const cell = element.closest<HTMLElement>(CELL);
      const found = cell && covering(cell);
      if (found?.place.kind !== 'session') return null;
      const { slot, session } = found.place;
      const entry = element.closest(ENTRY);
      const index = entry
        ? entriesOf(cell as HTMLElement).indexOf(entry as HTMLElement)
        : session.entries.length === 1
          ? 0
          : -1;
      const items = session.entries[index]?.items;
      return items ? { slot: slot.id, session: session.id, index, items } : null;
    },
    spotAt(x, y) {
      const under = document.elementFromPoint(x, y);
      const cell = under && grid.contains(under) ? under.closest<HTMLElement>(CELL) : null;
      const found = cell && covering(cell);
      if (!found) return null;
      const { place, day } = found;
      if (place.kind === 'session') {
        const index = entriesOf(cell).filter((entry) => {
          const { top, height } = entry.getBoundingClientRect();
          return top + height / 2 < y;
        }).length;
        return { cell, spot: { slot: place.slot.id, session: place.session.id, index, body: null } };
      }
      const slot = slotAt(day, place);
      const body = shown().stacked ? null : (shown().bodies[place.column]?.id ?? null);
      return slot ? { cell, spot: { slot: slot.id, session: null, index: 0, body } } : null;
    },
    landingCell(landing) {
      const own = sessionCell(landing.slot, landing.session);
      if (own) return { cell: own, before: entriesOf(own)[landing.index] ?? null };
      const idle = idleCell(landing.slot, landing.opens?.bodies ?? []);
      if (idle) return { cell: idle, before: null };
      // Nobody of its bodies is free there: it shows at the edge of the session before or after which it opens.
      const slot = shown()
        .days.flatMap(({ slots }) => slots)
        .find(({ id }) => id === landing.slot);
      const at = landing.opens?.at ?? 0;
      const before = slot?.sessions[at - 1];
      const cell = sessionCell(landing.slot, (before ?? slot?.sessions[at])?.id ?? '');
      return cell && { cell, before: before ? null : (entriesOf(cell)[0] ?? null) };
    },
    entryElement({ slot, session, index }) {
      const cell = sessionCell(slot, session);
      return (cell && entriesOf(cell)[index]) ?? null;
    },
    cells() {
      const { days, bodies, stacked } = shown();
      return days.flatMap((day, at) =>
        day.layout.cells.flatMap((place) => {
          const cell = cellOf(at, place);
          const slot = slotAt(day, place)?.id;
          if (!cell || slot === undefined) return [];
          if (place.kind === 'session') return [{ cell, slot, bodies: place.session.bodies }];
          const own = bodies.slice(place.column, place.column + 1).map(({ id }) => id);
          return [{ cell, slot, bodies: stacked ? (place.bodies ?? []) : own }];
        }),
      );
    },
  };
}

/** The slot of a cell in which nobody meets: the first of those that begin with the hours beside it. */
function slotAt(day: LaidDay, place: CellPlace): Slot | undefined {
  if (place.kind === 'session') return place.slot;
  return day.layout.hours.find(({ row, rowSpan }) => row <= place.row && place.row < row + rowSpan)?.slots[0];
}
