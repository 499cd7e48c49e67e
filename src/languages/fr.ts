// French: the words of documents, read and written.
import { citiesIn } from './cities.ts';
import { cardinalFrom, oneOf, ordinalFrom, type Vocabulary, type Writing } from './language.ts';
import { frProgramme } from './programme-words/fr.ts';

const MONTHS = [
  ['janvier'],
  ['février', 'fevrier'],
  ['mars'],
  ['avril'],
  ['mai'],
  ['juin'],
  ['juillet'],
  ['août', 'aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['décembre', 'decembre'],
] as const;

const TO_SIXTEEN = (
  'premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième ' +
  'onzième douzième treizième quatorzième quinzième seizième'
).split(' ');
const TO_NINETEEN = [...TO_SIXTEEN, 'dix-septième', 'dix-huitième', 'dix-neuvième'];
const UNITS = ['unième', ...TO_NINETEEN.slice(2, 9)];
const tens = (ten: string, whole: string): string[] => [
  whole,
  `${ten} et unième`,
  ...['deuxième', ...TO_NINETEEN.slice(2, 9)].map((unit) => `${ten}-${unit}`),
];
const ORDINALS = [
  ...TO_NINETEEN,
  ...tens('vingt', 'vingtième'),
  ...tens('trente', 'trentième'),
  ...tens('quarante', 'quarantième'),
  ...tens('cinquante', 'cinquantième'),
  ...tens('soixante', 'soixantième'),
  'soixante-dixième',
  'soixante et onzième|soixante-et-onzième',
  ...TO_NINETEEN.slice(11).map((teen) => `soixante-${teen}`),
  'quatre-vingtième',
  ...[UNITS[0] as string, 'deuxième', ...UNITS.slice(1), ...TO_NINETEEN.slice(9)].map((rest) => `quatre-vingt-${rest}`),
];
const belowHundred = ordinalFrom(ORDINALS);

/** Reads "cent soixantième", "deux cent vingt-deuxième" and what is below a hundred. */
function aboveHundred(word: string): number | null {
  const hundred = /^(?:(deux|trois) )?cents? /.exec(word);
  if (!hundred) return belowHundred(word);
  const rest = belowHundred(word.slice(hundred[0].length));
  const count = ['un', 'deux', 'trois'].indexOf(hundred[1] ?? 'un') + 1;
  return rest === null ? null : count * 100 + rest;
}

const CARDINALS = 'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ');

const M = oneOf(MONTHS.flat());
const ORDINAL = oneOf(ORDINALS.flatMap((variants) => variants.split('|')));
const NUMBER = `(?<number>\\d{1,2}|${oneOf(CARDINALS.flatMap((variants) => variants.split('|')))})`;
const hour = (name: string): string =>
  `(?<${name}Hour>\\d{1,2})(?: ?(?:h|:|\\.(?=\\d\\d))(?: ?(?<${name}Minute>\\d{2})(?!\\d))?(?![a-z])| ?heures?)?`;

export const frVocabulary: Vocabulary = {
  language: 'fr',
  telltale:
    /\b(?:le|la|les|des|du|et|au|aux|une?|pour|dans|sur|par|sera|ordre|jour|travail|travaux|point|points|groupe)\b/g,
  headings: {
    agenda: [
      'ordre du jour provisoire',
      'ordre du jour provisoire annoté',
      'ordre du jour provisoire et annotations',
      "annotations à l'ordre du jour provisoire",
      "annotations relatives à l'ordre du jour provisoire",
      'ordre du jour',
      'ordre du jour annoté',
      'ordre du jour proposé',
      'ordre du jour provisoire révisé',
      'programme provisoire',
      'ordre du jour détaillé',
      "projet d'ordre du jour",
      "projet d'ordre du jour annoté",
    ],
    annotations: ['annotations', 'annotation'],
    annex: ['annexe', 'annexe i', 'annexe ii'],
    programme: [
      'organisation des travaux proposée',
      "projet d'organisation des travaux",
      "proposition d'organisation des travaux",
      'organisation des travaux provisoire',
      'organisation provisoire des travaux',
      'organisation des travaux',
      'programme de travail proposé',
      'projet de programme de travail',
      'programme de travail provisoire',
      'programme de travail',
      'calendrier proposé',
      'projet de calendrier',
      'calendrier provisoire',
      'calendrier indicatif',
      'calendrier des travaux',
      'calendrier provisoire des travaux',
      'calendrier',
      'calendrier des réunions',
      'calendrier des séances',
      'emploi du temps provisoire',
      'horaire provisoire',
      'horaire quotidien préliminaire',
      'programme des travaux',
      'projet de programme des travaux',
      'programme des séances',
      'organisation des travaux et calendrier',
      'calendrier journalier provisoire',
    ],
    documents: ['documentation', 'documents', 'document'],
  },
  columnHeads: [
    'programme de travail',
    'jour',
    'jour et heure',
    'réunion',
    'réunions',
    'organe',
    'manifestation',
    'séance',
    'séances',
    'programme',
    'objet',
    'sujet',
    'document',
    'documents',
    'salle',
    'activité',
    'heures',
    'lieu',
    'date et heure',
    'date et horaire',
    'dates et heures',
    'date',
    'heure',
    'horaire',
    "point de l'ordre du jour",
    "points de l'ordre du jour",
    'ordre du jour',
    'point',
    'points',
    'titre ou description',
    'intitulé ou description',
    'titre',
    'intitulé',
    'description',
  ],
  bodyKind:
    /groupe de travail|groupe intergouvernemental|comité|commission|conférence|conseil|assemblée|groupe d['’]experts|bureau|forum|organe subsidiaire|organe directeur|réunion des (?:états )?parties|congrès|plateforme|groupe spécial|autorité|équipe spéciale|groupe d'étude/,
  months: MONTHS,
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((day) => [day, `le ${day}`]),
  date: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?: ?er)?(?:(?: (?<month>${M}))? ?(?:-|au|et|à) ?(?<endDay>\\d{1,2})(?: ?er)?)? (?<endMonth>${M})(?!\\p{L})(?: (?<year>(?:19|20)\\d{2}))?`,
    'gu',
  ),
  timeRange: new RegExp(
    `(?:de )?(?=[^\\n]{0,24}?\\d ?(?:h|[:.]\\d\\d))${hour('start')} ?(?:-|à|jusqu['’]à) ?${hour('end')}`,
    'y',
  ),
  programme: frProgramme,
  periods: {},
  continued: ['suite', 'suite et fin', 'fin'],
  joint: /(?:point|question)s? (?:de l['’]ordre du jour )?(?:commune?|conjointe?)s?/,
  ordinalSession: new RegExp(
    `(?<ordinal>\\d{1,3} ?(?:ère|ème|re|er|e)(?!\\p{L})|(?<![\\p{L}-])(?:(?:deux |trois )?cents? )?(?:${ORDINAL})) (?:session|réunion)(?: (?:ordinaire|extraordinaire|annuelle))?(?!\\p{L})`,
    'gu',
  ),
  ordinalFollowsName: false,
  ordinal: aboveHundred,
  cardinal: cardinalFrom(CARDINALS),
  limits: [
    {
      limit: 'meetingsWithInterpretation',
      pattern: new RegExp(
        `(?<![\\p{L}\\d])${NUMBER} (?:séances|réunions)(?: plénières)?(?: [^.]{0,40})?,? avec (?:des services d['’])?interprétation`,
        'u',
      ),
    },
    {
      limit: 'languagesOfInterpretation',
      pattern: new RegExp(`interprétation[^.]{0,20}? (?:dans|en) (?:les |toutes les )?${NUMBER} langues`),
    },
    {
      limit: 'days',
      pattern: new RegExp(
        `(?:en|sur|pendant|durant) (?:une période de )?${NUMBER} jours?(?=[^.]{0,60} (?:séances|réunions))`,
      ),
    },
    {
      limit: 'days',
      pattern: new RegExp(
        `(?:séances|réunions) [^.]{0,120}(?:en|sur|pendant|durant) (?:les |une période de )?${NUMBER} jours?`,
      ),
    },
    {
      limit: 'hybridMeetingMaxHours',
      pattern: new RegExp(`hybrides?[^.]{0,60}(?:limitée?s?|pas dépasser)(?: à)?(?: un maximum de)? ${NUMBER} heures?`),
    },
  ],
  reissued: /(?:nouveau tirage|réédité|publié de nouveau|republié).{0,40}raisons? techniques?/,
  toBeReissued: /nouveau tirage à paraître|sera (?:réédité|publié de nouveau|republié)/,
  furniture:
    /^(?:nations unies|assemblée générale|conseil économique et social|français(?: seulement)?|point \d.{0,40}ordre du jour provisoire ?\*?|original ?:.*|distr\..*)$/,
  venues: citiesIn('fr'),
};

export const frWriting: Writing = { language: 'fr', continued: '(suite)' };
