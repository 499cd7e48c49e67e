// A new state of a whole meeting: what the document says now, with what the stored meeting has beyond any document.
import type { Item, Meeting, Session, Slot, Text } from '#domain/meeting.ts';
import { correspondence, isSame } from '#domain/pairing.ts';
import { sharesWording } from '#domain/wording-match.ts';

/**
 * The stored meeting as the document now has it: its id, its own title, one revision on. What the document says as it
 * did keeps the wordings that the stored meeting has in other languages; rooms, lengths and acknowledgements that were
 * given by hand stay where the document says nothing of them.
 */
export function asUpdate(stored: Meeting, read: Meeting): Meeting {
  const common = correspondence(stored, read);
  const earlierBody = new Map(common.bodies.both.map(({ before, after }) => [after, before]));
  const earlierItem = new Map(common.items.both.map(({ before, after }) => [after, before]));
  const earlierSlot = new Map(common.slots.both.map(({ before, after }) => [after, before]));
  const earlierDocument = new Map(stored.documents.map((document) => [document.symbol, document]));
  const title = read.title ?? stored.title;
  const update: Meeting = {
    ...read,
    id: stored.id,
    revision: stored.revision + 1,
    ...(title ? { title } : {}),
    ...(stored.acknowledged ? { acknowledged: stored.acknowledged } : {}),
    venue: withWordings(read.venue, stored.venue),
    bodies: read.bodies.map((body) => ({ ...body, name: withWordings(body.name, earlierBody.get(body)?.name) })),
    agenda: read.agenda.map((item): Item => {
      const earlier = earlierItem.get(item);
      return {
        ...(earlier?.minutes === undefined ? {} : { minutes: earlier.minutes }),
        ...item,
        title: withWordings(item.title, earlier?.title),
        annotation: withWordings(item.annotation, earlier?.annotation),
      };
    }),
    documents: read.documents.map((document) => ({
      ...document,
      title: withWordings(document.title, earlierDocument.get(document.symbol)?.title),
    })),
    slots: read.slots.map((slot) => withRooms(slot, earlierSlot.get(slot))),
  };
  return { ...update, languages: languagesOf(update, stored.languages) };
}

/** A text with the wordings of its earlier state, as far as that said the same in the languages of both. */
function withWordings<Read extends Text | null>(read: Read, earlier: Text | null | undefined): Read {
  if (!read || !earlier || !sharesWording(read, earlier)) return read;
  const differs = Object.entries(read).some(([language, wording]) => (earlier[language] ?? wording) !== wording);
  return differs ? read : { ...earlier, ...read };
}

/** A slot with the rooms of its earlier state, where it names none. */
export function withRooms(slot: Slot, earlier: Slot | undefined): Slot {
  if (!earlier) return slot;
  const sessions = slot.sessions.map((session): Session => {
    const same = earlier.sessions.filter((one) => isSame(one.bodies, session.bodies));
    const room = (same.find(({ id }) => id === session.id) ?? same[0])?.room;
    return room === undefined ? session : { room, ...session };
  });
  return { ...slot, sessions };
}

/** The document's languages, and those of the stored meeting in which any title is left. */
function languagesOf({ languages, agenda, bodies }: Meeting, stored: readonly string[]): readonly string[] {
  const worded = new Set([...agenda.map(({ title }) => title), ...bodies.map(({ name }) => name)].flatMap(Object.keys));
  const kept = stored.filter((language) => languages.includes(language) || worded.has(language));
  return [...new Set([...kept, ...languages])];
}
