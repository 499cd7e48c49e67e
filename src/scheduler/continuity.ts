// Which sessions go on with which: one after the other takes up the same item, or is of the same body. Between them a
// delegation would rather not change the person.
import { itemsOfSession } from '#domain/delegation-anchor.ts';
import type { Sitting } from './sittings.ts';

/** A session and one that goes on with it. */
export interface Continuation {
  readonly from: Sitting;
  readonly to: Sitting;
}

/** The pairs of consecutive sessions of an item or a body, each pair once, in the order of time. */
export function continuations(sittings: readonly Sitting[]): readonly Continuation[] {
  const found = new Map<string, Continuation>();
  const last = new Map<string, Sitting>();
  for (const to of sittings) {
    const { meeting, session } = to;
    const threads = [
      ...itemsOfSession(session).map((item) => `${meeting.id}\nitem\n${item}`),
      ...session.bodies.map((body) => `${meeting.id}\nbody\n${body}`),
    ];
    for (const thread of threads) {
      const from = last.get(thread);
      if (from) found.set(`${from.key}\n${to.key}`, { from, to });
      last.set(thread, to);
    }
  }
  return [...found.values()];
}
