// The messages of changes: one for each kind, and for the values that have names of their own.
import type { Change } from '#domain/changes.ts';
import type { Constraints, DocumentStatus, SlotMode } from '#domain/meeting.ts';
import type { MessageId } from '../words.ts';

/** The message of each kind of change. */
type Kinds = { readonly [kind in Change['kind']]: MessageId };

/** The sentence of each kind of change. */
export const SENTENCES: Kinds = {
  'symbol-changed': 'importing.changeSymbol',
  'title-changed': 'importing.changeTitle',
  'languages-changed': 'importing.changeLanguages',
  'venue-changed': 'importing.changeVenue',
  'time-zone-changed': 'importing.changeTimeZone',
  'dates-changed': 'importing.changeDates',
  'distribution-changed': 'importing.changeDistribution',
  'reissue-changed': 'importing.changeReissue',
  'constraint-changed': 'importing.changeConstraint',
  'body-added': 'importing.changeBodyAdded',
  'body-removed': 'importing.changeBodyRemoved',
  'body-renamed': 'importing.changeBodyRenamed',
  'body-ordinal-changed': 'importing.changeBodyOrdinal',
  'item-added': 'importing.changeItemAdded',
  'item-removed': 'importing.changeItemRemoved',
  'item-renamed': 'importing.changeItemRenamed',
  'item-renumbered': 'importing.changeItemRenumbered',
  'annotation-changed': 'importing.changeAnnotation',
  'items-became-joint': 'importing.changeItemsJoint',
  'items-no-longer-joint': 'importing.changeItemsNotJoint',
  'document-added': 'importing.changeDocumentAdded',
  'document-removed': 'importing.changeDocumentRemoved',
  'document-changed': 'importing.changeDocument',
  'document-listed': 'importing.changeDocumentListed',
  'document-unlisted': 'importing.changeDocumentUnlisted',
  'slot-added': 'importing.changeSlotAdded',
  'slot-cancelled': 'importing.changeSlotCancelled',
  'slot-time-changed': 'importing.changeSlotTime',
  'slot-mode-changed': 'importing.changeSlotMode',
  'room-changed': 'importing.changeRoom',
  'session-added': 'importing.changeSessionAdded',
  'session-cancelled': 'importing.changeSessionCancelled',
  'entry-moved': 'importing.changeMoved',
  'entry-added': 'importing.changeEntryAdded',
  'entry-withdrawn': 'importing.changeEntryWithdrawn',
  'entry-became-joint': 'importing.changeEntryJoint',
  'entry-no-longer-joint': 'importing.changeEntryNotJoint',
  'entry-bodies-changed': 'importing.changeEntryBodies',
  'entry-retitled': 'importing.changeEntryRetitled',
  'entry-length-changed': 'importing.changeEntryLength',
  'continued-mark-changed': 'importing.changeContinued',
  'order-changed': 'importing.changeOrder',
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
