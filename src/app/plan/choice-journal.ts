// Choices on their way into the store. IndexedDB needs a moment, and a page that is left within it takes the write
// along; localStorage is written before the press returns. It holds the ids of places and a choice, no words, and only
// until the choice is kept; what a closed page left there is kept at the next start (settle-choices.ts). Where what is
// private is sealed under a passphrase nothing of it may stand in the open: then the browser's question before the page
// is left (leaving.ts) has to do.
import * as v from 'valibot';
import { CHOICES, type Choice } from '#domain/attendance.ts';
import type { ItemId } from '#domain/meeting.ts';
import type { Standing } from '#domain/plan-standing.ts';
import type { LockState } from '#store/store.ts';

/** The journal's key in localStorage. */
export const JOURNAL_KEY = 'rostrum.choices';

const string = v.string();
const place = v.variant('kind', [
  v.object({ kind: v.literal('item'), item: string }),
  v.object({ kind: v.literal('session'), slot: string, session: string }),
  v.object({ kind: v.literal('entry'), slot: string, session: string, index: v.number() }),
]);
const pending = v.object({
  id: string,
  meeting: string,
  place,
  /** Null takes a choice back. */
  choice: v.nullable(v.picklist(CHOICES)),
  under: v.optional(string),
  /** Milliseconds since 1970. */
  at: v.number(),
});

/** A choice that was made and is not known to be kept. */
export type PendingChoice = v.InferOutput<typeof pending>;

/** The choices that are not known to be kept, in their order. */
export function pendingChoices(): readonly PendingChoice[] {
  try {
    const result = v.safeParse(v.array(pending), JSON.parse(localStorage.getItem(JOURNAL_KEY) ?? '[]'));
    return result.success ? result.output : [];
  } catch {
    return [];
  }
}

/** Takes choices out of the journal. */
export function forgetChoices(ids: readonly string[]): void {
  const all = pendingChoices();
  if (all.length > 0) write(all.filter(({ id }) => !ids.includes(id)));
}

/** Notes a choice at once, unless a passphrase is set; gives its id, to be forgotten when the choice is kept. */
export function noteChoice(lock: LockState, standing: Standing, choice: Choice | null, under?: ItemId): string {
  const id = crypto.randomUUID();
  if (lock.kind !== 'none') return id;
  const noted = { id, meeting: standing.meeting.id, place: placeOf(standing), choice, at: Date.now() };
  write([...pendingChoices(), { ...noted, ...(under === undefined ? {} : { under }) }]);
  return id;
}

function placeOf(standing: Standing): PendingChoice['place'] {
  switch (standing.kind) {
    case 'item':
      return { kind: 'item', item: standing.items[0]?.id ?? '' };
    case 'session':
      return { kind: 'session', slot: standing.slot.id, session: standing.session.id };
    case 'entry':
      return { kind: 'entry', slot: standing.slot.id, session: standing.session.id, index: standing.index };
  }
}

function write(all: readonly PendingChoice[]): void {
  try {
    if (all.length === 0) localStorage.removeItem(JOURNAL_KEY);
    else localStorage.setItem(JOURNAL_KEY, JSON.stringify(all));
  } catch {
    // Without room or leave to write, a choice is as safe as IndexedDB makes it.
  }
}
