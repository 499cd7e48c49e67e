// What a member's brief tells of each of their sessions, for the page and for the text that is sent.
import type { Delegation, Member } from '#domain/delegation.ts';
import type { Document, Meeting } from '#domain/meeting.ts';
import type { CoverageRow, Part } from '#scheduler/coverage.ts';
import type { Words } from '../words.ts';
import { dutiesInWords } from './duties.ts';
import { isolated } from './session-words.ts';

/** What is told of one of the member's sessions. */
export interface BriefLine {
  readonly row: CoverageRow;
  readonly part: Part;
  /** The others who are there, each with what they do. */
  readonly others: readonly string[];
  /** The documents of what is taken up, each once. */
  readonly documents: readonly Document[];
}

/** The lines of a member's brief, in the order of time. */
export function briefLines(
  member: Member,
  delegation: Delegation,
  meeting: Meeting,
  rows: readonly CoverageRow[],
  words: Words,
): readonly BriefLine[] {
  return rows.flatMap((row) => {
    const part = row.parts.find((one) => one.member === member.id);
    if (!part) return [];
    const others = row.parts.filter((other) => other !== part).map((other) => partOf(other, delegation, words));
    return [{ row, part, others, documents: documentsOf(row, meeting) }];
  });
}

function partOf({ member, duties }: Part, { members }: Delegation, words: Words): string {
  const name = members.find(({ id }) => id === member)?.name ?? '';
  return `${isolated(name)} (${dutiesInWords(duties, words)})`;
}

function documentsOf({ sitting }: CoverageRow, meeting: Meeting): readonly Document[] {
  const items = new Set(sitting.session.entries.flatMap((entry) => entry.items));
  const symbols = new Set(meeting.agenda.flatMap((item) => (items.has(item.id) ? item.documents : [])));
  return [...symbols].map((symbol) => meeting.documents.find((one) => one.symbol === symbol) ?? { symbol, title: {} });
}
