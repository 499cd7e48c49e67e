// What is said while something is carried, for those who do not see it.

import type { Carried } from '#domain/carried.ts';
import type { Landing } from '#domain/entry-edits.ts';
import type { Fit } from '#domain/landing.ts';
import type { ItemId, Meeting } from '#domain/meeting.ts';
import type { Moment } from '#grid/drag/drag-state.ts';
import type { Words } from '../words.ts';
import { cautionWords, misfitWords } from './fit-words.ts';
import { slotName } from './slot-words.ts';
import { businessInWords, itemsInWords } from './step-words.ts';

/** The items that are carried. */
export function carriedItems(carried: Carried): readonly ItemId[] {
  return carried.kind === 'business' ? carried.items.flat() : carried.places.flatMap((place) => place.items ?? []);
}

/** Where something lands: "Monday morning, before item 2". */
export function landingName(to: Landing, meeting: Meeting, words: Words): string {
  const { t } = words;
  const slot = meeting.slots.find(({ id }) => id === to.slot);
  if (!slot) return t('desk.someSlot');
  const name = slotName(slot, meeting, words);
  if (to.opens) return t('desk.landingOwn', { slot: name, bodies: to.opens.bodies.join(' + ') });
  const before = slot.sessions.find(({ id }) => id === to.session)?.entries[to.index];
  return before
    ? t('desk.landingBefore', { slot: name, items: itemsInWords(before.items, meeting, words) })
    : t('desk.landingLast', { slot: name });
}

/** A fit in words: where it lands and what is to be known, or why not. */
export function fitName(fit: Fit, meeting: Meeting, words: Words): string {
  if (!fit.fits) return misfitWords(fit, meeting, words);
  return [landingName(fit.to, meeting, words), ...fit.cautions.map((one) => cautionWords(one, words))].join(
    words.t('desk.separator'),
  );
}

/** A moment of a drag in words. */
export function momentWords(moment: Moment, carried: Carried, meeting: Meeting, words: Words): string {
  const { t } = words;
  const what = businessInWords(carriedItems(carried), meeting, words);
  switch (moment.kind) {
    case 'picked-up':
      return t('desk.pickedUp', {
        what,
        count: moment.landings,
        at: moment.at ? landingName(moment.at, meeting, words) : '',
      });
    case 'over':
      return fitName(moment.fit, meeting, words);
    case 'cancelled':
      return t('desk.dragCancelled', { what });
    case 'nowhere':
      return t('desk.dragNowhere', { what });
  }
}
