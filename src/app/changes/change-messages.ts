// The messages of changes: one for each kind, and for the values that have names of their own.
import type { Change } from '#domain/changes.ts';
import type { Constraints, DocumentStatus, SlotMode } from '#domain/meeting.ts';
import type { MessageId } from '../words.ts';

/** The message of each kind of change. */
type Kinds = { readonly [kind in Change['kind']]: MessageId };

/** The sentence of each kind of change. */
export const SENTENCES: Kinds = {
  'symbol-changed': 'changes.symbol',
  'title-changed': 'changes.title',
  'languages-changed': 'changes.languages',
  'venue-changed': 'changes.venue',
  'time-zone-changed': 'changes.timeZone',
  'dates-changed': 'changes.dates',
  'distribution-changed': 'changes.distribution',
  'reissue-changed': 'changes.reissue',
  'constraint-changed': 'changes.constraint',
  'body-added': 'changes.bodyAdded',
  'body-removed': 'changes.bodyRemoved',
  'body-renamed': 'changes.bodyRenamed',
  'body-ordinal-changed': 'changes.bodyOrdinal',
  'item-added': 'changes.itemAdded',
  'item-removed': 'changes.itemRemoved',
  'item-renamed': 'changes.itemRenamed',
  'item-renumbered': 'changes.itemRenumbered',
  'annotation-changed': 'changes.annotation',
  'items-became-joint': 'changes.itemsJoint',
  'items-no-longer-joint': 'changes.itemsNotJoint',
  'document-added': 'changes.documentAdded',
  'document-removed': 'changes.documentRemoved',
  'document-changed': 'changes.document',
  'document-listed': 'changes.documentListed',
  'document-unlisted': 'changes.documentUnlisted',
  'slot-added': 'changes.slotAdded',
  'slot-cancelled': 'changes.slotCancelled',
  'slot-time-changed': 'changes.slotTime',
  'slot-mode-changed': 'changes.slotMode',
  'room-changed': 'changes.room',
  'session-added': 'changes.sessionAdded',
  'session-cancelled': 'changes.sessionCancelled',
  'entry-moved': 'changes.moved',
  'entry-added': 'changes.entryAdded',
  'entry-withdrawn': 'changes.entryWithdrawn',
  'entry-became-joint': 'changes.entryJoint',
  'entry-no-longer-joint': 'changes.entryNotJoint',
  'entry-bodies-changed': 'changes.entryBodies',
  'entry-retitled': 'changes.entryRetitled',
  'entry-length-changed': 'changes.entryLength',
  'continued-mark-changed': 'changes.continued',
  'order-changed': 'changes.order',
};

/** What a meeting has been granted. */
export const GRANTED: Record<keyof Constraints, MessageId> = {
  meetingsWithInterpretation: 'importing.meetingsWithInterpretation',
  languagesOfInterpretation: 'importing.languagesOfInterpretation',
  days: 'importing.days',
  hybridMeetingMaxHours: 'importing.hybridMeetingMaxHours',
};

/** The forms of a slot. */
export const MODES: Record<SlotMode, MessageId> = {
  'in-person': 'importing.modeInPerson',
  hybrid: 'importing.modeHybrid',
  online: 'importing.modeOnline',
};

/** The states of a document. */
export const STATUSES: Record<DocumentStatus, MessageId> = {
  issued: 'importing.statusIssued',
  expected: 'importing.statusExpected',
  'to-be-reissued': 'importing.statusToBeReissued',
  'none-expected': 'importing.statusNoneExpected',
};
