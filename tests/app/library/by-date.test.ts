import { expect, test } from 'vitest';
import { byDate, isPast } from '#app/library/by-date.ts';
import type { StoredMeeting } from '#store/store.ts';

const lastDay = { end: '2022-05-27', timeZone: 'Europe/Vienna' } as const;

test('a meeting is past when its last day is over at the venue, wherever the viewer is', () => {
  const beforeMidnight = Date.parse('2022-05-27T21:59:00Z');
  expect(isPast(lastDay, beforeMidnight, 'Pacific/Kiritimati')).toBe(false);
  expect(isPast(lastDay, beforeMidnight + 60_000, 'Pacific/Niue')).toBe(true);
});

test('without a time zone the viewer’s counts', () => {
  const now = Date.parse('2022-05-27T12:00:00Z');
  expect(isPast({ end: '2022-05-27', timeZone: null }, now, 'Pacific/Kiritimati')).toBe(true);
  expect(isPast({ end: '2022-05-27', timeZone: null }, now, 'Pacific/Niue')).toBe(false);
});

test('the next meeting stands first, and so does the latest of the past', () => {
  const stored = (id: string, start: string): StoredMeeting =>
    ({ id, savedAt: 0, meeting: { id, start, end: start, timeZone: 'UTC' } }) as unknown as StoredMeeting;
  const meetings = [
    stored('a', '2030-01-02'),
    stored('b', '2020-01-01'),
    stored('c', '2030-01-01'),
    stored('d', '2021-01-01'),
  ];
  const { upcoming, past } = byDate(meetings, Date.parse('2026-01-01T00:00:00Z'), 'UTC');
  expect(upcoming.map(({ id }) => id)).toEqual(['c', 'a']);
  expect(past.map(({ id }) => id)).toEqual(['d', 'b']);
});
