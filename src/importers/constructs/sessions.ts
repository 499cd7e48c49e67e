// Sessions out of a slot's entries: which body each entry belongs to, which entries are one joint entry, who sits together.
import type { Observation } from '#domain/finding.ts';
import type { BodyId, Entry, Item, LanguageTag, Session } from '#domain/meeting.ts';
import type { PrintedEntry, PrintedSlot } from './printed-programme.ts';

/** An entry that has found its items, with the lines that it was read from. */
interface PlacedEntry {
  readonly items: readonly Item[];
  /** The body that sits, where the print says it. */
  readonly sits?: BodyId | undefined;
  readonly entry: Entry;
  readonly lines: readonly number[];
  /** The parts that lack the mark of a continuation which others bear. */
  readonly unmarked: readonly Assigned[];
}

/** A slot's sessions, and for each of their entries its lines. */
export interface SlotSessions {
  readonly sessions: readonly Session[];
  readonly lines: readonly (readonly (readonly number[])[])[];
  readonly observations: readonly Observation[];
}

/** Makes the sessions of a slot. `bodies` are in the order of the columns; session ids begin with `slotId`. */
export function sessionsOf(
  slot: PrintedSlot,
  slotId: string,
  bodies: readonly BodyId[],
  language: LanguageTag,
): SlotSessions {
  const observations: Observation[] = [];
  const placed = joined(assigned(slot.entries, bodies, observations, slotId), bodies, language);
  for (const { items, entry, unmarked } of placed) {
    const [item] = items;
    const [part] = unmarked;
    if (!part || !item) continue;
    observations.push({
      rule: 'continued-in-one-column',
      severity: 'warning',
      where: { line: part.lines[0] ?? 0, slot: slotId, item: item.id },
      values: { number: item.number, title: entry.title?.[language] ?? item.title[language] ?? '' },
    });
  }
  const open: { bodies: readonly BodyId[]; entries: Entry[]; lines: (readonly number[])[] }[] = [];
  for (const { items, sits, entry, lines } of placed) {
    const own = sits !== undefined ? [sits] : items.length > 0 ? items.map((item) => item.body) : bodies;
    const last = open.findLast((session) => session.bodies.some((body) => own.includes(body)));
    const fits = last && ((items.length === 0 && sits === undefined) || last.bodies.join() === own.join());
    const session = fits ? last : { bodies: own, entries: [], lines: [] };
    if (!fits) open.push(session);
    session.entries.push(entry);
    session.lines.push(lines);
  }
  const names = new Map<string, number>();
  const sessions = open.map(({ bodies: own, entries }) => {
    const name = `${slotId}/${own.join('+')}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return { id: count === 1 ? name : `${name}/${count}`, bodies: own, entries };
  });
  return { sessions, lines: open.map((session) => session.lines), observations };
}

type Assigned = PrintedEntry & { readonly meant: readonly Item[] };

/**
 * Gives each entry its item. Entries that read alike stand in the columns of different bodies, in the columns' order;
 * a joint item printed once stands for all its bodies.
 */
function assigned(
  entries: readonly PrintedEntry[],
  bodies: readonly BodyId[],
  observations: Observation[],
  slot: string,
): Assigned[] {
  const inOrder = (items: readonly Item[]): Item[] =>
    [...items].sort((a, b) => bodies.indexOf(a.body) - bodies.indexOf(b.body));
  const likeness = (entry: PrintedEntry): string =>
    `${entry.continued} ${entry.candidates.map((item) => item.id).join()}`;
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(likeness(entry), (counts.get(likeness(entry)) ?? 0) + 1);
  const passed = new Map<string, number>();
  let before: Item | undefined;
  return entries.map((entry) => {
    const follows = entry.candidates.filter((item) => before?.body === item.body && isNextBelow(before, item));
    before = entry.candidates.length === 1 ? entry.candidates[0] : follows[0];
    if (entry.candidates.length < 2) return { ...entry, meant: entry.candidates };
    const same = counts.get(likeness(entry)) ?? 0;
    const rank = passed.get(likeness(entry)) ?? 0;
    passed.set(likeness(entry), rank + 1);
    const items = inOrder(entry.candidates);
    if (same === items.length) return { ...entry, meant: [items[rank] as Item] };
    const line = entry.lines[0] ?? 0;
    const first = items[0] as Item;
    const allJoint = items.slice(1).every((item) => first.jointWith.includes(item.id));
    if (same === 1 && allJoint) {
      observations.push({
        rule: 'joint-printed-once',
        severity: 'info',
        where: { line, slot, item: first.id },
        values: { title: entry.title },
      });
      return { ...entry, meant: items };
    }
    const [next] = follows;
    if (next) return { ...entry, meant: [next] };
    observations.push({
      rule: 'ambiguous-body',
      severity: 'warning',
      where: { line, slot, item: first.id },
      values: { number: first.number, title: entry.title },
    });
    return { ...entry, meant: [first] };
  });
}

/** Whether an item is the letter behind another's: 1(b) behind 1(a). */
function isNextBelow({ number: before }: Item, { number }: Item): boolean {
  const [first, second] = [before, number].map((one) => /^(.+)\(([a-z])\)$/.exec(one));
  return first?.[1] === second?.[1] && second?.[2]?.charCodeAt(0) === (first?.[2]?.charCodeAt(0) ?? 0) + 1;
}

/** Makes one entry of what is joint and stands in several columns. */
function joined(entries: readonly Assigned[], bodies: readonly BodyId[], language: LanguageTag): PlacedEntry[] {
  const taken = new Set<Assigned>();
  const waiting = new Map<string, Assigned[]>();
  for (const entry of entries) {
    const id = entry.meant[0]?.id;
    if (id === undefined) continue;
    const others = waiting.get(id);
    if (others) others.push(entry);
    else waiting.set(id, [entry]);
  }
  const placed: PlacedEntry[] = [];
  for (const entry of entries) {
    if (taken.has(entry)) continue;
    taken.add(entry);
    const parts = [entry];
    for (const id of entry.meant.flatMap((item) => item.jointWith)) {
      const part = waiting.get(id)?.find((other) => !taken.has(other));
      if (!part || parts.some((other) => other.meant[0]?.body === part.meant[0]?.body)) continue;
      taken.add(part);
      parts.push(part);
    }
    const items = parts.flatMap((part) => part.meant).sort((a, b) => bodies.indexOf(a.body) - bodies.indexOf(b.body));
    const printed = parts.find((part) => !part.exact)?.title;
    placed.push({
      unmarked: parts.some((part) => part.continued) ? parts.filter((part) => !part.continued) : [],
      items,
      sits: entry.sits ?? (items.length === 0 ? entry.body : undefined),
      entry: {
        items: items.map((item) => item.id),
        continued: parts.some((part) => part.continued),
        ...(printed === undefined ? {} : { title: { [language]: printed } }),
      },
      lines: parts.flatMap((part) => part.lines),
    });
  }
  return placed;
}
