// What changed between two states of a meeting in its masthead, agendas and documents.
import { parentNumber } from './agenda.ts';
import type { AgendaChange, DocumentChange, MeetingChange, Turn } from './changes.ts';
import type { Constraints, Document, DocumentSymbol, Item, ItemId, Meeting } from './meeting.ts';
import { alike, type Correspondence, isSame, pairUp } from './pairing.ts';

const CONSTRAINTS = [
  'meetingsWithInterpretation',
  'languagesOfInterpretation',
  'days',
  'hybridMeetingMaxHours',
] as const satisfies readonly (keyof Constraints)[];

/** What changed in the masthead, the bodies and what the meeting has been granted. */
export function compareMasthead(before: Meeting, after: Meeting, { bodies }: Correspondence): MeetingChange[] {
  const turn = <Value>(read: (meeting: Meeting) => Value): Turn<Value> => ({
    before: read(before),
    after: read(after),
  });
  const dates = turn(({ start, end }) => ({ start, end }));
  const told: MeetingChange[] = [
    { kind: 'symbol-changed', ...turn((meeting) => meeting.symbol) },
    { kind: 'title-changed', ...turn((meeting) => meeting.title ?? null) },
    { kind: 'languages-changed', ...turn((meeting) => meeting.languages) },
    { kind: 'dates-changed', ...dates },
    { kind: 'venue-changed', ...turn((meeting) => meeting.venue) },
    { kind: 'time-zone-changed', ...turn((meeting) => meeting.timeZone) },
    { kind: 'distribution-changed', ...turn((meeting) => meeting.distribution ?? null) },
    { kind: 'reissue-changed', ...turn((meeting) => meeting.reissued ?? null) },
    ...CONSTRAINTS.map((constraint) => ({
      kind: 'constraint-changed' as const,
      constraint,
      ...turn((meeting) => meeting.constraints[constraint] ?? null),
    })),
  ];
  return [
    ...told.filter((change) => 'before' in change && !isSame(change.before, change.after)),
    ...bodies.gone.map((body) => ({ kind: 'body-removed' as const, body })),
    ...bodies.come.map((body) => ({ kind: 'body-added' as const, body })),
    ...bodies.both.flatMap((pair): MeetingChange[] => [
      ...(isSame(pair.before.name, pair.after.name) ? [] : [{ kind: 'body-renamed' as const, ...pair }]),
      ...(pair.before.ordinal === pair.after.ordinal ? [] : [{ kind: 'body-ordinal-changed' as const, ...pair }]),
    ]),
  ];
}

/** What changed in the agendas. */
export function compareAgendas(before: Meeting, after: Meeting, { items, laterItem }: Correspondence): AgendaChange[] {
  return [
    ...items.gone.map((item) => ({ kind: 'item-removed' as const, item })),
    ...items.come.map((item) => ({ kind: 'item-added' as const, item })),
    ...items.both.flatMap((pair): AgendaChange[] => [
      ...(isSame(pair.before.title, pair.after.title) ? [] : [{ kind: 'item-renamed' as const, ...pair }]),
      ...(pair.before.number === pair.after.number || followsParent(pair, items.both)
        ? []
        : [{ kind: 'item-renumbered' as const, ...pair }]),
      ...(isSame(pair.before.annotation, pair.after.annotation)
        ? []
        : [{ kind: 'annotation-changed' as const, ...pair }]),
    ]),
    ...compareJoint(before, after, laterItem),
  ];
}

/** Whether an item's number changed only because the item above it got another number. */
function followsParent(pair: Turn<Item>, both: readonly Turn<Item>[]): boolean {
  const parent = parentNumber(pair.before.number);
  if (parent === null) return false;
  const above = both.find(({ before }) => before.body === pair.before.body && before.number === parent);
  if (!above || above.before.number === above.after.number) return false;
  return pair.after.number === above.after.number + pair.before.number.slice(parent.length);
}

type Link = readonly [ItemId, ItemId];

function compareJoint(before: Meeting, after: Meeting, laterItem: ReadonlyMap<ItemId, ItemId>): AgendaChange[] {
  const earlier = new Map(before.agenda.map((item) => [item.id, item]));
  const later = new Map(after.agenda.map((item) => [item.id, item]));
  const laterOf = (id: ItemId): ItemId => laterItem.get(id) ?? `gone ${id}`;
  const wasThere = new Set(laterItem.values());
  const linksBefore = jointLinks(before.agenda, laterOf);
  const linksAfter = jointLinks(after.agenda, (id) => id);
  const there = new Map([...earlier].map(([id, item]) => [laterOf(id), later.get(laterOf(id)) ?? item]));
  const only = (links: ReadonlyMap<string, Link>, others: ReadonlyMap<string, Link>): Link[] =>
    [...links].filter(([key]) => !others.has(key)).map(([, link]) => link);
  const known = ([a, b]: Link): boolean => wasThere.has(a) || wasThere.has(b);
  return [
    ...groups(only(linksBefore, linksAfter).filter(known)).map((ids) => ({
      kind: 'items-no-longer-joint' as const,
      items: itemsOf(ids, there),
    })),
    ...groups(only(linksAfter, linksBefore).filter(known)).map((ids) => ({
      kind: 'items-became-joint' as const,
      items: itemsOf(ids, later),
    })),
  ];
}

function itemsOf(ids: readonly ItemId[], items: ReadonlyMap<ItemId, Item>): readonly Item[] {
  return ids.flatMap((id) => items.get(id) ?? []);
}

function jointLinks(agenda: readonly Item[], idOf: (id: ItemId) => ItemId): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const ids = new Set(agenda.map((item) => item.id));
  for (const item of agenda) {
    for (const other of item.jointWith) {
      if (!ids.has(other)) continue;
      const link = [idOf(item.id), idOf(other)].sort() as [ItemId, ItemId];
      links.set(link.join('\n'), link);
    }
  }
  return links;
}

/** Items that hang together by links, so that one business of three bodies is told once. */
function groups(links: readonly Link[]): readonly (readonly ItemId[])[] {
  const groupOf = new Map<ItemId, Set<ItemId>>();
  for (const [a, b] of links) {
    const merged = new Set([a, b, ...(groupOf.get(a) ?? []), ...(groupOf.get(b) ?? [])]);
    for (const id of merged) groupOf.set(id, merged);
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort());
}

/** What changed in the documents and in which items list them. */
export function compareDocuments(before: Meeting, after: Meeting, { items }: Correspondence): DocumentChange[] {
  const pairs = pairUp(allDocuments(before), allDocuments(after), [
    alike((document) => JSON.stringify(document)),
    alike((document) => document.symbol),
  ]);
  const stays = new Map(pairs.both.map((pair) => [pair.after.symbol, pair.after]));
  const listing = (meeting: Meeting, symbol: DocumentSymbol): readonly Item[] =>
    meeting.agenda.filter((item) => item.documents.includes(symbol));
  const relisted = items.both.flatMap(({ before: old, after: item }): DocumentChange[] => [
    ...onlyIn(old.documents, item.documents).flatMap((symbol) => {
      const document = stays.get(symbol);
      return document ? [{ kind: 'document-unlisted' as const, document, item }] : [];
    }),
    ...onlyIn(item.documents, old.documents).flatMap((symbol) => {
      const document = stays.get(symbol);
      return document ? [{ kind: 'document-listed' as const, document, item }] : [];
    }),
  ]);
  return [
    ...pairs.gone.map((document) => ({
      kind: 'document-removed' as const,
      document,
      items: listing(before, document.symbol),
    })),
    ...pairs.come.map((document) => ({
      kind: 'document-added' as const,
      document,
      items: listing(after, document.symbol),
    })),
    ...pairs.both
      .filter((pair) => !isSame(pair.before, pair.after))
      .map((pair) => ({ kind: 'document-changed' as const, ...pair })),
    ...relisted,
  ];
}

function onlyIn(some: readonly DocumentSymbol[], others: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return [...new Set(some)].filter((symbol) => !others.includes(symbol));
}

/** The meeting's documents and those that only an item names. */
function allDocuments(meeting: Meeting): readonly Document[] {
  const recorded = new Set(meeting.documents.map((document) => document.symbol));
  const named = new Set(meeting.agenda.flatMap((item) => item.documents));
  return [
    ...meeting.documents,
    ...[...named].filter((symbol) => !recorded.has(symbol)).map((symbol) => ({ symbol, title: {} })),
  ];
}
