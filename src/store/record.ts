// What every stored record has: a schema, and the steps that bring rows of older versions to its present form.
import * as v from 'valibot';

/** Brings a row to the form of a schema version from that of the version before. Unknown fields are passed on. */
export interface Migration {
  /** The schema version that this step leads to, 2 or more. */
  readonly to: number;
  readonly migrate: (row: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** A kind of stored record. */
export interface RecordKind {
  readonly schema: v.GenericSchema;
  /** In ascending order of `to`. */
  readonly migrations: readonly Migration[];
}

/**
 * The form of rows that stand plain, or sealed by the lock: then only with these fields, and a text in base64 that holds
 * the others.
 */
export function sealable(plain: v.GenericSchema, clear: v.ObjectEntries): v.GenericSchema {
  const sealed = v.strictObject({ ...clear, sealed: v.string('string') });
  return v.lazy((row) => (isSealedRow(row) ? sealed : plain));
}

/** Whether a row stands sealed. */
export function isSealedRow(row: unknown): row is { readonly sealed: string } {
  return typeof row === 'object' && row !== null && 'sealed' in row;
}

/** Where a row breaks its form: "meeting.slots[3].date", and what is expected there. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((step) =>
    typeof step.key === 'number' ? `[${step.key}]` : `.${String(step.key)}`,
  );
  return keys.join('').replace(/^\./, '') || '$';
}

/** The first place where a value breaks a schema; null where it keeps it. */
export function faultOf(schema: v.GenericSchema, value: unknown): Fault | null {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return null;
  const issue = result.issues[0];
  return { path: pathOf(issue), expected: issue.message };
}
