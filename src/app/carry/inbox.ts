// Parts of a plan that came in links, kept between openings: each link may open in a tab of its own. Kept in
// localStorage, in no backup, and only for a day; where the browser keeps nothing, for as long as the page is open.
import { useSyncExternalStore } from 'react';
import { fragmentOf, type LinkPart, readFragment } from './link-parts.ts';

/** The parts of one plan that are here, one of each number. */
export interface CarriedParts {
  readonly of: string;
  readonly count: number;
  readonly parts: readonly LinkPart[];
  /** Whether they are still here when the next link is opened. */
  readonly kept: boolean;
}

const PREFIX = 'rostrum.carry.';
const DAY = 24 * 60 * 60 * 1000;

const keyOf = ({ of, number }: LinkPart): string => `${PREFIX}${of}.${number}`;

/** What could not be kept. */
const unkept = new Map<string, { readonly at: number; readonly part: LinkPart }>();
let current: CarriedParts | null | undefined;
const listeners = new Set<() => void>();

/** Keeps a part of a plan, and leaves aside what came more than a day ago. */
export function keepPart(part: LinkPart, now: number): void {
  for (const { key, at } of stored()) if (now - at > DAY) localStorage.removeItem(key);
  try {
    localStorage.setItem(keyOf(part), `${now} ${fragmentOf(part)}`);
  } catch {
    unkept.set(keyOf(part), { at: now, part });
  }
  changed();
}

/** Lets go of the parts of a plan. */
export function forgetParts(of: string): void {
  for (const { key, part } of stored()) if (part.of === of) localStorage.removeItem(key);
  for (const [key, { part }] of unkept) if (part.of === of) unkept.delete(key);
  changed();
}

/** The parts of the plan of which one came last, live; null where there are none. */
export function useInbox(): CarriedParts | null {
  return useSyncExternalStore(subscribe, latest);
}

function stored(): readonly { readonly key: string; readonly at: number; readonly part: LinkPart }[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      if (!key.startsWith(PREFIX)) return [];
      const [at, fragment = ''] = (localStorage.getItem(key) ?? '').split(' ');
      const part = readFragment(fragment);
      return typeof part === 'string' ? [] : [{ key, at: Number(at), part }];
    });
  } catch {
    return [];
  }
}

function latest(): CarriedParts | null {
  if (current !== undefined) return current;
  const all = [...stored(), ...unkept.values()].sort((a, b) => b.at - a.at);
  const own = all.filter(({ part }) => part.of === all[0]?.part.of && part.count === all[0]?.part.count);
  const parts = own.map(({ part }) => part).sort((a, b) => a.number - b.number);
  const [first] = parts;
  current = first ? { of: first.of, count: first.count, parts, kept: unkept.size === 0 } : null;
  return current;
}

function changed(): void {
  current = undefined;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent): void => {
    if (event.key === null || event.key.startsWith(PREFIX)) changed();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}
