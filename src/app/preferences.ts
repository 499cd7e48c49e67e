// What a person chose for this device: language, theme, times shown, shortcuts. Kept in localStorage, because it must
// be known before the first paint (public/first-paint.js reads the same record) and before the database is open.
import { useSyncExternalStore } from 'react';
import { chooseLanguage, INTERFACE_LANGUAGES, type InterfaceLanguage } from './words.ts';

/** What a person chose for this device. */
export interface Preferences {
  /** null = as the browser prefers. */
  readonly language: InterfaceLanguage | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Which clock times are told by: the venue's, the viewer's, or both. */
  readonly timeShown: 'venue' | 'mine' | 'both';
  /** Whether shortcuts of a single key work (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** How many minutes before what is planned to remind; null = not at all. */
  readonly remindBefore: (typeof REMIND_BEFORE)[number] | null;
  /** How long ways are taken to be, in minutes: documents name rooms, never how far they lie apart. */
  readonly minutesBetweenRooms: number;
  readonly minutesBetweenVenues: number;
}

/** The minutes before what is planned that can be chosen for reminders. */
export const REMIND_BEFORE = [5, 10, 15, 30] as const;

/** The record's key in localStorage. */
export const PREFERENCES_KEY = 'rostrum.preferences';

const DEFAULTS: Preferences = {
  language: null,
  theme: 'system',
  timeShown: 'both',
  singleKeys: true,
  remindBefore: null,
  minutesBetweenRooms: 10,
  minutesBetweenVenues: 30,
};

const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
  allowed.includes(value as Value) ? (value as Value) : otherwise;

/** Ways longer than this are a slip of the pen. */
export const LONGEST_WAY = 240;

const minutes = (value: unknown, otherwise: number): number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LONGEST_WAY ? (value as number) : otherwise;

/** Preferences from a stored or restored record; what it lacks or what is not understood is as at first. */
export function preferencesFrom(record: unknown): Preferences {
  const given = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  const language = given.language;
  return {
    language:
      typeof language === 'string' && Object.hasOwn(INTERFACE_LANGUAGES, language)
        ? (language as InterfaceLanguage)
        : null,
    theme: oneOf(given.theme, ['system', 'light', 'dark'], DEFAULTS.theme),
    timeShown: oneOf(given.timeShown, ['venue', 'mine', 'both'], DEFAULTS.timeShown),
    singleKeys: given.singleKeys !== false,
    remindBefore: REMIND_BEFORE.find((one) => one === given.remindBefore) ?? null,
    minutesBetweenRooms: minutes(given.minutesBetweenRooms, DEFAULTS.minutesBetweenRooms),
    minutesBetweenVenues: minutes(given.minutesBetweenVenues, DEFAULTS.minutesBetweenVenues),
  };
}

function stored(): Preferences {
  try {
    return preferencesFrom(JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? 'null'));
  } catch {
    return DEFAULTS;
  }
}

let current: Preferences | null = null;
const listeners = new Set<() => void>();

/** The preferences as they stand. */
export function readPreferences(): Preferences {
  current ??= stored();
  return current;
}

/** Changes some preferences, here and in the other tabs. Where the browser keeps nothing they hold for this visit. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...readPreferences(), ...change };
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(current));
  } catch {
    // Storage may be blocked; the choice then lasts as long as the tab.
  }
  for (const listener of listeners) listener();
}

/** Calls back when a preference changes, in this tab or another; returns the way to stop. */
export function onPreferences(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent): void => {
    if (event.key !== PREFERENCES_KEY && event.key !== null) return;
    current = stored();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

/** The preferences, live. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(onPreferences, readPreferences);
}

/** The interface's language: the chosen one, else the browser's. */
export function languageOf(preferences: Preferences): InterfaceLanguage {
  return preferences.language ?? chooseLanguage(navigator.languages);
}
