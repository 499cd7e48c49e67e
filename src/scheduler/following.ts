// Whether a member follows what a session takes up, and whether they are there when it sits.
import { parentNumber } from '#domain/agenda.ts';
import type { Delegation, Member } from '#domain/delegation.ts';
import { itemsOfSession } from '#domain/delegation-anchor.ts';
import type { Item, ItemId, Meeting, Slot } from '#domain/meeting.ts';
import type { Sitting } from './sittings.ts';

/** How closely a session is followed: 2 = one of its items, 1 = one of its bodies, 0 = not at all. */
export type Closeness = 0 | 1 | 2;

/** How closely members follow sessions of these meetings. */
export type Following = (member: Member, sitting: Sitting) => Closeness;

/**
 * Prepares the answer for meetings. An item is followed with what stands under it, with what it stands under when that
 * is taken up as a whole, and with the same business on another agenda.
 */
export function followingIn(meetings: readonly Meeting[]): Following {
  const kinships = new Map(meetings.map((meeting) => [meeting.id, kinshipIn(meeting)]));
  const kin = new Map<string, ReadonlySet<ItemId>>();
  return (member, sitting) => {
    let related = kin.get(sitting.key);
    if (!related) {
      related = kinships.get(sitting.meeting.id)?.(itemsOfSession(sitting.session)) ?? new Set();
      kin.set(sitting.key, related);
    }
    const mine = member.follows.filter(({ meeting }) => meeting === sitting.meeting.id);
    if (mine.some(({ item }) => item !== undefined && related.has(item))) return 2;
    return mine.some(({ item, body }) => item === undefined && sitting.session.bodies.includes(body)) ? 1 : 0;
  };
}

/** Gives for items all that are the same business or part of it: above, below, and on other agendas. */
function kinshipIn(meeting: Meeting): (items: readonly ItemId[]) => ReadonlySet<ItemId> {
  const byId = new Map(meeting.agenda.map((item) => [item.id, item]));
  const byNumber = new Map(meeting.agenda.map((item) => [`${item.body}\n${item.number}`, item]));
  const above = (item: Item): Item | undefined => {
    const number = parentNumber(item.number);
    return number === null ? undefined : byNumber.get(`${item.body}\n${number}`);
  };
  const below = new Map<ItemId, Item[]>();
  for (const item of meeting.agenda) {
    const parent = above(item);
    if (parent) below.set(parent.id, [...(below.get(parent.id) ?? []), item]);
  }
  return (items) => {
    const found = new Set<ItemId>();
    const business = items.flatMap((id) => [id, ...(byId.get(id)?.jointWith ?? [])]);
    const down = business.slice();
    for (let id = down.pop(); id !== undefined; id = down.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      down.push(...(below.get(id) ?? []).map((item) => item.id));
    }
    for (const id of business) {
      const passed = new Set<ItemId>();
      for (let item = byId.get(id); item && !passed.has(item.id); item = above(item)) {
        passed.add(item.id);
        found.add(item.id);
      }
    }
    return found;
  };
}

/** Whether a member is at the venue for the whole of a slot. */
export function isThere(member: Member, slot: Slot): boolean {
  if (member.stays === null) return true;
  const start = `${slot.date}T${slot.start}`;
  const end = `${slot.date}T${slot.end}`;
  let reached = start;
  for (const stay of [...member.stays].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (stay.from <= reached && stay.to > reached) reached = stay.to;
  }
  return reached >= end && member.stays.some((stay) => stay.from <= start && stay.to > start);
}

/** How much it matters that a session is covered: 0 = not at all; a higher level counts more than all lower ones. */
export type ImportanceOf = (sitting: Sitting) => number;

/** The importance of sessions without marks: 2 where anybody in the delegation follows what they take up, else 1. */
export function importanceByFollowers(meetings: readonly Meeting[], delegation: Delegation): ImportanceOf {
  const following = followingIn(meetings);
  return (sitting) => (delegation.members.some((member) => following(member, sitting) > 0) ? 2 : 1);
}
