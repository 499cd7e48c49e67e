// The reasons of a proposal, the limits of a contradiction and the ways out of it, in words.
import type { ItemId, Meeting } from '#domain/meeting.ts';
import type { LimitName, Relaxation } from '#scheduler/contradiction.ts';
import type { DraftReason } from '#scheduler/draft-proposal.ts';
import { itemsInWords } from '../desk/step-words.ts';
import type { Words } from '../words.ts';

const NEEDS = {
  table: 'drafting.needsTable',
  entries: 'drafting.needsEntries',
  rule: 'drafting.needsRule',
  mixed: 'drafting.needsMixed',
} as const;
const BETWEEN = {
  slot: 'drafting.draftedSlot',
  night: 'drafting.draftedNight',
  lunch: 'drafting.draftedLunch',
} as const;

/** A reason as a sentence. */
export function reasonInWords(reason: DraftReason, meeting: Meeting, words: Words): string {
  const { t } = words;
  const items = (ids: readonly ItemId[]): string => itemsInWords(ids, meeting, words);
  switch (reason.kind) {
    case 'all-taken-up':
      return t('drafting.reasonTaken', { count: reason.business });
    case 'meetings':
      return reason.granted === null
        ? t('drafting.reasonMeetings', { used: reason.used })
        : t('drafting.reasonMeetingsOf', { used: reason.used, granted: reason.granted });
    case 'joint':
      return t('drafting.reasonJoint', { count: reason.business });
    case 'order-kept':
      return t('drafting.reasonOrder');
    case 'out-of-order':
      return t('drafting.reasonOutOfOrder', { pairs: items(reason.pairs.flat()) });
    case 'continued':
      return t('drafting.reasonContinued', { items: items(reason.items) });
    case 'drafting-time':
      return t(BETWEEN[reason.between]);
    case 'needs':
      return t(NEEDS[reason.basis]);
    case 'short':
      return t('drafting.reasonShort', { minutes: reason.minutes, items: items(reason.items) });
    case 'moved':
      return reason.entries === reason.fewest
        ? t('drafting.reasonMoved', { count: reason.entries })
        : t('drafting.reasonMovedAbout', { count: reason.entries, fewest: reason.fewest });
  }
}

/** A limit that takes part in a contradiction. */
export function limitInWords(limit: LimitName, meeting: Meeting, words: Words): string {
  const { t } = words;
  switch (limit.kind) {
    case 'work':
      return t('drafting.limitWork', { minutes: limit.minutes, slots: limit.slots });
    case 'slots':
      return t('drafting.limitSlots', { count: limit.granted, minutes: limit.minutes });
    case 'interpretation':
      return t('drafting.limitInterpretation', { count: limit.granted });
    case 'parallel':
      return t('drafting.limitParallel', { count: limit.sessions });
    case 'drafting-time':
      return t('drafting.limitDrafting');
    case 'conventions':
      return t('drafting.limitConventions');
    case 'pinned':
      return t('drafting.limitPinned', { items: itemsInWords(limit.items, meeting, words) });
  }
}

/** What would be enough for a programme to hold. */
export function relaxationInWords(relaxation: Relaxation, meeting: Meeting, words: Words): string {
  const { t, language } = words;
  switch (relaxation.kind) {
    case 'more-slots':
      return t('drafting.relaxSlots', { count: relaxation.slots });
    case 'more-interpretation':
      return t('drafting.relaxInterpretation', { count: relaxation.meetings });
    case 'less-time': {
      const each = relaxation.of.map(({ items, minutes }) =>
        t('drafting.minutesOf', { item: itemsInWords(items.slice(0, 1), meeting, words), minutes }),
      );
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(each);
      return t('drafting.relaxTime', { minutes: relaxation.minutes, items: list });
    }
    case 'more-parallel':
      return t('drafting.relaxParallel', { count: relaxation.sessions });
    case 'without-drafting-time':
      return t('drafting.relaxDrafting');
    case 'unpinned':
      return t('drafting.relaxUnpin', { items: itemsInWords(relaxation.items, meeting, words) });
  }
}
