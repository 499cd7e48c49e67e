// The head of a document: symbol, distribution date, bodies with their dates, venue and ordinal; printed line by line,
// in two columns, or as a sentence ("to be held in London from 23 to 27 June 2031").
import type { LocalDate } from '#domain/meeting.ts';
import { daysBetween } from '#domain/time.ts';
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold, normalise, tidy } from '#languages/normalise.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { symbolOfLine } from './documents.ts';
import { bodyIn, cityIn, type NamedBody, namesBody, ordinalIn, placeIn } from './masthead-bodies.ts';
import { bodyAlone } from './masthead-body-alone.ts';
import { columnByColumn } from './masthead-columns.ts';
import { type DaysStated, daysReader } from './masthead-dates.ts';
import {
  apartFromRight,
  beginsProse,
  blocksOf,
  isDistribution,
  isFurniture,
  isOfSentence,
  isSentence,
  joined,
  SHORTEST_SENTENCE,
} from './masthead-lines.ts';
import { OPEN_END } from './paragraphs.ts';

/** What a masthead says; what it does not say is null. */
export interface Masthead {
  readonly symbol: string | null;
  readonly distribution: LocalDate | null;
  readonly bodies: readonly NamedBody[];
  readonly venue: string | null;
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
}

const LONGEST_ACRONYM = 12;
/** Days between a session of a day, as it may stand before another's, and a document that was issued. */
const LONG_BEFORE = 14;
/** What is held on its dates: no place. */
const SITTING =
  /^(?:(?:la |the )?(?:réunion|session|séance|meeting|reunión|sesión|período de sesiones|сессия|совещание|заседание|会议|届会)|الدورة|الاجتماع)s?$/iu;
/** "Bangkok and online", "Addis-Abeba (hybride)": how one takes part is no part of the place. */
const ONLINE_TOO =
  /\s?(?:[(（](?:hybrid\p{L}*|híbrid\p{L}*|on-?line|en ligne|en línea|онлайн|混合|线上|在线)[^()（）]{0,20}[)）]|(?: and| et| y| и|和|及|与)\s?(?:on-?line|en ligne|en línea|virtual\p{L}*|онлайн|в режиме онлайн|在线|线上))$/iu;
/** No masthead is longer; what comes behind is left unread. */
const MOST_LINES = 500;

/** The lines of a block as one. */
const textOf = (block: readonly PreparedLine[]): string => block.map(({ plain }) => plain.trim()).join(' ');

/** Reads the masthead. `alsoPrinted` are languages besides the document's own in which it prints dates (English). */
export function readMasthead(
  lines: readonly PreparedLine[],
  vocabulary: Vocabulary,
  alsoPrinted: readonly Vocabulary[],
  ledger: Ledger,
): Masthead {
  const { daysIn } = daysReader([vocabulary, ...alsoPrinted]);
  const monthAlone = new RegExp(`^(?:${oneOf(vocabulary.months.flat())})(?: del?)? \\d{4}(?: г\\.| года)?$`, 'u');
  const cities = new Set(Object.keys(vocabulary.venues).map(normalise));
  const titles = [...vocabulary.headings.agenda, ...vocabulary.headings.programme].map(fold);
  const printed = lines.filter((line) => line.kind !== 'rule').slice(0, MOST_LINES);
  const firstOfProse = printed.findIndex((line) => beginsProse(line));
  const head = firstOfProse < 0 ? printed : printed.slice(0, firstOfProse);
  const blocks = blocksOf(columnByColumn(head.flatMap((line) => apartFromRight(line, vocabulary))));
  const bodies: NamedBody[] = [];
  const spans: { from: LocalDate; to: LocalDate; lines: readonly number[] }[] = [];
  const lonely: { stated: DaysStated; line: PreparedLine }[] = [];
  const rest: PreparedLine[] = [];
  const statesSeveralDays = blocks.some((block) => {
    const stated = statedIn(block);
    return stated !== null && stated.from < stated.to;
  });
  let symbol: string | null = null;
  let distribution: LocalDate | null = null;
  let venue: string | null = null;
  let above: PreparedLine[] = [];

  for (const block of blocks) {
    for (const line of block) {
      const own: string | null = symbol === null ? symbolOfLine(line) : null;
      const stated = own === null ? daysIn(line) : null;
      if (own !== null) {
        symbol = own;
        ledger.use('symbol', [line.number]);
      } else if (stated?.alone && isDistribution(line, block)) {
        distribution ??= stated.from;
        ledger.use('distribution', [line.number]);
      } else if (
        stated &&
        !isOfSentence(line, block) &&
        (!isSentence(line) || stated.endsForeign) &&
        isLonely(stated, block)
      ) {
        lonely.push({ stated, line });
      } else if (stated && !isSentence(line) && !isOfSentence(line, block)) take(line, stated, block);
      else if (stated === null && isCity(line)) place(tidy(line.plain), line);
      else {
        const goesOn = above.length > 0 && OPEN_END.test(above.at(-1)?.normal ?? '');
        const furniture =
          !goesOn &&
          (isFurniture(line, vocabulary) || monthAlone.test(line.normal)) &&
          ordinalIn(line.plain, vocabulary) === null;
        if (furniture) ledger.pass('page-furniture', [line.number]);
        if (!furniture || vocabulary.bodyKind.test(line.normal)) {
          above.push(line);
          if (!furniture) rest.push(line);
          continue;
        }
      }
      above = [];
    }
    // What names a body stands directly above its dates, perhaps with empty lines between but nothing else.
    const own = new Set(block);
    const close = above.filter((line) => own.has(line));
    above = close.length > 0 && !isMoreOfName(block) ? close : above;
    if (above.length > 0 && vocabulary.bodyKind.test(joined(above)))
      ledger.pass(
        'page-furniture',
        above.map((line) => line.number),
      );
  }
  // What the first paragraphs say of the body is of no use to the meeting.
  const prose = blocksOf(printed.slice(head.length));
  for (const block of prose.filter((block) => vocabulary.bodyKind.test(joined(block))))
    ledger.pass(
      'page-furniture',
      block.map((line) => line.number),
    );
  // A day with its weekday or a city says when the meeting begins, wherever it stands.
  const opening = lonely.find(({ stated, line }) => stated.onWeekday || cityIn(line.plain, vocabulary) !== null);
  const first = opening ?? lonely[0];
  if (first && spans.length === 0 && !first.stated.alone && !statesSeveralDays) {
    lonely.splice(lonely.indexOf(first), 1);
    take(first.line, first.stated, [first.line]);
  }
  const [issued] = lonely;
  if (issued && distribution === null && (spans[0] === undefined || issued.stated.from <= spans[0].from)) {
    distribution = issued.stated.from;
    ledger.use('distribution', [issued.line.number]);
  }
  if (spans.length === 0) sentences();
  const undated = bodies.length === 0 ? bodyAlone(rest, head, vocabulary) : null;
  if (undated) addBody(undated);
  // Where only a paragraph names the place of the same days.
  if (venue === null && spans.length > 0) placeInProse();
  const beside = rest.find((line) => ordinalIn(line.plain, vocabulary) !== null && cityIn(line.plain, vocabulary));
  if (beside) place(cityIn(beside.plain, vocabulary), beside);
  const held = spans.filter((span) => !isLongBefore(span));
  for (const { from, lines } of spans.filter(isLongBefore)) {
    distribution ??= from;
    ledger.use('distribution', lines);
  }
  for (const key of ['start', 'end'])
    ledger.use(
      key,
      held.flatMap((span) => span.lines),
    );
  const days = held.flatMap(({ from, to }) => [from, to]).sort();
  return { symbol, distribution, bodies, venue, start: days[0] ?? null, end: days.at(-1) ?? null };

  /** The days that the lines of a block state together. */
  function statedIn(block: readonly PreparedLine[]): DaysStated | null {
    const [first] = block;
    return first ? daysIn({ ...first, plain: textOf(block), normal: joined(block) }) : null;
  }

  /** Where an empty line stands behind each line: more of a name that began above, or the ordinal of its session. */
  function isMoreOfName([line, ...others]: readonly PreparedLine[]): boolean {
    const before = line && above[above.indexOf(line) - 1];
    if (!line || !before || others.length > 0) return false;
    const isOrdinal = ordinalIn(line.plain, vocabulary)?.rest === '';
    return isOrdinal || OPEN_END.test(before.normal.trim()) || /^\s*\p{Ll}/u.test(line.plain);
  }

  /** A single day weeks before the days of the meeting, whatever stands beside it: when the document was issued. */
  function isLongBefore({ from, to }: { from: LocalDate; to: LocalDate }): boolean {
    const first = spans.flatMap((span) => (span.from < span.to ? [span.from] : [])).sort()[0];
    return from === to && first !== undefined && daysBetween(from, first) > LONG_BEFORE;
  }

  /** A line with the days of the meeting: above it, or in it, its body; beside them its place. */
  function take(line: PreparedLine, { from, to, beside }: DaysStated, block: readonly PreparedLine[]): void {
    spans.push({ from, to, lines: [line.number] });
    const here = beside.filter((part) => isOfBody(part));
    const parts = here.map((text) => ({ ...line, text, plain: text, normal: text.toLowerCase() }));
    const near = above.filter((one) => block.includes(one));
    const body = bodyIn([...near, ...parts], vocabulary) ?? bodyIn([...above, ...parts], vocabulary);
    // Days in brackets are those of a part of the session that stands above.
    const isOfPart = bodies.length > 0 && body?.ordinal === null && /^\s*[(（]/.test(line.plain);
    if (body && !isOfPart) addBody(betterNamed(body));
    const places = beside.filter(
      (part) => !here.includes(part) && !/\d/.test(part) && !SITTING.test(part) && !isOfTitle(part),
    );
    place(places.find((part) => cityIn(part, vocabulary) !== null) ?? places[0] ?? placeIn(above, vocabulary), line);
  }

  /** A session whose line names no kind of body ("OPCW"), with the body that another line of the masthead names. */
  function betterNamed(body: NamedBody): NamedBody {
    if (vocabulary.bodyKind.test(normalise(body.name)) || body.name.length > LONGEST_ACRONYM) return body;
    const others = blocks.flat().filter((line) => namesBody(line, vocabulary) && !isFurniture(line, vocabulary));
    const [other] = others;
    const stands = other && ordinalIn(other.plain, vocabulary) === null && daysIn(other) === null && !isSentence(other);
    const isOnly = new Set(others.map(({ folded }) => folded)).size === 1;
    const named = stands && isOnly ? bodyIn([other], vocabulary) : null;
    return named ? { ...named, ordinal: body.ordinal, lines: [...body.lines, ...named.lines] } : body;
  }

  /** A single day without a body: when the document was issued, where other days are the meeting's. */
  function isLonely({ from, to, beside }: DaysStated, block: readonly PreparedLine[]): boolean {
    if (from !== to || beside.some(isOfBody)) return false;
    const near = above.filter((line) => block.includes(line));
    return bodyIn(above, vocabulary) === null || (statesSeveralDays && bodyIn(near, vocabulary) === null);
  }

  /** "Proposed agenda for the meeting of 9-11 November": words of the document's title, and no place. */
  function isOfTitle(part: string): boolean {
    const folded = fold(part);
    return titles.some((title) => folded.includes(title)) && cityIn(part, vocabulary) === null;
  }

  function isCity({ normal }: PreparedLine): boolean {
    return cities.has(normal);
  }

  function isOfBody(text: string): boolean {
    const normal = text.toLowerCase();
    return ordinalIn(text, vocabulary) !== null || vocabulary.bodyKind.test(normal);
  }

  function addBody(body: NamedBody): void {
    bodies.push(body);
    ledger.use(`body/${bodies.length - 1}`, body.lines);
  }

  function place(found: string | null, line: PreparedLine): void {
    if (found === null) return;
    venue ??= found.replace(ONLINE_TOO, '');
    ledger.use('venue', [line.number]);
  }

  /** The city of a paragraph that states the days of the meeting. */
  function placeInProse(): void {
    for (const block of [...blocks, ...prose]) {
      const [first] = block;
      const stated = statedIn(block);
      if (!first || !stated || !spans.some(({ from, to }) => from === stated.from && to === stated.to)) continue;
      place(cityIn(textOf(block), vocabulary), first);
      return;
    }
  }

  /** Days, place and ordinal stated in a sentence, whose body stands alone or in the sentence itself. */
  function sentences(): void {
    const issuedOn = new Set(ledger.linesOf('distribution'));
    const paragraphs = [...blocks, ...prose];
    for (const block of paragraphs.map((lines) => lines.filter(({ number }) => !issuedOn.has(number)))) {
      const text = textOf(block);
      if (!block.some(isSentence) && text.length < SHORTEST_SENTENCE) continue;
      const stated = statedIn(block);
      if (!stated || stated.alone) continue;
      const own = block.map((line) => line.number);
      spans.push({ from: stated.from, to: stated.to, lines: own });
      const city = cityIn(text, vocabulary);
      if (city !== null) {
        venue ??= city;
        ledger.use('venue', own);
      }
      const ordinal = ordinalIn(text, vocabulary)?.ordinal ?? null;
      const named =
        bodies.length === 0 && ordinal !== null
          ? rest.filter((line) => namesBody(line, vocabulary) && !block.includes(line))
          : [];
      const last = named.at(-1);
      const next = last && OPEN_END.test(last.normal) ? rest[rest.indexOf(last) + 1] : undefined;
      const body = last ? bodyIn(next ? [last, next] : [last], vocabulary) : null;
      if (body) addBody({ ...body, ordinal: body.ordinal ?? ordinal });
      return;
    }
  }
}
