// The reasons of a proposal, and of what it leaves open, as sentences.
import type { Delegation } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Reason, StillOpen } from '#scheduler/proposal-reasons.ts';
import type { Words } from '../words.ts';
import { dutiesInWords } from './duties.ts';
import { bodyMark, isolated, sessionInWords } from './session-words.ts';

function listed(parts: readonly string[], { language }: Words): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts.map(isolated));
}

/** Why a member is proposed. */
export function reasonInWords(reason: Reason, meeting: Meeting, words: Words): string {
  const { t, language } = words;
  switch (reason.kind) {
    case 'follows-items': {
      const items = reason.items.map((id) => {
        const item = meeting.agenda.find((one) => one.id === id);
        return item ? `${bodyMark(meeting, item.body, language)} ${item.number}` : id;
      });
      return t('delegation.becauseItems', { items: listed(items, words) });
    }
    case 'follows-bodies': {
      const bodies = reason.bodies.map((id) => bodyMark(meeting, id, language));
      return t('delegation.becauseBodies', { bodies: listed(bodies, words) });
    }
    case 'has-part':
      return t('delegation.becausePart', { duties: dutiesInWords(reason.duties, words) });
    case 'goes-on':
      return t('delegation.becauseGoesOn', { session: sessionInWords(reason.from, language) });
    case 'prepares':
      return t('delegation.becausePrepares', { session: sessionInWords(reason.to, language) });
    case 'only-one-free':
      return t('delegation.becauseOnly');
    case 'free':
      return t('delegation.becauseFree');
  }
}

const WHY = {
  'no-members': 'delegation.openNoMembers',
  'nobody-there': 'delegation.openNobodyThere',
  'all-elsewhere': 'delegation.openElsewhere',
  'no-time': 'delegation.openNoTime',
} as const;

/** Why a session stays open, in one sentence. */
export function openWhy({ why }: StillOpen, { t }: Words): string {
  return t(WHY[why]);
}

/** Why a session stays open, a sentence each: that one, and where those are who could have come. */
export function openInWords(open: StillOpen, { members }: Delegation, words: Words): readonly string[] {
  const { t, language } = words;
  return [
    openWhy(open, words),
    ...open.elsewhere.map(({ member, sitting }) =>
      t('delegation.isElsewhere', {
        member: isolated(members.find(({ id }) => id === member)?.name ?? ''),
        session: sessionInWords(sitting, language),
      }),
    ),
  ];
}
