// Takes a single change over from one state of a meeting into another: the change as an edit of the state that is to have
// it. Made from the comparison of the two, so that what is told is what is taken. Null where a change cannot be had by itself.
import type { Change as Told } from './changes.ts';
import type { Change } from './edits.ts';
import type { Item, ItemId, Meeting } from './meeting.ts';
import { isSame } from './pairing.ts';
import { withProgrammeChange } from './take-over-programme.ts';
import type { TakingOver } from './taking-over.ts';

/** The edit of `into` that brings it this change of `compareMeetings(into, from)` alone; null where there is none. */
export function takeOver(change: Told, between: TakingOver): Change | null {
  const { into, from } = between;
  switch (change.kind) {
    case 'symbol-changed':
      return { kind: 'set-facts', facts: { symbol: change.after } };
    case 'title-changed':
      return { kind: 'retitle', title: change.after };
    case 'languages-changed':
      return { kind: 'set-facts', facts: { languages: change.after } };
    case 'venue-changed':
      return { kind: 'set-facts', facts: { venue: change.after } };
    case 'time-zone-changed':
      return { kind: 'set-facts', facts: { timeZone: change.after } };
    case 'dates-changed':
      return { kind: 'set-facts', facts: change.after };
    case 'distribution-changed':
      return { kind: 'set-facts', facts: { distribution: change.after } };
    case 'reissue-changed':
      return { kind: 'set-facts', facts: { reissued: change.after } };
    case 'constraint-changed': {
      const { [change.constraint]: _, ...others } = into.constraints;
      const constraints = change.after === null ? others : { ...others, [change.constraint]: change.after };
      return { kind: 'set-facts', facts: { constraints } };
    }
    case 'body-added':
      return into.bodies.some(({ id }) => id === change.body.id) ? null : { kind: 'put-body', body: change.body };
    case 'body-removed':
      return { kind: 'remove-body', body: change.body.id };
    case 'body-renamed':
      return { kind: 'put-body', body: { ...change.before, name: change.after.name } };
    case 'body-ordinal-changed': {
      const { ordinal: _, ...body } = change.before;
      const { ordinal } = change.after;
      return { kind: 'put-body', body: ordinal === undefined ? body : { ...body, ordinal } };
    }
    case 'item-added':
      return addedItem(change.item, between);
    case 'item-removed':
      return { kind: 'remove-items', items: [change.item.id] };
    case 'item-renamed':
      return { kind: 'set-item', item: change.before.id, to: { title: change.after.title } };
    case 'annotation-changed':
      return { kind: 'set-item', item: change.before.id, to: { annotation: change.after.annotation } };
    case 'item-renumbered':
      return renumbered(change.before, between);
    case 'items-became-joint':
    case 'items-no-longer-joint':
      return joined(change.items, between);
    case 'document-added':
      return withListed(change.document.symbol, between, {
        kind: 'put-document',
        symbol: null,
        document: change.document,
      });
    case 'document-removed':
      return { kind: 'remove-document', symbol: change.document.symbol };
    case 'document-changed':
      return into.documents.some(({ symbol }) => symbol === change.before.symbol)
        ? { kind: 'put-document', symbol: change.before.symbol, document: change.after }
        : null;
    case 'document-listed':
    case 'document-unlisted':
      return listedAs(between.itemId(change.item.id), change.item, into);
    default: {
      const slots = withProgrammeChange(change, between);
      return slots && !isSame(slots, into.slots) ? { kind: 'set-slots', slots } : null;
    }
  }

  function listedAs(id: ItemId, item: Item, meeting: Meeting): Change | null {
    const there = meeting.agenda.some((one) => one.id === id);
    return there ? { kind: 'set-item', item: id, to: { documents: item.documents } } : null;
  }

  /** The document, and the items that list it. */
  function withListed(symbol: string, { itemId }: TakingOver, edit: Change): Change {
    const listing = from.agenda.flatMap((item) => {
      const own = into.agenda.find(({ id }) => id === itemId(item.id));
      if (!own || !item.documents.includes(symbol) || own.documents.includes(symbol)) return [];
      return [{ kind: 'set-item' as const, item: own.id, to: { documents: [...own.documents, symbol] } }];
    });
    return listing.length === 0 ? edit : { kind: 'several', edits: [edit, ...listing] };
  }
}

/** An item behind the one that it stands behind there, as far as that is here. */
function addedItem(item: Item, { into, from, bodyId, itemId }: TakingOver): Change | null {
  const own: Item = {
    ...item,
    body: bodyId(item.body),
    jointWith: [],
  };
  const taken = into.agenda.some(
    ({ id, body, number }) => id === own.id || (body === own.body && number === own.number),
  );
  if (taken || !into.bodies.some(({ id }) => id === own.body)) return null;
  const siblings = from.agenda.filter(({ body }) => body === item.body);
  const before = siblings.slice(
    0,
    siblings.findIndex(({ id }) => id === item.id),
  );
  const there = before.findLast(({ id }) => into.agenda.some((one) => one.id === itemId(id)));
  return { kind: 'add-item', item: own, after: there ? itemId(there.id) : null };
}

/** Numbers hang together: an item gets its number, and those below it and beside it that the body's list needs. */
function renumbered(item: Item, { into, common }: TakingOver): Change | null {
  const later = new Map(common.items.both.map(({ before, after }) => [before.id, after]));
  const own = into.agenda.filter(({ body }) => body === item.body);
  const numbers = own.map(({ id, number }) => [id, later.get(id)?.number ?? number] as const);
  const isClear = new Set(numbers.map(([, number]) => number)).size === numbers.length;
  return isClear ? { kind: 'arrange-agenda', body: item.body, items: numbers } : null;
}

/** Items as joint as they are there: first each by itself, then together what is together there and stands here. */
function joined(items: readonly Item[], { into, from, itemId }: TakingOver): Change | null {
  const here = new Set(into.agenda.map(({ id }) => id));
  const ids = items.map(({ id }) => itemId(id)).filter((id) => here.has(id));
  if (ids.length === 0) return null;
  const group = new Set(ids);
  const groups = from.agenda
    .filter((item) => group.has(itemId(item.id)) && item.jointWith.length > 0)
    .map((item) => [item.id, ...item.jointWith].map(itemId).filter((id) => here.has(id)))
    .filter((ids) => ids.length > 1);
  return {
    kind: 'several',
    edits: [
      ...ids.map((item) => ({ kind: 'part-item' as const, item })),
      ...groups.map((items) => ({ kind: 'join-items' as const, items })),
    ],
  };
}
