// A programme whose agenda stands in another document is read again below that agenda: only then it is known which numbers
// and titles are items, whose they are, and what is joint. Where that gives other slots, it stays as it was read.
import type { Observation } from '#domain/finding.ts';
import type { LanguageTag, Meeting } from '#domain/meeting.ts';
import { isSame } from '#domain/pairing.ts';
import { wordFindings } from '#languages/word-finding.ts';
import { readTextDocument, type UnwordedReading } from '../read-text-document.ts';
import { ImportError, type Line, type Reading, type UnreadLine, type ValueKey } from '../reading.ts';

const ACCOUNT = 'lines-not-understood';

/** The reading of a programme with what an agenda in the same language tells of it; anything else as it is. */
export function withAgendaOf(agenda: Reading, programme: Reading, language: LanguageTag): Reading {
  const isPart = agenda.meeting.agenda.length > 0 && programme.meeting.agenda.length === 0;
  if (!isPart || programme.meeting.slots.length === 0 || !isSame(agenda.meeting.languages, programme.meeting.languages))
    return programme;
  const offset = agenda.lines.length;
  const lines = [...agenda.lines, ...programme.lines.map((line) => ({ ...line, number: line.number + offset }))];
  const again = readAgain(lines, programme.meeting.id);
  if (!again || !fits(again.meeting, agenda.meeting, programme.meeting)) return programme;

  const isOfProgramme = (key: string): boolean => /^(?:slot|entry)\//.test(key);
  const sources: { [key: ValueKey]: readonly number[] } = Object.fromEntries(
    Object.entries(programme.sources).filter(([key]) => !isOfProgramme(key)),
  );
  for (const [key, numbers] of Object.entries(again.sources)) {
    const below = numbers.filter((line) => line > offset).map((line) => line - offset);
    if (isOfProgramme(key) || (/^(?:body\/|headings$)/.test(key) && below.length > 0))
      sources[key] = [...new Set([...(sources[key] ?? []), ...below])];
  }
  const used = new Set(Object.values(sources).flat());
  // What either reading knows to be of no use is not in doubt.
  const known = [...again.unread.map((line) => ({ ...line, number: line.number - offset })), ...programme.unread];
  const reasons = new Map(
    known.filter(({ reason }) => reason !== 'not-understood').map(({ number, reason }) => [number, reason]),
  );
  const unread = programme.lines.flatMap((line): UnreadLine[] =>
    line.text.trim() === '' || used.has(line.number)
      ? []
      : [{ ...line, reason: reasons.get(line.number) ?? 'not-understood' }],
  );
  const [unclear, ...more] = unread.filter(({ reason }) => reason === 'not-understood');
  const account: Observation[] = unclear
    ? [
        {
          rule: ACCOUNT,
          severity: 'warning',
          where: { line: unclear.number },
          values: { count: more.length + 1 },
        },
      ]
    : [];
  const observations = again.observations.flatMap((one) =>
    (one.where.line ?? 0) > offset && one.rule !== ACCOUNT
      ? [{ ...one, where: { ...one.where, line: (one.where.line ?? 0) - offset } }]
      : [],
  );
  const general = programme.findings.filter(({ where, rule }) => where.line === undefined && rule !== 'no-agenda');
  return {
    ...programme,
    meeting: { ...programme.meeting, ...partsOf(again.meeting) },
    findings: [...general, ...wordFindings([...observations, ...account], language)],
    unread,
    sources,
  };
}

const partsOf = ({ agenda, bodies, slots }: Meeting) => ({ agenda, bodies, slots });

function readAgain(lines: readonly Line[], id: string): UnwordedReading | null {
  try {
    return readTextDocument(lines, id);
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}

/** Whether the documents together have the agenda of the one and the hours of the other. */
function fits(both: Meeting, agenda: Meeting, programme: Meeting): boolean {
  const ids = (meeting: Meeting): string[] => meeting.agenda.map(({ id }) => id);
  const hours = ({ slots }: Meeting): string[] => slots.map(({ date, start, end }) => `${date} ${start} ${end}`);
  return isSame(ids(both), ids(agenda)) && isSame(hours(both), hours(programme));
}
