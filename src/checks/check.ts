// Runs the rules over a meeting. A checker keeps what it found for parts that stay the same objects, so that after an
// edit only what the edit touched is looked at again; what it says is what a check from nothing says.
import { compareFindings, type Observation } from '#domain/finding.ts';
import type { Item, Meeting, Slot } from '#domain/meeting.ts';
import { allChecks } from './all-checks.ts';
import { type Facts, factsOf, newMemory } from './facts.ts';
import type { Found, Rule } from './rule.ts';

/** Checks meeting after meeting, remembering what did not change. */
export interface Checker {
  /** What the rules have to say, errors first. */
  readonly check: (meeting: Meeting) => readonly Observation[];
  /** The same in steps, a rule each, so that a page can breathe between them; the last step gives the findings. */
  readonly inSteps: (meeting: Meeting) => Generator<void, readonly Observation[]>;
}

/** What a rule found when it last looked. */
interface Kept {
  whole: readonly Observation[];
  parts: ReadonlyMap<Slot | Item, readonly Observation[]>;
}

const NOTHING: readonly Observation[] = [];

function observed(rule: Rule, found: Iterable<Found>): readonly Observation[] {
  const all = Array.from(found, (one): Observation => ({ rule: rule.id, severity: rule.severity, ...one }));
  return all.length === 0 ? NOTHING : all;
}

function look(rule: Rule, facts: Facts, kept: Kept | undefined, changed: (part: keyof Meeting) => boolean): Kept {
  const stands = kept !== undefined && !rule.reads.some(changed);
  if (rule.of === 'meeting') return stands ? kept : { whole: observed(rule, rule.check(facts)), parts: new Map() };
  if (stands && !changed(rule.of === 'slot' ? 'slots' : 'agenda')) return kept;
  const parts = new Map<Slot | Item, readonly Observation[]>();
  const known = (part: Slot | Item) => (stands ? kept.parts.get(part) : undefined);
  if (rule.of === 'slot')
    for (const slot of facts.meeting.slots) parts.set(slot, known(slot) ?? observed(rule, rule.check(slot, facts)));
  else
    for (const item of rule.annotated ? facts.annotated : facts.meeting.agenda)
      parts.set(item, known(item) ?? observed(rule, rule.check(item, facts)));
  const told = [...parts.values()].filter((found) => found.length > 0);
  return { whole: told.length === 0 ? NOTHING : told.flat(), parts };
}

/** Makes a checker, of all rules if no others are given. */
export function makeChecker(rules: readonly Rule[] = allChecks): Checker {
  let before: Meeting | null = null;
  const kept = new Map<Rule, Kept>();
  const memory = newMemory();

  function* inSteps(meeting: Meeting): Generator<void, readonly Observation[]> {
    const facts = factsOf(meeting, memory);
    const earlier = before;
    const changed = (part: keyof Meeting): boolean => earlier === null || earlier[part] !== meeting[part];
    // Until the last rule has looked, what is kept is of two meetings.
    before = null;
    for (const rule of rules) {
      kept.set(rule, look(rule, facts, kept.get(rule), changed));
      yield;
    }
    before = meeting;
    return rules.flatMap((rule) => kept.get(rule)?.whole ?? []).sort(compareFindings);
  }

  function check(meeting: Meeting): readonly Observation[] {
    const steps = inSteps(meeting);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
  return { check, inSteps };
}

/** What the rules have to say about a meeting, errors first. */
export function check(meeting: Meeting): readonly Observation[] {
  return makeChecker().check(meeting);
}
