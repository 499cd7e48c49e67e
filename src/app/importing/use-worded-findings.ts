// Findings in the interface's language, also when it is changed while they are shown. Their words are loaded then only.
import { useEffect, useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useWords } from '../words.ts';

/** Findings that were worded in the language with which the caller was first shown, in the language of now. */
export function useWordedFindings(findings: readonly Finding[]): readonly Finding[] {
  const { language } = useWords();
  const [read] = useState(language);
  const [reworded, setReworded] = useState<{ language: string; findings: readonly Finding[] } | null>(null);
  useEffect(() => {
    if (language === read) return;
    let wanted = true;
    import('#languages/word-finding.ts').then(
      ({ wordFindings }) => wanted && setReworded({ language, findings: wordFindings(findings, language) }),
      () => {
        // The words could not be had (no network before the first visit was complete): the old ones stay.
      },
    );
    return () => {
      wanted = false;
    };
  }, [language, read, findings]);
  return reworded?.language === language ? reworded.findings : findings;
}
