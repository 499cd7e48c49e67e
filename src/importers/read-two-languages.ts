// A document in two languages at once to one meeting: each language is read by itself, and both are put together as two
// versions of one document are.
import type { Observation } from '#domain/finding.ts';
import { mergeMeetings } from './merging/merge-meetings.ts';
import { readTextDocument, type UnwordedReading } from './read-text-document.ts';
import { ImportError, type Line, type ValueKey } from './reading.ts';
import { apartByLanguage } from './two-languages.ts';

/**
 * Reads a document in one language or in two at once. `id` becomes the meeting's id.
 * @throws ImportError `not-a-meeting-document`, `no-dates`.
 */
export function readLines(lines: readonly Line[], id: string): UnwordedReading {
  const apart = apartByLanguage(lines);
  if (!apart) return readTextDocument(lines, id);
  const [first, second] = apart.flatMap(({ lines: own }) => readable(own, id) ?? []);
  if (!first) return readTextDocument(lines, id);
  return second ? together(first, second, lines) : { ...first, lines, unread: unreadOf([first], lines) };
}

/** One language, read; null where it says too little by itself. */
function readable(lines: readonly Line[], id: string): UnwordedReading | null {
  try {
    return readTextDocument(lines, id);
  } catch (error) {
    if (error instanceof ImportError) return null;
    throw error;
  }
}

function together(first: UnwordedReading, second: UnwordedReading, lines: readonly Line[]): UnwordedReading {
  const merged = mergeMeetings(first.meeting, second.meeting, 'language-version');
  const sources: { [key: ValueKey]: readonly number[] } = { ...first.sources };
  for (const [key, own] of Object.entries(second.sources)) {
    const known = merged.keyOf(key) ?? `apart/${key}`;
    sources[known] = [...new Set([...(sources[known] ?? []), ...own])].sort((a, b) => a - b);
  }
  const unread = unreadOf([first, second], lines);
  // What the two languages agree on needs no word; where they do not, it is told.
  const open = unread.filter(({ reason }) => reason === 'not-understood');
  const ofFirst = first.observations.flatMap((one): Observation[] => {
    if (isAnswered(one, merged.meeting)) return [];
    if (one.rule !== 'lines-not-understood') return [one];
    return open[0] ? [{ ...one, where: { line: open[0].number }, values: { count: open.length } }] : [];
  });
  // What is doubtful in the second at a line of its own is told as well.
  const kept = new Set(
    merged.meeting.slots.flatMap(({ sessions }) =>
      sessions.flatMap(({ entries }) => entries.flatMap(({ title }) => Object.values(title ?? {}))),
    ),
  );
  const ofSecond = second.observations.filter(({ rule, severity, where, values }) => {
    if (where.line === undefined || rule === 'lines-not-understood') return false;
    if (severity !== 'info' || rule === 'title-differs') return true;
    return rule === 'outside-agenda' && !kept.has(String(values?.title));
  });
  const placed = ofSecond.map((one): Observation => ({ ...one, where: { line: one.where.line as number } }));
  const observations = [...ofFirst, ...placed, ...merged.observations, ...piecesNotRead([first, second], unread)];
  const others = merged.others.size > 0 ? { others: Object.fromEntries(merged.others) } : {};
  return { meeting: merged.meeting, observations, unread, sources, lines, ...others };
}

/** Of lines that one language used, the pieces that the other did not understand. */
function piecesNotRead(readings: readonly UnwordedReading[], unread: UnwordedReading['unread']): Observation[] {
  const whole = new Set(unread.map(({ number }) => number));
  return readings.flatMap((reading) =>
    reading.unread
      .filter(({ number, reason }) => reason === 'not-understood' && !whole.has(number))
      .filter(({ text }) => /\p{L}/u.test(text))
      .map(
        ({ number, text }): Observation => ({
          rule: 'words-not-read',
          severity: 'warning',
          where: { line: number },
          values: { printed: text.trim() },
        }),
      ),
  );
}

/** The lines that none of the readings used, for the reason that one of them gives. */
function unreadOf(readings: readonly UnwordedReading[], lines: readonly Line[]): UnwordedReading['unread'] {
  const used = new Set(readings.flatMap(({ sources }) => Object.values(sources).flat()));
  const reasons = new Map(readings.flatMap(({ unread }) => unread.map(({ number, reason }) => [number, reason])));
  return lines
    .filter(({ number, text }) => text.trim() !== '' && !used.has(number))
    .map((line) => ({ ...line, reason: reasons.get(line.number) ?? 'not-understood' }));
}

function isAnswered({ rule }: Observation, { symbol, venue, agenda, slots }: UnwordedReading['meeting']): boolean {
  return (
    (rule === 'symbol-missing' && symbol !== null) ||
    (rule === 'venue-missing' && venue !== null) ||
    (rule === 'no-agenda' && agenda.length > 0) ||
    (rule === 'no-programme' && slots.length > 0)
  );
}
