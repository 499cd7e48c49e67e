// The data key of a lock: random, and kept only wrapped with the key of the passphrase, so that another passphrase wraps
// it anew and leaves what it has sealed as it is.
import { decodeBase64, encodeBase64 } from './base64.ts';
import type { LockedKey } from './lock-record.ts';
import { bound, DERIVATION_ROUNDS, joined, keyOfPassphrase, NONCE_BYTES, newSalt, SealError } from './seal.ts';

const USE: readonly KeyUsage[] = ['encrypt', 'decrypt'];

/** A new data key, which can be wrapped. */
export function newDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [...USE]);
}

/** Wraps a data key with the key of a passphrase; `id` is that of the lock. */
export async function lockKey(dataKey: CryptoKey, passphrase: string, id: string): Promise<LockedKey> {
  const salt = newSalt();
  const wrapping = await keyOfPassphrase(passphrase, salt, DERIVATION_ROUNDS);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, wrapping, bound(nonce, id)));
  return {
    id,
    salt: encodeBase64(salt),
    rounds: DERIVATION_ROUNDS,
    wrapped: encodeBase64(joined(nonce, wrapped)),
  };
}

/** The data key out of its wrapping; `movable` where it is to be wrapped anew. @throws SealError `wrong-passphrase` */
export async function unlockKey(locked: LockedKey, passphrase: string, movable = false): Promise<CryptoKey> {
  const [salt, whole] = [decodeBase64(locked.salt), decodeBase64(locked.wrapped)];
  if (!salt || !whole) throw new SealError('not-sealed');
  const wrapping = await keyOfPassphrase(passphrase, salt, locked.rounds);
  const nonce = whole.subarray(0, NONCE_BYTES);
  const wrapped = whole.subarray(NONCE_BYTES);
  try {
    const way = bound(nonce, locked.id);
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, way, 'AES-GCM', movable, [...USE]);
  } catch (error) {
    throw new SealError('wrong-passphrase', error);
  }
}
