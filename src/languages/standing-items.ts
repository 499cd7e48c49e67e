// The items that stand on every agenda, by the words of their titles in the six official languages. Titles are compared
// in lower case, with single spaces.
import type { LanguageTag } from '#domain/meeting.ts';

/** The business that every agenda has, whatever the meeting is about. */
export type StandingItem =
  | 'organizational'
  | 'opening'
  | 'adoption-of-agenda'
  | 'election'
  | 'other-matters'
  | 'adoption-of-report'
  | 'closing';

/** In the order in which they are looked for: "adoption of the agenda and organization of work" is not organizational. */
const words: Readonly<Record<LanguageTag, readonly (readonly [StandingItem, RegExp])[]>> = {
  en: [
    [
      'adoption-of-report',
      /^(?:consideration and )?adoption of (?:the |its )?(?:joint |draft |final )?(?:report|recommendations)\b/,
    ],
    ['adoption-of-agenda', /^adoption of the (?:provisional )?agenda\b/],
    ['opening', /^(?:formal )?opening of (?:the|its)\b|^opening$/],
    ['closing', /^closing of the\b|^closure of the\b/],
    ['election', /^election of (?:the )?(?:officers|bureau|chair)/],
    ['other-matters', /^(?:any )?other (?:matters|business)\b/],
    ['organizational', /^organi[sz]ational (?:matters|questions)\b|^procedural matters\b/],
  ],
  fr: [
    ['adoption-of-report', /^(?:examen et )?adoption (?:du|de son) (?:projet de )?rapport\b/],
    ['adoption-of-agenda', /^adoption de l['’]ordre du jour\b/],
    ['opening', /^ouverture (?:de la|du|des)\b/],
    ['closing', /^cl[oô]ture (?:de la|du|des)\b/],
    ['election', /^[eé]lection (?:du bureau|des membres|de la pr[eé]sid|du pr[eé]sid)/],
    ['other-matters', /^questions? diverses?$|^autres questions$/],
    ['organizational', /^questions d['’]organisation\b|^questions de proc[eé]dure\b/],
  ],
  es: [
    ['adoption-of-report', /^(?:examen y )?aprobaci[oó]n (?:del|de su) (?:proyecto de )?informe\b/],
    ['adoption-of-agenda', /^aprobaci[oó]n del (?:programa|temario)\b/],
    ['opening', /^apertura (?:de la|del)\b|^apertura oficial\b/],
    ['closing', /^clausura (?:de la|del)\b/],
    ['election', /^elecci[oó]n de (?:la mesa|los miembros|autoridades|la presid)/],
    ['other-matters', /^otros asuntos\b|^asuntos varios\b|^otras cuestiones$/],
    ['organizational', /^cuestiones de organizaci[oó]n\b|^asuntos de organizaci[oó]n\b/],
  ],
  ru: [
    [
      'adoption-of-report',
      /^(?:рассмотрение и )?(?:утверждение|принятие) (?:проекта )?(?:совместного |своего )?доклада/,
    ],
    ['adoption-of-agenda', /^утверждение (?:предварительной )?повестки дня/],
    ['opening', /^открытие (?:совещания|сессии|заседания|конференции)/],
    ['closing', /^закрытие (?:совещания|сессии|заседания|конференции)/],
    ['election', /^выборы (?:должностных лиц|бюро|председателя)/],
    ['other-matters', /^(?:прочие|другие) вопросы/],
    ['organizational', /^организационные вопросы/],
  ],
  zh: [
    ['adoption-of-report', /^(?:审议和?)?通过.{0,12}(?:报告|建议)(?:草稿|草案)?$/],
    ['adoption-of-agenda', /^通过(?:临时)?议程/],
    ['opening', /^(?:会议|届会|本届会议|会期)?开幕(?:式)?$|^宣布会议开幕$/],
    ['closing', /^(?:会议|届会|本届会议)?闭幕(?:式)?$/],
    ['election', /^选举(?:主席团|主席)/],
    ['other-matters', /^其[他它]事项$/],
    ['organizational', /^组织事项$|^程序事项$/],
  ],
  ar: [
    ['adoption-of-report', /^(?:النظر في .{0,20}و)?اعتماد (?:مشروع )?(?:ال)?تقرير/],
    ['adoption-of-agenda', /^إقرار (?:مشروع )?جدول (?:ال)?أعمال/],
    ['opening', /^افتتاح (?:ال)?(?:اجتماع|دورة|جلسة|مؤتمر)/],
    ['closing', /^اختتام (?:ال)?(?:اجتماع|دورة|جلسة|مؤتمر)/],
    ['election', /^انتخاب (?:أعضاء المكتب|المكتب|الرئيس)/],
    ['other-matters', /^(?:مسائل|أمور) أخرى/],
    ['organizational', /^(?:ال)?مسائل (?:ال)?تنظيمية/],
  ],
};

/** Which standing item a title in a language names; null for business of the meeting's own. */
export function standingItem(title: string, language: LanguageTag): StandingItem | null {
  const plain = title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const list = words[language.split('-')[0] ?? language] ?? [];
  return list.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
