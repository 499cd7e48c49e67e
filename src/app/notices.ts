// Messages about what just happened, with the way to take it back. One at a time: a newer one replaces the older.
import { useSyncExternalStore } from 'react';

/** A message. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** A verb, and what it does. */
  readonly action?: { readonly label: string; readonly run: () => void | Promise<void> };
}

let current: Notice | null = null;
let count = 0;
const listeners = new Set<() => void>();

function change(notice: Notice | null): void {
  current = notice;
  for (const listener of listeners) listener();
}

/** Shows a message until it is dismissed or some time has passed. */
export function showNotice(text: string, action?: Notice['action']): void {
  count += 1;
  change({ id: count, text, ...(action ? { action } : {}) });
}

/** Takes the message away. */
export function dismissNotice(): void {
  change(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The message shown, live. */
export function useNotice(): Notice | null {
  return useSyncExternalStore(subscribe, () => current);
}
