// Continuations that hang together are one person's. Where members who are alike are taken together, a program may keep
// continuations that would put one person in two places; here it is told which.
import type { LinearRow } from './linear-program.ts';
import { canAttendBoth, type Sitting } from './sittings.ts';

/** A continuation that one kind keeps, by its variable. */
export interface KeptLink {
  readonly variable: string;
  readonly kind: number;
  readonly from: Sitting;
  readonly to: Sitting;
}

/** For every two sessions of one chain that nobody can both attend: not all the continuations between them are kept. */
export function brokenChains(kept: readonly KeptLink[]): readonly LinearRow[] {
  const steps = new Map<string, { readonly link: KeptLink; readonly next: Sitting }[]>();
  const step = (key: string, link: KeptLink, next: Sitting): void => {
    const mine = steps.get(key);
    if (mine) mine.push({ link, next });
    else steps.set(key, [{ link, next }]);
  };
  for (const link of kept) {
    step(`${link.kind} ${link.from.key}`, link, link.to);
    step(`${link.kind} ${link.to.key}`, link, link.from);
  }
  const rows = new Map<string, LinearRow>();
  for (const { kind, from, to } of kept) {
    for (const start of [from, to]) {
      const path = pathToClash(start, (sitting) => steps.get(`${kind} ${sitting.key}`) ?? []);
      if (!path) continue;
      const terms = path.map((variable) => [1, variable] as const);
      rows.set([...path].sort().join(' '), { terms, relation: '<=', limit: path.length - 1 });
    }
  }
  return [...rows.values()];
}

/** The shortest way from a session along kept continuations to one that sits at the same time. */
function pathToClash(
  start: Sitting,
  stepsFrom: (sitting: Sitting) => readonly { readonly link: KeptLink; readonly next: Sitting }[],
): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[start.key, []]]);
  const queue = [start];
  for (let sitting = queue.shift(); sitting; sitting = queue.shift()) {
    const way = ways.get(sitting.key) ?? [];
    for (const { link, next } of stepsFrom(sitting)) {
      if (ways.has(next.key)) continue;
      const onward = [...way, link.variable];
      if (!canAttendBoth(start, next)) return onward;
      ways.set(next.key, onward);
      queue.push(next);
    }
  }
  return null;
}
