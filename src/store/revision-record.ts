// A published revision as it is kept: table `revisions`, by id. Its state never changes; its approvals may.
import * as v from 'valibot';
import { meetingSchema } from '#domain/meeting-schema.ts';
import type { Approval, Revision } from '#domain/revision.ts';
import type { RecordKind } from './record.ts';

/** A published revision as it is kept. */
export type StoredRevision = Revision;

const text = v.string('string');

const approval: v.GenericSchema<Approval> = v.variant('by', [
  v.looseObject({ by: v.literal('bureau'), until: text, scope: text }),
  v.looseObject({ by: v.literal('meeting'), on: text, item: text, scope: text }),
]) as unknown as v.GenericSchema<Approval>;

/** Form and migrations of a stored revision. */
export const revisionRecord: RecordKind = {
  schema: v.looseObject({
    id: v.pipe(text, v.nonEmpty('string ≠ ""')),
    meetingId: text,
    number: v.number('number'),
    kind: v.picklist(['proposed', 'revision', 'corrigendum', 'addendum', 'reissue']),
    count: v.number('number'),
    language: v.optional(text),
    name: text,
    remark: text,
    at: v.number('number'),
    meeting: meetingSchema,
    approvals: v.array(approval, 'Approval[]'),
  }),
  migrations: [],
};
