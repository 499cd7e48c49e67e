// Writes a layout as slots: sessions of those who sit together, entries in the order in which they are taken up,
// "continued" where business goes on. Rooms and modes stay as they stand where the same bodies sit at the same time.
import type { Entry, Meeting, Session, Slot } from '#domain/meeting.ts';
import { withContinuations } from '#domain/programme.ts';
import type { Business } from './business.ts';
import { type Frame, isInFrame } from './draft-limits.ts';
import type { Layout } from './draft-model.ts';
import type { DraftProblem } from './draft-problem.ts';
import { GRAIN } from './needs.ts';

/** What is written. */
export interface Writable {
  readonly meeting: Meeting;
  readonly business: readonly Business[];
  readonly problem: DraftProblem;
  /** The stretches of the problem with their hours. */
  readonly frames: readonly Frame[];
  readonly layout: Layout;
  /** The order in which business is taken up within a stretch, by index. */
  readonly order: readonly number[];
  /** Whether the entries of business get their minutes. */
  readonly withMinutes: (task: number) => boolean;
}

/** The slots of a layout; stretches in which nothing is taken up are left out. */
export function writeProgramme(writable: Writable): readonly Slot[] {
  const { meeting, frames, layout, order } = writable;
  const slots = frames.flatMap((frame, stretch): Slot[] => {
    const here = order.filter((task) => layout[task]?.has(stretch));
    const old = meeting.slots.find((slot) => isInFrame(slot, frame));
    if (here.length === 0) return old?.sessions.length === 0 ? [old] : [];
    const id = old?.id ?? `${frame.date}T${frame.start}`;
    const sessions: { bodies: readonly string[]; entries: Entry[] }[] = [];
    for (const task of here) {
      const { bodies } = writable.business[task] as Business;
      const after = sessions.findLastIndex((session) => session.bodies.some((body) => bodies.includes(body)));
      const last = sessions[after];
      const same = last && last.bodies.length === bodies.length && last.bodies.every((body) => bodies.includes(body));
      const session = same ? last : { bodies, entries: [] };
      if (!same) sessions.push(session);
      session.entries.push(...entriesOf(writable, task, id, stretch));
    }
    return [{ ...old, id, ...frame, sessions: named(sessions, id, old, meeting) }];
  });
  return withContinuations(slots);
}

function entriesOf({ business, layout, withMinutes }: Writable, task: number, slot: string, at: number): Entry[] {
  const { items, heads, standing } = business[task] as Business;
  const parts = layout[task] as ReadonlyMap<number, number>;
  const minutes = parts.get(at) ?? 0;
  const first = Math.min(...parts.keys()) === at;
  const here = standing?.find((part) => part.slot === slot);
  const own = here?.entries.slice(here === standing?.[0] ? heads.length : 0) ?? [];
  const above = first
    ? heads.map((head, index): Entry => ({ continued: false, ...standing?.[0]?.entries[index], items: head }))
    : [];
  if (own.length > 1) return [...above, ...own];
  const { minutes: _, ...kept } = (here ?? standing?.[0])?.entries.at(-1) ?? { items, continued: false };
  return [...above, { ...kept, items, ...(withMinutes(task) && minutes > 0 ? { minutes } : {}) }];
}

function named(
  sessions: readonly { bodies: readonly string[]; entries: readonly Entry[] }[],
  slot: string,
  old: Slot | undefined,
  meeting: Meeting,
): readonly Session[] {
  const used = new Set<string>();
  return sessions.map(({ bodies, entries }) => {
    const key = bodies.join('+');
    const isSame = (session: Session): boolean => session.bodies.join('+') === key;
    const before = old?.sessions.find((session) => isSame(session) && !used.has(session.id));
    const room = before ? before.room : usualRoom(meeting, isSame);
    let id = before?.id ?? `${slot}/${key}`;
    for (let count = 2; used.has(id); count++) id = `${slot}/${key}/${count}`;
    used.add(id);
    return { ...before, id, bodies, ...(room === undefined ? {} : { room }), entries };
  });
}

/** The room in which the same bodies always sit, where there is one. */
function usualRoom({ slots }: Meeting, isSame: (session: Session) => boolean): string | undefined {
  const rooms = new Set(slots.flatMap(({ sessions }) => sessions.filter(isSame).map(({ room }) => room)));
  return rooms.size === 1 ? [...rooms][0] : undefined;
}

/** Makes minutes whole: multiples of the grain, exact needs in full, no stretch beyond its hours. */
export function wholeMinutes({ tasks, stretches }: DraftProblem, layout: Layout): Layout {
  const whole = layout.map(
    (parts) => new Map([...parts].map(([at, minutes]) => [at, Math.floor((minutes + 1e-3) / GRAIN) * GRAIN] as const)),
  );
  const load = (at: number, bodies: readonly string[]): number =>
    Math.max(
      ...bodies.map((body) =>
        tasks.reduce((sum, task, index) => sum + (task.bodies.includes(body) ? (whole[index]?.get(at) ?? 0) : 0), 0),
      ),
    );
  for (const [index, parts] of whole.entries()) {
    const { wanted, least, bodies } = tasks[index] as DraftProblem['tasks'][number];
    let missing = least === wanted ? wanted - [...parts.values()].reduce((sum, minutes) => sum + minutes, 0) : 0;
    for (const [at, minutes] of parts) {
      const free = (stretches[at]?.minutes ?? 0) - load(at, bodies);
      const added = Math.max(0, Math.min(missing, free));
      parts.set(at, minutes + added);
      missing -= added;
    }
  }
  return whole;
}

/** An order of all tasks that keeps every rule it can, and otherwise the one that is preferred. */
export function orderOf(
  { tasks, before }: Pick<DraftProblem, 'tasks' | 'before'>,
  preferred: (task: number) => number,
): readonly number[] {
  const waits = tasks.map((_, task) => before.filter(({ then }) => then === task).length);
  const open = new Set(tasks.keys());
  const order: number[] = [];
  while (open.size > 0) {
    // Where rules go round in a ring, the one that waits for least goes first.
    const next = [...open].reduce((best, task) => {
      const difference = (waits[task] ?? 0) - (waits[best] ?? 0) || preferred(task) - preferred(best);
      return difference < 0 ? task : best;
    });
    open.delete(next);
    order.push(next);
    for (const { first, then } of before) if (first === next) waits[then] = (waits[then] ?? 0) - 1;
  }
  return order;
}
