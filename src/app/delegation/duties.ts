// The duties of a member in a session: their shapes, their words, and which stand together in a menu.
import type { Duty } from '#domain/delegation.ts';
import type { MessageId, Words } from '../words.ts';

/** Shapes that tell duties apart without colour. */
export const DUTY_SHAPES: Record<Duty, string> = { lead: '●', support: '○', speaker: '▲' };

const DUTY_WORDS: Record<Duty, MessageId> = {
  lead: 'delegation.lead',
  support: 'delegation.support',
  speaker: 'delegation.speaker',
};

const ORDER: readonly Duty[] = ['lead', 'support', 'speaker'];

/** What a menu offers, by the id of the choice. */
export const DUTY_CHOICES: Readonly<Record<string, readonly Duty[]>> = {
  lead: ['lead'],
  'lead+speaker': ['lead', 'speaker'],
  support: ['support'],
  'support+speaker': ['support', 'speaker'],
  speaker: ['speaker'],
};

/** The id of a menu's choice for duties. */
export function choiceOf(duties: readonly Duty[]): string {
  return inOrder(duties).join('+');
}

/** Duties in the order in which they are shown. */
export function inOrder(duties: readonly Duty[]): readonly Duty[] {
  return ORDER.filter((duty) => duties.includes(duty));
}

/** "Lead, speaker". */
export function dutiesInWords(duties: readonly Duty[], { t, language }: Words): string {
  const words = inOrder(duties).map((duty) => t(DUTY_WORDS[duty]));
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(words);
}
