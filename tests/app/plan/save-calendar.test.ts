// What is remembered of an exported plan: enough to update its events, and none of its words.
import { expect, it } from 'vitest';
import { revised } from '#app/plan/save-calendar.ts';
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
  const first = revised([event('a', 'one'), event('b', 'two')], undefined, 'withdrawn');
  expect(first.toWrite.map(({ summary }) => summary)).toEqual(['Secret a', 'Secret b']);
  expect(JSON.stringify(first.toKeep)).not.toMatch(/Secret|one|two|Room/);
  const second = revised([event('a', 'one'), event('b', 'changed')], first.toKeep, 'withdrawn');
  expect(second.toWrite.map(({ sequence }) => sequence)).toEqual([0, 1]);
  expect(second.toWrite[1]?.description).toBe('changed');
});

it('tells what was dropped as cancelled, in words of today', () => {
  const { toKeep } = revised([event('a', 'one'), event('b', 'two')], undefined, 'withdrawn');
  const { toWrite } = revised([event('a', 'one')], toKeep, 'withdrawn');
  expect(toWrite[1]).toMatchObject({ uid: 'b', status: 'CANCELLED', summary: 'withdrawn', description: '' });
});
