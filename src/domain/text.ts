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

/** The direction in which a language is written. */
export function directionOf(language: LanguageTag): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|sd|ug|yi)\b/.test(language) ? 'rtl' : 'ltr';
}
