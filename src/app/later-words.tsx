// Words that the first screen does not carry: they are loaded with the pages that say them, and again when the language
// changes. Around such a page; until they are there, what is inside waits.
import type { Messages } from '@lingui/core';
import { type ReactNode, use } from 'react';
import { type InterfaceLanguage, useWords, type Words } from './words.ts';

type Loaders = Record<InterfaceLanguage, () => Promise<{ default: Messages }>>;

const carry: Loaders = {
  ar: () => import('virtual:words/carry-ar'),
  en: () => import('virtual:words/carry-en'),
  es: () => import('virtual:words/carry-es'),
  fr: () => import('virtual:words/carry-fr'),
  ru: () => import('virtual:words/carry-ru'),
  zh: () => import('virtual:words/carry-zh'),
};

const desk: Loaders = {
  ar: () => import('virtual:words/desk-ar'),
  en: () => import('virtual:words/desk-en'),
  es: () => import('virtual:words/desk-es'),
  fr: () => import('virtual:words/desk-fr'),
  ru: () => import('virtual:words/desk-ru'),
  zh: () => import('virtual:words/desk-zh'),
};

const drafting: Loaders = {
  ar: () => import('virtual:words/drafting-ar'),
  en: () => import('virtual:words/drafting-en'),
  es: () => import('virtual:words/drafting-es'),
  fr: () => import('virtual:words/drafting-fr'),
  ru: () => import('virtual:words/drafting-ru'),
  zh: () => import('virtual:words/drafting-zh'),
};

const papers: Loaders = {
  ar: () => import('virtual:words/papers-ar'),
  en: () => import('virtual:words/papers-en'),
  es: () => import('virtual:words/papers-es'),
  fr: () => import('virtual:words/papers-fr'),
  ru: () => import('virtual:words/papers-ru'),
  zh: () => import('virtual:words/papers-zh'),
};

/** Loads the words of an area into those of a language, once. */
function loadingOnce(loaders: Loaders): (words: Words) => Promise<void> {
  const coming = new WeakMap<Words, Promise<void>>();
  return (words) => {
    const there = coming.get(words);
    if (there) return there;
    const load = loaders[words.language]().then((module) => words.add(module.default));
    coming.set(words, load);
    return load;
  };
}

/** Loads the words of what is carried: to another device, in the pocket. */
const carryWords = loadingOnce(carry);

/** Loads the desk's words into those of a language, once. */
export const deskWords = loadingOnce(desk);

const draftingWords = loadingOnce(drafting);

/** Loads the words of papers, reading list and notes into those of a language, once. */
export const papersWords = loadingOnce(papers);

/** Shows what is inside once the desk's words are there. */
export function DeskWords({ children }: { children: ReactNode }) {
  use(deskWords(useWords()));
  return children;
}

/** Shows what is inside once the words of papers, reading list and notes are there. */
export function PapersWords({ children }: { children: ReactNode }) {
  use(papersWords(useWords()));
  return children;
}

/** Shows what is inside once the words of what is carried are there. */
export function CarryWords({ children }: { children: ReactNode }) {
  use(carryWords(useWords()));
  return children;
}

/** Shows what is inside once the words of drafting a programme are there. */
export function DraftingWords({ children }: { children: ReactNode }) {
  use(draftingWords(useWords()));
  return children;
}
