// Readings of several documents about one meeting as one reading: the lines of all, one document after the other, and for
// each value the lines that it stands on in any of them.
import type { Finding, Observation } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';
import { wordFindings } from '#languages/word-finding.ts';
import type { DocumentPart, Reading, ValueKey } from '../reading.ts';
import { type Merged, mergeMeetings } from './merge-meetings.ts';
import { withAgendaOf } from './programme-with-agenda.ts';
import { type Relation, relationOf } from './relation.ts';

/** A document that was read, by the name of its file. */
export interface ReadFile {
  readonly name: string;
  readonly reading: Reading;
}

/** Joins a reading to that of a known meeting, to which it stands in a relation. Findings are told in a language. */
export function joinReadings(
  first: ReadFile,
  second: ReadFile,
  relation: Exclude<Relation, 'revision'>,
  language: LanguageTag,
): Reading {
  const known = { ...first, reading: withAgendaOf(second.reading, first.reading, language) };
  const read = { ...second, reading: withAgendaOf(first.reading, second.reading, language) };
  const merged = mergeMeetings(known.reading.meeting, read.reading.meeting, relation);
  const offset = known.reading.lines.length;
  const shifted = <Of extends { readonly number: number }>(line: Of): Of => ({ ...line, number: line.number + offset });
  const sources: { [key: ValueKey]: readonly number[] } = { ...known.reading.sources };
  for (const [key, lines] of Object.entries(read.reading.sources)) {
    // What was not taken over still stands on its lines: they are not unread.
    const own = merged.keyOf(key) ?? `apart/${key}`;
    sources[own] = [...(sources[own] ?? []), ...lines.map((line) => line + offset)];
  }
  const observations = [
    ...known.reading.findings,
    ...read.reading.findings.map((finding) => moved(finding, merged, offset)),
    ...merged.observations,
  ].filter((observation) => !isAnswered(observation, merged));
  const others = [...Object.entries(known.reading.others ?? {}), ...merged.others];
  return {
    meeting: merged.meeting,
    findings: wordFindings(observations, language),
    unread: [...known.reading.unread, ...read.reading.unread.map(shifted)],
    sources,
    lines: [...known.reading.lines, ...read.reading.lines.map(shifted)],
    ...(others.length > 0 ? { others: Object.fromEntries(others) } : {}),
    documents: [...partsOf(known), ...partsOf(read).map((part) => ({ ...part, from: part.from + offset }))],
  };
}

/**
 * Puts together what is about one meeting, in the order given; what is about none of the others stays by itself. A group
 * bears the name of its first document; the reading names them all.
 */
export function joinRelated(
  files: readonly ReadFile[],
  language: LanguageTag,
): readonly (ReadFile & { readonly files: readonly ReadFile[] })[] {
  const groups: (ReadFile & { readonly files: readonly ReadFile[] })[] = [];
  for (const file of files) {
    const at = groups.findIndex(({ reading }) => joined(reading, file.reading) !== null);
    const group = groups[at];
    const relation = group ? joined(group.reading, file.reading) : null;
    if (!group || !relation) {
      groups.push({ ...file, files: [file] });
      continue;
    }
    groups[at] = {
      name: group.name,
      reading: joinReadings(group, file, relation, language),
      files: [...group.files, file],
    };
  }
  return groups;
}

/** How one document joins another of the same drop; two states of the whole are reviewed one after the other. */
function joined(known: Reading, read: Reading): Exclude<Relation, 'revision'> | null {
  const relation = relationOf(known.meeting, read.meeting);
  return relation === 'revision' ? null : relation;
}

function partsOf({ name, reading }: ReadFile): readonly DocumentPart[] {
  const [language = 'en'] = reading.meeting.languages;
  return reading.documents ?? [{ name, from: 1, language }];
}

/** A finding of the second document at its place in the joined one. */
function moved(finding: Finding, { keyOf }: Merged, offset: number): Observation {
  const { line, slot, item, session: _session, entry: _entry, ...where } = finding.where;
  const idOf = (kind: string, id: string | undefined): string | undefined =>
    id === undefined ? undefined : keyOf(`${kind}/${id}`)?.slice(kind.length + 1);
  const own = {
    line: line === undefined ? undefined : line + offset,
    slot: idOf('slot', slot),
    item: idOf('item', item),
  };
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const { fix: _fix, message: _message, ...observation } = finding;
  return { ...observation, where: { ...where, ...known } };
}

/** Whether the other document gives what one lacked. */
function isAnswered({ rule }: Observation, { meeting }: Merged): boolean {
  return (
    (rule === 'no-agenda' && meeting.agenda.length > 0) ||
    (rule === 'no-programme' && meeting.slots.length > 0) ||
    (rule === 'symbol-missing' && meeting.symbol !== null) ||
    (rule === 'venue-missing' && meeting.venue !== null)
  );
}
