// Finds the stored meeting that a document is about, and puts both together where the document has a part of it or says
// the same in another language.
import type { Meeting } from '#domain/meeting.ts';
import { joinReadings, type ReadFile } from '#importers/merging/join-readings.ts';
import { isSameMeeting, type Relation, relationOf } from '#importers/merging/relation.ts';
import { asUpdate } from '#importers/merging/update.ts';
import type { Reading, UnreadLine } from '#importers/reading.ts';
import type { Store, StoredMeeting, StoredSource } from '#store/store.ts';

/** A stored meeting, and how a document stands to it. */
export interface Match {
  readonly stored: StoredMeeting;
  readonly relation: Relation;
  /** Document and stored meeting as one reading; the document's own where it is a new state of the whole. */
  readonly reading: Reading;
}

/** The stored meeting that a document is about: the same meeting, or one that was read from the same text. */
export async function findStored(store: Store, meeting: Meeting, text: string): Promise<StoredMeeting | null> {
  const stored = await store.meetings();
  const same =
    stored.find((candidate) => isSameMeeting(candidate.meeting, meeting)) ??
    stored.find((candidate) => relationOf(candidate.meeting, meeting) !== null);
  if (same) return same;
  for (const candidate of stored) {
    const source = await store.source(candidate.id);
    if (source && source.text === text) return candidate;
  }
  return null;
}

/** The stored meeting that a document is about, with the document merged into it. Findings are told in a language. */
export async function matchStored(store: Store, file: ReadFile, text: string, language: string): Promise<Match | null> {
  const stored = await findStored(store, file.reading.meeting, text);
  if (!stored) return null;
  const relation = relationOf(stored.meeting, file.reading.meeting) ?? 'revision';
  if (relation === 'revision') return { stored, relation, reading: file.reading };
  const source = await store.source(stored.id);
  return { stored, relation, reading: joinReadings(readingOf(stored.meeting, source), file, relation, language) };
}

/** A stored meeting with the document that it was read from, as it was read. */
function readingOf(meeting: Meeting, source: StoredSource | undefined): ReadFile {
  const lines = source ? source.text.split('\n').map((text, index) => ({ number: index + 1, text })) : [];
  const reading = {
    meeting,
    findings: source?.findings ?? [],
    unread: (source?.unread ?? []) as readonly UnreadLine[],
    sources: source?.sources ?? {},
    lines,
    ...(source?.documents ? { documents: source.documents } : {}),
  };
  return { name: source?.name ?? '', reading };
}

/** What a stored meeting comes to be when a review of a match is accepted. */
export function acceptedAs({ stored, relation }: Match, reviewed: Meeting): Meeting {
  return relation === 'revision'
    ? asUpdate(stored.meeting, reviewed)
    : { ...reviewed, id: stored.id, revision: stored.meeting.revision + 1 };
}
