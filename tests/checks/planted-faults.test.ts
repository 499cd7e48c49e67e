// The five real documents with one fault planted each: every fault is found and named at its place, and what it does
// not touch raises nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '#checks/check.ts';
import { findingKey, type Observation } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { UnwordedReading } from '#importers/read-text-document.ts';
import { type Fault, meetingFaults, textFaults } from './faults.ts';
import { readAndCheck } from './read-and-check.ts';

const seeds = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const names = existsSync(seeds) ? readdirSync(seeds) : [];

const keyed = (findings: readonly Observation[]) =>
  new Set(findings.map((one) => `${one.severity} ${findingKey(one)}`));

/** How near to its line a fault in a text may be named: sentences and titles run over broken lines. */
const NEAR = 4;

/** Whether a finding is about what a fault touches: by its place, or by what it says of the other end of a contradiction. */
function isTouched(
  { where, values = {} }: Observation,
  fault: Fault,
  affected: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): boolean {
  const { lines = [], slots = [], items = [], documents = [], follower } = fault;
  const dates = [
    ...(fault.dates ?? []),
    ...[...affected].filter((id) => /^\d{4}-/.test(id)).map((id) => id.slice(0, 10)),
  ];
  const touched = new Set([...slots, ...items, ...documents, ...affected]);
  const numbers = [...touched].map((id) => id.slice(id.indexOf('/') + 1));
  const said = [values.later, values.earlier, values.other].map(String);
  return (
    (where.line !== undefined && lines.some((line) => Math.abs(line - (where.line ?? 0)) <= NEAR)) ||
    [where.slot, where.item, where.document].some((place) => place !== undefined && touched.has(place)) ||
    (values.subject !== undefined && numbers.includes(String(values.subject))) ||
    dates.some((date) => String(values.when ?? '').startsWith(date) || values.laterDate === date) ||
    (follower !== undefined && (where.item?.endsWith(`/${follower}`) ?? false)) ||
    [...touched].some((id) => said.includes(titles.get(id) ?? '-')) ||
    Object.keys(where).every((key) => key === 'body')
  );
}

interface Outcome {
  readonly missed: string[];
  readonly strayed: string[];
}

interface Judged {
  readonly before: readonly Observation[];
  readonly after: readonly Observation[];
  readonly affected?: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, string>;
}

function judge(fault: Fault, { before, after, affected = new Set(), titles }: Judged, outcome: Outcome): void {
  const known = keyed(before);
  const fresh = after.filter((one) => !known.has(`${one.severity} ${findingKey(one)}`));
  // What the document itself has wrong at the very place stays found there.
  const stands = after.some((one) => one.severity !== 'info' && fault.lines?.includes(one.where.line ?? -1));
  if (!stands && !fresh.some((one) => isTouched(one, fault, affected, titles))) outcome.missed.push(fault.name);
  // A fault of the document itself stays the same one, whatever it names now.
  const standing = new Set(before.map(({ rule, where }) => JSON.stringify([rule, where.slot, where.item])));
  for (const one of fresh)
    if (
      !standing.has(JSON.stringify([one.rule, one.where.slot, one.where.item])) &&
      one.severity !== 'info' &&
      !isTouched(one, fault, affected, titles)
    )
      outcome.strayed.push(`${fault.name}: ${one.rule} ${JSON.stringify(one.where)}`);
}

/** The items that have become others, and the slots in which they stand or stood; and slots that have. */
function changedBetween(a: Meeting, b: Meeting): Set<string> {
  const differ = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
    [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  const slotsOf = ({ slots }: Meeting) =>
    new Map(slots.map(({ id, start, end, sessions }) => [id, JSON.stringify([start, end, sessions])]));
  const itemsOf = ({ agenda }: Meeting) =>
    new Map(agenda.map(({ id, title, jointWith, annotation }) => [id, JSON.stringify([title, jointWith, annotation])]));
  const changed = new Set([...differ(slotsOf(a), slotsOf(b)), ...differ(itemsOf(a), itemsOf(b))]);
  for (const slot of [...a.slots, ...b.slots])
    for (const { items } of slot.sessions.flatMap(({ entries }) => entries))
      if (changed.has(slot.id)) for (const id of items) changed.add(id);
  return changed;
}

/** The lines on which the entries of changed slots and items stand. */
function linesOf({ meeting, sources }: UnwordedReading, changed: ReadonlySet<string>): number[] {
  return meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session, at) =>
      session.entries.flatMap((entry, index) =>
        changed.has(slot.id) || entry.items.some((id) => changed.has(id))
          ? [...(sources[`entry/${slot.id}/${at}/${index}`] ?? []), ...(sources[`slot/${slot.id}`] ?? [])]
          : [],
      ),
    ),
  );
}

const titlesOf = ({ agenda }: Meeting) => new Map(agenda.map(({ id, title }) => [id, Object.values(title)[0] ?? '']));

let count = 0;

describe.skipIf(names.length === 0).each(names)('%s', (name) => {
  const text = readFileSync(join(seeds, name), 'utf8');
  const { reading, findings } = readAndCheck(text);

  test('faults in its text are found at their lines', () => {
    const outcome: Outcome = { missed: [], strayed: [] };
    const faults = textFaults(text);
    for (const fault of faults) {
      const after = readAndCheck(fault.text);
      const affected = changedBetween(reading.meeting, after.reading.meeting);
      const lines = [...(fault.lines ?? []), ...linesOf(reading, affected), ...linesOf(after.reading, affected)];
      const titles = titlesOf(after.reading.meeting);
      judge({ ...fault, lines }, { before: findings, after: after.findings, affected, titles }, outcome);
    }
    count += faults.length;
    expect(outcome).toEqual({ missed: [], strayed: [] });
  });

  test('faults in its meeting are found at their places', () => {
    const outcome: Outcome = { missed: [], strayed: [] };
    const faults = meetingFaults(reading.meeting);
    const before = check(reading.meeting);
    const titles = titlesOf(reading.meeting);
    for (const fault of faults) judge(fault, { before, after: check(fault.meeting), titles }, outcome);
    count += faults.length;
    expect(outcome).toEqual({ missed: [], strayed: [] });
  });
});

test.skipIf(names.length === 0)('two hundred faults and more were planted', () => {
  process.stdout.write(`planted faults: ${count}\n`);
  expect(count).toBeGreaterThanOrEqual(200);
});
