// Carries parts over the coverage matrix with a mouse or a pen: from a cell to another, or a member from the head of
// their column into a session. Listens on the table and draws nothing anew; a finger scrolls, and has the menu.
import type { MemberId } from '#domain/delegation.ts';
import { scrollAtEdges } from '#grid/drag/scroll-at-edges.ts';

/** A cell of the matrix: a session by its key and a member; without a session, the head of the member's column. */
export interface CellPlace {
  readonly session: string | null;
  readonly member: MemberId;
}

/** Pixels that a hand may tremble before it carries. */
const TREMBLE = 5;

/** How long after a drag the click that ends it is no press, in milliseconds. */
const AFTERWARDS = 100;

/** A cell, by the attributes that the matrix gives it. */
function placeOf(cell: HTMLElement): CellPlace {
  const row = cell.closest<HTMLElement>('[data-session]');
  return { session: row?.dataset.session ?? null, member: cell.dataset.member ?? '' };
}

/** Listens for drags in a table; returns the way to stop. `label` hangs on the hand and says what is carried. */
export function carryParts(
  table: HTMLElement,
  label: HTMLElement,
  onDrop: (from: CellPlace, to: CellPlace) => void,
): () => void {
  let from: { readonly cell: HTMLElement; readonly x: number; readonly y: number; readonly id: number } | null = null;
  let carrying: { readonly stopScrolling: () => void; to: HTMLElement | null; x: number; y: number } | null = null;
  let endedAt = Number.NEGATIVE_INFINITY;

  const look = (): void => {
    if (!carrying || !from) return;
    const under = document.elementFromPoint(carrying.x, carrying.y)?.closest<HTMLElement>('tr[data-session] > *');
    const row = under && table.contains(under) ? under.parentElement : null;
    const isMember = placeOf(from.cell).session === null;
    const own = [...(row?.children ?? [])].find(
      (cell) => (cell as HTMLElement).dataset.member === (isMember ? from?.cell : under)?.dataset.member,
    ) as HTMLElement | undefined;
    const to = own?.dataset.member !== undefined && own !== from.cell ? own : null;
    if (to !== carrying.to) {
      carrying.to?.removeAttribute('data-over');
      to?.setAttribute('data-over', '');
      carrying.to = to;
    }
    label.style.transform = `translate(${Math.min(carrying.x + 14, innerWidth - 200)}px, ${carrying.y + 18}px)`;
  };
  const end = (): void => {
    if (carrying) {
      carrying.stopScrolling();
      carrying.to?.removeAttribute('data-over');
      table.removeAttribute('data-carrying');
      label.hidden = true;
      endedAt = performance.now();
    }
    carrying = null;
    from = null;
  };
  const begin = (event: PointerEvent): void => {
    carrying = {
      stopScrolling: scrollAtEdges(() => ({ x: carrying?.x ?? 0, y: carrying?.y ?? 0 }), look),
      to: null,
      x: 0,
      y: 0,
    };
    table.setPointerCapture(event.pointerId);
    table.setAttribute('data-carrying', '');
    label.textContent = from?.cell.dataset.carried ?? '';
    label.hidden = false;
  };
  const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
    [
      'pointerdown',
      (event: PointerEvent) => {
        if (event.button !== 0 || !event.isPrimary || event.pointerType === 'touch') return;
        const cell = (event.target as Element).closest<HTMLElement>('[data-carried]');
        if (cell) from = { cell, x: event.clientX, y: event.clientY, id: event.pointerId };
      },
    ],
    [
      'pointermove',
      (event: PointerEvent) => {
        if (event.pointerId !== from?.id) return;
        // Let go outside the table, where nothing was heard of it.
        if ((event.buttons & 1) === 0) return end();
        if (!carrying && Math.hypot(event.clientX - from.x, event.clientY - from.y) > TREMBLE) begin(event);
        if (!carrying) return;
        [carrying.x, carrying.y] = [event.clientX, event.clientY];
        look();
      },
    ],
    [
      'pointerup',
      () => {
        const [source, to] = [from?.cell, carrying?.to];
        end();
        if (source && to) onDrop(placeOf(source), placeOf(to));
      },
    ],
    ['pointercancel', end],
    [
      'keydown',
      (event: KeyboardEvent) => {
        if (event.key === 'Escape' && carrying) {
          event.stopPropagation();
          end();
        }
      },
      { capture: true },
    ],
    [
      'click',
      (event: MouseEvent) => {
        if (performance.now() - endedAt < AFTERWARDS) event.stopPropagation();
      },
      { capture: true },
    ],
    [
      'selectstart',
      (event: Event) => {
        if (from) event.preventDefault();
      },
    ],
  ];
  for (const [type, listener, options] of listeners) table.addEventListener(type, listener as EventListener, options);
  return () => {
    end();
    for (const [type, listener, options] of listeners)
      table.removeEventListener(type, listener as EventListener, options);
  };
}
