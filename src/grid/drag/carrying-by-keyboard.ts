// Something is carried from landing to landing by keys. The focus stays where it was picked up; what happens is said.
import type { Carried } from '#domain/carried.ts';
import type { DragState, Session } from './drag-state.ts';

/** The state of carrying by keys; null, having said so, where there is no landing. */
export function carryingByKeyboard(session: Session, carried: Carried): DragState | null {
  const { host, end } = session;
  const carriage = host.carry(carried);
  const landings = carriage.landings();
  if (landings.length === 0) {
    host.say({ kind: 'nowhere' }, carried);
    return null;
  }
  let at = firstNear(carried, landings);
  const show = (): void => host.show(landings[at] ?? null, null, null);
  const to = (next: number): void => {
    at = (next + landings.length) % landings.length;
    show();
    const fit = landings[at];
    if (fit) host.say({ kind: 'over', fit }, carried);
  };
  /** The first landing of the next slot, or of the one before. */
  const bySlot = (step: 1 | -1): void => {
    const slots = landings.map((landing) => landing.to.slot);
    let next = at;
    while (next >= 0 && next < slots.length && slots[next] === slots[at]) next += step;
    const slot = slots[next];
    to(slot === undefined ? at : slots.indexOf(slot));
  };

  host.carries(carriage, 'keyboard');
  show();
  host.say({ kind: 'picked-up', landings: landings.length, at: landings[at]?.to ?? null }, carried);
  return {
    name: 'carrying-by-keyboard',
    keyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const forwards = host.direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const backwards = host.direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'ArrowDown') to(at + 1);
      else if (event.key === 'ArrowUp') to(at - 1);
      else if (event.key === forwards || event.key === 'PageDown' || (event.key === 'Tab' && !event.shiftKey))
        bySlot(1);
      else if (event.key === backwards || event.key === 'PageUp' || event.key === 'Tab') bySlot(-1);
      else if (event.key === 'Home') to(0);
      else if (event.key === 'End') to(landings.length - 1);
      else if (event.key === 'Escape') {
        end();
        host.say({ kind: 'cancelled' }, carried);
      } else if (event.key === 'Enter' || event.key === ' ') {
        const fit = landings[at];
        end();
        if (fit) host.drop(carried, fit, 'keyboard');
      }
    },
    pointerDown: end,
    leave() {
      host.show(null, null, null);
      host.carries(null, 'keyboard');
    },
  };
}

/** What is carried from a place of the programme begins there; what waits begins at the first landing. */
function firstNear(carried: Carried, landings: readonly { readonly to: { readonly slot: string } }[]): number {
  if (carried.kind === 'business') return 0;
  const [place] = carried.places;
  return Math.max(
    0,
    landings.findIndex(({ to }) => to.slot === place?.slot),
  );
}
