// A choice of the person on this device: table `settings`, by key.
import * as v from 'valibot';
import type { RecordKind } from './record.ts';

/** A setting as it is kept; any JSON value. */
export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

/** Form and migrations of a stored setting. */
export const settingRecord: RecordKind = {
  schema: v.looseObject({ key: v.string(), value: v.unknown() }),
  migrations: [],
};
