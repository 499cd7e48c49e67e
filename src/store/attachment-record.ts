// The file of a document, kept to be read offline: table `attachments`, by id.
import * as v from 'valibot';
import type { DocumentSymbol, LanguageTag } from '#domain/meeting.ts';
import { type RecordKind, sealable } from './record.ts';

/** The file of a document as it is given to the store. */
export interface Attachment {
  /** Random, from outside. */
  readonly id: string;
  readonly symbol: DocumentSymbol;
  /** The file's name. */
  readonly name: string;
  /** Its media type; "" where it is not known. */
  readonly type: string;
  /** Null where it is not known. */
  readonly language: LanguageTag | null;
  readonly bytes: Blob;
}

/** The file of a document as it is kept. */
export interface StoredAttachment extends Attachment {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The file of a document under a lock: `bytes` are sealed, `size` is that of the file itself. */
export interface SealedAttachment extends Pick<StoredAttachment, 'id' | 'size' | 'at' | 'bytes'> {
  readonly sealed: string;
}

/** The largest file that is kept, in bytes. */
export const MAX_ATTACHMENT_BYTES = 50_000_000;

/** What of an attachment stands clear under a lock, but for its bytes. */
export const clearAttachmentFields = {
  id: v.pipe(v.string('string'), v.nonEmpty('string ≠ ""')),
  size: v.pipe(v.number('number'), v.maxValue(MAX_ATTACHMENT_BYTES, `number ≤ ${MAX_ATTACHMENT_BYTES}`)),
  at: v.number('number'),
};

/** All of an attachment but its bytes. */
export const attachmentFields = {
  ...clearAttachmentFields,
  symbol: v.string('string'),
  name: v.string('string'),
  type: v.string('string'),
  language: v.nullable(v.string('string | null')),
};

/** Form and migrations of a stored attachment. */
export const attachmentRecord: RecordKind = {
  schema: sealable(v.looseObject({ ...attachmentFields, bytes: v.blob('Blob') }), {
    ...clearAttachmentFields,
    bytes: v.blob('Blob'),
  }),
  migrations: [],
};
