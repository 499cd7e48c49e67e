// Fills the pages of a small booklet with blocks of known heights, in their order.

/** A block: its height, and whether it must not end a page, as a heading. */
export interface Block {
  readonly height: number;
  readonly withNext: boolean;
  /** Whether it begins a page of its own. */
  readonly startsPage?: boolean;
}

/**
 * Which blocks stand on which page, by their indices. What is behind the first block that no longer fits stands on
 * none: what is left out is the end, never a piece of the middle.
 */
export function fillPanels(blocks: readonly Block[], rooms: readonly number[]): readonly (readonly number[])[] {
  const pages: number[][] = rooms.map(() => []);
  let page = 0;
  let left = rooms[0] ?? 0;
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (blocks[end]?.withNext && end + 1 < blocks.length) end++;
    const group = Array.from({ length: end - at + 1 }, (_, index) => at + index);
    const height = group.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
    const isBegun = pages[page]?.length !== 0;
    if (blocks[at]?.startsPage && isBegun) left = 0;
    while (height > left && page < rooms.length) {
      page++;
      left = rooms[page] ?? 0;
    }
    if (page >= rooms.length) break;
    pages[page]?.push(...group);
    left -= height;
    at = end + 1;
  }
  return pages;
}
