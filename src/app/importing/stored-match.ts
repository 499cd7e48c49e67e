// Finds the stored meeting that a document is about, so that the same document twice is an update, not a duplicate.
import type { Meeting } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import type { Store, StoredMeeting } from '#store/store.ts';

/** A symbol without the mark of a revision, which announces the same meeting anew. */
function withoutRevision(symbol: string): string {
  return symbol.replace(/\/Rev\.\d+$/i, '');
}

function bodiesAndDates(meeting: Meeting): string {
  const names = meeting.bodies.map((body) => wordingIn(body.name, meeting.languages).text).sort();
  return JSON.stringify([names, meeting.start, meeting.end]);
}

/** Whether two meetings are the same one: by symbol; where one has none, by bodies and dates. */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  if (a.symbol !== null && b.symbol !== null) return withoutRevision(a.symbol) === withoutRevision(b.symbol);
  return bodiesAndDates(a) === bodiesAndDates(b);
}

/** The stored meeting that a document is about: the same meeting, or one that was read from the same text. */
export async function findStored(store: Store, meeting: Meeting, text: string): Promise<StoredMeeting | null> {
  const stored = await store.meetings();
  const same = stored.find((candidate) => isSameMeeting(candidate.meeting, meeting));
  if (same) return same;
  for (const candidate of stored) {
    const source = await store.source(candidate.id);
    if (source && source.text === text) return candidate;
  }
  return null;
}

/** The stored meeting as the document now has it: its id, its own title, one revision on. */
export function asUpdate(stored: Meeting, read: Meeting): Meeting {
  const title = read.title ?? stored.title;
  return { ...read, id: stored.id, revision: stored.revision + 1, ...(title ? { title } : {}) };
}
