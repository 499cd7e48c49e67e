// The words of the official annex, by language, as the documents of the United Nations print it: headings, days, hours,
// numbers. What is written by them is read by the vocabularies of the same languages.
import type { LanguageTag, LocalDate, LocalTime } from '#domain/meeting.ts';

/** The words of an annex. */
export interface AnnexWords {
  readonly language: LanguageTag;
  readonly agenda: string;
  readonly annex: string;
  /** The heading of a programme of work that the meeting has not adopted yet. */
  readonly proposed: string;
  /** The same once it has. */
  readonly adopted: string;
  readonly dateAndTime: string;
  /** The mark of a joint item, with its brackets. */
  readonly joint: string;
  readonly day: (date: LocalDate) => string;
  /** The days of a meeting. */
  readonly days: (start: LocalDate, end: LocalDate) => string;
  readonly hours: (start: LocalTime, end: LocalTime) => string;
  /** "1 (a)" of "1(a)". */
  readonly number: (number: string) => string;
  /** "(a)" of "1(a)"; "1." of "1". */
  readonly listNumber: (number: string) => string;
  readonly page: readonly [string, string];
}

const noon = (date: LocalDate): number => Date.parse(`${date}T12:00Z`);

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
}

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAYS = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function parts(number: string): { head: string; letters: readonly string[] } {
  const [head = '', ...letters] = number.split(/[()]+/).filter((part) => part !== '');
  return { head, letters };
}

/** Numbers whose letters stand in brackets as `letter` gives them. */
function numbers(letter: (letter: string) => string, behind: string): Pick<AnnexWords, 'number' | 'listNumber'> {
  return {
    number: (number) => {
      const { head, letters } = parts(number);
      return [head, ...letters.map(letter)].join(' ');
    },
    listNumber: (number) => {
      const { head, letters } = parts(number);
      const last = letters.at(-1);
      return last === undefined ? `${head}${behind}` : letter(last);
    },
  };
}

const inBrackets = (letter: string): string => `(${letter})`;
const withBracket = (letter: string): string => `${letter})`;

const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const arabicLetter = (letter: string): string =>
  /^[a-z]$/.test(letter) ? `(${ABJAD[letter.charCodeAt(0) - 97] ?? letter})` : `(${letter})`;

const ARABIC_MONTHS =
  'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر'.split(
    '|',
  );

function arabicDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${ARABIC_MONTHS[month - 1] ?? ''} ${year}`;
}

function arabicDays(start: LocalDate, end: LocalDate): string {
  const [from, to] = [start, end].map((date) => date.split('-')) as [string[], string[]];
  if (from[1] === to[1] && from[0] === to[0]) return `${Number(from[2])}-${arabicDate(end)}`;
  return `${Number(from[2])} ${ARABIC_MONTHS[Number(from[1]) - 1] ?? ''} - ${arabicDate(end)}`;
}

function chineseDays(start: LocalDate, end: LocalDate): string {
  const [from, to] = [start, end].map((date) => date.split('-').map(Number)) as [number[], number[]];
  return `${from[0]}年${from[1]}月${from[2]}日至${from[1] === to[1] ? '' : `${to[1]}月`}${to[2]}日`;
}

const range = (locale: string, start: LocalDate, end: LocalDate): string =>
  dates(locale, DAYS)
    .formatRange(noon(start), noon(end))
    .replace(/[\u2009\u202f]/g, '');

/** "10 a.m." of "10:00"; "2.30 p.m." */
function englishTime(time: LocalTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `.${`${minute}`.padStart(2, '0')}`} ${hour % 24 < 12 ? 'a.m.' : 'p.m.'}`;
}

/** "上午10时"; "下午2时30分". */
function chineseTime(time: LocalTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour < 12 ? '上午' : '下午'}${hour <= 12 ? hour : hour - 12}时${minute === 0 ? '' : `${`${minute}`.padStart(2, '0')}分`}`;
}

/** "10 heures"; "10 h 30". */
function frenchTime(time: LocalTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return minute === 0 ? `${hour} heures` : `${hour} h ${`${minute}`.padStart(2, '0')}`;
}

const WORDS: { readonly [language: string]: AnnexWords } = {
  en: {
    language: 'en',
    agenda: 'Provisional agenda',
    annex: 'Annex',
    proposed: 'Proposed organization of work',
    adopted: 'Organization of work',
    dateAndTime: 'Date and time',
    joint: '(joint agenda item)',
    day: (date) =>
      dates('en-GB', LONG)
        .format(noon(date))
        .replace(/^(\p{L}+),? /u, '$1, '),
    days: (start, end) => range('en-GB', start, end),
    hours: (start, end) => `${englishTime(start)}–${englishTime(end)}`,
    page: ['Page ', ' of '],
    ...numbers(inBrackets, '.'),
  },
  fr: {
    language: 'fr',
    agenda: 'Ordre du jour provisoire',
    annex: 'Annexe',
    proposed: 'Projet d’organisation des travaux',
    adopted: 'Organisation des travaux',
    dateAndTime: 'Date et heure',
    joint: '(point commun)',
    day: (date) => capital(dates('fr', LONG).format(noon(date))),
    days: (start, end) => range('fr', start, end),
    hours: (start, end) => `${frenchTime(start)}-${frenchTime(end)}`,
    page: ['Page ', ' sur '],
    ...numbers(withBracket, '.'),
  },
  es: {
    language: 'es',
    agenda: 'Programa provisional',
    annex: 'Anexo',
    proposed: 'Propuesta de organización de los trabajos',
    adopted: 'Organización de los trabajos',
    dateAndTime: 'Fecha y hora',
    joint: '(tema conjunto)',
    day: (date) => capital(dates('es', LONG).format(noon(date)).replace(',', '')),
    days: (start, end) => range('es', start, end).replace(/^(\d+)\D(\d+ de)/, '$1 a $2'),
    hours: (start, end) => `${start.replace(':', '.')} a ${end.replace(':', '.')} horas`,
    page: ['Página ', ' de '],
    ...numbers(withBracket, '.'),
  },
  ru: {
    language: 'ru',
    agenda: 'Предварительная повестка дня',
    annex: 'Приложение',
    proposed: 'Предлагаемая организация работы',
    adopted: 'Организация работы',
    dateAndTime: 'Дата и время',
    joint: '(совместный пункт)',
    day: (date) => capital(dates('ru', LONG).format(noon(date))).replace(/ г\.$/, ' года'),
    days: (start, end) => range('ru', start, end).replace(/ г\.$/, ' года'),
    hours: (start, end) => [start, end].map((time) => `${time.replace(':', ' ч. ')} м.`).join(' – '),
    page: ['Стр. ', ' из '],
    ...numbers(withBracket, '.'),
  },
  zh: {
    language: 'zh',
    agenda: '临时议程',
    annex: '附件',
    proposed: '拟议工作安排',
    adopted: '工作安排',
    dateAndTime: '日期和时间',
    joint: '（联合项目）',
    day: (date) => dates('zh', LONG).format(noon(date)).replace(/日\s*/, '日，'),
    days: chineseDays,
    hours: (start, end) => `${chineseTime(start)}至${chineseTime(end)}`,
    page: ['第', '页，共'],
    ...numbers(inBrackets, '.'),
  },
  ar: {
    language: 'ar',
    agenda: 'جدول الأعمال المؤقت',
    annex: 'المرفق',
    proposed: 'تنظيم الأعمال المقترح',
    adopted: 'تنظيم الأعمال',
    dateAndTime: 'التاريخ والوقت',
    joint: '(بند مشترك)',
    day: (date) => `${dates('ar', { weekday: 'long' }).format(noon(date))}، ${arabicDate(date)}`,
    days: arabicDays,
    hours: (start, end) => `الساعة ${start.replace(':', '/')} – ${end.replace(':', '/')}`,
    page: ['الصفحة ', ' من '],
    ...numbers(arabicLetter, ' -'),
  },
};

/** The words of a language; English where it is none of the six. */
export function annexWords(language: LanguageTag): AnnexWords {
  return WORDS[language.split('-')[0] ?? language] ?? (WORDS.en as AnnexWords);
}
