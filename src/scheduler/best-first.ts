// A list that gives back what is least first; what is equal in the order in which it came.

/** Things by their rank. */
export interface BestFirst<Thing> {
  readonly add: (thing: Thing, rank: number) => void;
  /** Takes the least out. */
  readonly take: () => Thing | undefined;
  /** The least rank; infinity where there is nothing. */
  readonly least: () => number;
}

/** An empty list. */
export function bestFirst<Thing>(): BestFirst<Thing> {
  const heap: { thing: Thing; rank: number; turn: number }[] = [];
  let turns = 0;
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    if (!one || !other) return one !== undefined;
    return one.rank < other.rank || (one.rank === other.rank && one.turn < other.turn);
  };
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (!one || !other) return;
    heap[a] = other;
    heap[b] = one;
  };
  return {
    add(thing, rank) {
      heap.push({ thing, rank, turn: turns++ });
      for (let at = heap.length - 1; at > 0; ) {
        const up = (at - 1) >> 1;
        if (!isBefore(at, up)) break;
        swap(at, up);
        at = up;
      }
    },
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last) {
        heap[0] = last;
        for (let at = 0; ; ) {
          const [left, right] = [2 * at + 1, 2 * at + 2];
          let least = at;
          if (left < heap.length && isBefore(left, least)) least = left;
          if (right < heap.length && isBefore(right, least)) least = right;
          if (least === at) break;
          swap(at, least);
          at = least;
        }
      }
      return top?.thing;
    },
    least: () => heap[0]?.rank ?? Number.POSITIVE_INFINITY,
  };
}
