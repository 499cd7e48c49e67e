// Keeps the words in the language that the person wants; the page stays as it was until the new words are there.
import { type ReactNode, useEffect, useState } from 'react';
import { languageOf, usePreferences } from './preferences.ts';
import { loadWords, type Words, WordsContext } from './words.ts';

/** Gives words to everything inside, beginning with those that are loaded already. */
export function WordsProvider({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first);
  const language = languageOf(usePreferences());
  useEffect(() => {
    let wanted = true;
    if (language !== words.language)
      loadWords(language).then(
        (next) => wanted && setWords(next),
        () => {
          // The chunk could not be had (no network before the first visit was complete): the old words stay.
        },
      );
    return () => {
      wanted = false;
    };
  }, [language, words.language]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
