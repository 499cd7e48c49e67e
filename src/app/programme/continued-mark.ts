// The mark of a continued entry, in the form in which each language's documents print it.

const MARKS: Record<string, string> = {
  ar: '(تابع)',
  en: '(continued)',
  es: '(continuación)',
  fr: '(suite)',
  ru: '(продолжение)',
  zh: '（续）',
};

/** The mark of a continued entry in a language; the English one where the language is none of the six. */
export function continuedMark(language: string): string {
  return MARKS[language.split('-')[0] ?? 'en'] ?? '(continued)';
}
