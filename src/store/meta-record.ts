// What the database knows of itself: table `meta`, a row a matter. The counts are written with every edit in its transaction,
// so that rows that vanish from a table are missed.
import * as v from 'valibot';
import type { RecordKind } from './record.ts';

/** The version of the stored records' forms; the database's own version number is ten times this (Dexie). */
export const SCHEMA_VERSION = 4;

/** How much is kept, and how far writing has come. */
export interface Counts {
  readonly meetings: number;
  readonly sources: number;
  readonly edits: number;
  /** The plan and the delegation. */
  readonly privates: number;
  readonly privateEdits: number;
  readonly attachments: number;
  readonly revisions: number;
  /** The highest number given to a change, of whatever kind. */
  readonly sequence: number;
  /** Milliseconds since 1970; null before the first edit. */
  readonly savedAt: number | null;
}

/** How many rows the tables hold. */
export type Rows = Omit<Counts, 'sequence' | 'savedAt'>;

/** The version of the forms in which everything is stored. */
export interface SchemaRow {
  readonly key: 'schema';
  readonly version: number;
}

/** The counts as a row. */
export interface CountsRow extends Counts {
  readonly key: 'counts';
}

/** The last backup that was made here: when, and how far writing had come. */
export interface BackupRow {
  readonly key: 'backup';
  readonly at: number;
  readonly sequence: number;
}

/** Nothing kept yet. */
export const NO_COUNTS: Counts = {
  meetings: 0,
  sources: 0,
  edits: 0,
  privates: 0,
  privateEdits: 0,
  attachments: 0,
  revisions: 0,
  sequence: 0,
  savedAt: null,
};

const number = v.number();

/** Form and migrations of the rows about the database. */
export const metaRecord: RecordKind = {
  schema: v.variant('key', [
    v.looseObject({ key: v.literal('schema'), version: number }),
    v.looseObject({ key: v.literal('backup'), at: number, sequence: number }),
    v.looseObject({
      key: v.literal('counts'),
      meetings: number,
      sources: number,
      edits: number,
      privates: number,
      privateEdits: number,
      attachments: number,
      revisions: number,
      sequence: number,
      savedAt: v.nullable(number),
    }),
  ]),
  migrations: [
    {
      to: 2,
      migrate: (row) => (row.key === 'counts' ? { ...row, privates: 0, privateEdits: 0, attachments: 0 } : row),
    },
    { to: 4, migrate: (row) => (row.key === 'counts' ? { ...row, revisions: 0 } : row) },
  ],
};
