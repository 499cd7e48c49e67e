// The ids of the grid's elements. They are made of places alone; a cell names itself by those of its day, its hours
// and its bodies, so that no name is written twice.

import type { SessionId, SlotId } from '#domain/meeting.ts';
import type { Spot } from './keyboard.ts';
import { column, row } from './units.ts';

/** The id of an element; `prefix` tells two grids of a page apart, the numbers count from 0. */
export const idOf = {
  day: (prefix: string, day: number): string => `${prefix}d${day}`,
  hours: (prefix: string, day: number, slot: number): string => `${prefix}d${day}h${slot}`,
  body: (prefix: string, column: number): string => `${prefix}b${column}`,
  cell: (prefix: string, day: number, row: number, column: number): string => `${prefix}d${day}r${row}c${column}`,
  word: (prefix: string, word: 'idle' | 'joint'): string => `${prefix}${word}`,
};

/** Where a cell stands, from its id; null for what is no cell. */
export function spotOfId(id: string): Spot | null {
  const match = /d(\d+)r(\d+)c(\d+)$/.exec(id);
  return match && { day: Number(match[1]), row: row(Number(match[2])), column: column(Number(match[3])) };
}

/** Names an entry by its place, for entries that have no item. */
export function keyOfPlace(slot: SlotId, session: SessionId, index: number): string {
  return `${slot}#${session}#${index}`;
}
