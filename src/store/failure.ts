// What went wrong in the machine, told in the store's own words. Dexie wraps errors: a full disk arrives as an AbortError
// around a QuotaExceededError.
import { EditError } from '#domain/edit-error.ts';
import { StoreError, type StoreErrorCode } from './store.ts';

interface Wrapped {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
  readonly cause?: unknown;
}

const CODES: { readonly [name: string]: StoreErrorCode } = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-database',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
};

function* chain(error: unknown): Generator<Wrapped> {
  for (let at = error, depth = 0; at && typeof at === 'object' && depth < 8; depth++) {
    yield at;
    const { inner, cause } = at as Wrapped;
    at = inner ?? cause;
  }
}

/** The failure as a StoreError. */
export function toStoreError(error: unknown): StoreError {
  for (const layer of chain(error)) {
    if (layer instanceof StoreError) return layer;
    if (layer instanceof EditError) return new StoreError('does-not-fit', layer.code, error);
    const code = CODES[String(layer.name)];
    if (code) return new StoreError(code, String(layer.message ?? ''), error);
  }
  return new StoreError('failed', error instanceof Error ? `${error.name}: ${error.message}` : String(error), error);
}

const LOST = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'AbortError',
  'TransactionInactiveError',
]);

/** Whether the connection to the database broke, so that opening it anew may help. */
export function isConnectionLost(error: unknown): boolean {
  const layers = [...chain(error)];
  return toStoreError(error).code === 'failed' && layers.some((layer) => LOST.has(String(layer.name)));
}
