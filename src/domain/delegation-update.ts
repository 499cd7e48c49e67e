// Carries a delegation over an update of a meeting: what was assigned, and what is followed, goes where the bodies,
// items and sessions went. What lost its session keeps its anchor and is told as gone.
import { compareProgrammes } from './compare-programme.ts';
import type { Delegation, Followed } from './delegation.ts';
import { type AnchoredPlace, anchorKey, anchorOf, findAnchored, itemsOfSession } from './delegation-anchor.ts';
import type { DelegationEdit } from './delegation-edits.ts';
import type { Meeting, Slot } from './meeting.ts';
import { type Correspondence, correspondence } from './pairing.ts';

/** The edits that carry a delegation from one state of a meeting to another; none where nothing has to follow. */
export function carryDelegation(delegation: Delegation, before: Meeting, after: Meeting): readonly DelegationEdit[] {
  const common = correspondence(before, after);
  return [...followsCarried(delegation, after.id, common), ...assignmentsCarried(delegation, before, after, common)];
}

function followsCarried(delegation: Delegation, meeting: string, common: Correspondence): DelegationEdit[] {
  const carried = (followed: Followed): Followed => {
    if (followed.meeting !== meeting) return followed;
    const body = common.laterBody.get(followed.body) ?? followed.body;
    const item = followed.item === undefined ? undefined : (common.laterItem.get(followed.item) ?? followed.item);
    return body === followed.body && item === followed.item
      ? followed
      : { ...followed, body, ...(item === undefined ? {} : { item }) };
  };
  return delegation.members.flatMap((member) => {
    const follows = member.follows.map(carried);
    const changed = follows.some((followed, index) => followed !== member.follows[index]);
    return changed ? [{ kind: 'put-member' as const, member: { ...member, follows } }] : [];
  });
}

function assignmentsCarried(
  delegation: Delegation,
  before: Meeting,
  after: Meeting,
  common: Correspondence,
): DelegationEdit[] {
  const moves = compareProgrammes(before, after, common).filter((change) => change.kind === 'entry-moved');
  const laterSlot = new Map(common.slots.both.map((pair) => [pair.before.id, pair.after]));
  const destination = ({ slot, session }: AnchoredPlace): AnchoredPlace | null => {
    const items = laterItems(session.entries.length === 0 ? [] : itemsOfSession(session), common);
    const bodies = session.bodies.map((body) => common.laterBody.get(body) ?? body);
    const stayed = laterSlot.get(slot.id);
    const here = stayed ? bestIn(stayed, bodies, items) : null;
    if (here) return here;
    const gone = moves.find((move) => move.from.slot === slot.id && move.from.session === session.id);
    const target = gone && after.slots.find(({ id }) => id === gone.to.slot);
    const arrived = target?.sessions.find(({ id }) => id === gone?.to.session);
    return target && arrived ? { slot: target, session: arrived } : null;
  };
  const taken = new Set(delegation.assignments.map((one) => `${one.member}\n${anchorKey(one.at)}`));
  const edits: DelegationEdit[] = [];
  for (const { member, at } of delegation.assignments) {
    if (at.meeting !== after.id) continue;
    const found = findAnchored(before, at);
    const place = found.place && destination(found.place);
    if (!place) continue;
    const to = anchorOf(after, place.slot, place.session);
    const key = `${member}\n${anchorKey(to)}`;
    if (taken.has(key)) continue;
    taken.add(key);
    edits.push({ kind: 'reanchor', member, from: at, to });
  }
  return edits;
}

function laterItems(items: readonly string[], common: Correspondence): readonly string[] {
  return items.map((item) => common.laterItem.get(item) ?? item);
}

/** The session of a slot that goes on with most of the items, for one of the bodies at least. */
function bestIn(slot: Slot, bodies: readonly string[], items: readonly string[]): AnchoredPlace | null {
  const ranked = slot.sessions
    .filter((session) => session.bodies.some((body) => bodies.includes(body)))
    .map((session) => ({
      session,
      kept: itemsOfSession(session).filter((item) => items.includes(item)).length,
      alike: session.bodies.length === bodies.length && session.bodies.every((body) => bodies.includes(body)) ? 1 : 0,
    }))
    .filter(({ kept, alike }) => kept > 0 || (items.length === 0 && alike > 0))
    .sort((a, b) => b.kept - a.kept || b.alike - a.alike);
  return ranked[0] ? { slot, session: ranked[0].session } : null;
}
