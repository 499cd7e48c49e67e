// What a stored or received delegation must look like. Validates only: what is valid is used as it was given, so that
// unknown keys stay.
import * as v from 'valibot';
import { DELEGATION_FORMAT, type Delegation } from './delegation.ts';
import { anchorKey } from './delegation-anchor.ts';
import { isLocalDate, isLocalTime } from './time.ts';

const string = v.string('string');
const name = v.pipe(string, v.nonEmpty('string ≠ ""'));
const strings = v.array(string, 'string[]');
const MOMENT = '"YYYY-MM-DDTHH:MM"';
const moment = v.pipe(v.string(MOMENT), v.check(isLocalMoment, MOMENT));

function isLocalMoment(text: string): boolean {
  return text.length === 16 && text[10] === 'T' && isLocalDate(text.slice(0, 10)) && isLocalTime(text.slice(11));
}

const stay = v.pipe(
  v.looseObject({ from: moment, to: moment }, 'Stay'),
  v.check(({ from, to }) => from < to, 'from < to'),
);

const member = v.looseObject(
  {
    id: name,
    name: string,
    role: v.optional(string),
    languages: strings,
    follows: v.array(v.looseObject({ meeting: name, body: name, item: v.optional(name) }, 'Followed'), 'Followed[]'),
    stays: v.nullable(v.array(stay, 'Stay[]')),
    note: v.optional(string),
  },
  'Member',
);

const anchor = v.looseObject(
  {
    meeting: name,
    slot: name,
    session: name,
    bodies: strings,
    items: strings,
    sittings: v.pipe(v.number('integer'), v.integer('integer'), v.minValue(0, 'integer ≥ 0')),
  },
  'SessionAnchor',
);

const DUTIES = '("lead" | "support" | "speaker")[], ≠ []';
const assignment = v.looseObject(
  {
    member: name,
    at: anchor,
    duties: v.pipe(
      v.array(v.picklist(['lead', 'support', 'speaker'], DUTIES), DUTIES),
      v.nonEmpty(DUTIES),
      v.check((duties) => new Set(duties).size === duties.length, DUTIES),
    ),
    note: v.optional(string),
  },
  'Assignment',
);

/** Validates a delegation, its references to its own members included. */
export const delegationSchema = v.pipe(
  v.looseObject(
    {
      format: v.literal(DELEGATION_FORMAT, `"${DELEGATION_FORMAT}"`),
      id: name,
      name: string,
      members: v.array(member, 'Member[]'),
      assignments: v.array(assignment, 'Assignment[]'),
    },
    'Delegation',
  ),
  v.check(({ members }) => isUnique(members.map(({ id }) => id)), 'members[].id: each once'),
  v.check(
    ({ members, assignments }) => assignments.every((one) => members.some(({ id }) => id === one.member)),
    'assignments[].member: one of members[].id',
  ),
  v.check(
    ({ assignments }) => isUnique(assignments.map((one) => `${one.member}\n${anchorKey(one.at)}`)),
    'assignments[]: a member at an anchor once',
  ),
);

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** A delegation, or the first place that is not as the format has it: the path ("$" = the whole) and what is expected. */
export type DelegationReading =
  | { readonly delegation: Delegation }
  | { readonly delegation: null; readonly path: string; readonly expected: string };

/** Reads a plain value as a delegation. Never throws; gives the very object that it was given. */
export function readDelegation(value: unknown): DelegationReading {
  const result = v.safeParse(delegationSchema, value, { abortEarly: true });
  if (result.success) return { delegation: value as Delegation };
  const [issue] = result.issues;
  return { delegation: null, path: v.getDotPath(issue) ?? '$', expected: issue.message };
}
