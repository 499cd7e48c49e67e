// Reads a carried plan, from a link or a file. What is read is trusted in nothing: size, depth and form are checked
// first, and what is valid is used as it was given.
import * as v from 'valibot';
import { CARRY_FORMAT, type CarriedPlan } from './carried-plan.ts';
import { excessIn, type Json } from './json-limits.ts';
import { readMeetingFile } from './meeting-file.ts';
import { bodySchema, textSchema } from './meeting-schema.ts';
import { planSchema } from './plan-schema.ts';
import { isLocalDate } from './time.ts';

/** The most that a carried plan may hold: characters of the whole and of one string, levels, things of one kind. */
export const CARRY_LIMITS = {
  characters: 20_000_000,
  string: 1_000_000,
  depth: 32,
  things: 20_000,
  meetings: 200,
} as const;

/** A carried plan, or why there is none. */
export type CarriedReading =
  | { readonly carried: CarriedPlan }
  | { readonly carried: null; readonly fault: 'broken' | 'newer' | 'too-large' };

const name = v.pipe(v.string(), v.nonEmpty());
const date = v.pipe(v.string(), v.check(isLocalDate));

const carrySchema = v.looseObject({
  format: v.literal(CARRY_FORMAT),
  meetings: v.pipe(
    v.array(
      v.looseObject({
        id: name,
        symbol: v.nullable(v.string()),
        title: v.optional(textSchema),
        bodies: v.array(bodySchema),
        start: date,
        end: date,
      }),
    ),
    v.maxLength(CARRY_LIMITS.meetings),
  ),
  plan: planSchema,
});

/** Reads the text of a carried plan. Never throws. */
export function readCarriedPlan(text: string): CarriedReading {
  if (text.length > CARRY_LIMITS.characters) return { carried: null, fault: 'too-large' };
  let value: Json;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as Json;
  } catch {
    return { carried: null, fault: 'broken' };
  }
  if (excessIn(value, CARRY_LIMITS)) return { carried: null, fault: 'too-large' };
  if (isNewer(value)) return { carried: null, fault: 'newer' };
  if (!v.is(carrySchema, value)) return { carried: null, fault: 'broken' };
  const carried = value as unknown as CarriedPlan;
  const { marks, notes, appointments, reading } = carried.plan;
  if ([marks, notes, appointments, reading].some(({ length }) => length > CARRY_LIMITS.things)) {
    return { carried: null, fault: 'too-large' };
  }
  return withFiles(carried);
}

/** The meetings in full are held against the meeting file's own form. */
function withFiles(carried: CarriedPlan): CarriedReading {
  const { files, ...rest } = carried as CarriedPlan & { files?: unknown };
  if (files === undefined) return { carried: rest };
  if (!Array.isArray(files) || files.length > CARRY_LIMITS.meetings) return { carried: null, fault: 'broken' };
  const meetings = files.flatMap((file) => readMeetingFile(JSON.stringify(file)).meeting ?? []);
  if (meetings.length < files.length) return { carried: null, fault: 'broken' };
  return { carried: { ...rest, files: meetings } };
}

function isNewer(value: Json): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const version = /^rostrum-(?:carry|plan)\/(\d{1,9})$/;
  const { format, plan } = value;
  const inner = typeof plan === 'object' && plan !== null && !Array.isArray(plan) ? plan.format : undefined;
  return [format, inner].some((one) => Number(version.exec(typeof one === 'string' ? one : '')?.[1] ?? 1) > 1);
}
