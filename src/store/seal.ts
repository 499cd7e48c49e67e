// Seals bytes: with a key (AES-GCM of 256 bits, a random nonce before each), and with a passphrase from which the key is
// derived (PBKDF2 over SHA-256). What is sealed with a passphrase carries all that opening it needs but the passphrase.

/** The rounds of derivation: what OWASP's Password Storage Cheat Sheet asks for PBKDF2 with SHA-256. */
export const DERIVATION_ROUNDS = 600_000;

/** More rounds than this are not tried: a file made to stop the program would ask for them. */
export const MAX_ROUNDS = 10_000_000;

const SALT_BYTES = 16;
/** The bytes of a nonce, which stands before each cipher text. */
export const NONCE_BYTES = 12;

/** By how many bytes what is sealed is longer: the nonce and the tag. */
export const SEAL_BYTES = NONCE_BYTES + 16;

/** "RSL1": the form of what is sealed with a passphrase: these four bytes, rounds, salt, nonce, cipher text. */
const HEADER = [0x52, 0x53, 0x4c, 0x31] as const;
const HEAD_BYTES = HEADER.length + 4 + SALT_BYTES;

/** What cannot be opened. */
export class SealError extends Error {
  readonly code: 'wrong-passphrase' | 'not-sealed';
  constructor(code: SealError['code'], cause?: unknown) {
    super(code, { cause });
    this.name = 'SealError';
    this.code = code;
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Random bytes of a salt. */
export function newSalt(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SALT_BYTES));
}

/**
 * The key of a passphrase. It is brought to one form first (NFKC), since keyboards write "é" in two ways.
 * @throws RangeError where the rounds are too few to be safe or too many to be meant
 */
export async function keyOfPassphrase(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  if (!(rounds >= DERIVATION_ROUNDS && rounds <= MAX_ROUNDS)) throw new RangeError(`rounds: ${rounds}`);
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const use: readonly KeyUsage[] = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [...use]);
}

/** How a place is bound to what is sealed for it, so that nothing sealed can be put elsewhere unseen. */
export const bound = (nonce: Bytes, place: string) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(place),
});

/** Seals bytes with a key for a place: the nonce, then the cipher text. */
export async function sealWith(key: CryptoKey, content: Bytes, place: string): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return joined(nonce, new Uint8Array(await crypto.subtle.encrypt(bound(nonce, place), key, content)));
}

/** Opens what sealWith has sealed for that place. @throws SealError `wrong-passphrase`, also where it was changed */
export async function openWith(key: CryptoKey, sealed: Bytes, place: string): Promise<Bytes> {
  const [nonce, cipher] = [sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES)];
  try {
    return new Uint8Array(await crypto.subtle.decrypt(bound(nonce, place), key, cipher));
  } catch (error) {
    throw new SealError('wrong-passphrase', error);
  }
}

/** Seals a text or bytes with a passphrase, for a link or a file of its own. */
export async function seal(content: string | Bytes, passphrase: string): Promise<Bytes> {
  const salt = newSalt();
  const head = new Uint8Array(HEAD_BYTES);
  head.set(HEADER);
  new DataView(head.buffer).setUint32(HEADER.length, DERIVATION_ROUNDS);
  head.set(salt, HEADER.length + 4);
  const key = await keyOfPassphrase(passphrase, salt, DERIVATION_ROUNDS);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return joined(head, await sealWith(key, bytes, 'seal'));
}

/** Whether bytes begin as what `seal` gives. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes.length > HEAD_BYTES + NONCE_BYTES && HEADER.every((byte, at) => bytes[at] === byte);
}

/** Opens what `seal` has sealed. @throws SealError */
export async function unseal(bytes: Bytes, passphrase: string): Promise<Bytes> {
  if (!isSealed(bytes)) throw new SealError('not-sealed');
  const rounds = new DataView(bytes.buffer, bytes.byteOffset).getUint32(HEADER.length);
  if (rounds < DERIVATION_ROUNDS || rounds > MAX_ROUNDS) throw new SealError('not-sealed');
  const key = await keyOfPassphrase(passphrase, bytes.slice(HEADER.length + 4, HEAD_BYTES), rounds);
  return openWith(key, bytes.subarray(HEAD_BYTES), 'seal');
}

/** Two runs of bytes as one. */
export function joined(first: Uint8Array, second: Uint8Array): Bytes {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
