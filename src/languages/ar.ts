// Arabic: the words of documents, read and written. Vowel signs are gone from normalised text.
import { citiesIn } from './cities.ts';
import { cardinalFrom, oneOf, ordinalFrom, type Vocabulary, type Writing } from './language.ts';
import { arProgramme } from './programme-words/ar.ts';

/** A month by its two names, in either order: "أيار/مايو", "مايو/أيار". */
const month = (levant: string, ...others: readonly string[]): string[] => [
  ...others.flatMap((other) =>
    ['/', ' / ', '/ ', ' /'].flatMap((stroke) => [`${levant}${stroke}${other}`, `${other}${stroke}${levant}`]),
  ),
  levant,
  ...others,
];
const MONTHS = [
  month('كانون الثاني', 'يناير'),
  month('شباط', 'فبراير'),
  month('آذار', 'مارس'),
  month('نيسان', 'أبريل', 'إبريل', 'ابريل'),
  month('أيار', 'مايو'),
  month('حزيران', 'يونيه', 'يونيو'),
  month('تموز', 'يوليه', 'يوليو'),
  month('آب', 'أغسطس'),
  month('أيلول', 'سبتمبر'),
  month('تشرين الأول', 'أكتوبر', 'اكتوبر'),
  month('تشرين الثاني', 'نوفمبر'),
  month('كانون الأول', 'ديسمبر'),
];

const UNITS = [
  'الحادي|الحادية',
  'الثاني|الثانية',
  'الثالث|الثالثة',
  'الرابع|الرابعة',
  'الخامس|الخامسة',
  'السادس|السادسة',
  'السابع|السابعة',
  'الثامن|الثامنة',
  'التاسع|التاسعة',
];
const TENS = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];
const variants = (words: string): string[] => words.split('|');
const ORDINALS = [
  'الأول|الأولى',
  ...UNITS.slice(1),
  'العاشر|العاشرة',
  ...UNITS.map((unit) =>
    variants(unit)
      .map((word) => (word.endsWith('ة') ? `${word} عشرة` : `${word} عشر`))
      .join('|'),
  ),
  ...TENS.flatMap((ten) => [
    `${ten}ون|${ten}ين`,
    ...UNITS.map((unit) =>
      variants(unit)
        .flatMap((word) => [`${word} و${ten}ون`, `${word} و${ten}ين`])
        .join('|'),
    ),
  ]),
];

/** Reads "الثالثة عشرة", "الثالثة والتسعون بعد المائة" or digits. */
const ordinalToHundred = ordinalFrom(ORDINALS);
const ordinal = (word: string): number | null => {
  const below = ordinalToHundred(word.replace(/ بعد (?:المائة|المئة)$/, ''));
  return below !== null && / بعد الم[ئا]/.test(word) ? below + 100 : below;
};

const CARDINALS = [
  'واحد|واحدة|الواحد|الواحدة',
  'يومين|يومان|ساعتين|ساعتان|جلستين|جلستان|لغتين|لغتان|اثنان|اثنين|اثنتين|اثنتان',
  'ثلاث|ثلاثة|الثلاث|الثلاثة',
  'أربع|أربعة|الأربع|الأربعة',
  'خمس|خمسة|الخمس|الخمسة',
  'ست|ستة|الست|الستة',
  'سبع|سبعة',
  'ثمان|ثماني|ثمانية',
  'تسع|تسعة',
  'عشر|عشرة',
  'إحدى عشرة|أحد عشر',
  'اثنتي عشرة|اثني عشر|اثنتا عشرة|اثنا عشر',
];

const M = oneOf(MONTHS.flat());
const NUMBER = `(?<number>\\d{1,2}|${oneOf(CARDINALS.flatMap(variants))})`;
const PERIOD = 'صباحا|قبل الظهر|بعد الظهر|ظهرا|عصرا|مساء';
const hour = (name: string): string =>
  `(?:الساعة )?(?<${name}Hour>\\d{1,2})(?:[/:.‚](?<${name}Minute>\\d{2}|(?<=(?:00|15|30|45)[/:.‚])\\d(?![\\d/])))?(?: ?(?<${name}Period>${PERIOD}))?`;

export const arVocabulary: Vocabulary = {
  language: 'ar',
  telltale: /[\u0621-\u064a]+/g,
  headings: {
    agenda: [
      'جدول الأعمال المؤقت',
      'جدول الأعمال المؤقت المشروح',
      'جدول الأعمال المؤقت وشروحه',
      'جدول الأعمال المؤقت والشروح',
      'شروح جدول الأعمال المؤقت',
      'جدول الأعمال',
      'جدول الأعمال المشروح',
      'مشروع جدول الأعمال',
      'جدول الأعمال المقترح',
      'جدول الأعمال المؤقت المنقح',
      'جدول أعمال مؤقت',
      'مشروع جدول الأعمال المشروح',
    ],
    annotations: ['الشروح', 'شروح', 'الحواشي', 'التعليقات'],
    annex: ['المرفق', 'مرفق', 'المرفق الأول', 'المرفق الثاني'],
    programme: [
      'تنظيم الأعمال المقترح',
      'التنظيم المقترح للأعمال',
      'تنظيم العمل المقترح',
      'مشروع تنظيم الأعمال',
      'تنظيم الأعمال المؤقت',
      'تنظيم الأعمال',
      'تنظيم العمل',
      'برنامج العمل المقترح',
      'برنامج العمل المؤقت',
      'مشروع برنامج العمل',
      'برنامج العمل',
      'البرنامج المؤقت',
      'مشروع البرنامج',
      'البرنامج الزمني المؤقت',
      'البرنامج الزمني',
      'جدول الإدارة الزمنية',
      'برنامج الدورة',
      'برنامج الاجتماع',
      'الجدول الزمني المقترح',
      'الجدول الزمني المؤقت',
      'الجدول الزمني',
      'جدول زمني مؤقت',
      'مشروع الجدول الزمني',
      'الجدول الزمني للأعمال',
      'الجدول الزمني للجلسات',
      'برنامج الأعمال',
      'جدول الجلسات',
      'الجدول الزمني اليومي المؤقت',
      'تنظيم الأعمال والجدول الزمني',
      'سير الأعمال',
    ],
    documents: ['الوثائق', 'وثائق', 'الوثيقة'],
  },
  columnHeads: [
    'اليوم',
    'الجلسة',
    'الجلسات',
    'البرنامج',
    'الموضوع',
    'الوثيقة',
    'الوثائق',
    'القاعة',
    'المكان',
    'النشاط',
    'التاريخ/الوقت',
    'التاريخ والوقت',
    'التاريخ والتوقيت',
    'اليوم والوقت',
    'التاريخ',
    'الوقت',
    'التوقيت',
    'بند جدول الأعمال',
    'بنود جدول الأعمال',
    'البند',
    'البنود',
    'العنوان أو الوصف',
    'العنوان',
    'الوصف',
  ],
  bodyKind:
    /الفريق العامل|فريق عامل|فريق الخبراء|اللجنة|لجنة|المؤتمر|مؤتمر|المجلس|مجلس|الجمعية|المنتدى|الهيئة الفرعية|هيئة|مجلس الإدارة|اجتماع الدول|المنبر|فرقة العمل/,
  months: MONTHS,
  weekdays: [
    ['الاثنين', 'الإثنين'],
    ['الثلاثاء'],
    ['الأربعاء', 'الاربعاء'],
    ['الخميس'],
    ['الجمعة'],
    ['السبت'],
    ['الأحد', 'الاحد'],
  ].map((names) => names.flatMap((name) => [name, `يوم ${name}`])),
  date: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:(?: (?<month>${M}))? ?(?:-|إلى|الى|و) ?(?<endDay>\\d{1,2}))? (?<endMonth>${M})(?!\\p{L})(?:,? (?<year>\\d{4}))?`,
    'gu',
  ),
  timeRange: new RegExp(
    `(?:من )?(?=[^\\n]{0,40}?(?:\\d[/:.‚]\\d|الساعة|${PERIOD}))${hour('start')} ?(?:-|إلى|الى|حتى) ?${hour('end')}`,
    'y',
  ),
  programme: arProgramme,
  periods: { صباحا: 'am', قبلالظهر: 'am', بعدالظهر: 'pm', ظهرا: 'noon', عصرا: 'pm', مساء: 'pm' },
  continued: ['تابع', 'يتبع', 'تتمة'],
  joint: /بند[^()]{0,24} مشترك/,
  ordinalSession: new RegExp(
    `(?:دورة|دورته|دورتها|اجتماع|اجتماعه|اجتماعها) (?:العادية |الاستثنائية |السنوي )?(?<ordinal>(?:${oneOf(ORDINALS.flatMap(variants))})(?: بعد الم(?:ا|)ئة)?|\\d{1,3})(?!\\p{L})`,
    'gu',
  ),
  ordinalFollowsName: false,
  nameInProse: (name) =>
    oneOf([name])
      .replace(/^ال/, '(?:ال|لل)')
      .replace(/^(?!\(\?:)/, '[لب]?'),
  ordinal,
  cardinal: cardinalFrom(CARDINALS),
  limits: [
    {
      limit: 'meetingsWithInterpretation',
      pattern: new RegExp(`(?<!\\p{L})${NUMBER} (?:جلسات|اجتماعات)(?:[^.]{0,80}) (?:ال)?ترجمة (?:ال)?شفوية`, 'u'),
    },
    {
      limit: 'meetingsWithInterpretation',
      pattern: /(?<!\p{L})(?<number>جلستين)(?:[^.]{0,80}) (?:ال)?ترجمة (?:ال)?شفوية/u,
    },
    {
      limit: 'languagesOfInterpretation',
      pattern: new RegExp(`ترجمة (?:ال)?شفوية[^.]{0,60}(?:لغات|اللغات)[^.]{0,40}? ${NUMBER}(?!\\p{L})`, 'u'),
    },
    {
      limit: 'languagesOfInterpretation',
      pattern: new RegExp(`ترجمة (?:ال)?شفوية (?:إلى|ب) ?${NUMBER} لغات`),
    },
    { limit: 'days', pattern: new RegExp(`(?:على مدى|خلال|في غضون|لمدة) ${NUMBER}(?: أيام)?(?!\\p{L})`, 'u') },
    {
      limit: 'hybridMeetingMaxHours',
      pattern: new RegExp(
        `(?:المختلطة|الهجينة|الهجين|المختلط)[^.]{0,40} (?:على|ب|تتجاوز|عن) ?${NUMBER}(?: ساعات)?(?!\\p{L})`,
        'u',
      ),
    },
  ],
  reissued: /(?:أعيد|اعيد) (?:إصدار|اصدار|طبع|نشر)\p{L}{0,3} .{0,12}لأسباب (?:فنية|تقنية)/u,
  toBeReissued: /(?:سيعاد|ستعاد|يعاد) (?:إصدار|اصدار|طبع|نشر)/,
  furniture:
    /^(?:\[?(?:نهاية|انتهت) الوثيقة\]?|الأمم المتحدة|الجمعية العامة|المجلس الاقتصادي والاجتماعي|عربي|بالعربية فقط|البند \d.{0,40}من جدول الأعمال المؤقت ?\*?|original:.*|distr\..*)$/,
  venues: citiesIn('ar'),
};

export const arWriting: Writing = { language: 'ar', continued: '(تابع)' };
