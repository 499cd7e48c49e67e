// Names the member of a kind who leads each session. Sessions that hang together by kept continuations go to one member
// as a whole, or in as few parts as can be where no member of the kind is free for all of them: in several orders, of
// which the best is taken.
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
  const inTime = [...chosen]
    .sort((a, b) => a.session - b.session)
    .map(({ session, kind }) => ({ sitting: (open[session] as CoverageRow).sitting, kind }));
  const chains = chainsOf(inTime, kept);
  const longFirst = chains.toSorted((a, b) => b.length - a.length);
  let best: { readonly namings: readonly Naming[]; readonly broken: number } | null = null;
  for (const order of [chains, longFirst]) {
    for (const busiest of [false, true]) {
      const naming = new NamingOf(kinds, busiest);
      for (const chain of order) naming.nameChain(chain);
      const namings = naming.rest(inTime, links);
      if (!namings) continue;
      const broken = kept.filter(({ from, to }) => naming.leadOf(from) !== naming.leadOf(to)).length;
      if (!best || broken < best.broken) best = { namings, broken };
      if (broken === 0) return namings;
    }
  }
  return best?.namings ?? null;
}

/** Sessions that are named, and to whom. */
class NamingOf {
  readonly #kinds: Choices['kinds'];
  /** Whether of those who are free whoever leads most already is named: the others stay free for what is long. */
  readonly #busiest: boolean;
  readonly #led = new Map<number, Sitting[]>();
  readonly #leads = new Map<string, Naming>();

  constructor(kinds: Choices['kinds'], busiest: boolean) {
    this.#kinds = kinds;
    this.#busiest = busiest;
  }

  leadOf({ key }: Sitting): number | undefined {
    return this.#leads.get(key)?.member;
  }

  /** Names one member for a whole chain; where nobody is free for all of it, for as much of its beginning as can be. */
  nameChain(chain: readonly Chosen[]): void {
    let left = chain;
    while (left.length > 0) {
      const reach = (member: number): number => {
        const end = left.findIndex(({ sitting }) => !this.#isFree(member, sitting));
        return end < 0 ? left.length : end;
      };
      const load = (member: number): number => (this.#busiest ? (this.#led.get(member)?.length ?? 0) : 0);
      const [best] = this.#members(left[0])
        .map((member) => ({ member, reach: reach(member), load: load(member) }))
        .sort((a, b) => b.reach - a.reach || b.load - a.load);
      const length = best?.reach ?? 0;
      if (best) for (const { sitting } of left.slice(0, length)) this.#name(sitting, best.member);
      // What nobody is free for is left to the rest.
      left = left.slice(Math.max(1, length));
    }
  }

  /** Names whoever led what goes before, for all that is not named yet; null where nobody is free. */
  rest(inTime: readonly Chosen[], links: readonly Continuation[]): readonly Naming[] | null {
    const before = new Map<string, string[]>();
    for (const { from, to } of links) before.set(to.key, [...(before.get(to.key) ?? []), from.key]);
    for (const one of inTime) {
      const { sitting } = one;
      if (this.#leads.has(sitting.key)) continue;
      const rank = (member: number): number =>
        (before.get(sitting.key) ?? []).filter((key) => this.#leads.get(key)?.member === member).length;
      const [best] = this.#members(one)
        .filter((member) => this.#isFree(member, sitting))
        .map((member) => ({ member, value: rank(member) }))
        .sort((a, b) => b.value - a.value);
      if (!best) return null;
      this.#name(sitting, best.member);
    }
    return inTime.map(({ sitting }) => this.#leads.get(sitting.key) as Naming);
  }

  #members(one: Chosen | undefined): readonly number[] {
    return one ? (this.#kinds[one.kind] ?? []) : [];
  }

  #isFree(member: number, sitting: Sitting): boolean {
    return (this.#led.get(member) ?? []).every((other) => canAttendBoth(sitting, other));
  }

  #name(sitting: Sitting, member: number): void {
    this.#leads.set(sitting.key, { sitting, member });
    this.#led.set(member, [...(this.#led.get(member) ?? []), sitting]);
  }
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
  const chains = new Set(inTime.map(({ sitting }) => chainOf.get(sitting.key) as Chosen[]));
  return [...chains].map((chain) => chain.sort((a, b) => a.sitting.from - b.sitting.from));
}
