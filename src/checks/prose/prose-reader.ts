// What reads the prose of a language: its vocabulary, its words for days and hours, its dates. Made once for each.
import type { LanguageTag } from '#domain/meeting.ts';
import { vocabularies } from '#languages/all-languages.ts';
import type { Vocabulary } from '#languages/language.ts';
import { type DateFound, dateReader } from '#languages/printed-dates.ts';
import { type ProseWords, proseWords } from '#languages/prose-words.ts';

/** What reads prose in a language. */
export interface ProseReader {
  readonly vocabulary: Vocabulary;
  readonly words: ProseWords;
  readonly datesIn: (text: string) => DateFound[];
}

const readers = new Map<LanguageTag, ProseReader | null>();

/** The reader of a language; null where its prose is not read. */
export function proseReaderOf(language: LanguageTag): ProseReader | null {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const vocabulary = vocabularies.find((one) => one.language === language);
  const words = proseWords[language];
  const reader = vocabulary && words ? { vocabulary, words, datesIn: dateReader(vocabulary).datesIn } : null;
  readers.set(language, reader);
  return reader;
}
