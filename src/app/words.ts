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

type In<Area extends string, Catalogue> = `${Area}.${Extract<keyof Catalogue, string>}`;

/** The id of a message: its file and its key in `translations/<language>/`. */
export type MessageId =
  | In<'agenda', typeof agenda>
  | In<'carry', typeof carry>
  | In<'changes', typeof changes>
  | In<'checks', typeof checks>
  | In<'delegation', typeof delegation>
  | In<'desk', typeof desk>
  | In<'documents', typeof documents>
  | In<'drafting', typeof drafting>
  | In<'grid', typeof grid>
  | In<'importing', typeof importing>
  | In<'library', typeof library>
  | In<'lock', typeof lock>
  | In<'meeting', typeof meeting>
  | In<'now', typeof now>
  | In<'palette', typeof palette>
  | In<'papers', typeof papers>
  | In<'plan', typeof plan>
  | In<'reminders', typeof reminders>
  | In<'settings', typeof settings>
  | In<'shell', typeof shell>;

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
  /** Adds the words of an area that is loaded later; `t` has them from then on. */
  readonly add: (messages: Messages) => void;
}

const loaders: Record<InterfaceLanguage, () => Promise<{ default: Messages }>> = {
  ar: () => import('virtual:words/ar'),
  en: () => import('virtual:words/en'),
  es: () => import('virtual:words/es'),
  fr: () => import('virtual:words/fr'),
  ru: () => import('virtual:words/ru'),
  zh: () => import('virtual:words/zh'),
};

/** Loads the words of a language. */
export async function loadWords(language: InterfaceLanguage): Promise<Words> {
  const { default: messages } = await loaders[language]();
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (id, values) => i18n._(id, values),
    add: (more) => i18n.load(language, more),
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
