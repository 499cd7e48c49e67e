// Names the member of a kind who leads each session: whoever led what it goes on with, unless they are needed elsewhere.
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
): readonly Naming[] | null {
  const next = new Map<string, Sitting[]>();
  for (const { from, to } of links) next.set(from.key, [...(next.get(from.key) ?? []), to]);
  const kindOf = new Map(chosen.map(({ session, kind }) => [(open[session] as CoverageRow).sitting.key, kind]));
  const led = new Map<number, Sitting[]>();
  const leads = new Map<string, number>();
  for (const { session, kind } of [...chosen].sort((a, b) => a.session - b.session)) {
    const { sitting } = open[session] as CoverageRow;
    const free = (kinds[kind] ?? []).filter((member) =>
      (led.get(member) ?? []).every((other) => canAttendBoth(sitting, other)),
    );
    const rank = (member: number): number => {
      let value = 0;
      for (const mine of led.get(member) ?? []) {
        for (const onward of next.get(mine.key) ?? []) {
          if (onward.key === sitting.key) value += 4;
          else if (kindOf.get(onward.key) === kind && !leads.has(onward.key) && !canAttendBoth(onward, sitting))
            value--;
        }
      }
      return value;
    };
    const [best] = free.map((member) => ({ member, value: rank(member) })).sort((a, b) => b.value - a.value);
    if (!best) return null;
    leads.set(sitting.key, best.member);
    led.set(best.member, [...(led.get(best.member) ?? []), sitting]);
  }
  return [...leads].map(([key, member]) => ({
    sitting: (open.find((row) => row.sitting.key === key) as CoverageRow).sitting,
    member,
  }));
}
