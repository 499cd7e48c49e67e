// The words of the interface: loaded a language at a time, looked up by id, formatted by the language's rules.
import { type Messages, setupI18n } from '@lingui/core';
import { createContext, useContext } from 'react';
import type agenda from './translations/en/agenda.json';
import type carry from './translations/en/carry.json';
import type changes from './translations/en/changes.json';
import type checks from './translations/en/checks.json';
import type delegation from './translations/en/delegation.json';
import type desk from './translations/en/desk.json';
import type documents from './translations/en/documents.json';
import type drafting from './translations/en/drafting.json';
import type grid from './translations/en/grid.json';
import type importing from './translations/en/importing.json';
import type library from './translations/en/library.json';
import type lock from './translations/en/lock.json';
import type meeting from './translations/en/meeting.json';
import type now from './translations/en/now.json';
import type palette from './translations/en/palette.json';
import type papers from './translations/en/papers.json';
import type plan from './translations/en/plan.json';
import type reminders from './translations/en/reminders.json';
import type settings from './translations/en/settings.json';
import type shell from './translations/en/shell.json';
import type versions from './translations/en/versions.json';

interface Catalogues {
  agenda: typeof agenda;
  carry: typeof carry;
  changes: typeof changes;
  checks: typeof checks;
  delegation: typeof delegation;
  desk: typeof desk;
  documents: typeof documents;
  drafting: typeof drafting;
  grid: typeof grid;
  importing: typeof importing;
  library: typeof library;
  lock: typeof lock;
  meeting: typeof meeting;
  now: typeof now;
  palette: typeof palette;
  papers: typeof papers;
  plan: typeof plan;
  reminders: typeof reminders;
  settings: typeof settings;
  shell: typeof shell;
  versions: typeof versions;
}

/** A file of words in `translations/<language>/`. */
export type Area = keyof Catalogues;

/** The id of a message: its area and its key there. */
export type MessageId = { [A in Area]: `${A}.${Extract<keyof Catalogues[A], string>}` }[Area];

/** The six official languages of the United Nations, each by its own name. */
export const INTERFACE_LANGUAGES = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
} as const;

export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES;

/** The interface's language and its words. */
export interface Words {
  readonly language: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
  /** The message of an id, with its placeholders filled in. */
  readonly t: (id: MessageId, values?: Record<string, string | number>) => string;
}

type Load = () => Promise<{ default: Messages }>;

interface FirstWords {
  readonly default: Messages;
  /** All other areas of the language. */
  readonly later: Readonly<Partial<Record<Area, Load>>>;
}

const loaders: Record<InterfaceLanguage, () => Promise<FirstWords>> = {
  ar: () => import('virtual:words/first-ar'),
  en: () => import('virtual:words/first-en'),
  es: () => import('virtual:words/first-es'),
  fr: () => import('virtual:words/first-fr'),
  ru: () => import('virtual:words/first-ru'),
  zh: () => import('virtual:words/first-zh'),
};

/** Areas that something shown has asked for: every language that is loaded has them, so that none can be shown without. */
const asked = new Set<Area>();
const loaded: ((area: Area) => Promise<void>)[] = [];

/** Loads the words of areas, into every language that is there or comes. Those of the first screen need no asking. */
export async function needWords(areas: readonly Area[]): Promise<void> {
  for (const area of areas) asked.add(area);
  await Promise.all(loaded.flatMap((add) => areas.map(add)));
}

/** Loads the words of a language: those of the first screen, and of all areas that were asked for. */
export async function loadWords(language: InterfaceLanguage): Promise<Words> {
  const { default: first, later } = await loaders[language]();
  const i18n = setupI18n({ locale: language, messages: { [language]: first } });
  const add = async (area: Area): Promise<void> => {
    const messages = await later[area]?.();
    if (messages) i18n.load(language, messages.default);
  };
  loaded.push(add);
  await Promise.all([...asked].map(add));
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (id, values) => i18n._(id, values),
  };
}

/** The first of the preferred languages (as `navigator.languages` gives them) that the interface has; else English. */
export function chooseLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0] as InterfaceLanguage;
    if (Object.hasOwn(INTERFACE_LANGUAGES, language)) return language;
  }
  return 'en';
}

/** Carries the words to every component. */
export const WordsContext = createContext<Words | null>(null);

/** The words of the interface. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords is used outside WordsContext');
  return words;
}
