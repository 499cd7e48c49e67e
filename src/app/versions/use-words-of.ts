// The words of another language than the interface's, for what is printed or saved in it.
import { useEffect, useState } from 'react';
import { type InterfaceLanguage, loadWords, useWords, type Words } from '../words.ts';

const coming = new Map<InterfaceLanguage, Promise<Words>>();

/** Loads the words of a language once; a failure is tried again. */
function wordsOf(language: InterfaceLanguage): Promise<Words> {
  const known = coming.get(language);
  if (known) return known;
  const words = loadWords(language);
  coming.set(language, words);
  words.catch(() => coming.delete(language));
  return words;
}

/** The words of a language; those of the interface until they are there. */
export function useWordsOf(language: InterfaceLanguage): Words {
  const own = useWords();
  const [other, setOther] = useState<Words | null>(null);
  useEffect(() => {
    let gone = false;
    wordsOf(language).then(
      (words) => gone || setOther(words),
      () => {}, // What needs them stays disabled.
    );
    return () => {
      gone = true;
    };
  }, [language]);
  if (own.language === language) return own;
  return other?.language === language ? other : own;
}
