// A body that would sit in two sessions at one time, by itself or through a joint session.
import { slotValues } from '../facts.ts';
import type { BodyRule } from '../rule.ts';
import { sittingsAtOnce } from '../sittings-at-once.ts';

/** No body sits in two sessions at once. */
export const bodyTwiceAtOnce: BodyRule = {
  id: 'body-twice-at-once',
  of: 'body',
  severity: 'error',
  about: 'No body sits in two sessions at the same time.',
  source: 'A body holds one meeting at a time; what a joint session takes is taken from each of its bodies.',
  reads: ['slots', 'bodies', 'languages'],
  *check(body, facts) {
    const sittings = facts.sittings.get(body) ?? [];
    for (const [first, second] of sittingsAtOnce(sittings)) {
      if (first.session.bodies.length > 1 || second.session.bodies.length > 1) continue;
      yield {
        where: { slot: second.slot.id, session: second.session.id, body },
        values: { ...slotValues(second.slot), body: facts.bodyName(body), otherStart: first.slot.start },
      };
    }
  },
};

/** No body has a session of its own while a joint session needs it. */
export const bodyNeededElsewhere: BodyRule = {
  id: 'body-needed-in-joint-session',
  of: 'body',
  severity: 'error',
  about: 'No body has a session of its own, or another joint one, while a joint session needs it.',
  source: 'A joint session is a session of each of its bodies: the clash is indirect and easily overlooked.',
  reads: ['slots', 'bodies', 'languages'],
  *check(body, facts) {
    const sittings = facts.sittings.get(body) ?? [];
    for (const [first, second] of sittingsAtOnce(sittings)) {
      if (first.session.bodies.length === 1 && second.session.bodies.length === 1) continue;
      yield {
        where: { slot: second.slot.id, session: second.session.id, body },
        values: { ...slotValues(second.slot), body: facts.bodyName(body), otherStart: first.slot.start },
      };
    }
  },
};
