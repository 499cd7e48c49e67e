// A body that would sit in two sessions at one time, by itself or through a joint session.
import type { BodyId } from '#domain/meeting.ts';
import { type Facts, slotValues } from '../facts.ts';
import type { BodyRule, Found } from '../rule.ts';
import { sittingsAtOnce } from '../sittings-at-once.ts';

/** No body sits in two sessions at once. */
export const bodyTwiceAtOnce: BodyRule = {
  id: 'body-twice-at-once',
  of: 'body',
  severity: 'error',
  about: 'No body sits in two sessions at the same time.',
  source: 'A body holds one meeting at a time; what a joint session takes is taken from each of its bodies.',
  reads: ['slots', 'bodies', 'languages'],
  check: (body, facts) => clashes(body, facts, false),
};

/** No body has a session of its own while a joint session needs it. */
export const bodyNeededElsewhere: BodyRule = {
  id: 'body-needed-in-joint-session',
  of: 'body',
  severity: 'error',
  about: 'No body has a session of its own, or another joint one, while a joint session needs it.',
  source: 'A joint session is a session of each of its bodies: the clash is indirect and easily overlooked.',
  reads: ['slots', 'bodies', 'languages'],
  check: (body, facts) => clashes(body, facts, true),
};

/** The sittings of a body that overlap, with a joint one among the two or without. */
function* clashes(body: BodyId, facts: Facts, joint: boolean): Generator<Found> {
  for (const [first, second] of sittingsAtOnce(facts.sittings.get(body) ?? [])) {
    if ([first, second].some(({ session }) => session.bodies.length > 1) !== joint) continue;
    yield {
      where: { slot: second.slot.id, session: second.session.id, body },
      values: { ...slotValues(second.slot), body: facts.bodyName(body), otherStart: first.slot.start },
    };
  }
}
