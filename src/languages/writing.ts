// Words for writing, by language.
import type { LanguageTag } from '#domain/meeting.ts';
import { arWriting } from './ar.ts';
import { enWriting } from './en.ts';
import { esWriting } from './es.ts';
import { frWriting } from './fr.ts';
import type { Writing } from './language.ts';
import { ruWriting } from './ru.ts';
import { zhWriting } from './zh.ts';

const writings: { readonly [language: LanguageTag]: Writing } = {
  ar: arWriting,
  en: enWriting,
  es: esWriting,
  fr: frWriting,
  ru: ruWriting,
  zh: zhWriting,
};

/** The mark of an entry that goes on, as documents in a language print it: "（续）", "(continued)". */
export function continuedMark(language: LanguageTag): string {
  return (writings[language.split('-')[0] ?? language] ?? enWriting).continued;
}

/** A title with the mark behind it, parted by a space where the language's brackets bring none of their own. */
export function withContinuedMark(title: string, language: LanguageTag): string {
  const mark = continuedMark(language);
  return mark.startsWith('（') ? title + mark : `${title} ${mark}`;
}
