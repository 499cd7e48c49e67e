// Entries that were put right: other items, or a beginning where a continuation was read. While they are reviewed they
// stay where they were read; only at the end do they come into the sessions of their bodies.
import type { BodyId, Entry, Meeting, Session, Slot } from '#domain/meeting.ts';

/** The meeting with the entry "<slot id>/<session index>/<entry index>" put right: `items` (ids, parted by spaces), `continued`. */
export function withEntry(meeting: Meeting, id: string, fields: { readonly [field: string]: string }): Meeting {
  const [slotId, sessionAt, entryAt] = id.split('/');
  const corrected = (entry: Entry): Entry => {
    const items = fields.items?.split(' ').filter((item) => item !== '') ?? entry.items;
    const title = entry.title ?? meeting.agenda.find((item) => item.id === entry.items[0])?.title;
    return {
      ...entry,
      items,
      continued: fields.continued === undefined ? entry.continued : fields.continued === 'true',
      // What is taken off the agenda keeps the words under which it stood there.
      ...(items.length === 0 && title ? { title } : {}),
    };
  };
  const at = <Thing>(things: readonly Thing[], index: string | undefined, change: (thing: Thing) => Thing) =>
    things.map((thing, here) => (here === Number(index) ? change(thing) : thing));
  const slots = meeting.slots.map((slot) =>
    slot.id === slotId
      ? {
          ...slot,
          sessions: at(slot.sessions, sessionAt, (session) => ({
            ...session,
            entries: at(session.entries, entryAt, corrected),
          })),
        }
      : slot,
  );
  return { ...meeting, slots };
}

/** The meeting with every entry in a session of the bodies whose items it takes up. */
export function withSessionsOfEntries(meeting: Meeting): Meeting {
  const bodyOf = new Map(meeting.agenda.map((item) => [item.id, item.body]));
  const slots = meeting.slots.map((slot) => {
    const bodiesOf = (entry: Entry, session: Session): readonly BodyId[] => {
      const own = new Set(entry.items.flatMap((id) => bodyOf.get(id) ?? []));
      return own.size === 0 ? session.bodies : meeting.bodies.map(({ id }) => id).filter((id) => own.has(id));
    };
    const settled = slot.sessions.every((session) =>
      session.entries.every((entry) => bodiesOf(entry, session).join() === session.bodies.join()),
    );
    return settled ? slot : withSessions(slot, bodiesOf);
  });
  return { ...meeting, slots };
}

function withSessions(slot: Slot, bodiesOf: (entry: Entry, session: Session) => readonly BodyId[]): Slot {
  const sessions: (Session & { readonly entries: Entry[] })[] = [];
  for (const session of slot.sessions) {
    if (session.entries.length === 0) sessions.push({ ...session, entries: [] });
    for (const entry of session.entries) {
      const bodies = bodiesOf(entry, session);
      const last = sessions.findLast((open) => open.bodies.some((body) => bodies.includes(body)));
      if (last?.bodies.join() === bodies.join()) last.entries.push(entry);
      else sessions.push({ ...session, id: nameOf(slot, bodies, sessions), bodies, entries: [entry] });
    }
  }
  return { ...slot, sessions };
}

function nameOf(slot: Slot, bodies: readonly BodyId[], taken: readonly Session[]): string {
  const name = `${slot.id}/${bodies.join('+')}`;
  let count = 1;
  let id = name;
  while (taken.some((session) => session.id === id)) id = `${name}/${++count}`;
  return id;
}
