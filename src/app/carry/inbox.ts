// Parts of a plan that came in links, kept between openings: each link may open in a tab of its own. Kept in
// localStorage, in no backup, and only for a day. Where a lock is set, and where the browser keeps nothing, they stand in
// the memory of open tabs alone, which tell one another.
import { useSyncExternalStore } from 'react';
import { fragmentOf, type LinkPart, readFragment } from './link-parts.ts';

/** The parts of one plan that are here, one of each number. */
export interface CarriedParts {
  readonly of: string;
  readonly count: number;
  readonly parts: readonly LinkPart[];
  /** Whether they are still here when no tab is open any more. */
  readonly kept: boolean;
}

/** What tabs tell one another: a part that waits, the question for parts, and that those of a plan are no longer needed. */
type Told =
  | { readonly kind: 'part'; readonly at: number; readonly fragment: string }
  | { readonly kind: 'ask' }
  | { readonly kind: 'forget'; readonly of: string };

const PREFIX = 'rostrum.carry.';
const DAY = 24 * 60 * 60 * 1000;

const keyOf = ({ of, number }: LinkPart): string => `${PREFIX}${of}.${number}`;

/** What stands in no storage. */
const unkept = new Map<string, { readonly at: number; readonly part: LinkPart }>();
let current: CarriedParts | null | undefined;
let tabs: BroadcastChannel | null = null;
const listeners = new Set<() => void>();

/** Keeps a part of a plan, where a lock is set in memory alone, and leaves aside what came more than a day ago. */
export function keepPart(part: LinkPart, now: number, isLockSet: boolean): void {
  for (const { key, at } of stored()) if (now - at > DAY) localStorage.removeItem(key);
  if (isLockSet || !isStored(part, now)) {
    unkept.set(keyOf(part), { at: now, part });
    tell({ kind: 'part', at: now, fragment: fragmentOf(part) });
  }
  changed();
}

function isStored(part: LinkPart, now: number): boolean {
  try {
    localStorage.setItem(keyOf(part), `${now} ${fragmentOf(part)}`);
    return true;
  } catch {
    return false;
  }
}

/** Takes what waits out of localStorage into memory: from the setting of a lock on. */
export function keepInMemory(): void {
  for (const { key, at, part } of stored()) {
    unkept.set(key, { at, part });
    localStorage.removeItem(key);
  }
  changed();
}

/** Lets go of the parts of a plan. */
export function forgetParts(of: string): void {
  for (const { key, part } of stored()) if (part.of === of) localStorage.removeItem(key);
  tell({ kind: 'forget', of });
  letGo(of);
}

/** The parts of the plan of which one came last, live; null where there are none. */
export function useInbox(): CarriedParts | null {
  return useSyncExternalStore(subscribe, latest);
}

function letGo(of: string): void {
  for (const [key, { part }] of unkept) if (part.of === of) unkept.delete(key);
  changed();
}

function tell(told: Told): void {
  tabs?.postMessage(told);
}

function hear(told: Told): void {
  if (told.kind === 'forget') letGo(told.of);
  else if (told.kind === 'ask')
    for (const { at, part } of unkept.values()) tell({ kind: 'part', at, fragment: fragmentOf(part) });
  else {
    const part = readFragment(told.fragment);
    if (typeof part === 'string' || unkept.has(keyOf(part))) return;
    unkept.set(keyOf(part), { at: told.at, part });
    changed();
  }
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
  if (!tabs && typeof BroadcastChannel !== 'undefined') {
    tabs = new BroadcastChannel('rostrum.carry');
    tabs.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
    tell({ kind: 'ask' });
  }
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}
