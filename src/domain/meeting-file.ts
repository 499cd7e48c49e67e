// Reads and writes the meeting file `rostrum-meeting/1` (docs/meeting-file.md). What is read is trusted in nothing:
// size, depth and form are checked first. Unknown keys are kept at every level.
import * as v from 'valibot';
import type { Observation } from './finding.ts';
import { excessIn, type Json } from './json-limits.ts';
import { type JsonPath, lineOfFault, lineOfPath } from './json-place.ts';
import { FORMAT, type Meeting } from './meeting.ts';
import { duplicateId, observeReferences } from './meeting-references.ts';
import { meetingSchema } from './meeting-schema.ts';

/** What a meeting file gave: a meeting and warnings about it, or no meeting and the one error that stands in the way. */
export type MeetingFileReading =
  | { readonly meeting: Meeting; readonly observations: readonly Observation[] }
  | { readonly meeting: null; readonly observations: readonly [Observation] };

/** The most that a file may hold: characters of the whole and of one string, and levels of objects and arrays. */
export const MEETING_FILE_LIMITS = { characters: 20_000_000, string: 1_000_000, depth: 32 } as const;

/**
 * Reads a meeting file, or the result of an import that holds a meeting. Never throws. The one error is
 * `newer-format` {format}, `too-large` {megabytes, limit}, or `broken-meeting-file` {path, expected, line}, in the notation of
 * docs/meeting-file.md, which is the same in every language.
 */
export function readMeetingFile(text: string): MeetingFileReading {
  if (text.length > MEETING_FILE_LIMITS.characters) {
    const megabytes = Math.ceil(text.length / 1_000_000);
    return refused('too-large', { megabytes, limit: MEETING_FILE_LIMITS.characters / 1_000_000 });
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const broken = (path: JsonPath, expected: string): MeetingFileReading => {
    const line = lineOfPath(json, path);
    return refused('broken-meeting-file', { path: pathInWords(path), expected, line }, line);
  };

  let value: Json;
  try {
    value = JSON.parse(json) as Json;
  } catch {
    const line = lineOfFault(json) ?? 1;
    return refused('broken-meeting-file', { path: '$', expected: 'JSON', line }, line);
  }
  const excess = excessIn(value, MEETING_FILE_LIMITS);
  if (excess) return broken(excess.path, excess.expected);

  const inside: JsonPath = isObject(value) && !('format' in value) && isObject(value.meeting) ? ['meeting'] : [];
  const found = inside.length > 0 ? (value as { meeting: Json }).meeting : value;
  if (!isObject(found)) return broken(inside, 'Meeting');
  const { format } = found;
  if (typeof format === 'string' && isNewer(format)) {
    return refused('newer-format', { format }, lineOfPath(json, [...inside, 'format']));
  }
  const result = v.safeParse(meetingSchema, found, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return broken([...inside, ...(issue.path ?? []).map((step) => step.key as string | number)], issue.message);
  }
  const meeting = withMissingValues(found);
  const duplicate = duplicateId(meeting);
  if (duplicate) return broken([...inside, ...duplicate.path], `≠ ${pathInWords([...inside, ...duplicate.earlier])}`);
  return { meeting, observations: observeReferences(meeting) };
}

type JsonObject = { [key: string]: Json };

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(rule: string, values: NonNullable<Observation['values']>, line?: number): MeetingFileReading {
  return {
    meeting: null,
    observations: [{ rule, severity: 'error', where: line === undefined ? {} : { line }, values }],
  };
}

function isNewer(format: string): boolean {
  const [, name, major] = /^(rostrum-meeting\/)(\d+)/.exec(format) ?? [];
  return name !== undefined && Number(major) > Number(FORMAT.slice(name.length));
}

/** "slots[3].date"; "$" for the whole. Long keys are cut, since they end up in a message. */
function pathInWords(path: JsonPath): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 40)}`));
  return steps.join('').replace(/^\./, '') || '$';
}

/** The schema of an object, with the order of its keys. */
interface ObjectSchema {
  readonly entries: { readonly [key: string]: v.GenericSchema };
}

function objectSchema(schema: v.GenericSchema): ObjectSchema | null {
  return 'entries' in schema ? (schema as unknown as ObjectSchema) : null;
}

function innerSchema(schema: v.GenericSchema): v.GenericSchema {
  return 'wrapped' in schema ? innerSchema(schema.wrapped as v.GenericSchema) : schema;
}

/** What the format lets be null rather than absent. */
const NULLABLE: ReadonlySet<string> = new Set(['symbol', 'venue', 'timeZone', 'annotation']);

/** A missing value is absent or null in a file; here each key has the one form that its type gives it. */
function withMissingValues(meeting: JsonObject): Meeting {
  const settle = (schema: v.GenericSchema, value: Json): void => {
    const shape = objectSchema(schema);
    if (shape && isObject(value)) {
      for (const [key, inner] of Object.entries(shape.entries)) {
        if (value[key] === undefined || value[key] === null) {
          if (NULLABLE.has(key)) value[key] = null;
          else delete value[key];
        } else settle(innerSchema(inner), value[key]);
      }
    } else if ('item' in schema && Array.isArray(value)) {
      for (const inner of value) settle(schema.item as v.GenericSchema, inner);
    }
  };
  settle(meetingSchema, meeting);
  return meeting as unknown as Meeting;
}

/** Writes a meeting as a file: keys in the order of the format, unknown ones after them, one space of indent. */
export function writeMeetingFile(meeting: Meeting): string {
  const ordered = (schema: v.GenericSchema, value: unknown): unknown => {
    if (Array.isArray(value)) {
      return 'item' in schema ? value.map((inner) => ordered(schema.item as v.GenericSchema, inner)) : value;
    }
    const shape = objectSchema(schema);
    if (!shape || typeof value !== 'object' || value === null) return value;
    const given = value as { readonly [key: string]: unknown };
    const known = Object.entries(shape.entries).filter(([key]) => Object.hasOwn(given, key));
    const unknown = Object.entries(given).filter(([key]) => !Object.hasOwn(shape.entries, key));
    return Object.fromEntries([
      ...known.map(([key, inner]) => [key, ordered(innerSchema(inner), given[key])] as const),
      ...unknown,
    ]);
  };
  return `${JSON.stringify(ordered(meetingSchema, meeting), null, 1)}\n`;
}
