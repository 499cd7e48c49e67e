// English: the words of documents, read and written.
import { citiesIn } from './cities.ts';
import { cardinalFrom, oneOf, ordinalFrom, type Vocabulary, type Writing } from './language.ts';
import { enProgramme } from './programme-words/en.ts';

const MONTHS = [
  ['january', 'jan.', 'jan'],
  ['february', 'feb.', 'feb'],
  ['march', 'mar.', 'mar'],
  ['april', 'apr.', 'apr'],
  ['may'],
  ['june', 'jun.', 'jun'],
  ['july', 'jul.', 'jul'],
  ['august', 'aug.', 'aug'],
  ['september', 'sept.', 'sep.', 'sept', 'sep'],
  ['october', 'oct.', 'oct'],
  ['november', 'nov.', 'nov'],
  ['december', 'dec.', 'dec'],
] as const;

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS: readonly (readonly [string, string])[] = [
  ['twentieth', 'twenty'],
  ['thirtieth', 'thirty'],
  ['fortieth', 'forty'],
  ['fiftieth', 'fifty'],
  ['sixtieth', 'sixty'],
  ['seventieth', 'seventy'],
  ['eightieth', 'eighty'],
  ['ninetieth', 'ninety'],
];
const ORDINALS = [
  ...UNITS,
  ...TEENS,
  ...TENS.flatMap(([whole, ten]) => [whole, ...UNITS.map((unit) => `${ten}-${unit}`)]),
];
const belowHundred = ordinalFrom(ORDINALS);
const HUNDREDS = /^(?:(one|two|three) )?hundred (?:and )?/;

/** Reads "hundred and sixtieth", "two hundred and twenty-second" and what is below a hundred. */
function aboveHundred(word: string): number | null {
  const hundred = HUNDREDS.exec(word);
  if (!hundred) return belowHundred(word);
  const rest = belowHundred(word.slice(hundred[0].length));
  const count = ['one', 'two', 'three'].indexOf(hundred[1] ?? 'one') + 1;
  return rest === null ? null : count * 100 + rest;
}

const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

const M = oneOf(MONTHS.flat());
const NUMBER = '(?<number>\\d{1,2}|[a-z]{3,9})';
const PERIOD = 'a\\.? ?m\\.?|p\\.? ?m\\.?|noon';

export const enVocabulary: Vocabulary = {
  language: 'en',
  telltale: /\b(?:the|of|and|for|on|to|will|agenda|item|items|session|meeting|working)\b/g,
  headings: {
    agenda: [
      'provisional agenda',
      'annotated provisional agenda',
      'provisional annotated agenda',
      'provisional agenda and annotations',
      'annotations to the provisional agenda',
      'agenda',
      'draft agenda',
      'annotated agenda',
      'proposed agenda',
      'provisional list of items',
      'revised provisional agenda',
      'items on the agenda',
      'list of agenda items',
      'preliminary agenda',
      'annotated draft agenda',
      'draft annotated agenda',
    ],
    annotations: ['annotations', 'annotation'],
    annex: ['annex', 'annex i', 'annex ii'],
    programme: [
      'proposed organization of work',
      'proposed organisation of work',
      'organization of work',
      'organisation of work',
      'provisional organization of work',
      'tentative organization of work',
      'proposed programme of work',
      'provisional programme of work',
      'tentative programme of work',
      'draft programme of work',
      'programme of work',
      'proposed timetable',
      'provisional timetable',
      'tentative timetable',
      'preliminary daily timetable',
      'daily timetable',
      'timetable',
      'draft timetable',
      'provisional schedule',
      'tentative schedule',
      'draft schedule',
      'schedule of meetings',
      'schedule of work',
      'proposed schedule',
      'indicative timetable',
      'indicative programme of work',
      'preliminary programme of work',
      'revised programme of work',
      'draft organization of work',
      'calendar of work',
      'order of business',
      'calendar of meetings',
      'work programme',
      'programme of meetings',
      'programme',
      'draft time management plan',
      'time management plan',
      'organization of the work of the session',
      'organization of the work',
      'schedule',
      'overview schedule',
      'provisional daily timetable',
      'provisional programme of meetings',
      'proposed time plan',
      'daily programme',
      'provisional daily programme',
      'meeting schedule',
      'tentative schedule of work',
      'proposed timetable of work',
      'workplan',
      'tentative workplan',
      'provisional workplan',
      'draft workplan',
      'tentative work plan',
      'proposed work plan',
    ],
    documents: ['documentation', 'documents', 'document'],
  },
  columnHeads: [
    'programme of work',
    'day',
    'day and time',
    'body',
    'event',
    'session',
    'activities',
    'date/time',
    'meeting',
    'meetings',
    'programme',
    'subject',
    'topic',
    'document',
    'documents',
    'documentation',
    'room',
    'venue',
    'hours',
    'agenda item no.',
    'item no.',
    'agenda item/programme',
    'activity',
    'meeting no.',
    'date and time',
    'date',
    'time',
    'agenda item',
    'agenda items',
    'agenda',
    'item',
    'items',
    'title or description',
    'title',
    'description',
  ],
  bodyKind:
    /working group|committee|commission|conference|council|assembl(?:y|ies)|board|expert group|group of experts|forum|subsidiary body|governing body|meeting of (?:the )?(?:states )?parties|congress|platform|panel|authority|task force|expert body/,
  months: MONTHS,
  weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
  date: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?: (?<month>${M}))? ?(?:-|to|and|&) ?(?<endDay>\\d{1,2})(?:st|nd|rd|th)?)? ?(?<endMonth>${M})(?![a-z])(?:,? ?(?<year>(?:19|20)\\d{2}))?`,
    'g',
  ),
  monthFirst: new RegExp(
    `(?<![a-z])(?<month>${M}) (?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?: ?(?:-|to|and|&) ?(?:(?<endMonth>${M}) )?(?<endDay>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?(?:,? (?<year>(?:19|20)\\d{2}))?`,
    'g',
  ),
  timeRange: new RegExp(
    `(?:from |h\\. ?)?(?=[^\\n]{0,24}?(?:[ap]\\.? ?m\\b|noon|\\d[.:]\\d\\d))(?<startHour>\\d{1,2})(?:[.:](?<startMinute>\\d{2}))? ?(?<startPeriod>${PERIOD})? ?(?:-|to|until) ?(?:(?<endHour>\\d{1,2})(?:[.:](?<endMinute>\\d{2}))?(?: ?(?<endPeriod>${PERIOD}))?(?: ?(?:hours?|hrs?)\\b)?|noon)`,
    'y',
  ),
  programme: enProgramme,
  periods: { am: 'am', pm: 'pm', noon: 'noon' },
  continued: ['continued', 'cont.', 'cont', "cont'd", 'continues', 'resumed', 'concluded', 'concludes'],
  joint: /joint (?:agenda )?item/,
  ordinalSession:
    /(?<ordinal>\d{1,3} ?(?:st|nd|rd|th)|\b(?:(?:(?:one|two|three) )?hundred and )?[a-z]{5,12}(?:-[a-z]{5,8})?) (?:regular |special |annual |ordinary |resumed |substantive )?(?:session|meeting)\b/g,
  ordinalFollowsName: false,
  ordinal: aboveHundred,
  cardinal: cardinalFrom(CARDINALS),
  limits: [
    {
      limit: 'meetingsWithInterpretation',
      pattern: new RegExp(`\\b${NUMBER} (?:plenary )?meetings(?: [^.]{0,40})? with (?:simultaneous )?interpretation`),
    },
    {
      limit: 'languagesOfInterpretation',
      pattern: new RegExp(`interpretation (?:in|into) (?:all )?(?:the )?${NUMBER} (?:official|working)`),
    },
    {
      limit: 'days',
      pattern: new RegExp(`meetings (?:[^.]{0,80} )?(?:over|in|during|within) (?:a period of )?${NUMBER} days`),
    },
    {
      limit: 'hybridMeetingMaxHours',
      pattern: new RegExp(`hybrid [^.]{0,60}limited to (?:a maximum of )?${NUMBER} hours`),
    },
  ],
  reissued: /reissued (?:for technical reasons )?on/,
  toBeReissued: /to be reissued/,
  furniture:
    /^(?:united nations|general assembly|economic and social council|english only|item \d.{0,40}provisional agenda\*?|parties to .{0,80}|original:.*|distr\..*)$/,
  venues: citiesIn('en'),
};

export const enWriting: Writing = { language: 'en', continued: '(continued)' };
