// The account of a document's lines: which value of the meeting each one went into, or why it gave nothing; and of the
// words of a line that no value took although others of the line went into one.
import type { Line, UnreadLine, UnreadReason, ValueKey } from './reading.ts';

/** Keeps the account while a document is read. */
export interface Ledger {
  /** These lines went into a value. */
  use(key: ValueKey, lines: Iterable<number>): void;
  /** These lines gave nothing, for a reason; a line that is also used counts as used. */
  pass(reason: UnreadReason, lines: Iterable<number>): void;
  /** These words, on these lines, went into no value, whatever else of the lines did. */
  leave(left: LeftWords): void;
  /** The lines that went into a value so far. */
  linesOf(key: ValueKey): number[];
  /** The lines of each value. While reading, bodies go by their place in the list; here they get their letters. */
  sources(letters: readonly string[]): { [key: ValueKey]: number[] };
  /** The lines that are part of nothing, in order; blank ones do not count. */
  unread(lines: readonly Line[]): UnreadLine[];
  /** The words that went into no value, on lines of which something did: the other lines are listed whole. */
  leftOver(): LeftWords[];
}

/** Words that no value took. */
export interface LeftWords {
  /** As printed. */
  readonly printed: string;
  readonly lines: readonly number[];
  /** Understood all the same: a deadline or a break, which is no use to the meeting; a room, which is not taken over. */
  readonly known?: 'notice' | 'room';
}

/** Opens an account. */
export function openLedger(): Ledger {
  const used = new Map<ValueKey, Set<number>>();
  const anywhere = new Set<number>();
  const passed = new Map<number, UnreadReason>();
  const left: LeftWords[] = [];
  return {
    use(key, lines) {
      const own = used.get(key) ?? new Set();
      used.set(key, own);
      for (const line of lines) {
        own.add(line);
        anywhere.add(line);
      }
    },
    pass(reason, lines) {
      for (const line of lines) passed.set(line, reason);
    },
    leave(words) {
      left.push(words);
    },
    linesOf: (key) => sorted(used.get(key)),
    sources: (letters) => Object.fromEntries([...used].map(([key, lines]) => [lettered(key, letters), sorted(lines)])),
    unread: (lines) =>
      lines
        .filter((line) => line.text.trim() !== '' && !anywhere.has(line.number))
        .map((line) => ({ ...line, reason: passed.get(line.number) ?? 'not-understood' })),
    leftOver: () =>
      left.filter(({ lines, known }) =>
        known ? lines.every((line) => anywhere.has(line)) : lines.some((line) => anywhere.has(line)),
      ),
  };
}

const sorted = (lines: ReadonlySet<number> = new Set()): number[] => [...lines].sort((a, b) => a - b);

const ROOMS: { readonly [room: string]: string } = { listed: 'item', annotation: 'annotation', body: 'body' };

/** "listed/0/5(a)" as "item/A/5(a)", "body/1" as "body/B". */
function lettered(key: ValueKey, letters: readonly string[]): ValueKey {
  const match = /^(listed|annotation|body)\/(\d+)(\/.+)?$/.exec(key);
  if (!match) return key;
  return `${ROOMS[match[1] as string]}/${letters[Number(match[2])] ?? 'A'}${match[3] ?? ''}`;
}
