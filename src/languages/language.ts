// What a language file holds: the words that documents are written in, for reading and for writing, and the words in
// which findings are told. A seventh language is added by one such file and its line in all-languages.ts.
import type { Observation } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';

/** Words for writing programmes of work as official documents do. */
export interface Writing {
  readonly language: LanguageTag;
  /** The mark of an entry that goes on from an earlier slot, with its brackets: "(continued)". */
  readonly continued: string;
}

/** The sentence of each finding by its rule, with {placeholders} for the observation's values and its line. */
export interface FindingWords {
  readonly [rule: string]: string;
}

/** Puts an observation's values into a sentence; a placeholder without a value is left empty. */
export function fillIn(sentence: string, observation: Observation): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) =>
    String(observation.values?.[name] ?? (name === 'line' ? (observation.where.line ?? '') : '')),
  );
}
