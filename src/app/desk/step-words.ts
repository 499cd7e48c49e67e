// Names each step of a meeting's history in the language of the interface: "Move item 3 to Wednesday morning".
// Made from the edit as data and the meeting as it is now, so that it can be said in any language, also later.
import type { Edit } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { ItemId, Meeting, SlotId } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import type { Words } from '../words.ts';
import { slotName } from './slot-words.ts';

/** The facts of a meeting as their fields are called. */
const FACTS = {
  start: 'desk.start',
  end: 'desk.end',
  venue: 'desk.venue',
  timeZone: 'desk.timeZone',
  symbol: 'desk.symbol',
  languages: 'desk.language',
  constraints: 'desk.grants',
} as const;

/** The name of a step. */
export function stepName(edit: Edit, meeting: Meeting, words: Words): string {
  const { t } = words;
  const items = (ids: readonly ItemId[]): string => itemsInWords(ids, meeting, words);
  const at = (places: readonly EntryPlace[]): string => items(places.flatMap((place) => place.items ?? []));
  const slot = (id: SlotId): string => {
    const found = meeting.slots.find((one) => one.id === id);
    return found ? slotName(found, meeting, words) : t('desk.someSlot');
  };
  switch (edit.kind) {
    case 'place-entries':
      return t('desk.stepPlace', {
        items: items(edit.entries.flatMap((entry) => entry.items)),
        slot: slot(edit.to.slot),
      });
    case 'move-entry':
      return t('desk.stepMove', { items: at([edit.from]), slot: slot(edit.to.slot) });
    case 'move-entries':
      return t('desk.stepMove', { items: at(edit.from), slot: slot(edit.to.slot) });
    case 'copy-entries':
      return t('desk.stepCopy', { items: at(edit.from), slot: slot(edit.to.slot) });
    case 'unschedule':
      return t('desk.stepUnschedule', { items: at(edit.from) });
    case 'split-entry':
      return t('desk.stepContinue', { items: at([edit.from]), slot: slot(edit.to.slot) });
    case 'merge-entries':
      return t('desk.stepMerge', { items: at([edit.from]) });
    case 'set-entry':
      return t('desk.stepSetEntry', { items: at([edit.at]) });
    case 'set-slots':
      return t('desk.stepProgramme');
    case 'retitle':
      return t('desk.stepRetitle');
    case 'several': {
      const [first] = edit.edits;
      if (first?.kind === 'set-slot' && edit.edits.length > 1) return t('desk.stepSlots');
      return first ? stepName(first, meeting, words) : t('desk.stepOther');
    }
    case 'put':
      return t('desk.stepUpdate');
    case 'add-item':
      return t('desk.stepAddItem');
    case 'remove-items':
      return t('desk.stepRemoveItems', { items: items(edit.items) });
    case 'set-item':
      return t('desk.stepSetItem', { items: items([edit.item]) });
    case 'arrange-agenda':
      return t('desk.stepAgenda');
    case 'join-items':
      return t('desk.stepJoin', { items: items(edit.items) });
    case 'part-item':
      return t('desk.stepPart', { items: items([edit.item]) });
    case 'set-agenda':
      return t('desk.stepTakeAgenda');
    case 'set-facts': {
      const [fact] = Object.keys(edit.facts);
      const name = FACTS[fact as keyof typeof FACTS];
      return name ? t('desk.stepFact', { fact: t(name) }) : t('desk.stepFacts');
    }
    case 'shift-dates':
      return t(edit.days < 0 ? 'desk.stepDatesEarlier' : 'desk.stepDatesLater', { days: Math.abs(edit.days) });
    case 'put-body':
    case 'remove-body':
    case 'order-bodies':
      return t('desk.stepBodies');
    case 'put-document':
    case 'remove-document':
      return t('desk.stepDocuments');
    case 'acknowledge':
      return t(edit.reason === null ? 'desk.stepTellAgain' : 'desk.stepAcknowledge');
    case 'add-slots':
      return t('desk.stepAddSlots', { count: edit.slots.length });
    case 'remove-slots':
      return t('desk.stepRemoveSlots', { count: edit.slots.length });
    case 'set-slot':
      return t('desk.stepSetSlot', { slot: slot(edit.slot) });
    case 'set-room':
      return t('desk.stepRoom', { slot: slot(edit.slot) });
    case 'swap-slots':
      return t('desk.stepSwap', { slot: slot(edit.slots[0]), other: slot(edit.slots[1]) });
    case 'shift-sessions':
      return t('desk.stepShift', { slot: slot(edit.from) });
    case 'make-joint':
      return t('desk.stepJointSession', { items: items(edit.items) });
    case 'make-apart':
      return t('desk.stepApart', { items: at([edit.at]) });
    default:
      return t('desk.stepOther');
  }
}

/** Items by their numbers: "item 3", "items 1 (a), 1 (b)"; business outside the agenda by that. */
export function itemsInWords(ids: readonly ItemId[], meeting: Meeting, { t }: Words): string {
  const numbers = [
    ...new Set(ids.map((id) => meeting.agenda.find((item) => item.id === id)?.number ?? id.slice(id.indexOf('/') + 1))),
  ];
  if (numbers.length === 0) return t('desk.otherBusiness');
  return t('desk.items', {
    count: numbers.length,
    numbers: numbers.slice(0, 4).join(', ') + (numbers.length > 4 ? ' …' : ''),
  });
}

/** Items by number and the title of the first. */
export function businessInWords(ids: readonly ItemId[], meeting: Meeting, words: Words): string {
  const first = meeting.agenda.find((item) => item.id === ids[0]);
  const name = itemsInWords(ids, meeting, words);
  return first
    ? words.t('desk.itemTitled', { item: name, title: wordingIn(first.title, [words.language]).text })
    : name;
}
