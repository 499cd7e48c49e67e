// Names the member of a kind who leads each session. Sessions that hang together by kept continuations go to one member
// as a whole; where no member of the kind is free for all of them, one by one to whoever led what they go on with.
import type { KeptLink } from './chains.ts';
import type { Continuation } from './continuity.ts';
import type { Choice, Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import { canAttendBoth, type Sitting } from './sittings.ts';

/** A member who is to lead an open session. */
export interface Naming {
  readonly sitting: Sitting;
  /** Index among the delegation's members. */
  readonly member: number;
}

/** Names a member for each choice; null where the members of a kind cannot share its sessions one after another. */
export function nameLeads(
  chosen: readonly Choice[],
  { open, kinds }: Pick<Choices, 'open' | 'kinds'>,
  links: readonly Continuation[],
  kept: readonly Pick<KeptLink, 'from' | 'to'>[] = [],
): readonly Naming[] | null {
  const led = new Map<number, Sitting[]>();
  const leads = new Map<string, Naming>();
  const isFree = (member: number, sitting: Sitting): boolean =>
    (led.get(member) ?? []).every((other) => canAttendBoth(sitting, other));
  const name = (sitting: Sitting, member: number): void => {
    leads.set(sitting.key, { sitting, member });
    led.set(member, [...(led.get(member) ?? []), sitting]);
  };
  const inTime = [...chosen]
    .sort((a, b) => a.session - b.session)
    .map(({ session, kind }) => ({ sitting: (open[session] as CoverageRow).sitting, kind }));
  for (const chain of chainsOf(inTime, kept)) {
    const [first] = chain;
    const member = first && kinds[first.kind]?.find((one) => chain.every(({ sitting }) => isFree(one, sitting)));
    if (member !== undefined) for (const { sitting } of chain) name(sitting, member);
  }
  const before = new Map<string, string[]>();
  for (const { from, to } of links) before.set(to.key, [...(before.get(to.key) ?? []), from.key]);
  for (const { sitting, kind } of inTime) {
    if (leads.has(sitting.key)) continue;
    const free = (kinds[kind] ?? []).filter((member) => isFree(member, sitting));
    const rank = (member: number): number =>
      (before.get(sitting.key) ?? []).filter((key) => leads.get(key)?.member === member).length;
    const [best] = free.map((member) => ({ member, value: rank(member) })).sort((a, b) => b.value - a.value);
    if (!best) return null;
    name(sitting, best.member);
  }
  return inTime.map(({ sitting }) => leads.get(sitting.key) as Naming);
}

interface Chosen {
  readonly sitting: Sitting;
  readonly kind: number;
}

/** The choices that hang together by kept continuations, each set in the order of time, by its first session. */
function chainsOf(
  inTime: readonly Chosen[],
  kept: readonly Pick<KeptLink, 'from' | 'to'>[],
): readonly (readonly Chosen[])[] {
  const chainOf = new Map(inTime.map((one) => [one.sitting.key, [one]]));
  for (const { from, to } of kept) {
    const [one, other] = [chainOf.get(from.key), chainOf.get(to.key)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const { sitting } of other) chainOf.set(sitting.key, one);
  }
  return [...new Set(inTime.map(({ sitting }) => chainOf.get(sitting.key) as Chosen[]))];
}
