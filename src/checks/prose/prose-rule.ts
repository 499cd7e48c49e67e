// A rule that holds what annotations state about days and hours against the programme.
import type { Item } from '#domain/meeting.ts';
import type { Facts } from '../facts.ts';
import type { ItemRule } from '../rule.ts';
import type { Annotated } from './annotated.ts';

type ProseRule = Pick<ItemRule, 'id' | 'about' | 'check'> & Partial<Pick<ItemRule, 'severity' | 'source' | 'reads'>>;

/** The rule, with what such rules have in common where it does not say otherwise. */
export function proseRule(own: ProseRule): ItemRule {
  return {
    of: 'item',
    annotated: true,
    severity: 'warning',
    source: 'The annotation to item 1 (b) and the annex are two records of one programme.',
    reads: ['agenda', 'slots', 'bodies', 'start', 'end', 'languages'],
    ...own,
  };
}

/** What an annotation states, where there is a programme to hold it against. */
export function stated(item: Item, facts: Facts): readonly Annotated[] {
  return facts.meeting.slots.length === 0 ? [] : facts.statements(item);
}

/** Whether a day is one of the meeting. */
export function inMeeting(date: string, { meeting }: Facts): boolean {
  return date >= meeting.start && date <= meeting.end;
}
