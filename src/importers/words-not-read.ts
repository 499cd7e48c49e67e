// Tells of words that no value took although others of their line went into one: nothing of a line is lost in silence.
import type { Observation } from '#domain/finding.ts';
import type { LeftWords } from './ledger.ts';

const RULES = { notice: 'notice-beside', room: 'room-beside' } as const;

/** An observation for each stretch of words that was left over, at its first line. */
export function wordsNotRead(left: readonly LeftWords[]): Observation[] {
  return left
    .filter(({ printed }) => /[\p{L}\p{N}]/u.test(printed))
    .map(({ printed, lines: [line = 0], known }) => ({
      rule: known ? RULES[known] : 'words-not-read',
      severity: known ? 'info' : 'warning',
      where: { line },
      values: { printed },
    }));
}
