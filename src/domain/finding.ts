// What a reader or a check has to say about a place in a meeting or its document: a value, never a throw.
import { digest } from './digest.ts';
import type { Edit } from './edits.ts';
import type { BodyId, DocumentSymbol, ItemId, SessionId, SlotId } from './meeting.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The place that a finding is about. `line` counts from 1 in the document that was read. */
export interface Where {
  readonly line?: number;
  readonly slot?: SlotId;
  /** A session of that slot. */
  readonly session?: SessionId;
  /** Index of an entry of that session. */
  readonly entry?: number;
  readonly body?: BodyId;
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
  readonly fix?: ProposedFix;
}

/** A change that would mend what is found, as data; made only when a person asks for it. */
export interface ProposedFix {
  /** What it does: kebab-case and stable; the languages have the words for it. */
  readonly kind: string;
  readonly edit: Edit;
}

/** A proposed change with its words. */
export interface Fix extends ProposedFix {
  readonly label: string;
}

/** An observation in the reader's language. */
export interface Finding extends Observation {
  /** Names the place in words. */
  readonly message: string;
  readonly fix?: Fix;
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Orders findings: errors first, then warnings, then information; in the document's order within each. */
export function compareFindings(a: Observation, b: Observation): number {
  return rank[a.severity] - rank[b.severity] || (a.where.line ?? 0) - (b.where.line ?? 0);
}

/**
 * A name for what a finding says, the same as long as its facts are: an acknowledgement under this name ends when they
 * change. Lines, and the order of entries in a session, are no facts: they move when something else comes or goes.
 */
export function findingKey({ rule, where, values = {} }: Observation): string {
  const { slot, body, item, document } = where;
  const facts = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([rule, slot, body, item, document, facts]));
}

/** Findings of several sources, each fact once: with the gravest severity, and with the line and the fix that one of them has. */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = findingKey(finding);
    const known = merged.get(key);
    const graver = known && rank[known.severity] < rank[finding.severity] ? known : finding;
    merged.set(
      key,
      known
        ? { ...known, ...finding, severity: graver.severity, where: { ...finding.where, ...known.where } }
        : finding,
    );
  }
  return [...merged.values()].sort(compareFindings);
}
