// Small delegations and programmes for tests of coverage.
import loadHighs from 'highs';
import { type Assignment, DELEGATION_FORMAT, type Delegation, type Duty, type Member } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import { applyDelegationEdit } from '#domain/delegation-edits.ts';
import type { Meeting, Slot } from '#domain/meeting.ts';
import { highsSolver } from '#scheduler/highs-solver.ts';
import { type CoverageProposal, proposeCoverage } from '#scheduler/propose-coverage.ts';
import sample from '../../public/feeds/wg-ic-ta-2022.json';
import { ownTime } from './own-time.ts';

/** The joint meeting of two working groups, whose sessions are joint or alone. */
export const twoGroups = sample as unknown as Meeting;

/** The same, but on Wednesday morning the first goes on with its item 2 beside the second's item 3. */
export const inParallel: Meeting = {
  ...twoGroups,
  slots: twoGroups.slots.map((slot) =>
    slot.id === '2022-05-25T10:00'
      ? {
          ...slot,
          sessions: [
            { id: `${slot.id}/A`, bodies: ['A'], entries: [{ items: ['A/2'], continued: true }] },
            ...slot.sessions,
          ],
        }
      : slot,
  ),
};

/** A member who is there throughout and follows nothing, but for what is given. */
export function member(id: string, more: Partial<Member> = {}): Member {
  return { id, name: id, languages: ['en'], follows: [], stays: null, ...more };
}

/** A delegation of these members. */
export function delegationOf(members: readonly Member[], assignments: readonly Assignment[] = []): Delegation {
  return { format: DELEGATION_FORMAT, id: 'd', name: 'Delegation', members, assignments };
}

/** A part of a member in a session, which is told by its slot and session id. */
export function partIn(
  meeting: Meeting,
  [slotId, sessionId]: readonly [string, string],
  who: string,
  ...duties: Duty[]
): Assignment {
  const slot = meeting.slots.find(({ id }) => id === slotId) as Slot;
  const session = slot.sessions.find(({ id }) => id === sessionId);
  if (!session) throw new Error(`no session ${sessionId} in ${slotId}`);
  return { member: who, at: anchorOf(meeting, slot, session), duties: duties.length > 0 ? duties : ['lead'] };
}

/** Proposes with HiGHS. */
export async function propose(
  meetings: readonly Meeting[],
  delegation: Delegation,
  more: Partial<Parameters<typeof proposeCoverage>[0]> = {},
): Promise<CoverageProposal> {
  const solve = await solver;
  return proposeCoverage({ meetings, delegation, solve, now: ownTime, limit: 10_000, ...more });
}

const solver = loadHighs().then(highsSolver);

/** The delegation once the proposal is accepted. */
export function accepted(delegation: Delegation, proposal: CoverageProposal): Delegation {
  const edits = proposal.lines.map(({ edit }) => edit);
  return applyDelegationEdit(delegation, { kind: 'several', edits }).delegation as Delegation;
}
