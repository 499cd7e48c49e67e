// What a programme of work has to place: pieces of business, each one item or several that are the same business on
// several agendas, in the order that conventions and agendas give them.
import { type ItemKind, itemKind } from '#checks/item-kind.ts';
import { agendaTree, type ItemNode } from '#domain/agenda.ts';
import type { BodyId, Entry, Item, ItemId, Meeting, SlotId } from '#domain/meeting.ts';

/** A piece of business: what is taken up together, in one session after another until it is done. */
export interface Business {
  /** Its items joined by "+"; for business outside the agenda its place. */
  readonly key: string;
  /** One item a body, in the order of the bodies; none = business outside the agenda. */
  readonly items: readonly ItemId[];
  readonly bodies: readonly BodyId[];
  readonly kind: ItemKind;
  /** Listed above it where it begins: the items that it is the first sub-item of. */
  readonly heads: readonly (readonly ItemId[])[];
  /** What its need is judged by. */
  readonly agenda: readonly Item[];
  /** How it stands in the programme, where that is to be kept: what its entries say beside their items. */
  readonly standing?: readonly StandingPart[];
}

/** An entry of a piece of business as it stands. */
export interface StandingPart {
  /** Index among the meeting's slots. */
  readonly at: number;
  readonly slot: SlotId;
  /** The entries of its heads, then its own; one, but for documents that list an item twice in a slot. */
  readonly entries: readonly Entry[];
  /** Its place among all entries of the slot. */
  readonly place: number;
}

/** The business of a meeting's agenda. Organizational items are taken up by their sub-items alone, others above them. */
export function businessOf(meeting: Pick<Meeting, 'agenda' | 'bodies'>): readonly Business[] {
  const groups = jointGroups(meeting);
  const made = new Map<ItemId, Business>();
  const all: Business[] = [];
  const visit = (node: ItemNode, heads: readonly (readonly ItemId[])[], within: ItemKind): void => {
    const kind = kindWithin(node.item, within);
    const group = groups.get(node.item.id) ?? [node.item];
    const ids = group.map(({ id }) => id);
    if (node.children.length > 0) {
      const above = kind === 'substantive' ? [...heads, ids] : heads;
      for (const [index, child] of node.children.entries()) visit(child, index === 0 ? above : [], kind);
      return;
    }
    if (made.has(node.item.id)) return;
    const bodies = group.map(({ body }) => body);
    const business: Business = { key: ids.join('+'), items: ids, bodies, kind, heads, agenda: group };
    for (const id of ids) made.set(id, business);
    all.push(business);
  };
  for (const body of meeting.bodies)
    for (const node of agendaTree(meeting.agenda, body.id)) visit(node, [], 'substantive');
  return all;
}

/** A sub-item of an organizational item is organizational, whatever its title says of no standing kind. */
export function kindWithin(item: Item, parent: ItemKind): ItemKind {
  const own = itemKind(item);
  return own === 'substantive' && parent !== 'substantive' ? 'organizational' : own;
}

/** Where conventions put a kind: opening, adoption of the agenda, what is organizational, business, other, report, closing. */
export function conventionalRank(kind: ItemKind): number {
  const order: readonly ItemKind[] = [
    'opening',
    'adoption-of-agenda',
    'organizational',
    'election',
    'substantive',
    'other-matters',
    'adoption-of-report',
    'closing',
  ];
  // An election stands where the agenda has it among what is organizational.
  return Math.max(0, order.indexOf(kind === 'election' ? 'organizational' : kind));
}

/** Items with the items of other agendas that are the same business: at most one a body, in the order of the bodies. */
export function jointGroups({
  agenda,
  bodies,
}: Pick<Meeting, 'agenda' | 'bodies'>): ReadonlyMap<ItemId, readonly Item[]> {
  const byId = new Map(agenda.map((item) => [item.id, item]));
  const rank = new Map(bodies.map(({ id }, index) => [id, index]));
  const linked = new Map<ItemId, Set<ItemId>>();
  for (const item of agenda) {
    for (const other of item.jointWith) {
      if (!byId.has(other)) continue;
      linked.set(item.id, (linked.get(item.id) ?? new Set()).add(other));
      linked.set(other, (linked.get(other) ?? new Set()).add(item.id));
    }
  }
  const groups = new Map<ItemId, readonly Item[]>();
  for (const item of agenda) {
    if (groups.has(item.id)) continue;
    const group = [item];
    for (const member of group) {
      for (const id of linked.get(member.id) ?? []) {
        const other = byId.get(id) as Item;
        if (!groups.has(id) && group.every(({ body }) => body !== other.body)) group.push(other);
      }
    }
    group.sort((a, b) => (rank.get(a.body) ?? 0) - (rank.get(b.body) ?? 0));
    for (const { id } of group) groups.set(id, group);
  }
  return groups;
}

/** The order in which a body takes its business up: by convention, then as its agenda has it. Indices into the list. */
export function sequenceOf(
  business: readonly Business[],
  body: BodyId,
  meeting: Pick<Meeting, 'agenda'>,
): readonly number[] {
  const place = new Map(meeting.agenda.map(({ id }, index) => [id, index]));
  const placeOf = ({ agenda }: Business): number =>
    place.get(agenda.find((item) => item.body === body)?.id ?? '') ?? -1;
  return business
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => one.items.length > 0 && one.bodies.includes(body))
    .sort((a, b) => conventionalRank(a.one.kind) - conventionalRank(b.one.kind) || placeOf(a.one) - placeOf(b.one))
    .map(({ index }) => index);
}
