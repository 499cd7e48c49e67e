// Choosing a wording from a text in several languages.
import type { LanguageTag, Text } from './meeting.ts';

/** A wording and the language that it is in, so that it can be shown with its own `lang` and `dir`. */
export interface Wording {
  readonly text: string;
  readonly language: LanguageTag;
}

/**
 * The wording of a text in the first of the preferred languages that it has; else its first wording; an empty
 * wording for no text at all. "zh-Hans" is served by "zh".
 */
export function wordingIn(text: Text | null | undefined, preferred: readonly LanguageTag[]): Wording {
  if (!text) return { text: '', language: preferred[0] ?? 'en' };
  for (const tag of preferred) {
    for (const candidate of [tag, tag.split('-')[0] ?? tag]) {
      const found = text[candidate];
      if (found !== undefined) return { text: found, language: candidate };
    }
  }
  const [language, first] = Object.entries(text)[0] ?? [preferred[0] ?? 'en', ''];
  return { text: first, language };
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi']);

/** The direction in which a language is written. */
export function directionOf(language: LanguageTag): 'ltr' | 'rtl' {
  const end = language.indexOf('-');
  return RIGHT_TO_LEFT.has(end < 0 ? language : language.slice(0, end)) ? 'rtl' : 'ltr';
}
