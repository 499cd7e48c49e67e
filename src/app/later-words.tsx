// Words that the first screen does not carry: they are loaded with the pages that say them, and again when the language
// changes. Around such a page; until they are there, what is inside waits.
import type { Messages } from '@lingui/core';
import { type ReactNode, use } from 'react';
import { type InterfaceLanguage, useWords, type Words } from './words.ts';

type Loader = () => Promise<{ default: Messages }>;

const desk: Record<InterfaceLanguage, Loader> = {
  ar: () => import('virtual:words/desk-ar'),
  en: () => import('virtual:words/desk-en'),
  es: () => import('virtual:words/desk-es'),
  fr: () => import('virtual:words/desk-fr'),
  ru: () => import('virtual:words/desk-ru'),
  zh: () => import('virtual:words/desk-zh'),
};

const coming = new WeakMap<Words, Promise<void>>();

/** Loads the desk's words into those of a language, once. */
export function deskWords(words: Words): Promise<void> {
  const there = coming.get(words);
  if (there) return there;
  const load = desk[words.language]().then((module) => words.add(module.default));
  coming.set(words, load);
  return load;
}

/** Shows what is inside once the desk's words are there. */
export function DeskWords({ children }: { children: ReactNode }) {
  use(deskWords(useWords()));
  return children;
}
