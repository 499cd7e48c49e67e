// Spanish: the words of documents, read and written.
import { citiesIn } from './cities.ts';
import { cardinalFrom, oneOf, ordinalFrom, type Vocabulary, type Writing } from './language.ts';
import { esProgramme } from './programme-words/es.ts';

const MONTHS = [
  ['enero'],
  ['febrero'],
  ['marzo'],
  ['abril'],
  ['mayo'],
  ['junio'],
  ['julio'],
  ['agosto'],
  ['septiembre', 'setiembre'],
  ['octubre'],
  ['noviembre'],
  ['diciembre'],
] as const;

const STEMS = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'séptim', 'octav', 'noven'];
const TENS = [
  'vigésim',
  'trigésim',
  'cuadragésim',
  'quincuagésim',
  'sexagésim',
  'septuagésim',
  'octogésim',
  'nonagésim',
];
/** Both genders, and the short form before a noun: "primera", "primero", "primer". */
const forms = (stem: string): string[] => [`${stem}a`, `${stem}o`, ...(stem.endsWith('er') ? [stem] : [])];
/** "vigésima primera", "vigésimo primer", "vigesimoprimera". */
const compound = (ten: string, unit: string): string[] =>
  forms(unit).flatMap((form) => [
    `${ten}${form.endsWith('a') ? 'a' : 'o'} ${form}`,
    `${ten.replace('é', 'e')}o${form}`,
  ]);
const teens = STEMS.map((stem, index) => [
  ...compound('décim', stem),
  ...(index === 0 ? forms('undécim') : index === 1 ? forms('duodécim') : []),
]);
const ORDINALS = [
  ...STEMS.map(forms),
  forms('décim'),
  ...teens,
  ...TENS.flatMap((ten) => [forms(ten), ...STEMS.map((stem) => compound(ten, stem))]),
].map((variants) => variants.join('|'));
const CARDINALS = 'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(
  ' ',
);

const M = oneOf(MONTHS.flat());
const ORDINAL = oneOf(ORDINALS.flatMap((variants) => variants.split('|')));
const NUMBER = `(?<number>\\d{1,2}|${oneOf(CARDINALS.flatMap((variants) => variants.split('|')))})`;
const PERIOD = 'a\\.? ?m\\.?|p\\.? ?m\\.?';
const hour = (name: string): string =>
  `(?<${name}Hour>\\d{1,2})(?:(?:[.:]| ?h ?(?=\\d\\d))(?<${name}Minute>\\d{2})(?!\\d))?(?: ?(?<${name}Period>${PERIOD}))?(?: ?(?:horas?|hrs?\\.?|h\\.?)(?![a-z]))?`;

export const esVocabulary: Vocabulary = {
  language: 'es',
  telltale:
    /\b(?:el|los|las|del|y|al|un|una|para|por|sobre|con|que|se|tema|temas|programa|grupo|trabajo|trabajos|provisional)\b/g,
  headings: {
    agenda: [
      'programa provisional',
      'programa provisional anotado',
      'programa provisional y anotaciones',
      'anotaciones al programa provisional',
      'anotaciones del programa provisional',
      'programa',
      'programa anotado',
      'proyecto de orden del día',
      'orden del día',
      'orden del día propuesto',
      'temario',
      'programa provisional revisado',
      'proyecto de temario',
      'agenda',
      'proyecto de agenda',
      'proyecto de programa',
      'orden del día provisional',
      'orden del día provisional anotado',
      'temario provisional',
      'temario provisional anotado',
      'agenda provisional',
      'agenda provisional anotada',
    ],
    annotations: ['anotaciones', 'anotación'],
    annex: ['anexo', 'anexo i', 'anexo ii'],
    programme: [
      'organización de los trabajos propuesta',
      'propuesta de organización de los trabajos',
      'proyecto de organización de los trabajos',
      'organización provisional de los trabajos',
      'organización de los trabajos',
      'programa de trabajo propuesto',
      'proyecto de programa de trabajo',
      'programa de trabajo provisional',
      'programa de trabajo',
      'calendario propuesto',
      'calendario provisional',
      'proyecto de calendario',
      'calendario',
      'calendario de trabajo',
      'calendario de las sesiones',
      'calendario diario preliminar',
      'horario provisional',
      'cronograma',
      'cronograma provisional',
      'programa de trabajo y calendario',
      'programa de sesiones',
      'distribución del tiempo',
    ],
    documents: ['documentación', 'documentos', 'documento'],
  },
  columnHeads: [
    'programa de trabajo',
    'día',
    'día y hora',
    'reunión',
    'reuniones',
    'órgano',
    'actividades',
    'sesión',
    'sesiones',
    'programa',
    'asunto',
    'documento',
    'documentos',
    'sala',
    'actividad',
    'horas',
    'lugar',
    'fecha y hora',
    'fecha y horario',
    'fecha',
    'hora',
    'horario',
    'tema del programa',
    'temas del programa',
    'tema',
    'temas',
    'título o descripción',
    'título o tema',
    'título',
    'descripción',
  ],
  bodyKind:
    /grupo de trabajo|grupo intergubernamental|comité|comisión|conferencia|consejo|asamblea|junta|grupo de expertos|foro|órgano subsidiario|órgano rector|reunión de (?:los estados|las) partes|congreso|plataforma|grupo especial|autoridad|equipo de tareas|grupo de estudio/,
  months: MONTHS,
  weekdays: [
    ['lunes'],
    ['martes'],
    ['miércoles', 'miercoles'],
    ['jueves'],
    ['viernes'],
    ['sábado', 'sabado'],
    ['domingo'],
  ].map((names) => names.flatMap((name) => [name, `el ${name}`])),
  date: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:o|ero|\\.o)?(?:(?: de (?<month>${M}))? ?(?:-|al?|y) ?(?:el )?(?<endDay>\\d{1,2})(?:o|\\.o)?)?(?: de)? (?<endMonth>${M})(?!\\p{L})(?:,? (?:del? )?(?<year>(?:19|20)\\d{2}))?`,
    'gu',
  ),
  timeRange: new RegExp(
    `(?:de )?(?=[^\\n]{0,26}?(?:\\d[.:]\\d\\d|\\d ?h|[ap]\\. ?m))${hour('start')} ?(?:-|a|hasta) ?(?:las )?${hour('end')}`,
    'y',
  ),
  programme: esProgramme,
  periods: { am: 'am', pm: 'pm', mediodía: 'noon' },
  continued: ['continuación', 'cont.', 'cont', 'conclusión'],
  joint: /temas? (?:del programa )?(?:conjunto|común|comun)(?:es|s)?/,
  ordinalSession: new RegExp(
    `(?<ordinal>\\d{1,3} ?\\.?(?:er|a|o)(?!\\p{L})|(?<!\\p{L})(?:${ORDINAL})) (?:per[íi]odo (?:ordinario |extraordinario )?de sesiones|reunión|sesión)(?!\\p{L})`,
    'gu',
  ),
  ordinalFollowsName: false,
  ordinal: ordinalFrom(ORDINALS),
  cardinal: cardinalFrom(CARDINALS),
  limits: [
    {
      limit: 'meetingsWithInterpretation',
      pattern: new RegExp(
        `(?<![\\p{L}\\d])${NUMBER} (?:sesiones|reuniones)(?: plenarias)?(?: [^.]{0,40})?,? con (?:servicios? de )?interpretación`,
        'u',
      ),
    },
    {
      limit: 'languagesOfInterpretation',
      pattern: new RegExp(`interpretación[^.]{0,20}? (?:en|a) (?:los |todos los )?${NUMBER} idiomas`),
    },
    {
      limit: 'days',
      pattern: new RegExp(`(?:en|durante) (?:un período de )?${NUMBER} días?(?=[^.]{0,60} (?:sesiones|reuniones))`),
    },
    {
      limit: 'days',
      pattern: new RegExp(`(?:sesiones|reuniones) [^.]{0,120}(?:en|durante) (?:los |un período de )?${NUMBER} días?`),
    },
    {
      limit: 'hybridMeetingMaxHours',
      pattern: new RegExp(
        `híbridas?[^.]{0,60}(?:limit\\p{L}+|exceder de)(?: a)?(?: un máximo de)? ${NUMBER} horas?`,
        'u',
      ),
    },
  ],
  reissued: /(?:publicado (?:nuevamente|de nuevo)|nueva tirada).{0,40}(?:razones|motivos) técnic[oa]s/,
  toBeReissued: /se (?:volverá a publicar|publicará (?:nuevamente|de nuevo))/,
  furniture:
    /^(?:naciones unidas|asamblea general|consejo económico y social|español(?: solamente)?|tema \d.{0,40}programa provisional ?\*?|original:.*|distr\..*)$/,
  venues: citiesIn('es'),
};

export const esWriting: Writing = { language: 'es', continued: '(continuación)' };
