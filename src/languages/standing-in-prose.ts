// The standing items of an agenda as the sentences of annotations speak of them. Over normalised text.
import type { LanguageTag } from '#domain/meeting.ts';
import type { StandingItem } from './standing-items.ts';

/** A standing item for which annotations state a time. */
export type SpokenItem = Extract<StandingItem, 'opening' | 'other-matters' | 'adoption-of-report'>;

const patterns: { readonly [language: LanguageTag]: { readonly [Item in SpokenItem]: RegExp } } = {
  ar: {
    opening: /(?:ت|ي|س[تي])?فتتح|افتتاح/,
    'other-matters': /(?:ال)?مسائل (?:ال)?أخرى/,
    'adoption-of-report': /اعتماد (?:مشروع )?(?:ال)?تقرير/,
  },
  en: {
    opening: /\b(?:be|is|was|were) opened\b|\bopens?\b|\bopening\b/,
    'other-matters': /\bother (?:matters|business)\b/,
    'adoption-of-report': /\badopt(?:ion of)? (?:the |its |a )?(?:draft )?(?:joint )?report/,
  },
  es: {
    opening: /apertura|(?:se )?(?:abrirá|inaugurará)/,
    'other-matters': /otros asuntos|asuntos varios|otras cuestiones/,
    'adoption-of-report': /(?:aprobación del|aprobará el) (?:proyecto de )?informe/,
  },
  fr: {
    opening: /ouverture|s'ouvrira|sera ouverte?/,
    'other-matters': /questions diverses|autres questions/,
    'adoption-of-report': /adoption du (?:projet de )?rapport|adopter(?:a|ont) (?:un|le) rapport/,
  },
  ru: {
    opening: /открытие|откро(?:е|ю)тся/,
    'other-matters': /(?:прочие|другие|разные|прочих|других|прочим|другим) вопрос/,
    'adoption-of-report': /(?:утверждени|приняти)[ея] (?:проекта )?(?:совместного )?доклада/,
  },
  zh: { opening: /开幕/, 'other-matters': /其[他它]事项/, 'adoption-of-report': /通过[^。，]{0,40}报告/ },
};

const KINDS: readonly SpokenItem[] = ['opening', 'other-matters', 'adoption-of-report'];

/** The standing items that a normalised sentence speaks of. */
export function standingItemsIn(sentence: string, language: LanguageTag): readonly SpokenItem[] {
  const own = patterns[language];
  return own ? KINDS.filter((kind) => own[kind].test(sentence)) : [];
}

const jointReport: { readonly [language: LanguageTag]: RegExp } = {
  ar: /مشترك/,
  en: /\bjoint\b/,
  es: /conjunto/,
  fr: /commun|conjoint/,
  ru: /совместн/,
  zh: /联合/,
};

/** Whether the title of the adoption of a report calls the report the joint one of several bodies. */
export function namesJointReport(title: string, language: LanguageTag): boolean {
  return jointReport[language]?.test(title.toLowerCase()) ?? false;
}
