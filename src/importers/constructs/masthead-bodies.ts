// The bodies that a masthead names: above their dates, beside their session's ordinal, or in a line with both.
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold, tidy, withoutEnd } from '#languages/normalise.ts';
import { type PreparedLine, prepareLine } from '../prepared-line.ts';

/** A body as the masthead names it. */
export interface NamedBody {
  readonly name: string;
  readonly ordinal: number | null;
  readonly lines: readonly number[];
}

const OPEN_END =
  /(?:[,-]|\b(?:of|the|to|on|for|against|and|de|du|des|la|le|les|sur|aux?|et|à|del?|el|los|las|y|contra|para|sobre|en|in)|\s(?:по|и|о|об|в|на|с|для|к|в|المعنية|المعني|في|من|إلى|على))$/u;
const BESIDE_ORDINAL =
  /^(?:\s|[,،(:–—-]|of (?:the )?|de la |del? |du |des |d['’]|de l['’])+|(?:\s|[,،):–—-]|(?: of| de la| del?| du| des)){1,12}$/giu;

/** "Council session, part II", "Session du Conseil, première partie", "Session 2031.1". */
const PART_OF_SESSION =
  /session,? (?:first |second |third )?part\b|^(?:first|second|third) part\b|^part(?:ie|e)? (?:i+|one|two|[123])$|^session \d|^(?:première|deuxième|troisième|primera|segunda|tercera) part(?:ie|e)\b|^(?:session|période|período|sesión) .{0,60}, (?:première|deuxième|troisième|primera|segunda|tercera) part(?:ie|e)$/;
/** A town with its country, on a line of its own. */
const PLACE = /^\p{Lu}[^,:;\d]{1,30}, (?:the )?\p{Lu}[^,:;\d]{1,40}$/u;

/** The ordinal of a session that a text states, and the text without it; null where it states none. */
export function ordinalIn(text: string, vocabulary: Vocabulary): { ordinal: number; rest: string } | null {
  const line = prepareLine({ number: 0, text: tidy(text) });
  const [match] = [...line.normal.matchAll(vocabulary.ordinalSession)];
  const ordinal = match ? vocabulary.ordinal(match.groups?.ordinal ?? '') : null;
  if (!match || ordinal === null) return null;
  // In the same places as in the normal form wherever no character became several.
  const plain = line.plain.length === line.normal.length ? line.plain : line.normal;
  const before = plain.slice(0, match.index).replace(BESIDE_ORDINAL, '');
  const behind = plain.slice(match.index + match[0].length).replace(BESIDE_ORDINAL, '');
  const own = withoutHeading(before, vocabulary);
  return { ordinal, rest: [own, behind].filter((part) => part !== '').join(' ') };
}

/** What meets once and is counted, by itself or behind one word. */
const CONFERENCE =
  /^(?:(?:review|ministerial|обзорная) )?(?:conference|congress|summit|conferencia|congreso|cumbre|conférence|congrès|sommet|конференция|конгресс)(?!\p{L})/iu;

const OF = /(?: of(?: the)?| de la| del| du| des?)$/u;

/** What stands before an ordinal, without the heading that names it: "Agenda of the 341st session of the Board". */
function withoutHeading(before: string, { headings }: Vocabulary): string {
  const folded = fold(before.replace(OF, ''));
  return [...headings.agenda, ...headings.programme].some((heading) => folded === fold(heading)) ? '' : before;
}

/** "Fifth Review Conference" under the name of a conference: an ordinal, and next to nothing else. */
function numberedConference({ normal }: PreparedLine, vocabulary: Vocabulary): number | null {
  const words = normal.split(' ');
  const ordinal = vocabulary.ordinal(words[0] ?? '');
  return words.length > 1 &&
    words.length < 5 &&
    ordinal !== null &&
    /\p{L}/u.test(words[0] ?? '') &&
    vocabulary.bodyKind.test(words.slice(1).join(' '))
    ? ordinal
    : null;
}

/** The town that stands between a session's ordinal and its dates on a line of its own; null where none does. */
export function placeIn(lines: readonly PreparedLine[], vocabulary: Vocabulary): string | null {
  const at = lines.findLastIndex((line) => ordinalIn(line.plain, vocabulary)?.rest === '');
  const place = lines[at + 1];
  return at >= 0 && place && isPlace(place, vocabulary) ? (tidy(place.plain).split(',')[0] ?? null) : null;
}

/** Whether a line is all in upper case. */
const isShouted = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);

/** "Paris, 12/8/2031": where and when a document was issued. */
const isDateline = ({ normal }: PreparedLine): boolean =>
  /(?:^|[^\d/.])\d{1,4}[./]\d{1,2}[./]\d{2,4}(?![\d/])/.test(normal) && normal.length < 40;

const isPlace = ({ plain, normal }: PreparedLine, vocabulary: Vocabulary): boolean =>
  PLACE.test(tidy(plain)) && !vocabulary.bodyKind.test(normal);

/** The body that a block of lines names, with its ordinal where they give it. */
export function bodyIn(lines: readonly PreparedLine[], vocabulary: Vocabulary): NamedBody | null {
  let ordinal: number | null = null;
  const named: { text: string; normal: string }[] = [];
  for (const line of lines) {
    if (PART_OF_SESSION.test(line.normal)) continue;
    const found = ordinalIn(line.plain, vocabulary);
    const numbered = named.length > 0 ? numberedConference(line, vocabulary) : null;
    if (numbered !== null) {
      ordinal = numbered;
      continue;
    }
    const isBody = vocabulary.bodyKind.test(line.normal);
    const restIsBody = found !== null && vocabulary.bodyKind.test(found.rest.toLowerCase());
    if (found && (found.rest === '' || restIsBody || !isBody)) {
      ordinal = found.ordinal;
      if (restIsBody) named.push({ text: found.rest, normal: found.rest.toLowerCase() });
    } else if (!isDateline(line) && (ordinal === null || !isPlace(line, vocabulary)))
      named.push({ text: line.plain, normal: line.normal });
  }
  // A line that begins with a kind of body begins its name: what stands above names the body over it.
  const begins = new RegExp(`^(?:第[一二三四五六七八九十\\d]{1,3})?(?:${vocabulary.bodyKind.source})`, 'u');
  const beginsSoon = new RegExp(`^(?:\\p{L}{3,24} ){1,2}(?:${vocabulary.bodyKind.source})`, 'u');
  const kind = new RegExp(vocabulary.bodyKind.source, 'u');
  const endsWhole = new RegExp(`[\\u4e00-\\u9fff](?:${vocabulary.bodyKind.source})$`, 'u');
  const first = named.findLastIndex(({ text, normal }, index) => {
    const above = named[index - 1]?.normal.trim() ?? '';
    if (index === 0 || OPEN_END.test(above)) return false;
    // "World Lamp Organization" over "EXECUTIVE COUNCIL".
    if (kind.test(normal) && isShouted(text) && !isShouted(named[index - 1]?.text ?? '')) return true;
    // In Chinese the kind ends a name: what stands below a whole name is another.
    if (endsWhole.test(above) && endsWhole.test(normal.trim())) return true;
    // "World Forum …" under the name of a committee.
    return begins.test(normal) || (/^\s*\p{Lu}/u.test(text) && beginsSoon.test(normal) && kind.test(above));
  });
  const own = named.slice(Math.max(0, first));
  // A sentence that goes on from above ("which will be held …") names no body.
  if (/^\s*\p{Ll}/u.test(own[0]?.text ?? '') && !begins.test(own[0]?.normal.trim() ?? '')) return null;
  // What has a session with an ordinal is a body, whatever it is called.
  const isKnown =
    (ordinal !== null && own.some(({ normal }) => /\p{L}{3}/u.test(normal))) ||
    vocabulary.bodyKind.test(own.map(({ normal }) => normal).join(' '));
  if (own.length === 0 || !isKnown) return null;
  const name = withoutEnd(tidy(own.map(({ text }) => text).join(' ')), /[\s*]/);
  const counted = ordinal === null ? ordinalOfName(name, vocabulary) : null;
  return { name, ordinal, ...counted, lines: lines.map((line) => line.number) };
}

/** "Tenth Review Conference of the Parties", "Decimocuarta Conferencia": a conference is counted where a committee is named. */
function ordinalOfName(name: string, vocabulary: Vocabulary): { name: string; ordinal: number } | null {
  const [first = '', ...words] = name.split(' ');
  const rest = words.join(' ');
  const ordinal = /^\p{L}/u.test(first) && CONFERENCE.test(rest) ? vocabulary.ordinal(first.toLowerCase()) : null;
  return ordinal === null ? null : { name: rest, ordinal };
}

/** Words by which a body's name alone is known, for lines that say nothing else. */
export const namesBody = (line: PreparedLine, vocabulary: Vocabulary): boolean =>
  vocabulary.bodyKind.test(line.normal) && line.normal.length < 160 && !/^\p{Ll}/u.test(line.plain.trim());

/** A letter that makes a word with those beside it: not so in Chinese. */
const LETTER = '(?:(?![\\u4e00-\\u9fff])\\p{L})';

/** The place in a sentence: a city that the language knows; null where it names none. */
export function cityIn(text: string, vocabulary: Vocabulary): string | null {
  const match = new RegExp(`(?<!${LETTER})(?:${oneOf(Object.keys(vocabulary.venues))})(?!${LETTER})`, 'u').exec(text);
  return match?.[0] ?? null;
}
