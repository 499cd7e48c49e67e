// The entries as they are placed in their slots, and the one that was placed last: what is printed behind it may say more.
import type { BodyId, Item } from '#domain/meeting.ts';
import type { PreparedLine } from '../prepared-line.ts';
import type { OpenSlot, PrintedEntry, ProgrammeContext } from './printed-programme.ts';

/** The entry that was placed last. */
export interface LastEntry {
  readonly entry: PrintedEntry;
  /** The slots that it stands in. */
  readonly slots: readonly OpenSlot[];
  /** Where in the flow it ends. */
  readonly end: number;
  readonly row: PreparedLine | undefined;
  /** The items of a list of numbers. */
  readonly listed?: readonly Item[];
}

/** Places entries. */
export type PlacedEntries = ReturnType<typeof placedEntries>;

/**
 * Places entries in the slots of a table.
 * @param over What the heading over the entries names.
 * @param here The row that is read.
 */
export function placedEntries(
  context: ProgrammeContext,
  over: () => { readonly body?: BodyId; readonly part?: string },
  here: () => PreparedLine | undefined,
) {
  let last: LastEntry | null = null;

  return { add, change, endsAt, inColumn, last: () => last, list, none };

  /** The body in whose column, else under whose heading the row stands. */
  function bodyHere(): BodyId | undefined {
    const row = here();
    return (row && context.bodyAt(row)) ?? over().body;
  }

  /** Adds an entry to slots; in all but the first it goes on. */
  function add(slots: readonly OpenSlot[], entry: PrintedEntry, end: number): void {
    const row = here();
    const body = bodyHere();
    const part = (row && context.partAt(row)) ?? over().part;
    const placed = { ...entry, ...(body === undefined ? {} : { body }), ...(part === undefined ? {} : { part }) };
    for (const slot of slots) slot.entries.push(slot === slots[0] ? placed : { ...placed, continued: true });
    last = { entry: placed, slots, end, row };
  }

  /** Tells more of the last entry. */
  function change(more: Partial<PrintedEntry>, end: number): void {
    if (!last) return;
    for (const slot of last.slots) {
      const own = slot.entries.at(-1);
      if (own) slot.entries[slot.entries.length - 1] = { ...own, ...more };
    }
    last = { ...last, entry: { ...last.entry, ...more }, end };
  }

  /** The last entry ends here, without that more is told of it. */
  function endsAt(end: number): void {
    if (last) last = { ...last, end };
  }

  /** The last entries are those of a list of numbers. */
  function list(listed: readonly Item[]): void {
    if (last) last = { ...last, listed };
  }

  /** Nothing was placed in this slot. */
  function none(): void {
    last = null;
  }

  /** Of several bodies' items, those of the body in whose column or under whose name the entry stands. */
  function inColumn(items: readonly Item[]): readonly Item[] {
    const body = bodyHere();
    const own = items.filter((item) => item.body === body);
    return own.length > 0 ? own : items;
  }
}
