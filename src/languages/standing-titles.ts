// The titles of items that stand on every agenda, as United Nations documents print them, for writing an agenda.
import type { LanguageTag } from '#domain/meeting.ts';
import type { StandingItem } from './standing-items.ts';

type Offered = Extract<
  StandingItem,
  'organizational' | 'opening' | 'adoption-of-agenda' | 'other-matters' | 'adoption-of-report'
>;

/** The standing items, in the order in which an agenda has them. */
export const STANDING_TITLES: { readonly [Item in Offered]: { readonly [language: LanguageTag]: string } } = {
  organizational: {
    ar: 'المسائل التنظيمية',
    en: 'Organizational matters',
    es: 'Cuestiones de organización',
    fr: 'Questions d’organisation',
    ru: 'Организационные вопросы',
    zh: '组织事项',
  },
  opening: {
    ar: 'افتتاح الاجتماع',
    en: 'Opening of the meeting',
    es: 'Apertura de la reunión',
    fr: 'Ouverture de la réunion',
    ru: 'Открытие совещания',
    zh: '会议开幕',
  },
  'adoption-of-agenda': {
    ar: 'إقرار جدول الأعمال وتنظيم الأعمال',
    en: 'Adoption of the agenda and organization of work',
    es: 'Aprobación del programa y organización de los trabajos',
    fr: 'Adoption de l’ordre du jour et organisation des travaux',
    ru: 'Утверждение повестки дня и организация работы',
    zh: '通过议程和工作安排',
  },
  'other-matters': {
    ar: 'مسائل أخرى',
    en: 'Other matters',
    es: 'Otros asuntos',
    fr: 'Questions diverses',
    ru: 'Прочие вопросы',
    zh: '其他事项',
  },
  'adoption-of-report': {
    ar: 'اعتماد التقرير',
    en: 'Adoption of the report',
    es: 'Aprobación del informe',
    fr: 'Adoption du rapport',
    ru: 'Утверждение доклада',
    zh: '通过报告',
  },
};
