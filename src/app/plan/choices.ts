// The four choices of a plan as they are shown and pressed: a shape, a word and a key each.
import { CHOICES, type Choice } from '#domain/attendance.ts';
import type { MessageId } from '../words.ts';

/** The words of each choice. */
export const CHOICE_WORDS: Record<Choice, MessageId> = {
  must: 'plan.must',
  attend: 'plan.attend',
  maybe: 'plan.maybe',
  not: 'plan.not',
};

/** The shape of each choice, told apart without colour. */
export const CHOICE_SHAPES: Record<Choice, string> = { must: '★', attend: '✓', maybe: '?', not: '✕' };

/** The key of each choice, as it is printed on a Latin keyboard. */
export const CHOICE_KEYS: Record<Choice, string> = { must: 'M', attend: 'A', maybe: 'Y', not: 'N' };

/** The choice that a key press makes. On a keyboard of another script the key at the letter's place counts. */
export function choiceOfKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>,
): Choice | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const placed = /^Key([A-Z])$/.exec(event.code)?.[1] ?? '';
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : /^\P{ASCII}$/u.test(event.key) ? placed : '';
  return CHOICES.find((choice) => CHOICE_KEYS[choice] === letter) ?? null;
}
