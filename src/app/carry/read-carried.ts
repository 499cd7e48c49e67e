// From the bytes of a link or a file to a carried plan, or why there is none.
import type { CarriedPlan } from '#domain/carried-plan.ts';
import { CARRY_LIMITS, readCarriedPlan } from '#domain/carried-plan-file.ts';
import { isSealed, SealError, unseal } from '#store/seal.ts';
import { unpacked } from './pack.ts';

/** What came: a plan, one that waits for its passphrase, or what is wrong with it. */
export type Arrived =
  | { readonly kind: 'plan'; readonly carried: CarriedPlan }
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'fault'; readonly fault: CarryFault };

/** Why a carried plan cannot be read. */
export type CarryFault = 'broken' | 'newer' | 'too-large' | 'wrong-passphrase';

const fault = (what: CarryFault): Arrived => ({ kind: 'fault', fault: what });

/** Reads the bytes that the links held together. */
export async function readPacked(bytes: Uint8Array<ArrayBuffer>): Promise<Arrived> {
  if (isSealed(bytes)) return { kind: 'sealed', bytes };
  const text = await unpacked(bytes, CARRY_LIMITS.characters);
  return text === null ? fault('broken') : readText(text);
}

/** Reads a file: the plan's text, or the bytes of a sealed one. */
export async function readCarriedFile(file: Blob): Promise<Arrived> {
  if (file.size > CARRY_LIMITS.characters) return fault('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isSealed(bytes) ? { kind: 'sealed', bytes } : readText(new TextDecoder().decode(bytes));
}

/** Opens what is sealed. */
export async function readSealed(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Arrived> {
  try {
    return await readPacked(await unseal(bytes, passphrase));
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return fault(error.code === 'wrong-passphrase' ? 'wrong-passphrase' : 'broken');
  }
}

function readText(text: string): Arrived {
  const reading = readCarriedPlan(text);
  return reading.carried ? { kind: 'plan', carried: reading.carried } : fault(reading.fault);
}
