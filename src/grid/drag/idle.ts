// Nothing is carried. A press may become a drag; the space bar picks up at once.
import { carryingByKeyboard } from './carrying-by-keyboard.ts';
import type { DragState, Session } from './drag-state.ts';
import { pressed } from './pressed.ts';

/** The state in which nothing is carried. */
export function idle(session: Session): DragState {
  const { host, go } = session;
  return {
    name: 'idle',
    pointerDown(event) {
      if (event.button !== 0 || !event.isPrimary || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const carried = host.carriedBy(event.target as Element);
      if (carried) go(pressed(session, carried, event));
    },
    keyDown(event) {
      if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const carried = host.carriedBy(event.target as Element);
      if (!carried) return;
      event.preventDefault();
      event.stopPropagation();
      const carrying = carryingByKeyboard(session, carried);
      if (carrying) go(carrying);
    },
  };
}
