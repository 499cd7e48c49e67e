// Something is pressed: a mouse that moves begins to carry it, a finger that rests does; a finger that moves scrolls.
import type { Carried } from '#domain/carried.ts';
import { carryingByPointer } from './carrying-by-pointer.ts';
import type { DragState, Session } from './drag-state.ts';

/** Pixels that a mouse may tremble, and that a resting finger may. */
const TREMBLE = { mouse: 5, touch: 10 };
/** Milliseconds that a finger rests before it carries. */
const REST = 350;

/** The state of a press that may become a drag. */
export function pressed(session: Session, carried: Carried, down: PointerEvent): DragState {
  const touch = down.pointerType === 'touch';
  const begin = (event: PointerEvent): void => session.go(carryingByPointer(session, carried, event));
  const rest = touch ? setTimeout(() => begin(down), REST) : undefined;
  return {
    name: 'pressed',
    pointerMove(event) {
      if (event.pointerId !== down.pointerId) return;
      const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (touch ? far > TREMBLE.touch : far > TREMBLE.mouse) {
        if (touch) session.end();
        else begin(event);
      }
    },
    pointerUp: () => session.end(),
    pointerCancel: () => session.end(),
    leave: () => clearTimeout(rest),
  };
}
