// What a reader or a check has to say about a place in a meeting or its document: a value, never a throw.
import type { DocumentSymbol, ItemId, SlotId } from './meeting.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The place that a finding is about. `line` counts from 1 in the document that was read. */
export interface Where {
  readonly line?: number;
  readonly slot?: SlotId;
  readonly item?: ItemId;
  readonly document?: DocumentSymbol;
}

/** A finding before it is put into words: the rule, its place, and the values that its message names. */
export interface Observation {
  /** Kebab-case and stable. */
  readonly rule: string;
  readonly severity: Severity;
  readonly where: Where;
  /** What the message names, by placeholder. Kept, so that the message can be worded anew in another language. */
  readonly values?: { readonly [name: string]: string | number };
}

/** A change that the program makes when asked, as data. */
export interface Fix {
  readonly label: string;
  readonly [key: string]: unknown;
}

/** An observation in the reader's language. */
export interface Finding extends Observation {
  /** Names the place in words. */
  readonly message: string;
  readonly fix?: Fix;
}

/** Orders findings: errors first, then warnings, then information; in the document's order within each. */
export function compareFindings(a: Observation, b: Observation): number {
  const rank = { error: 0, warning: 1, info: 2 };
  return rank[a.severity] - rank[b.severity] || (a.where.line ?? 0) - (b.where.line ?? 0);
}
