// Puts observations into words, in the reader's language.
import { compareFindings, type Finding, type Observation, type ProposedFix } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';
import { arChecks } from './check-words/ar.ts';
import { enChecks } from './check-words/en.ts';
import { esChecks } from './check-words/es.ts';
import { frChecks } from './check-words/fr.ts';
import { ruChecks } from './check-words/ru.ts';
import { zhChecks } from './check-words/zh.ts';
import { arFindings } from './finding-words/ar.ts';
import { enFindings } from './finding-words/en.ts';
import { esFindings } from './finding-words/es.ts';
import { frFindings } from './finding-words/fr.ts';
import { ruFindings } from './finding-words/ru.ts';
import { zhFindings } from './finding-words/zh.ts';
import { type CheckWords, type FindingWords, fillIn } from './language.ts';

interface Words {
  readonly sentences: FindingWords;
  readonly fixes: FindingWords;
}

const join = (reader: FindingWords, checks: CheckWords): Words => ({
  sentences: { ...reader, ...checks.sentences },
  fixes: checks.fixes,
});

const english = join(enFindings, enChecks);
const words: { readonly [language: LanguageTag]: Words } = {
  ar: join(arFindings, arChecks),
  en: english,
  es: join(esFindings, esChecks),
  fr: join(frFindings, frChecks),
  ru: join(ruFindings, ruChecks),
  zh: join(zhFindings, zhChecks),
};

/** The rules that have words, in English: all that there are. */
export const wordedRules: readonly string[] = Object.keys(english.sentences);

/** The kinds of fixes that have words. */
export const wordedFixes: readonly string[] = Object.keys(english.fixes);

/** An observation in words; in English where the language has none of its own. */
export function wordFinding(observation: Observation, language: LanguageTag): Finding {
  const own = words[language.split('-')[0] ?? language] ?? english;
  const { fix, ...rest } = observation;
  const sentence = own.sentences[observation.rule] ?? english.sentences[observation.rule] ?? observation.rule;
  const message = fillIn(sentence, observation);
  return { ...rest, message, ...(fix && { fix: { ...fix, label: labelOf(fix, own) } }) };
}

const labelOf = ({ kind }: ProposedFix, own: Words): string => own.fixes[kind] ?? english.fixes[kind] ?? kind;

/** Observations in words, errors first. */
export function wordFindings(observations: readonly Observation[], language: LanguageTag): Finding[] {
  return [...observations].sort(compareFindings).map((observation) => wordFinding(observation, language));
}
