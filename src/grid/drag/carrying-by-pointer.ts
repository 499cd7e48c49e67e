// Something hangs on the mouse or the finger. At the edges of the window the page moves on under it.
import type { Carried } from '#domain/carried.ts';
import type { Fit } from '#domain/landing.ts';
import type { DragState, Session } from './drag-state.ts';
import { scrollAtEdges } from './scroll-at-edges.ts';

/** The state of carrying by mouse or touch. */
export function carryingByPointer(session: Session, carried: Carried, from: PointerEvent): DragState {
  const { host, root, end } = session;
  const carriage = host.carry(carried);
  let fit: Fit | null = null;
  let leaves = false;
  let last = '';
  let point = { x: from.clientX, y: from.clientY };

  const look = (): void => {
    const found = host.spotAt(point.x, point.y);
    const key = found ? JSON.stringify(found.spot) : '';
    if (key !== last) fit = found && carriage.fitAt(found.spot);
    last = key;
    leaves = !found && host.leavesAt(carried, point.x, point.y);
    host.show(leaves ? 'leaves' : fit, point, found?.cell ?? null);
  };
  const stopScrolling = scrollAtEdges(() => point, look);
  try {
    root.setPointerCapture(from.pointerId);
  } catch {
    // The pointer is gone already, or the machine has none to hold: what follows is heard where it happens.
  }
  host.carries(carriage, 'pointer');
  look();
  return {
    name: 'carrying-by-pointer',
    pointerMove(event) {
      if (event.pointerId !== from.pointerId) return;
      point = { x: event.clientX, y: event.clientY };
      look();
    },
    pointerUp(event) {
      if (event.pointerId !== from.pointerId) return;
      point = { x: event.clientX, y: event.clientY };
      look();
      const landed = fit;
      end();
      if (leaves) host.leave(carried);
      else if (landed?.fits) host.drop(carried, landed, 'pointer');
      else if (landed) host.say({ kind: 'over', fit: landed }, carried);
      else host.say({ kind: 'cancelled' }, carried);
    },
    pointerCancel() {
      end();
      host.say({ kind: 'cancelled' }, carried);
    },
    keyDown(event) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
      host.say({ kind: 'cancelled' }, carried);
    },
    leave() {
      stopScrolling();
      host.show(null, null, null);
      host.carries(null, 'pointer');
    },
  };
}
