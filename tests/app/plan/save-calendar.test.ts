// What is remembered of an exported plan: enough to update its events, and none of its words.
import { expect, it } from 'vitest';
import { onlyAt, revised } from '#app/plan/save-calendar.ts';
import type { CalendarEvent } from '#exporters/calendar-event.ts';

const event = (uid: string, description: string, start = 0): CalendarEvent => ({
  uid,
  place: uid,
  start,
  end: start + 1,
  floating: false,
  summary: `Secret ${uid}`,
  description,
  location: 'Room of ours',
  status: 'TENTATIVE',
  busy: true,
  reminders: [],
});

it('raises the sequence of what changed, and keeps no words', () => {
  const first = revised([event('a', 'one'), event('b', 'two')], [], 'withdrawn');
  expect(first.toWrite.map(({ summary }) => summary)).toEqual(['Secret a', 'Secret b']);
  expect(JSON.stringify(first.toKeep)).not.toMatch(/Secret|one|two|Room/);
  const second = revised([event('a', 'one'), event('b', 'changed')], first.toKeep, 'withdrawn');
  expect(second.toWrite.map(({ sequence }) => sequence)).toEqual([0, 1]);
  expect(second.toWrite[1]?.description).toBe('changed');
});

it('tells what was dropped as cancelled, in words of today', () => {
  const { toKeep } = revised([event('a', 'one'), event('b', 'two')], [], 'withdrawn');
  const { toWrite } = revised([event('a', 'one')], toKeep, 'withdrawn');
  expect(toWrite[1]).toMatchObject({ uid: 'b', status: 'CANCELLED', summary: 'withdrawn', description: '' });
});

it('writes one event of many as the file of all has it, and remembers the others as they were', () => {
  const all = revised([event('a', 'one'), event('b', 'two')], [], 'withdrawn');
  const one = onlyAt('b', all, []);
  expect(one.toWrite).toEqual([all.toWrite[1]]);
  expect(one.toKeep.map(({ uid }) => uid)).toEqual(['b']);
  const changed = revised([event('a', 'one'), event('b', 'three')], one.toKeep, 'withdrawn');
  expect(changed.toWrite.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  expect(onlyAt('a', changed, one.toKeep).toKeep.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    ['b', 0],
    ['a', 0],
  ]);
});

it('does not call what was withdrawn by the language of its old words', () => {
  const { toKeep } = revised([{ ...event('a', 'one'), language: 'zh' }], [], 'withdrawn');
  expect(revised([], toKeep, 'withdrawn').toWrite[0]).not.toHaveProperty('language');
});
