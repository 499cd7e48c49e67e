// Edits of the agenda. An item's id is made of its number, so that another number gives it another id; whatever names
// the item follows: entries, items that are joint with it. What annotations say of numbers is prose and stays.
import { EditError } from './edit-error.ts';
import type { BodyId, Document, Item, ItemId, Meeting, Slot } from './meeting.ts';
import { settled } from './settled-slots.ts';

/** A change of the agenda. */
export type AgendaEdit =
  /** An item comes, behind another one; null = at the head of its body's. */
  | { readonly kind: 'add-item'; readonly item: Item; readonly after: ItemId | null }
  /** Items go, and with them what the programme says of them alone. */
  | { readonly kind: 'remove-items'; readonly items: readonly ItemId[] }
  /** Parts of an item become these; `minutes: null` takes them away. */
  | { readonly kind: 'set-item'; readonly item: ItemId; readonly to: ItemFacts }
  /** A body's items in this order and with these numbers: all of them, each once. */
  | { readonly kind: 'arrange-agenda'; readonly body: BodyId; readonly items: readonly (readonly [ItemId, string])[] }
  /** Items of several bodies become the same business, together with whatever they were joint with. */
  | { readonly kind: 'join-items'; readonly items: readonly ItemId[] }
  /** An item is its body's own business again. */
  | { readonly kind: 'part-item'; readonly item: ItemId }
  /** The agenda comes to be these items, with these documents; entries of items that are gone go. */
  | { readonly kind: 'set-agenda'; readonly agenda: readonly Item[]; readonly documents: readonly Document[] };

/** The parts of an item that can be set without moving it. */
export interface ItemFacts extends Partial<Pick<Item, 'title' | 'annotation' | 'documents'>> {
  readonly minutes?: number | null;
}

/** What an edit of the agenda makes of a meeting. @throws EditError */
export function withAgendaEdited(meeting: Meeting, edit: AgendaEdit): Meeting {
  switch (edit.kind) {
    case 'add-item':
      return { ...meeting, agenda: withItem(meeting, edit.item, edit.after) };
    case 'remove-items':
      return withoutItems(meeting, new Set(edit.items));
    case 'set-item':
      return { ...meeting, agenda: changed(meeting.agenda, edit.item, (item) => withFacts(item, edit.to)) };
    case 'arrange-agenda':
      return arranged(meeting, edit.body, edit.items);
    case 'join-items':
      return { ...meeting, agenda: joined(meeting.agenda, edit.items) };
    case 'part-item':
      return { ...meeting, agenda: parted(meeting.agenda, edit.item) };
    case 'set-agenda': {
      const kept = new Set(edit.agenda.map(({ id }) => id));
      const gone = meeting.agenda.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
      return { ...withoutItems(meeting, new Set(gone)), agenda: edit.agenda, documents: edit.documents };
    }
  }
}

function changed(agenda: readonly Item[], id: ItemId, change: (item: Item) => Item): readonly Item[] {
  if (!agenda.some((item) => item.id === id)) throw new EditError('no-such-item');
  return agenda.map((item) => (item.id === id ? change(item) : item));
}

function withFacts(item: Item, { minutes, ...facts }: ItemFacts): Item {
  const { minutes: former, ...rest } = { ...item, ...facts };
  const length = minutes === undefined ? former : minutes;
  return length === undefined || length === null ? rest : { ...item, ...facts, minutes: length };
}

function withItem({ agenda, bodies }: Meeting, item: Item, after: ItemId | null): readonly Item[] {
  if (!bodies.some(({ id }) => id === item.body)) throw new EditError('no-such-body');
  if (agenda.some(({ id, body, number }) => id === item.id || (body === item.body && number === item.number)))
    throw new EditError('taken');
  if (after !== null) {
    const at = agenda.findIndex(({ id }) => id === after);
    if (at < 0) throw new EditError('no-such-item');
    return agenda.toSpliced(at + 1, 0, item);
  }
  const order = bodies.map(({ id }) => id);
  const own = order.indexOf(item.body);
  const first = agenda.findIndex(({ body }) => order.indexOf(body) >= own);
  return agenda.toSpliced(first < 0 ? agenda.length : first, 0, item);
}

/** The meeting without items, and without the entries and sessions that had nothing else. */
export function withoutItems(meeting: Meeting, gone: ReadonlySet<ItemId>): Meeting {
  for (const id of gone) if (!meeting.agenda.some((item) => item.id === id)) throw new EditError('no-such-item');
  const agenda = meeting.agenda
    .filter(({ id }) => !gone.has(id))
    .map((item) => {
      const jointWith = item.jointWith.filter((id) => !gone.has(id));
      return jointWith.length === item.jointWith.length ? item : { ...item, jointWith };
    });
  return { ...meeting, agenda, slots: settled(meeting.slots.map((slot) => slotWithout(slot, gone))) };
}

function slotWithout(slot: Slot, gone: ReadonlySet<ItemId>): Slot {
  const isTouched = (items: readonly ItemId[]): boolean => items.some((id) => gone.has(id));
  if (!slot.sessions.some(({ entries }) => entries.some(({ items }) => isTouched(items)))) return slot;
  const sessions = slot.sessions.flatMap((session) => {
    const entries = session.entries.flatMap((entry) => {
      if (!isTouched(entry.items)) return [entry];
      const items = entry.items.filter((id) => !gone.has(id));
      return items.length === 0 ? [] : [{ ...entry, items }];
    });
    return entries.length === 0 && session.entries.length > 0 ? [] : [{ ...session, entries }];
  });
  return { ...slot, sessions };
}

function arranged(meeting: Meeting, body: BodyId, items: readonly (readonly [ItemId, string])[]): Meeting {
  const own = new Map(meeting.agenda.filter((item) => item.body === body).map((item) => [item.id, item]));
  const numbers = new Map(items);
  if (own.size !== items.length || [...own.keys()].some((id) => !numbers.has(id))) throw new EditError('no-such-item');
  if (new Set(numbers.values()).size !== numbers.size) throw new EditError('taken');
  const ids = new Map(
    items.map(([id, number]) => [id, own.get(id)?.number === number ? id : `${body}/${number}`] as const),
  );
  if (new Set(ids.values()).size !== ids.size) throw new EditError('taken');
  const renamed = (id: ItemId): ItemId => ids.get(id) ?? id;
  const follow = (list: readonly ItemId[]): readonly ItemId[] =>
    list.some((id) => renamed(id) !== id) ? list.map(renamed) : list;
  const inOrder = items.map(([id, number]) => ({ ...(own.get(id) as Item), id: renamed(id), number }));
  const agenda = meeting.agenda.map((item) => (item.body === body ? (inOrder.shift() as Item) : item));
  if (new Set(agenda.map(({ id }) => id)).size !== agenda.length) throw new EditError('taken');
  return {
    ...meeting,
    agenda: agenda.map((item) => {
      const jointWith = follow(item.jointWith);
      return jointWith === item.jointWith ? item : { ...item, jointWith };
    }),
    slots: settled(
      meeting.slots.map((slot) => {
        if (!slot.sessions.some(({ entries }) => entries.some((entry) => follow(entry.items) !== entry.items)))
          return slot;
        const sessions = slot.sessions.map((session) => ({
          ...session,
          entries: session.entries.map((entry) => {
            const list = follow(entry.items);
            return list === entry.items ? entry : { ...entry, items: list };
          }),
        }));
        return { ...slot, sessions };
      }),
    ),
  };
}

function joined(agenda: readonly Item[], items: readonly ItemId[]): readonly Item[] {
  const group = new Set(items);
  for (const item of agenda) if (group.has(item.id)) for (const other of item.jointWith) group.add(other);
  if (items.some((id) => !agenda.some((item) => item.id === id))) throw new EditError('no-such-item');
  return agenda.map((item) =>
    group.has(item.id) ? { ...item, jointWith: [...group].filter((id) => id !== item.id) } : item,
  );
}

function parted(agenda: readonly Item[], id: ItemId): readonly Item[] {
  return changed(agenda, id, (item) => ({ ...item, jointWith: [] })).map((item) =>
    item.jointWith.includes(id) ? { ...item, jointWith: item.jointWith.filter((other) => other !== id) } : item,
  );
}
