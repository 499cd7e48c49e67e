// An edit as the history keeps it: table `edits`, by sequence. Edits are kept whole, also of kinds that this version
// does not know, so that the form asks only for what the store itself needs.
import * as v from 'valibot';
import type { Edit } from '#domain/edits.ts';
import { type DraftOf, draftOfSchema } from './meeting-record.ts';
import type { RecordKind } from './record.ts';
import { type StoredSource, sourceRecord } from './source-record.ts';

/** What an edit did to the document kept beside the meeting; null = there is none. */
export interface SourceChange {
  readonly before: StoredSource | null;
  readonly after: StoredSource | null;
}

/** What an edit did to what makes the meeting a draft; null = it is none. */
export interface DraftChange {
  readonly before: DraftOf | null;
  readonly after: DraftOf | null;
}

/** An edit as the history keeps it. */
export interface StoredEdit {
  /** Counts up in the order of writing, over all meetings. */
  readonly sequence: number;
  readonly meetingId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edit: Edit;
  readonly inverse: Edit;
  /**
   * Name the meeting's states before and after: the sequence of the edit that first made it so, 0 for the beginning.
   * An undo leads back to an earlier state, so that its number occurs again.
   */
  readonly stateBefore: number;
  readonly stateAfter: number;
  /** Absent where the edit left the document alone. */
  readonly source?: SourceChange;
  /** Absent where the edit left it alone. */
  readonly draft?: DraftChange;
}

const edit = v.looseObject({ kind: v.string() });
const source = v.nullable(sourceRecord.schema);
const draft = v.nullable(draftOfSchema);

/** Form and migrations of a stored edit. */
export const editRecord: RecordKind = {
  schema: v.looseObject({
    sequence: v.number(),
    meetingId: v.string(),
    at: v.number(),
    edit,
    inverse: edit,
    stateBefore: v.number(),
    stateAfter: v.number(),
    source: v.optional(v.looseObject({ before: source, after: source })),
    draft: v.optional(v.looseObject({ before: draft, after: draft })),
  }),
  migrations: [],
};
