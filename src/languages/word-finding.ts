// Puts observations into words, in the reader's language.
import { compareFindings, type Finding, type Observation } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';
import { enFindings } from './en.ts';
import { type FindingWords, fillIn } from './language.ts';
import { zhFindings } from './zh.ts';

const words: { readonly [language: LanguageTag]: FindingWords } = {
  en: enFindings,
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
