// The words in which annotations state when something happens: clock times, half days, "until", references to items.
// All patterns run over normalised text (normalise.ts) and are linear.
import type { LanguageTag } from '#domain/meeting.ts';

/** What the prose of a language is read by. */
export interface ProseWords {
  /** Ends a sentence; runs over text that is not normalised. */
  readonly sentenceEnd: RegExp;
  /** A time of the clock: groups hour, minute?, period? (a key of the vocabulary's `periods`). Global. */
  readonly time: RegExp;
  readonly morning: RegExp;
  readonly afternoon: RegExp;
  /** Stands right before a day or a time that is an end. */
  readonly until: RegExp;
  /** "On the same day". Global. */
  readonly sameDay: RegExp;
  /** A later day of the month that a sentence has named, where the language prints it without: group day. Global. */
  readonly bareDay?: RegExp;
  /** Items by their numbers: group numbers. Global. */
  readonly items: RegExp;
  /** The item that an annotation is about, by its number: group numbers. Global. */
  readonly ownItem: RegExp;
  /** Says that several bodies sit together. */
  readonly joint: RegExp;
  /** Says that the meeting as a whole takes place. */
  readonly takesPlace: RegExp;
  /** Says that something took place: behind or before its date. */
  readonly tookPlace: RegExp;
}

const NUMBER = '\\d{1,3}(?: ?\\(?\\p{L}{1,3}\\))*';
const list = (and: string): string => `(?<numbers>${NUMBER}(?: ?(?:,|،|、|${and}|, ?${and}) ?${NUMBER}){0,12})`;
const items = (before: string, and: string, behind = ''): RegExp =>
  new RegExp(`(?:${before}) ?${list(and)}${behind}`, 'gu');

/** The words of prose by language. */
export const proseWords: { readonly [language: LanguageTag]: ProseWords } = {
  ar: {
    sentenceEnd: /[.؟!]\s+/,
    time: /الساعة (?<hour>\d{1,2})(?:[:./](?<minute>\d{2}))?(?: (?<period>صباحا|قبل الظهر|بعد الظهر|ظهرا|عصرا|مساء))?/gu,
    morning: /صباح|قبل الظهر/,
    afternoon: /بعد الظهر|عصر|مساء/,
    until: /(?:حتى|إلى|الى|لغاية) (?:يوم )?$/,
    sameDay: /(?:في )?(?:اليوم نفسه|نفس اليوم|ذلك اليوم)/g,
    items: items('(?:ال|لل)?(?:بند(?:ين|ان)?|بنود)(?: من جدول الأعمال)?', 'و'),
    ownItem: items('(?:في إطار|تحت) البند', 'و'),
    joint: /(?:جلسة|جلسات|اجتماع|اجتماعا|مناقشة) (?:ال)?مشتركة?/,
    takesPlace: /(?:ست?|ي|ت)عقد|انعقاد/,
    tookPlace: /المعقود|(?:الذي|التي) عقدت?/,
  },
  en: {
    sentenceEnd: /(?<=[.!?;])\s+(?=\p{Lu})/u,
    time: /\b(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))? ?(?<period>[ap]\.? ?m\b\.?)|\b(?:12 )?(?<period2>noon)\b/g,
    morning: /\bmorning\b/,
    afternoon: /\bafternoon\b/,
    until:
      /(?:\b(?:until|till|through|ending|end|close|closing)(?: (?:at|on))?|\d ?(?:a\.?m\.?|p\.?m\.?) (?:to|-)|continue (?:to|up to)|\bto) $/,
    sameDay: /\b(?:on )?(?:the same|that) (?:day|date)\b/g,
    items: items('\\b(?:agenda )?items?', 'and'),
    ownItem: items('\\bunder (?:agenda )?item', 'and', '(?! of)'),
    joint:
      /\bjoint (?:meeting|session|discussion|debate|consideration)|\b(?:discuss|consider|meet|met|considered|discussed)[^.]{0,30} jointly|\bjointly (?:consider|discuss|meet)/,
    takesPlace: /\b(?:be|is|are) held\b|\btakes? place\b|\bwill (?:last|meet|run)\b/,
    tookPlace: /\b(?:which (?:was|were) |that (?:was|were) )?held\b|\btook place\b/,
  },
  es: {
    sentenceEnd: /(?<=[.!?;])\s+(?=\p{Lu})/u,
    time: /(?<![\d.])(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))? ?(?:horas?|hrs?\.?|h)(?!\p{L})(?: de la (?<period>mañana|tarde))?/gu,
    morning: /por la mañana|de la mañana|en la mañana|matutina/,
    afternoon: /por la tarde|de la tarde|en la tarde|vespertina/,
    until: /(?<!\p{L})(?:hasta|concluirá|terminará)(?: (?:a|el|las?|día))* $/u,
    sameDay: /(?:ese|el) mismo día/g,
    items: items('temas?(?: del programa)?', 'y'),
    ownItem: items('(?:en relación con|en el marco d?el?) tema(?: del programa)?', 'y', '(?! de)'),
    joint: /(?:sesión|reunión|debate|examen) conjunt[oa]|conjuntamente/,
    takesPlace: /se (?:celebrará|reunirá|desarrollará)n?/,
    tookPlace: /celebrad[oa]s?|se celebró/,
  },
  fr: {
    sentenceEnd: /(?<=[.!?;])\s+(?=\p{Lu})/u,
    time: /(?<!\d)(?<hour>\d{1,2}) ?(?:heures?|h)(?!\p{L})(?: ?(?<minute>\d{2})(?!\d))?/gu,
    morning: /(?:dans la |le )?matin(?:ée)?/,
    afternoon: /après-midi/,
    until: /(?<!\p{L})(?:jusqu'au?|jusqu'à|se terminera)(?: (?:le|la|à))* $/u,
    sameDay: /le (?:même jour|jour même)/g,
    items: items("points?(?: de l'ordre du jour)?", 'et'),
    ownItem: items("(?:au titre|dans le cadre) du point(?: de l'ordre du jour)?", 'et', '(?! de)'),
    joint: /(?:séance|réunion|session|débat|examen) (?:commune?|conjointe?)|conjointement/,
    takesPlace: /se (?:tiendr|réunir|dérouler)(?:a|ont)/,
    tookPlace: /tenue?s?\b|s'est tenue?/,
  },
  ru: {
    sentenceEnd: /(?<=[.!?;])\s+(?=\p{Lu})/u,
    time: /(?<!\d)(?<hour>\d{1,2}) ?(?:ч\.?|час(?:ов|а)?)(?!\p{L})(?: ?(?<minute>\d{2}) ?м(?:ин(?:ут)?)?(?!\p{L})\.?)?(?: (?<period>утра|дня|вечера))?/gu,
    morning: /утр(?:ом|а|енн)|в первой половине дня|до полудня/,
    afternoon: /во второй половине дня|после полудня|вечером|дневн/,
    until: /(?:до|по) $/,
    sameDay: /(?:в )?(?:тот же день|этот же день|того же дня)/g,
    items: items('пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?: повестки дня)?', 'и'),
    ownItem: items('(?:по|в рамках) пункт[уа](?: повестки дня)?', 'и'),
    joint: /совместн\p{L}+ (?:заседани|совещани|обсуждени|рассмотрени)|совместно (?:рассмотр|обсуд)/u,
    takesPlace: /(?:состо[ия]т|пройд[уе]т|провед[уе]т|проводит)ся|будет проведен/,
    tookPlace: /состоявш|проведенн|проходивш/,
  },
  zh: {
    sentenceEnd: /[。；！？]/,
    time: /(?<period>上午|下午|中午|晚上|晚间)? ?(?<hour>\d{1,2}) ?[时時點点](?: ?(?<minute>\d{1,2}) ?分)?/g,
    morning: /上午/,
    afternoon: /下午/,
    until: /(?:至|到|直至|直到) ?$/,
    sameDay: /(?:当天|当日|同日|同一天)/g,
    bareDay: /至 ?(?<day>\d{1,2}) ?日/g,
    items: items('(?:议程)?项目', '和|及|与'),
    ownItem: items('(?:在(?:议程)?项目|为(?:便于|便利)?(?:其)?审议(?:议程)?项目)', '和|及|与', '(?= ?(?:之?下|[,，]))'),
    joint: /联席会议|联合(?:专题)?(?:讨论|会议|审议|辩论)/,
    takesPlace: /举行|会期|召开/,
    tookPlace: /(?<!将)(?:[^。，]{0,12})举行(?:的|了)/,
  },
};
