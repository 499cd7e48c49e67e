// The one drag session of a page, whatever carries: listens on an element that holds the grid and what waits beside it,
// and hands events to the state that it is in.
import type { DragHost, DragState, Session } from './drag-state.ts';
import { idle } from './idle.ts';

/** Listens for drags; returns the way to stop. */
export function dragSession(root: HTMLElement, host: DragHost): () => void {
  let state: DragState;
  // The click with which a browser ends a drag by pointer is none; the next press begins anew.
  let endsDrag = false;
  const session: Session = {
    root,
    host,
    go(next) {
      state.leave?.();
      if (state.name === 'carrying-by-pointer') endsDrag = true;
      state = next;
    },
    end: () => session.go(idle(session)),
  };
  state = idle(session);

  const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
    [
      'pointerdown',
      (event: PointerEvent) => {
        endsDrag = false;
        state.pointerDown?.(event);
      },
    ],
    ['pointermove', (event: PointerEvent) => state.pointerMove?.(event)],
    ['pointerup', (event: PointerEvent) => state.pointerUp?.(event)],
    ['pointercancel', (event: PointerEvent) => state.pointerCancel?.(event)],
    // Before the grid and the page hear of a key, the session does.
    ['keydown', (event: KeyboardEvent) => state.keyDown?.(event), { capture: true }],
    [
      'click',
      (event: MouseEvent) => {
        // A click by key or by voice has no count of presses.
        if (endsDrag && event.detail > 0) event.stopPropagation();
        endsDrag = false;
      },
      { capture: true },
    ],
    [
      // A finger that carries must not scroll; only a listener that is not passive can say so.
      'touchmove',
      (event: TouchEvent) => {
        if (state.name === 'carrying-by-pointer') event.preventDefault();
      },
      { passive: false },
    ],
    [
      'contextmenu',
      (event: MouseEvent) => {
        if (state.name !== 'idle') event.preventDefault();
      },
    ],
    [
      'selectstart',
      (event: Event) => {
        if (state.name !== 'idle') event.preventDefault();
      },
    ],
    ['dragstart', (event: DragEvent) => event.preventDefault()],
  ];
  for (const [type, listener, options] of listeners) root.addEventListener(type, listener as EventListener, options);
  return () => {
    session.end();
    for (const [type, listener, options] of listeners)
      root.removeEventListener(type, listener as EventListener, options);
  };
}
