// What a hand does to the agenda of a body, as edits: items come, go, move and change their level, and are numbered anew
// as they then stand.
import { agendaTree, type ItemNode } from './agenda.ts';
import type { Change } from './edits.ts';
import type { BodyId, Item, ItemId, Meeting, Text } from './meeting.ts';

/** An item and how deep it stands. */
export interface AgendaRow {
  readonly item: Item;
  /** 0 at the top. */
  readonly depth: number;
}

/** The agenda of a body, row by row. */
export function agendaRows(agenda: readonly Item[], body: BodyId): readonly AgendaRow[] {
  const flat = (nodes: readonly ItemNode[], depth: number): AgendaRow[] =>
    nodes.flatMap(({ item, children }) => [{ item, depth }, ...flat(children, depth + 1)]);
  return flat(agendaTree(agenda, body), 0);
}

interface Place {
  readonly id: ItemId;
  readonly depth: number;
}

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const roman = (value: number): string => `${'x'.repeat(Math.floor(value / 10))}${ROMANS[value % 10]}`;
const letter = (value: number): string =>
  value <= 26 ? String.fromCharCode(96 + value) : letter(Math.floor((value - 1) / 26)) + letter(((value - 1) % 26) + 1);

/** The numbers of rows as they stand: 1, 1(a), 1(a)(i); or 1.1, 1.1.1 where the agenda is numbered so. */
function numbered(rows: readonly Place[], dotted: boolean): readonly (readonly [ItemId, string])[] {
  const counts: number[] = [];
  const names: string[] = [];
  return rows.map(({ id, depth }) => {
    const level = Math.min(depth, counts.length);
    counts.length = level + 1;
    counts[level] = (counts[level] ?? 0) + 1;
    const own = counts[level];
    const above = level === 0 ? '' : (names[level - 1] ?? '');
    const part = level % 2 === 1 ? letter(own) : roman(own);
    names[level] = level === 0 ? String(own) : dotted ? `${above}.${own}` : `${above}(${part})`;
    return [id, names[level]];
  });
}

function arranged(meeting: Meeting, body: BodyId, rows: readonly Place[]): Change {
  const dotted = meeting.agenda.some((item) => item.body === body && /^\d+\.\d/.test(item.number));
  return { kind: 'arrange-agenda', body, items: numbered(rows, dotted) };
}

/** The rows of a body, and where an item stands with all that is below it. */
function standing(meeting: Meeting, id: ItemId) {
  const body = meeting.agenda.find((item) => item.id === id)?.body;
  if (body === undefined) return null;
  const rows = agendaRows(meeting.agenda, body).map(({ item, depth }) => ({ id: item.id, depth }));
  const at = rows.findIndex((row) => row.id === id);
  const depth = rows[at]?.depth ?? 0;
  let end = at + 1;
  while (end < rows.length && (rows[end]?.depth ?? 0) > depth) end++;
  return { body, rows, at, end, depth };
}

/** What can be done with an item's place. */
export type ItemGesture = 'up' | 'down' | 'indent' | 'outdent' | 'remove' | 'renumber';

/** A gesture as an edit; null where it leads nowhere. */
export function itemGesture(meeting: Meeting, id: ItemId, gesture: ItemGesture): Change | null {
  const found = standing(meeting, id);
  if (!found) return null;
  const { body, rows, at, end, depth } = found;
  const own = rows.slice(at, end);
  const rest = [...rows.slice(0, at), ...rows.slice(end)];
  const deeper = (by: number): readonly Place[] =>
    rows.map((row, index) => (index >= at && index < end ? { ...row, depth: row.depth + by } : row));
  switch (gesture) {
    case 'renumber': {
      const change = arranged(meeting, body, rows);
      const same =
        change.kind === 'arrange-agenda' &&
        change.items.every(([one, number]) => meeting.agenda.find((item) => item.id === one)?.number === number);
      return same ? null : change;
    }
    case 'remove': {
      const gone = own.map((row) => row.id);
      return { kind: 'several', edits: [{ kind: 'remove-items', items: gone }, arranged(meeting, body, rest)] };
    }
    case 'indent': {
      const above = rows[at - 1];
      return above && above.depth >= depth ? arranged(meeting, body, deeper(1)) : null;
    }
    case 'outdent':
      return depth === 0 ? null : arranged(meeting, body, deeper(-1));
    case 'up': {
      let to = at - 1;
      while (to >= 0 && (rows[to]?.depth ?? 0) > depth) to--;
      if (to < 0 || rows[to]?.depth !== depth) return null;
      return arranged(meeting, body, rest.toSpliced(to, 0, ...own));
    }
    case 'down': {
      const next = rows[end];
      if (next?.depth !== depth) return null;
      let to = end + 1;
      while (to < rows.length && (rows[to]?.depth ?? 0) > depth) to++;
      return arranged(meeting, body, rest.toSpliced(to - own.length, 0, ...own));
    }
  }
}

/** Where new items come: behind an item and all below it, or as the last ones below it; null = at the end. */
export interface NewPlace {
  readonly body: BodyId;
  readonly at: ItemId | null;
  readonly below?: boolean;
}

/** New items one after the other, numbered as they then stand; `depth` counts from that of the place. */
export function itemsAdded(
  meeting: Meeting,
  place: NewPlace,
  titles: readonly { readonly title: Text; readonly depth?: number }[],
): Change | null {
  const rows = agendaRows(meeting.agenda, place.body).map(({ item, depth }) => ({ id: item.id, depth }));
  const found = place.at === null ? null : standing(meeting, place.at);
  const at = found ? found.end : rows.length;
  const depth = found ? found.depth + (place.below ? 1 : 0) : 0;
  const taken = new Set(meeting.agenda.map(({ id }) => id));
  const ids: ItemId[] = [];
  for (let count = 1; ids.length < titles.length; count++) {
    const id = `${place.body}/new-${count}`;
    if (!taken.has(id)) ids.push(id);
  }
  // They come in turned order, each behind the same item.
  const after = rows[at - 1]?.id ?? null;
  const added = titles.map(({ title }, index): Change => {
    const number = (ids[index] as string).slice(place.body.length + 1);
    const item = {
      id: ids[index] as string,
      body: place.body,
      number,
      title,
      jointWith: [],
      annotation: null,
      documents: [],
    };
    return { kind: 'add-item', item, after };
  });
  const fresh = titles.map((one, index) => ({ id: ids[index] as string, depth: depth + (one.depth ?? 0) }));
  if (titles.length === 0) return null;
  return {
    kind: 'several',
    edits: [...added.reverse(), arranged(meeting, place.body, rows.toSpliced(at, 0, ...fresh))],
  };
}

/** The agenda of another meeting taken over, its bodies in the order of this one's. */
export function agendaTakenOver(meeting: Meeting, from: Pick<Meeting, 'agenda' | 'documents' | 'bodies'>): Change {
  const bodies = new Map(from.bodies.map(({ id }, index) => [id, meeting.bodies[index]?.id]));
  const renamed = (id: ItemId): ItemId => {
    const item = from.agenda.find((one) => one.id === id);
    return item ? `${bodies.get(item.body)}/${item.number}` : id;
  };
  const agenda = from.agenda
    .filter((item) => bodies.get(item.body) !== undefined)
    .map((item) => ({
      ...item,
      id: renamed(item.id),
      body: bodies.get(item.body) as BodyId,
      jointWith: item.jointWith.map(renamed),
    }));
  return { kind: 'set-agenda', agenda, documents: from.documents };
}
