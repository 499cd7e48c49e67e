// The account of a document's lines: which value of the meeting each one went into, or why it gave nothing.
import type { Line, UnreadLine, UnreadReason, ValueKey } from './reading.ts';

/** Keeps the account while a document is read. */
export interface Ledger {
  /** These lines went into a value. */
  use(key: ValueKey, lines: Iterable<number>): void;
  /** These lines gave nothing, for a reason; a line that is also used counts as used. */
  pass(reason: UnreadReason, lines: Iterable<number>): void;
  sources(): { [key: ValueKey]: number[] };
  /** The lines that are part of nothing, in order; blank ones do not count. */
  unread(lines: readonly Line[]): UnreadLine[];
}

/** Opens an account. */
export function openLedger(): Ledger {
  const used = new Map<ValueKey, Set<number>>();
  const anywhere = new Set<number>();
  const passed = new Map<number, UnreadReason>();
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
    sources: () => Object.fromEntries([...used].map(([key, lines]) => [key, [...lines].sort((a, b) => a - b)])),
    unread: (lines) =>
      lines
        .filter((line) => line.text.trim() !== '' && !anywhere.has(line.number))
        .map((line) => ({ ...line, reason: passed.get(line.number) ?? 'not-understood' })),
  };
}
