// Puts observations into words, in the reader's language.
import { compareFindings, type Finding, type Observation } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';
import { arFindings } from './finding-words/ar.ts';
import { enFindings } from './finding-words/en.ts';
import { esFindings } from './finding-words/es.ts';
import { frFindings } from './finding-words/fr.ts';
import { ruFindings } from './finding-words/ru.ts';
import { zhFindings } from './finding-words/zh.ts';
import { type FindingWords, fillIn } from './language.ts';

const words: { readonly [language: LanguageTag]: FindingWords } = {
  ar: arFindings,
  en: enFindings,
  es: esFindings,
  fr: frFindings,
  ru: ruFindings,
  zh: zhFindings,
};

/** The rules that have words, in English: all that there are. */
export const wordedRules: readonly string[] = Object.keys(enFindings);

/** An observation in words; in English where the language has none of its own. */
export function wordFinding(observation: Observation, language: LanguageTag): Finding {
  const own = words[language.split('-')[0] ?? language] ?? enFindings;
  const sentence = own[observation.rule] ?? enFindings[observation.rule] ?? observation.rule;
  return { ...observation, message: fillIn(sentence, observation) };
}

/** Observations in words, errors first. */
export function wordFindings(observations: readonly Observation[], language: LanguageTag): Finding[] {
  return [...observations].sort(compareFindings).map((observation) => wordFinding(observation, language));
}
