// Lines of a document to a meeting: the stages, in order, each in a file of its own under constructs/.
import type { Observation } from '#domain/finding.ts';
import { type Body, FORMAT, type LocalDate, type Meeting, type Slot } from '#domain/meeting.ts';
import { compareSlots } from '#domain/programme.ts';
import { vocabularies } from '#languages/all-languages.ts';
import type { Vocabulary } from '#languages/language.ts';
import { assembleDocuments, assembleItems, bodyLetter, bodyOrder } from './assemble.ts';
import { readAgendaList } from './constructs/agenda-list.ts';
import { readAnnotations } from './constructs/annotations.ts';
import { dateReader, onCalendar } from './constructs/dates.ts';
import { readMasthead } from './constructs/masthead.ts';
import type { Paragraph } from './constructs/paragraphs.ts';
import { readProgrammeTable, withoutColumnHeads } from './constructs/programme-table.ts';
import { statedLimits, statedOrdinal, statedReissue } from './constructs/prose.ts';
import { divide } from './constructs/sections.ts';
import { sessionsOf } from './constructs/sessions.ts';
import { detectVocabulary } from './detect-language.ts';
import { openLedger } from './ledger.ts';
import { fold, normalise } from './normalise.ts';
import { prepareLine } from './prepared-line.ts';
import { ImportError, type Line, type Reading } from './reading.ts';

/** What reading gives before its observations are put into words. */
export type UnwordedReading = Omit<Reading, 'findings'> & { readonly observations: readonly Observation[] };

/**
 * Reads a document of one or several bodies. `id` becomes the meeting's id.
 * @throws ImportError `not-a-meeting-document`, `no-dates`.
 */
export function readTextDocument(lines: readonly Line[], id: string): UnwordedReading {
  const ledger = openLedger();
  const observations: Observation[] = [];
  const observe = (
    rule: string,
    severity: Observation['severity'],
    where: Observation['where'],
    values: Observation['values'] = {},
  ): void => {
    observations.push({ rule, severity, where, values });
  };

  const prepared = lines.map(prepareLine);
  const vocabulary = detectVocabulary(prepared);
  const english = vocabularies.filter((other) => other.language === 'en' && other !== vocabulary);
  const { language } = vocabulary;
  const sections = divide(prepared, vocabulary);
  const masthead = readMasthead(sections.masthead, vocabulary, english, ledger);
  const agenda = readAgendaList(sections.agenda, masthead.bodies, vocabulary, ledger);
  const annotated = readAnnotations(sections.annotations, agenda, vocabulary, ledger);
  const paragraphs = annotated.flatMap((annotation) => annotation.paragraphs);
  const table = withoutColumnHeads(
    sections.programme,
    agenda.bodies.map((body) => body.name),
    vocabulary,
    ledger,
  );
  const order = bodyOrder(agenda, table.columnHeads);
  const letters = agenda.bodies.map((_, index) => bodyLetter(order.indexOf(index)));
  if (letters.length === 0) letters.push('A');

  const year = Number((masthead.start ?? masthead.distribution)?.slice(0, 4) ?? Number.NaN);
  const bodies = namedBodies();
  const { items, observations: ofItems } = assembleItems(agenda, annotated, letters, bodies, language);
  const programme = readProgrammeTable(
    table.rows,
    {
      agenda: items,
      foldedTitles: new Map(items.map((item) => [item.id, fold(item.title[language] ?? '')])),
      year: Number.isNaN(year) ? null : year,
    },
    vocabulary,
    ledger,
  );
  observations.push(...agenda.observations, ...ofItems, ...programme.observations);
  if (items.length === 0 && programme.slots.length === 0) throw new ImportError('not-a-meeting-document');

  for (const heading of sections.headings) ledger.use('headings', [heading.number]);
  const slots = slotsOf();
  const days = datesOfMeeting();
  const zone = timeZone();
  const reissue = statedReissue([...sections.masthead, ...sections.agenda], vocabulary);
  if (reissue) ledger.use('reissued', [reissue.line]);
  const limits = statedLimits(paragraphs, vocabulary);
  for (const [name, stated] of Object.entries(limits)) ledger.use(`constraints/${name}`, stated.lines);
  const documents = assembleDocuments(annotated, prepared, (symbol, line) => ledger.use(`document/${symbol}`, [line]));

  const meeting: Meeting = {
    format: FORMAT,
    id,
    revision: 1,
    symbol: masthead.symbol,
    languages: [language],
    bodies,
    venue: masthead.venue === null ? null : { [language]: masthead.venue },
    timeZone: zone,
    ...days,
    ...(masthead.distribution ? { distribution: masthead.distribution } : {}),
    ...(reissue ? { reissued: reissue.date } : {}),
    agenda: items,
    documents,
    slots,
    constraints: Object.fromEntries(Object.entries(limits).map(([name, stated]) => [name, stated.value])),
  };
  tellWhatIsMissing();
  const unread = ledger.unread(lines);
  const unclear = unread.filter((line) => line.reason === 'not-understood');
  if (unclear[0]) observe('lines-not-understood', 'warning', { line: unclear[0].number }, { count: unclear.length });
  return { meeting, observations: onceEach(observations), unread, sources: lettered(ledger.sources(), letters), lines };

  function namedBodies(): Body[] {
    const named = order.map((index): Body => {
      const body = agenda.bodies[index];
      const letter = letters[index] as string;
      const name = body?.name ?? '';
      const onlyBody = agenda.bodies.length === 1;
      const stated =
        body?.ordinal == null && masthead.start
          ? statedOrdinal(paragraphs, name, masthead.start, onlyBody, vocabulary)
          : null;
      if (stated) {
        ledger.use(`body/${index}`, stated.lines);
        observe('ordinal-from-prose', 'info', { line: stated.lines[0] ?? 0 }, { body: name, ordinal: stated.value });
      }
      const ordinal = body?.ordinal ?? stated?.value;
      return { id: letter, name: { [language]: name }, ...(ordinal == null ? {} : { ordinal }) };
    });
    return named.length > 0 ? named : [{ id: 'A', name: {} }];
  }

  function slotsOf(): Slot[] {
    const byTime = new Map<string, { slot: (typeof programme.slots)[number]; id: string }>();
    for (const printed of programme.slots) {
      const key = `${printed.date} ${printed.start} ${printed.end}`;
      const known = byTime.get(key);
      // A table that goes on on the next page may print the day and its hours again.
      const slot = known
        ? {
            ...known.slot,
            lines: [...known.slot.lines, ...printed.lines],
            entries: [...known.slot.entries, ...printed.entries],
          }
        : printed;
      const slotId =
        known?.id ??
        ([...byTime.values()].some((other) => other.id === `${printed.date}T${printed.start}`)
          ? `${printed.date}T${printed.start}-${printed.end}`
          : `${printed.date}T${printed.start}`);
      byTime.set(key, { slot, id: slotId });
    }
    return [...byTime.values()]
      .map(({ slot, id: slotId }): Slot => {
        const made = sessionsOf(
          slot,
          slotId,
          bodies.map((body) => body.id),
          language,
        );
        observations.push(...made.observations);
        ledger.use(`slot/${slotId}`, slot.lines);
        made.lines.forEach((session, at) => {
          session.forEach((own, index) => {
            ledger.use(`entry/${slotId}/${at}/${index}`, own);
            const entry = made.sessions[at]?.entries[index];
            const item = entry?.items[0];
            if (entry?.title && item !== undefined) {
              observe(
                'title-differs',
                'info',
                { line: own[0] ?? 0, slot: slotId, item },
                { number: item.slice(item.indexOf('/') + 1), title: entry.title[language] ?? '' },
              );
            }
          });
        });
        return { id: slotId, date: slot.date, start: slot.start, end: slot.end, sessions: made.sessions };
      })
      .sort(compareSlots);
  }

  function datesOfMeeting(): { start: LocalDate; end: LocalDate } {
    if (masthead.start && masthead.end) {
      for (const slot of slots) {
        if (slot.date < masthead.start || slot.date > masthead.end)
          observe('day-outside-meeting', 'warning', { slot: slot.id }, { date: slot.date });
      }
      return { start: masthead.start, end: masthead.end };
    }
    const first = slots[0]?.date ?? dateInProse(paragraphs, vocabulary);
    if (!first) throw new ImportError('no-dates');
    observe('dates-inferred', 'info', {}, { start: first, end: slots.at(-1)?.date ?? first });
    return { start: first, end: slots.at(-1)?.date ?? first };
  }

  function timeZone(): string | null {
    const wanted = normalise(masthead.venue ?? '');
    if (wanted === '') return null;
    for (const { venues } of [vocabulary, ...vocabularies]) {
      const name = Object.keys(venues).find(
        (venue) => wanted === normalise(venue) || wanted.startsWith(`${normalise(venue)},`),
      );
      const zone = name === undefined ? undefined : venues[name];
      if (!zone) continue;
      ledger.use('timeZone', ledger.sources().venue ?? []);
      observe(
        'time-zone-inferred',
        'info',
        { line: ledger.sources().venue?.[0] ?? 0 },
        { venue: masthead.venue ?? '', zone },
      );
      return zone;
    }
    return null;
  }

  function tellWhatIsMissing(): void {
    if (masthead.symbol === null) observe('symbol-missing', 'info', {});
    if (masthead.venue === null) observe('venue-missing', 'warning', {});
    else if (zone === null) observe('time-zone-unknown', 'warning', {}, { venue: masthead.venue });
    if (agenda.bodies.length === 0) observe('body-missing', 'warning', {});
    if (items.length === 0) observe('no-agenda', 'warning', {});
    if (slots.length === 0) observe('no-programme', 'warning', {});
    const beyond = sections.beyond[0];
    if (beyond) observe('another-document', 'warning', { line: beyond.number });
  }
}

function dateInProse(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): LocalDate | null {
  const { datesIn } = dateReader(vocabulary);
  for (const paragraph of paragraphs) {
    for (const found of datesIn(normalise(paragraph.text))) {
      const date = onCalendar(found.start, null);
      if (date && found.weekday !== null) return date;
    }
  }
  return null;
}

/** An inference that holds for the whole document is told once, at its first place. */
function onceEach(observations: readonly Observation[]): Observation[] {
  const told = new Set<string>();
  return observations.filter((observation) => {
    if (observation.rule !== 'year-inferred') return true;
    const first = !told.has(observation.rule);
    told.add(observation.rule);
    return first;
  });
}

/** The account with the bodies' letters for their places in the list. */
function lettered(sources: { [key: string]: number[] }, letters: readonly string[]): { [key: string]: number[] } {
  const letter = (index: string | undefined): string => letters[Number(index)] ?? 'A';
  return Object.fromEntries(
    Object.entries(sources).map(([key, lines]) => {
      const listed = /^(listed|annotation)\/(\d+)\/(.+)$/.exec(key);
      if (listed) return [`${listed[1] === 'listed' ? 'item' : 'annotation'}/${letter(listed[2])}/${listed[3]}`, lines];
      const body = /^body\/(\d+)$/.exec(key);
      return [body ? `body/${letter(body[1])}` : key, lines];
    }),
  );
}
