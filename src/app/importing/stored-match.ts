// Finds the stored meeting that a document is about, so that the same document twice is an update, not a duplicate.
import type { Body, Meeting, Text } from '#domain/meeting.ts';
import { correspondence } from '#domain/pairing.ts';
import type { Store, StoredMeeting } from '#store/store.ts';

/** A symbol without the marks of revisions, corrigenda, addenda and re-issues, which announce the same meeting anew. */
function withoutRevision(symbol: string): string {
  const plain = symbol.replace(/\*$/, '').replace(/\/(?:Rev|Corr|Add)\.\d+$/i, '');
  return plain === symbol ? symbol : withoutRevision(plain);
}

/** Whether two texts say the same in a language that both have. */
function isSameWording(a: Text, b: Text): boolean {
  return Object.entries(a).some(([language, wording]) => b[language] === wording);
}

/** By what a meeting is known again. */
type Known = Pick<Meeting, 'id' | 'symbol' | 'bodies' | 'start' | 'end'>;

function haveSameBodies(a: Known, b: Known): boolean {
  const has = (bodies: readonly Body[], name: Text): boolean => bodies.some((body) => isSameWording(body.name, name));
  return a.bodies.length === b.bodies.length && a.bodies.every((body) => has(b.bodies, body.name));
}

/** Whether two meetings are the same one: by id or symbol; where one has none, by bodies and dates. */
export function isSameMeeting(a: Known, b: Known): boolean {
  if (a.id === b.id) return true;
  if (a.symbol !== null && b.symbol !== null) return withoutRevision(a.symbol) === withoutRevision(b.symbol);
  return a.start === b.start && a.end === b.end && haveSameBodies(a, b);
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

/**
 * The stored meeting as the document now has it: its id, its own title, one revision on. What the document says as it
 * did keeps the wordings that the stored meeting has in other languages.
 */
export function asUpdate(stored: Meeting, read: Meeting): Meeting {
  const common = correspondence(stored, read);
  const earlierBody = new Map(common.bodies.both.map(({ before, after }) => [after, before]));
  const earlierItem = new Map(common.items.both.map(({ before, after }) => [after, before]));
  const earlierDocument = new Map(stored.documents.map((document) => [document.symbol, document]));
  const title = read.title ?? stored.title;
  return {
    ...read,
    id: stored.id,
    revision: stored.revision + 1,
    ...(title ? { title } : {}),
    venue: withWordings(read.venue, stored.venue),
    bodies: read.bodies.map((body) => ({ ...body, name: withWordings(body.name, earlierBody.get(body)?.name) })),
    agenda: read.agenda.map((item) => ({
      ...item,
      title: withWordings(item.title, earlierItem.get(item)?.title),
      annotation: withWordings(item.annotation, earlierItem.get(item)?.annotation),
    })),
    documents: read.documents.map((document) => ({
      ...document,
      title: withWordings(document.title, earlierDocument.get(document.symbol)?.title),
    })),
  };
}

/** A text with the wordings of its earlier state, as far as that said the same in the languages of both. */
function withWordings<Read extends Text | null>(read: Read, earlier: Text | null | undefined): Read {
  if (!read || !earlier || !isSameWording(read, earlier)) return read;
  const differs = Object.entries(read).some(([language, wording]) => (earlier[language] ?? wording) !== wording);
  return differs ? read : { ...earlier, ...read };
}
