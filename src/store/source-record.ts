// The document that a meeting was read from: table `sources`, by the meeting's id.
import * as v from 'valibot';
import type { Finding } from '#domain/finding.ts';
import type { RecordKind } from './record.ts';

/** The document that a meeting was read from, kept so that each value can be held against its line. */
export interface StoredSource {
  readonly meetingId: string;
  readonly name: string;
  readonly text: string;
  /** The documents, where there are several: with which line each begins. */
  readonly documents?: readonly { readonly name: string; readonly from: number; readonly language: string }[];
  /** Milliseconds since 1970. */
  readonly importedAt: number;
  readonly sources: { readonly [key: string]: readonly number[] };
  readonly findings: readonly Finding[];
  readonly unread: readonly { readonly number: number; readonly text: string; readonly reason: string }[];
}

const finding = v.looseObject({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  where: v.looseObject({}),
  message: v.string(),
});

/** Form and migrations of a stored source. */
export const sourceRecord: RecordKind = {
  schema: v.looseObject({
    meetingId: v.string(),
    name: v.string(),
    text: v.string(),
    documents: v.optional(v.array(v.looseObject({ name: v.string(), from: v.number(), language: v.string() }))),
    importedAt: v.number(),
    sources: v.record(v.string(), v.array(v.number())),
    findings: v.array(finding),
    unread: v.array(v.looseObject({ number: v.number(), text: v.string(), reason: v.string() })),
  }),
  migrations: [],
};
