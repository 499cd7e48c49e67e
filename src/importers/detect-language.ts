// Which language a document is in, by the words and signs that tell languages apart.
import { vocabularies } from '#languages/all-languages.ts';
import type { Vocabulary } from '#languages/language.ts';
import type { PreparedLine } from './prepared-line.ts';

const ENOUGH_TO_TELL = 20_000;

/** The vocabulary whose telltale words cover most of a document's beginning. */
export function detectVocabulary(lines: readonly PreparedLine[]): Vocabulary {
  let sample = '';
  for (const line of lines) {
    if (sample.length > ENOUGH_TO_TELL) break;
    sample += `${line.normal.slice(0, 2000)}\n`;
  }
  const rated = vocabularies.map((vocabulary) => ({
    vocabulary,
    covered: [...sample.matchAll(vocabulary.telltale)].reduce((sum, match) => sum + match[0].length, 0),
  }));
  rated.sort((a, b) => b.covered - a.covered);
  return (rated[0] as (typeof rated)[number]).vocabulary;
}
