// A meeting as it is kept: table `meetings`, by id.
import * as v from 'valibot';
import type { Meeting } from '#domain/meeting.ts';
import { meetingSchema } from '#domain/meeting-schema.ts';
import type { RecordKind } from './record.ts';

/** What makes a meeting a draft: it stands beside another one, and is not listed among the meetings. */
export interface DraftOf {
  /** The meeting that it is a draft of. */
  readonly meeting: string;
  /** What the person calls it. */
  readonly name: string;
  /** The revision from which it began; absent = from the meeting as it then stood. Its history begins with that state. */
  readonly base?: string;
}

/** A meeting as it is kept. */
export interface StoredMeeting {
  readonly id: string;
  readonly meeting: Meeting;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Absent where it is no draft. */
  readonly draftOf?: DraftOf;
}

/** Validates what makes a meeting a draft. */
export const draftOfSchema = v.looseObject({ meeting: v.string(), name: v.string(), base: v.optional(v.string()) });

/** Form and migrations of a stored meeting. */
export const meetingRecord: RecordKind = {
  schema: v.looseObject({
    id: v.string(),
    meeting: meetingSchema,
    savedAt: v.number(),
    draftOf: v.optional(draftOfSchema),
  }),
  migrations: [],
};
