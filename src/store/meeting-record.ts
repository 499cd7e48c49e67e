// A meeting as it is kept: table `meetings`, by id.
import * as v from 'valibot';
import type { Meeting } from '#domain/meeting.ts';
import { meetingSchema } from '#domain/meeting-schema.ts';
import type { RecordKind } from './record.ts';

/** A meeting as it is kept. */
export interface StoredMeeting {
  readonly id: string;
  readonly meeting: Meeting;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Form and migrations of a stored meeting. */
export const meetingRecord: RecordKind = {
  schema: v.looseObject({ id: v.string(), meeting: meetingSchema, savedAt: v.number() }),
  migrations: [],
};
