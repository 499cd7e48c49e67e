// Why something does not fit into the programme, and what is to be known where it does.
import type { Caution, Misfit } from '#domain/landing.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Words } from '../words.ts';
import { slotName } from './slot-words.ts';

/** Why something does not fit. */
export function misfitWords(misfit: Misfit, meeting: Meeting, words: Words): string {
  const { t } = words;
  const elsewhere = misfit.why === 'body-elsewhere' ? meeting.slots.find(({ id }) => id === misfit.slot) : undefined;
  if (misfit.why === 'other-body') return t('desk.misfitBody', { body: misfit.body });
  if (misfit.why === 'body-elsewhere')
    return t('desk.misfitElsewhere', { body: misfit.body, slot: elsewhere ? slotName(elsewhere, meeting, words) : '' });
  return t(misfit.why === 'here' ? 'desk.misfitHere' : 'desk.misfitGone');
}

const CAUTIONS = { 'twice-in-slot': 'desk.cautionTwice', 'over-full': 'desk.cautionFull' } as const;

/** What is to be known. */
export function cautionWords(caution: Caution, { t }: Words): string {
  return t(CAUTIONS[caution]);
}
