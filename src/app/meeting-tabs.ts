// The pages of a meeting, in the order of their tabs: the last part of their address, and what they are called.
import type { MessageId } from './words.ts';

/** The pages of a meeting. */
export const MEETING_TABS = {
  programme: 'shell.programme',
  agenda: 'shell.agenda',
  documents: 'shell.documents',
  desk: 'shell.desk',
  plan: 'shell.plan',
  reading: 'shell.reading',
  notes: 'shell.notes',
  delegation: 'shell.delegation',
  changes: 'shell.changes',
  now: 'shell.now',
} as const satisfies Record<string, MessageId>;
