// Lists of items that another agenda allocates to a body: "1. Crimes against buoys (item 82)" is its item 82.
import { fold } from '#languages/normalise.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { listedNumber, numberBehind } from './item-number.ts';
import type { ListedItem } from './listed-item.ts';

const FEWEST_ALLOCATED = 3;

/** Whether a list counts items that another agenda allocates, each with its number there behind the title. */
export function bearsNumbersBehind(lines: readonly PreparedLine[]): boolean {
  const behind = lines.filter((line) => numberBehind(line.plain) !== null).length;
  const heads = lines.filter((line) => /^\d/.test(listedNumber(line.plain)?.number ?? '')).length;
  return behind >= FEWEST_ALLOCATED && behind * 2 >= heads;
}

/** An allocated item under its number in the agenda out of which it is taken; null for a paragraph that is counted along. */
export function inOwnAgenda(item: ListedItem, allocated: Map<string, string>): ListedItem | null {
  const behind = numberBehind(item.title);
  const top = /^\d+/.exec(item.number)?.[0] ?? '';
  const parent = allocated.get(`${item.body}/${top}`);
  if (behind) {
    if (item.number === top) allocated.set(`${item.body}/${top}`, behind.number);
    return { ...item, number: behind.number, title: behind.title, folded: fold(behind.title) };
  }
  return item.number === top || parent === undefined
    ? null
    : { ...item, number: parent + item.number.slice(top.length) };
}
