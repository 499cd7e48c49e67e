// Content in its own language and direction, whatever the interface's.
import type { LanguageTag, Text } from '#domain/meeting.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { useWords } from './words.ts';

/** The wording of a text that suits the interface's language best, marked with its own language. */
export function Worded({ text, className }: { text: Text | null | undefined; className?: string }) {
  const { language } = useWords();
  const wording = wordingIn(text, [language]);
  return <InLanguage text={wording.text} language={wording.language} {...(className ? { className } : {})} />;
}

/** A wording in a given language. */
export function InLanguage({ text, language, className }: { text: string; language: LanguageTag; className?: string }) {
  return (
    <bdi lang={language} dir={directionOf(language)} className={className}>
      {text}
    </bdi>
  );
}
