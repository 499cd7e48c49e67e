// Runs the rules over a meeting. A checker keeps what it found for parts that stay the same objects, so that after an
// edit only what the edit touched is looked at again; what it says is what a check from nothing says.
import { compareFindings, type Observation } from '#domain/finding.ts';
import type { BodyId, Item, Meeting, Slot } from '#domain/meeting.ts';
import { aboveOf } from './agenda-facts.ts';
import { allChecks } from './all-checks.ts';
import { type Facts, factsOf, newMemory } from './facts.ts';
import { once } from './once.ts';
import type { Sitting } from './programme-facts.ts';
import type { Found, Rule } from './rule.ts';

/** Checks meeting after meeting, remembering what did not change. */
export interface Checker {
  /** What the rules have to say, errors first. */
  readonly check: (meeting: Meeting) => readonly Observation[];
  /** The same in steps, a rule each, so that a page can breathe between them; the last step gives the findings. */
  readonly inSteps: (meeting: Meeting) => Generator<void, readonly Observation[]>;
}

/** A part of a meeting that a rule looks at by itself. */
type Part = Slot | Item | BodyId;

/** What a rule found when it last looked. */
interface Kept {
  readonly whole: readonly Observation[];
  /** Of the parts that it found something in. */
  readonly parts: ReadonlyMap<Part, readonly Observation[]>;
}

/** What has changed since the rules last looked, and which parts they have all looked at. */
interface Since {
  readonly changed: (part: keyof Meeting) => boolean;
  readonly stands: { readonly [Kind in 'slot' | 'item' | 'body']: (part: Part) => boolean };
}

const NOTHING: readonly Observation[] = [];
const NO_PARTS: Kept['parts'] = new Map();

function observed(rule: Rule, found: Iterable<Found>): readonly Observation[] {
  let all: Observation[] | undefined;
  for (const one of found) {
    all ??= [];
    all.push({ rule: rule.id, severity: rule.severity, ...one });
  }
  return all ?? NOTHING;
}

function look(rule: Rule, facts: Facts, kept: Kept | undefined, { changed, stands }: Since): Kept {
  // What of the agenda, and of the slots, is the business of a body or a slot is known for each.
  const byPart = (part: keyof Meeting) =>
    (rule.of === 'body' && (part === 'slots' || part === 'agenda')) || (rule.of === 'slot' && part === 'agenda');
  const upToDate = kept !== undefined && !rule.reads.some((part) => changed(part) && !byPart(part));
  if (rule.of === 'meeting') return upToDate ? kept : { whole: observed(rule, rule.check(facts)), parts: NO_PARTS };
  const moved =
    rule.of === 'item'
      ? changed('agenda')
      : [...rule.reads, rule.of === 'body' ? ('bodies' as const) : ('slots' as const)].some(changed);
  if (upToDate && !moved) return kept;
  const parts = new Map<Part, readonly Observation[]>();
  const whole: Observation[] = [];
  const lookAt = <One extends Part>(all: Iterable<One>, check: (part: One, facts: Facts) => Iterable<Found>) => {
    for (const part of all) {
      const known = upToDate && stands[rule.of](part);
      const found = known ? (kept.parts.get(part) ?? NOTHING) : observed(rule, check(part, facts));
      if (found.length === 0) continue;
      parts.set(part, found);
      whole.push(...found);
    }
  };
  if (rule.of === 'slot') lookAt(facts.meeting.slots, rule.check);
  else if (rule.of === 'body') lookAt(facts.bodyIds, rule.check);
  else lookAt(rule.annotated ? facts.annotated : facts.meeting.agenda, rule.check);
  return { whole, parts };
}
/** What stands of a meeting's parts since it was looked at. */
function sinceThen(before: Facts | null, facts: Facts): Since {
  const slots = new Set<Part>(before?.meeting.slots);
  const items = once(() => new Set<Part>(before?.meeting.agenda));
  const bodies = new Map<Part, boolean>();
  const retold = once(() => (before ? bodiesRetold(before, facts) : new Set<Part>()));
  const retoldSlots = once(() => (before ? slotsRetold(before, facts) : new Set<Part>()));
  const sameBody = (body: Part): boolean =>
    !retold().has(body) && sameSittings(before?.concerns.get(body as BodyId), facts.concerns.get(body as BodyId));
  return {
    changed: (part) => before?.meeting[part] !== facts.meeting[part] || before === null,
    stands: {
      slot: (part) => slots.has(part) && !retoldSlots().has(part),
      item: (part) => items().has(part),
      body: (part) => {
        const known = bodies.get(part) ?? sameBody(part);
        bodies.set(part, known);
        return known;
      },
    },
  };
}

/** The slots in which an item is taken up that is another than before, or whose kind follows from such a one. */
function slotsRetold(before: Facts, facts: Facts): ReadonlySet<Part> {
  const [then, now] = [before.meeting.agenda, facts.meeting.agenda];
  if (then === now) return new Set();
  const sameBodies =
    before.itemsOf.size === facts.itemsOf.size && [...facts.itemsOf.keys()].every((body) => before.itemsOf.has(body));
  if (!sameBodies) return new Set(facts.meeting.slots);
  const [former, current] = [new Set(then), new Set(now)];
  const other = [...then.filter((one) => !current.has(one)), ...now.filter((one) => !former.has(one))];
  const ids = new Set(other.flatMap(({ id }) => [id, aboveOf(id) ?? id]));
  const related = now.filter(({ id }) => ids.has(id) || ids.has(aboveOf(id) ?? id));
  const found = new Set<Part>();
  for (const id of [...ids, ...related.map((item) => item.id)])
    for (const { slot } of facts.places.get(id) ?? []) found.add(slot);
  return found;
}

/** The bodies with another agenda than before, or in whose sessions an item of such an agenda is taken up. */
function bodiesRetold(before: Facts, facts: Facts): ReadonlySet<Part> {
  const found = new Set<Part>();
  if (before.meeting.agenda === facts.meeting.agenda) return found;
  for (const body of new Set([...before.itemsOf.keys(), ...facts.itemsOf.keys()])) {
    const [then = [], now = []] = [before.itemsOf.get(body), facts.itemsOf.get(body)];
    if (then.length === now.length && now.every((item, at) => item === then[at])) continue;
    found.add(body);
    const [former, current] = [new Set(then), new Set(now)];
    for (const { id } of [...then.filter((one) => !current.has(one)), ...now.filter((one) => !former.has(one))]) {
      for (const { session } of facts.places.get(id) ?? [])
        for (const concerned of facts.concernedBy(session)) found.add(concerned);
    }
  }
  return found;
}

/** Whether the same takes place at the same times: other sittings of their slots do not matter. */
function sameSittings(before: readonly Sitting[] = [], after: readonly Sitting[] = []): boolean {
  return (
    before.length === after.length &&
    after.every(({ session, slot }, at) => {
      const then = before[at];
      return then?.session === session && (then.slot === slot || sameHead(then.slot, slot));
    })
  );
}

const sameHead = (a: Slot, b: Slot): boolean =>
  a.id === b.id && a.date === b.date && a.start === b.start && a.end === b.end && a.mode === b.mode;

/** Makes a checker, of all rules if no others are given. */
export function makeChecker(rules: readonly Rule[] = allChecks): Checker {
  let before: Facts | null = null;
  const kept = new Map<Rule, Kept>();
  const memory = newMemory();

  function* inSteps(meeting: Meeting): Generator<void, readonly Observation[]> {
    const facts = factsOf(meeting, memory);
    const since = sinceThen(before, facts);
    // Until the last rule has looked, what is kept is of two meetings.
    before = null;
    for (const rule of rules) {
      kept.set(rule, look(rule, facts, kept.get(rule), since));
      yield;
    }
    before = facts;
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
