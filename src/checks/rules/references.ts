// What a meeting names and does not have, as reading a meeting file tells it too: one rule for each.
import type { MeetingRule } from '../rule.ts';

const ABOUT = {
  'meeting-ends-before-start': 'A meeting ends on the day on which it starts, or later.',
  'unknown-time-zone': 'The time zone is one that the device knows.',
  'document-listed-twice': 'A document is listed once.',
  'item-of-unknown-body': 'An item belongs to a body of the meeting.',
  'joint-with-unknown-item': 'An item is joint with items that are on an agenda.',
  'slots-out-of-order': 'Slots stand in the order of time.',
  'slot-ends-before-start': 'A slot ends after it starts.',
  'session-without-body': 'A session has a body.',
  'session-of-unknown-body': 'A session is of bodies of the meeting.',
  'entry-of-unknown-item': 'An entry takes up items that are on an agenda.',
} as const;

/** A rule for each reference that a meeting can break. */
export const references: readonly MeetingRule[] = Object.entries(ABOUT).map(([id, about]) => ({
  id,
  of: 'meeting',
  severity: 'warning',
  about,
  source: 'The meeting file (docs/meeting-file.md).',
  reads: ['start', 'end', 'timeZone', 'documents', 'bodies', 'agenda', 'slots'],
  *check(facts) {
    for (const { rule, where, values } of facts.references) if (rule === id) yield { where, ...(values && { values }) };
  },
}));
