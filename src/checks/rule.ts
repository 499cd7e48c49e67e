// What a rule is: what it is called, where it comes from, what it reads of a meeting, and one pure function.
// A rule reports and may propose a fix as data; it never repairs.
import type { Observation, Severity } from '#domain/finding.ts';
import type { BodyId, Item, Meeting, Slot } from '#domain/meeting.ts';
import type { Facts } from './facts.ts';

/** What a rule found: an observation, but for the rule's own name and, where it is the usual one, its severity. */
export type Found = Omit<Observation, 'rule' | 'severity'> & { readonly severity?: Severity };

interface RuleHead {
  /** Kebab-case and stable. */
  readonly id: string;
  /** The usual one; single findings may differ. */
  readonly severity: Severity;
  /** What it holds a programme to, in a sentence; docs/checks.md is made of these. */
  readonly about: string;
  /** Where the rule comes from: the practice, the rule of procedure, or the document. */
  readonly source: string;
  /** The parts of the meeting that it reads: while they are the same objects, what it found stands. */
  readonly reads: readonly (keyof Meeting)[];
}

/** A rule about the meeting as a whole. */
export interface MeetingRule extends RuleHead {
  readonly of: 'meeting';
  check(facts: Facts): Iterable<Found>;
}

/** A rule that looks at one slot and at what it `reads`, but at no other slot. */
export interface SlotRule extends RuleHead {
  readonly of: 'slot';
  check(slot: Slot, facts: Facts): Iterable<Found>;
}

/** A rule that looks at one item and at what it `reads`, but at no other item. */
export interface ItemRule extends RuleHead {
  readonly of: 'item';
  /** It looks at items with an annotation only. */
  readonly annotated?: true;
  check(item: Item, facts: Facts): Iterable<Found>;
}

/** A rule that looks at one body: where it sits, where its items are taken up, and what it `reads`, but no other slot. */
export interface BodyRule extends RuleHead {
  readonly of: 'body';
  check(body: BodyId, facts: Facts): Iterable<Found>;
}

/** A rule of the house. */
export type Rule = MeetingRule | SlotRule | ItemRule | BodyRule;
