// The pages of a meeting, in the order of their tabs: the last part of their address, and what they are called.
import type { MessageId } from './words.ts';

/** The pages of a meeting. */
export const MEETING_TABS = {
  programme: 'shell.programme',
  agenda: 'shell.agenda',
  documents: 'shell.documents',
  desk: 'shell.desk',
  plan: 'plan.title',
  reading: 'plan.reading',
  notes: 'plan.notes',
  delegation: 'delegation.tab',
  changes: 'changes.tab',
  now: 'now.tab',
} as const satisfies Record<string, MessageId>;
