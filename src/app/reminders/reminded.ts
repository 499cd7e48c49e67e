// What was reminded of on this device, so that no tab tells it twice: keys without words, in localStorage, which all
// tabs see at once; each is forgotten when its matter is long past. Where nothing is kept, it holds for this tab.
import { useSyncExternalStore } from 'react';
import type { Reminder } from '#domain/plan-reminders.ts';

/** The record's key in localStorage. */
export const REMINDED_KEY = 'rostrum.reminded';

const DAY = 86_400_000;

type Record = Readonly<{ [key: string]: number }>;

let unkept: Record = {};
const listeners = new Set<() => void>();

function read(): string {
  try {
    return localStorage.getItem(REMINDED_KEY) ?? JSON.stringify(unkept);
  } catch {
    return JSON.stringify(unkept);
  }
}

function recordFrom(text: string): Record {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record) : {};
  } catch {
    return {};
  }
}

/** Which of some reminders were not told yet, in any tab. */
export function notReminded<Thing extends { readonly key: string }>(
  some: readonly Thing[],
  record = read(),
): readonly Thing[] {
  const told = recordFrom(record);
  return some.filter(({ key }) => !Object.hasOwn(told, key));
}

/** Notes that these were told, or that the person put them away. */
export function noteReminded(reminders: readonly Reminder[]): void {
  const now = Date.now();
  const old = Object.entries(recordFrom(read())).filter(([, begins]) => begins > now - DAY);
  unkept = Object.fromEntries([...old, ...reminders.map(({ key, planned }) => [key, planned.from])]);
  try {
    localStorage.setItem(REMINDED_KEY, JSON.stringify(unkept));
  } catch {
    // Storage may be blocked; then it holds for this tab.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The record, live: a text that changes whenever it does. */
export function useReminded(): string {
  return useSyncExternalStore(subscribe, read);
}
