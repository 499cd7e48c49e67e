// Lines of a document to a meeting: the stages, in order, each in a file of its own.
import type { Observation } from '#domain/finding.ts';
import { FORMAT, type Meeting } from '#domain/meeting.ts';
import { vocabularies } from '#languages/all-languages.ts';
import { fold } from '#languages/normalise.ts';
import { assembleBodies } from './assemble-bodies.ts';
import { assembleDocuments, assembleItems } from './assemble-items.ts';
import { withOtherParts } from './assemble-other-parts.ts';
import { assembleSlots } from './assemble-slots.ts';
import { readAgendaList } from './constructs/agenda-list.ts';
import { readAnnotations } from './constructs/annotations.ts';
import { withoutColumnHeads } from './constructs/column-heads.ts';
import { dayByDay } from './constructs/day-columns.ts';
import { hourByHour } from './constructs/hour-columns.ts';
import { withPoints } from './constructs/item-number.ts';
import { cellsOfLayout } from './constructs/layout-cells.ts';
import { type Masthead, readMasthead } from './constructs/masthead.ts';
import { withoutPageEdges } from './constructs/page-edges.ts';
import { withoutPreamble } from './constructs/preamble.ts';
import { readProgrammeTable } from './constructs/programme-table.ts';
import { statedLimits, statedReissue } from './constructs/prose.ts';
import { divide } from './constructs/sections.ts';
import { cellByCell } from './constructs/side-by-side.ts';
import { cellsOfTabs } from './constructs/tabbed-cells.ts';
import { detectVocabulary } from './detect-language.ts';
import { withDrawnProgramme } from './drawn-table.ts';
import { openLedger } from './ledger.ts';
import { type PreparedLine, prepareLine } from './prepared-line.ts';
import { ImportError, type Line, type Reading, type UnreadLine } from './reading.ts';
import { datesOf, timeZoneOf } from './time-and-place.ts';
import { wordsNotRead } from './words-not-read.ts';

const MOST_LINES_FOR_YEARS = 2000;
const MOST_YEARS = 12;
const FEW_LINES = 2;
/** What stands between items and says something of them: longer than the heading of a group, or closed. */
const SENTENCE = /.{60}|[.。;；؛:：]\s{0,20}$/u;

/** What reading gives before its observations are put into words. */
export type UnwordedReading = Omit<Reading, 'findings'> & { readonly observations: readonly Observation[] };

/** Letters that look alike in both scripts: "а)" typed among "b)" and "c)" is the first of them. */
const ALIKE: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e' };

/** The lines, with Latin letters alone before brackets where the list's other letters are Latin. */
function withLatinLetters(lines: readonly Line[]): readonly Line[] {
  if (
    !lines.some(({ text }) => /(?<!\p{L})[bd]\)/u.test(text)) ||
    lines.some(({ text }) => /(?<!\p{L})[бвгд]\)/u.test(text))
  )
    return lines;
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(/(?<!\p{L})[асе](?=\))/gu, (letter) => ALIKE[letter] ?? letter),
  }));
}

/**
 * Reads a document of one or several bodies. `id` becomes the meeting's id.
 * @throws ImportError `not-a-meeting-document`, `no-dates`.
 */
export function readTextDocument(lines: readonly Line[], id: string): UnwordedReading {
  const ledger = openLedger();
  const prepared = withLatinLetters(lines).map(prepareLine);
  const vocabulary = detectVocabulary(prepared);
  const { language } = vocabulary;
  // Mastheads print the date of distribution in English, whatever the document's language.
  const english = vocabularies.filter((other) => other.language === 'en' && other !== vocabulary);

  const sections = withDrawnProgramme(divide(prepared, vocabulary));
  for (const heading of sections.headings) ledger.use('headings', [heading.number]);
  const { head, list, programme: days } = withoutPreamble(sections, vocabulary);
  const masthead = readMasthead(withoutPageEdges(head, null, ledger), vocabulary, english, ledger);
  const inside = (lines: readonly PreparedLine[]) => withoutPageEdges(lines, masthead.symbol, ledger);
  const agenda = readAgendaList(withPoints(inside(list)), masthead.bodies, vocabulary, ledger);
  // An annotated agenda without a heading of its own over the annotations has them under each item of the list.
  const between = sections.annotations.length > 0 ? [] : ledger.unread(sections.agenda);
  const isAnnotated =
    between.filter(({ reason, text }) => reason === 'not-understood' && SENTENCE.test(text)).length > FEW_LINES;
  const annotations = isAnnotated ? sections.agenda : sections.annotations;
  const annotated = readAnnotations(inside(annotations), agenda, vocabulary, ledger);
  const paragraphs = annotated.flatMap((annotation) => annotation.paragraphs);
  const names = agenda.bodies.map((body) => body.name);
  const pieces = cellsOfLayout(inside(days), vocabulary);
  const cells = cellsOfTabs(cellByCell(pieces, vocabulary), names, vocabulary);
  const table = dayByDay(hourByHour(cells, vocabulary), vocabulary);
  const { rows, columnHeads, bodyAt, partAt, secondPart } = withoutColumnHeads(table, names, vocabulary, ledger);

  const bodies = assembleBodies(agenda, columnHeads, paragraphs, masthead.start, vocabulary, ledger);
  const items = assembleItems(agenda, annotated, bodies.letters, bodies.bodies, language);
  const printed = readProgrammeTable(
    rows,
    {
      agenda: items.items,
      foldedTitles: new Map(items.items.map((item) => [item.id, fold(item.title[language] ?? '')])),
      years: likelyYears(masthead, prepared),
      start: masthead.start,
      end: masthead.end,
      bodyAt: (line) => bodies.letters[bodyAt(line) ?? -1],
      partAt,
      secondPart,
      bodyNamed: new Map(names.map((name, index) => [fold(name), bodies.letters[index] as string])),
      headed: (lines) => ledger.pass('page-furniture', lines),
      leave: (left) => ledger.leave(left),
    },
    vocabulary,
    ledger,
  );
  if (items.items.length === 0 && printed.slots.length === 0) throw new ImportError('not-a-meeting-document');
  const others = withOtherParts(printed.slots, bodies.bodies, vocabulary);
  const programme = assembleSlots(others.slots, others.bodies, items.items, language, ledger);
  const {
    start,
    end,
    observations: ofDates,
  } = datesOf(masthead, programme.slots, [...paragraphs, ...prepared.slice(0, MOST_LINES_FOR_YEARS)], vocabulary);
  const timeZone = timeZoneOf(masthead.venue, vocabulary);
  if (timeZone !== null) ledger.use('timeZone', ledger.linesOf('venue'));
  const reissue = statedReissue([...sections.masthead, ...sections.agenda], vocabulary);
  if (reissue) ledger.use('reissued', [reissue.line]);
  const limits = Object.entries(statedLimits(paragraphs, vocabulary));
  for (const [name, stated] of limits) ledger.use(`constraints/${name}`, stated.lines);
  const documents = assembleDocuments(agenda, annotated, prepared, (symbol, line) =>
    ledger.use(`document/${symbol}`, [line]),
  );

  const meeting: Meeting = {
    format: FORMAT,
    id,
    revision: 1,
    symbol: masthead.symbol,
    languages: [language],
    bodies: others.bodies,
    venue: masthead.venue === null ? null : { [language]: masthead.venue },
    timeZone,
    start,
    end,
    ...(masthead.distribution ? { distribution: masthead.distribution } : {}),
    ...(reissue ? { reissued: reissue.date } : {}),
    agenda: items.items,
    documents,
    slots: programme.slots,
    constraints: Object.fromEntries(limits.map(([name, stated]) => [name, stated.value])),
  };
  const unread = ledger.unread(lines);
  const observations = [
    ...agenda.observations,
    ...bodies.observations,
    ...items.observations,
    ...onceEach(printed.observations),
    ...others.observations,
    ...programme.observations,
    ...ofDates,
    ...whatIsMissing(meeting, ledger.linesOf('venue')[0]),
    ...whatIsUnread(unread, sections.beyond[0]),
    ...wordsNotRead(ledger.leftOver()),
  ];
  return { meeting, observations, unread, sources: ledger.sources(bodies.letters), lines };
}

/** The years that a day without one may have: the meeting's, those after its document was distributed, those printed. */
function likelyYears(
  { start, end, distribution, symbol }: Masthead,
  lines: readonly PreparedLine[],
): readonly number[] {
  const stated = [start, end].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
  if (stated.length > 0) return [...new Set(stated)];
  const distributed = distribution ? [Number(distribution.slice(0, 4)), Number(distribution.slice(0, 4)) + 1] : [];
  const printed = [symbol ?? '', ...lines.slice(0, MOST_LINES_FOR_YEARS).map((line) => line.normal)].flatMap((text) =>
    [...text.slice(0, 2000).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((match) => Number(match[0])),
  );
  return [...new Set([...distributed, ...printed])].slice(0, MOST_YEARS);
}

/** An inference that holds for the whole document is told once, at its first place. */
function onceEach(observations: readonly Observation[]): Observation[] {
  const first = observations.findIndex((observation) => observation.rule === 'year-inferred');
  return observations.filter((observation, index) => observation.rule !== 'year-inferred' || index === first);
}

function whatIsMissing(meeting: Meeting, venueLine: number | undefined): Observation[] {
  const venue = Object.values(meeting.venue ?? {})[0] ?? '';
  const told: Observation[] = [];
  const tell = (rule: string, severity: Observation['severity'], values: Observation['values'] = {}): void => {
    told.push({
      rule,
      severity,
      where: venueLine !== undefined && 'venue' in values ? { line: venueLine } : {},
      values,
    });
  };
  if (meeting.symbol === null) tell('symbol-missing', 'info');
  if (meeting.venue === null) tell('venue-missing', 'warning');
  else if (meeting.timeZone === null) tell('time-zone-unknown', 'warning', { venue });
  else tell('time-zone-inferred', 'info', { venue, zone: meeting.timeZone });
  if (meeting.agenda.length === 0) tell('no-agenda', 'warning');
  if (meeting.slots.length === 0) tell('no-programme', 'warning');
  return told;
}

function whatIsUnread(unread: readonly UnreadLine[], beyond: Line | undefined): Observation[] {
  const told: Observation[] = [];
  if (beyond) told.push({ rule: 'another-document', severity: 'warning', where: { line: beyond.number } });
  const unclear = unread.filter((line) => line.reason === 'not-understood');
  if (unclear[0]) {
    const where = { line: unclear[0].number };
    told.push({ rule: 'lines-not-understood', severity: 'warning', where, values: { count: unclear.length } });
  }
  return told;
}
