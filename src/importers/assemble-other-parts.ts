// What meets beside the bodies of the agenda: the plenary is the first body itself, a committee of the whole or a drafting
// committee is a body of its own, known from the programme alone.
import type { Observation } from '#domain/finding.ts';
import type { Body } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { fold, normalise } from '#languages/normalise.ts';
import { bodyLetter } from './assemble-bodies.ts';
import type { PrintedSlot } from './constructs/printed-programme.ts';

/** The printed slots with a body for each part, and all bodies. */
export interface OtherParts {
  readonly slots: readonly PrintedSlot[];
  readonly bodies: readonly Body[];
  readonly observations: readonly Observation[];
}

/** Gives each part that the programme names a body. */
export function withOtherParts(
  slots: readonly PrintedSlot[],
  bodies: readonly Body[],
  vocabulary: Vocabulary,
): OtherParts {
  const all = [...bodies];
  const known = new Map<string, Body>();
  const observations: Observation[] = [];
  const bodyOf = (part: string, line: number): Body => {
    const folded = fold(part);
    const plenary = all[0];
    const body = known.get(folded);
    if (body) return body;
    if (plenary && vocabulary.programme.plenary.test(normalise(part))) {
      known.set(folded, plenary);
      return plenary;
    }
    const made: Body = { id: bodyLetter(all.length), name: { [vocabulary.language]: part } };
    known.set(folded, made);
    all.push(made);
    observations.push({ rule: 'body-from-programme', severity: 'info', where: { line }, values: { body: part } });
    return made;
  };
  const placed = slots.map((slot) => ({
    ...slot,
    entries: slot.entries.map((entry) =>
      entry.part === undefined ? entry : { ...entry, sits: bodyOf(entry.part, entry.lines[0] ?? 0).id },
    ),
  }));
  return { slots: placed, bodies: all, observations };
}
