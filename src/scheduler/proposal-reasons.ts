// Why a member is proposed for a session, and why a session stays open: as values that a message can word.
import type { Delegation, Duty, Member, MemberId } from '#domain/delegation.ts';
import type { BodyId, ItemId } from '#domain/meeting.ts';
import type { Continuation } from './continuity.ts';
import { isFree } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import { type Following, isThere } from './following.ts';
import { canAttendBoth, type Sitting } from './sittings.ts';

/** Why a member is proposed for a session. */
export type Reason =
  /** The member follows these items of it. */
  | { readonly kind: 'follows-items'; readonly items: readonly ItemId[] }
  /** The member follows these bodies of it. */
  | { readonly kind: 'follows-bodies'; readonly bodies: readonly BodyId[] }
  /** The member has these duties in it already. */
  | { readonly kind: 'has-part'; readonly duties: readonly Duty[] }
  /** The member leads the session before it, of the same item or body, or the one after it. */
  | { readonly kind: 'goes-on'; readonly from: Sitting }
  | { readonly kind: 'prepares'; readonly to: Sitting }
  /** Nobody else is there and has no part elsewhere at the time. */
  | { readonly kind: 'only-one-free' }
  /** The member is there and free; so are others, who do not follow it more closely or are needed elsewhere. */
  | { readonly kind: 'free' };

/** A member who is needed in another session at the time. */
export interface Elsewhere {
  readonly member: MemberId;
  readonly sitting: Sitting;
}

/** A session that stays open, and why: nobody is at the venue; all who are there are elsewhere; time ran out. */
export interface StillOpen {
  readonly sitting: Sitting;
  readonly importance: number;
  readonly why: 'no-members' | 'nobody-there' | 'all-elsewhere' | 'no-time';
  /** Members who are at the venue, and where they are needed. */
  readonly elsewhere: readonly Elsewhere[];
}

/** What the reasons for one line follow from. */
export interface Line {
  readonly member: Member;
  readonly row: CoverageRow;
  readonly rows: readonly CoverageRow[];
  readonly delegation: Delegation;
  readonly links: readonly Continuation[];
  /** Leads by the proposal, or as they stand. */
  readonly leadsOf: (sitting: Sitting) => readonly MemberId[];
  readonly following: Following;
}

/** Why a member is proposed for a session, the weightiest reason first. */
export function reasonsFor({ member, row, rows, delegation, links, leadsOf, following }: Line): readonly Reason[] {
  const { sitting, parts } = row;
  const reasons: Reason[] = [];
  const items = [...new Set(sitting.session.entries.flatMap((entry) => entry.items))].filter(
    (item) => following(member, onlyWith(sitting, item)) === 2,
  );
  if (items.length > 0) reasons.push({ kind: 'follows-items', items });
  const bodies = sitting.session.bodies.filter((body) =>
    member.follows.some(
      (followed) => followed.meeting === sitting.meeting.id && followed.body === body && followed.item === undefined,
    ),
  );
  if (bodies.length > 0) reasons.push({ kind: 'follows-bodies', bodies });
  const part = parts.find((one) => one.member === member.id);
  if (part) reasons.push({ kind: 'has-part', duties: part.duties });
  const before = links.findLast(({ from, to }) => to.key === sitting.key && leadsOf(from).includes(member.id));
  if (before) reasons.push({ kind: 'goes-on', from: before.from });
  const after = links.find(({ from, to }) => from.key === sitting.key && leadsOf(to).includes(member.id));
  if (after) reasons.push({ kind: 'prepares', to: after.to });
  if (reasons.length > 0) return reasons;
  const others = delegation.members.filter(
    (other) => other.id !== member.id && isFree(other, sitting, partsOf(other.id, rows)),
  );
  return [{ kind: others.length === 0 ? 'only-one-free' : 'free' }];
}

function onlyWith(sitting: Sitting, item: ItemId): Sitting {
  const entries = [{ items: [item], continued: false }];
  return { ...sitting, key: `${sitting.key}\n${item}`, session: { ...sitting.session, entries } };
}

function partsOf(member: MemberId, rows: readonly CoverageRow[]): readonly Sitting[] {
  return rows.filter(({ parts }) => parts.some((part) => part.member === member)).map(({ sitting }) => sitting);
}

/** Why a session stays open. */
export function stillOpen(
  { sitting, importance }: CoverageRow,
  rows: readonly CoverageRow[],
  delegation: Delegation,
  leadsOf: Line['leadsOf'],
  noTime: boolean,
): StillOpen {
  const there = delegation.members.filter((member) => isThere(member, sitting.slot));
  const clashing = rows.filter((row) => row.sitting.key !== sitting.key && !canAttendBoth(row.sitting, sitting));
  const elsewhere = there.flatMap(({ id }): Elsewhere[] => {
    const other = clashing.find(
      (row) => leadsOf(row.sitting).includes(id) || row.parts.some((part) => part.member === id),
    );
    return other ? [{ member: id, sitting: other.sitting }] : [];
  });
  const why =
    delegation.members.length === 0 ? 'no-members' : there.length === 0 ? 'nobody-there' : noTime ? 'no-time' : null;
  return { sitting, importance, why: why ?? 'all-elsewhere', elsewhere };
}
