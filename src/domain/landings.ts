// Where business of some bodies can land in a slot: in a session of the same bodies, between its entries, or in one that
// is opened for it.
import type { Landing } from './entry-edits.ts';
import type { BodyId, Session, SessionId, Slot } from './meeting.ts';

/** Whether a session is of exactly these bodies. */
export const sameBodies = (session: Session, bodies: readonly BodyId[]): boolean =>
  session.bodies.length === bodies.length && bodies.every((body) => session.bodies.includes(body));

/** Whether a session is of any of these bodies. */
export const shares = (session: Session, bodies: readonly BodyId[]): boolean =>
  session.bodies.some((body) => bodies.includes(body));

/** An id for a new session that its slot does not have yet. */
export function newSessionId(slot: Slot, bodies: readonly BodyId[]): SessionId {
  const plain = `${slot.id}/${bodies.join('+')}`;
  const taken = new Set(slot.sessions.map(({ id }) => id));
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}.${count}`;
    if (!taken.has(id)) return id;
  }
}

/** In the session under the hand where it is of the same bodies; else in a session opened beside it. */
export function landingIn(slot: Slot, bodies: readonly BodyId[], under: Session | undefined, index: number): Landing {
  const at = under ? slot.sessions.indexOf(under) : -1;
  if (under && sameBodies(under, bodies)) return { slot: slot.id, session: under.id, index };
  if (!under) {
    const last = slot.sessions.findLast((session) => shares(session, bodies));
    if (last && sameBodies(last, bodies)) return { slot: slot.id, session: last.id, index: last.entries.length };
    return opening(slot, bodies, slot.sessions.length);
  }
  const before = index === 0 && under.entries.length > 0;
  const neighbour = before
    ? slot.sessions.slice(0, at).findLast((session) => shares(session, bodies))
    : slot.sessions.slice(at + 1).find((session) => shares(session, bodies));
  if (neighbour && sameBodies(neighbour, bodies))
    return { slot: slot.id, session: neighbour.id, index: before ? neighbour.entries.length : 0 };
  return opening(slot, bodies, before ? at : at + 1);
}

function opening(slot: Slot, bodies: readonly BodyId[], at: number): Landing {
  return { slot: slot.id, session: newSessionId(slot, bodies), index: 0, opens: { bodies, at } };
}

/** Every landing in a slot, in its order. */
export function landingsIn(slot: Slot, bodies: readonly BodyId[]): readonly Landing[] {
  const found: Landing[] = [];
  let beside = false;
  for (const [at, session] of slot.sessions.entries()) {
    if (!shares(session, bodies)) continue;
    const same = sameBodies(session, bodies);
    if (!same && !beside) found.push(opening(slot, bodies, at));
    if (same)
      for (let index = 0; index <= session.entries.length; index++)
        found.push({ slot: slot.id, session: session.id, index });
    beside = same;
  }
  if (!beside) found.push(opening(slot, bodies, slot.sessions.length));
  return found;
}
