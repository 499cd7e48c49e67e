// Makes a plan ready to be carried: the addresses of its links, or its file. Loaded when it is used.
import type { CarriedPlan } from '#domain/carried-plan.ts';
import { writeCarriedPlan } from '#exporters/carry-plan.ts';
import { seal } from '#store/seal.ts';
import { fragmentOf, partsOf } from './link-parts.ts';
import { packed } from './pack.ts';

/** Where links lead: the page of this site that takes a plan in. */
export function carryAddress(): string {
  return new URL('/carry', location.origin).href;
}

/** The addresses that hold a plan, each with at most `room` characters of it; null where it is too much. */
export async function linksOf(
  carried: CarriedPlan,
  passphrase: string,
  room: number,
): Promise<readonly string[] | null> {
  const small = await packed(writeCarriedPlan(carried));
  const bytes = passphrase === '' ? small : await seal(small, passphrase);
  const parts = partsOf(bytes, room);
  return parts?.map((part) => `${carryAddress()}#${fragmentOf(part)}`) ?? null;
}

/** The file that holds a plan: its text, or sealed bytes. */
export async function fileOf(carried: CarriedPlan, passphrase: string): Promise<File> {
  const text = writeCarriedPlan(carried);
  if (passphrase === '') return new File([text], 'my-plan.json', { type: 'application/json' });
  const bytes = await seal(await packed(text), passphrase);
  return new File([bytes], 'my-plan.rostrum', { type: 'application/octet-stream' });
}
