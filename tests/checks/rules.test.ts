// Every rule on small programmes: what it finds where, and what it leaves alone.
import { describe, expect, test } from 'vitest';
import { check } from '#checks/check.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { smallMeeting } from './small-meeting.ts';

const found = (rule: string, meeting: Meeting) =>
  check(meeting)
    .filter((one) => one.rule === rule)
    .map(({ where }) =>
      [where.slot?.slice(9), where.body, where.item, where.entry].filter((part) => part !== undefined),
    );

describe('a body twice at once', () => {
  const overlapping = (first: string, second: string): Meeting => {
    const meeting = smallMeeting(['A/1 One', 'B/1 One', 'A/2 Two', 'B/2 Two'], [first, second]);
    const [a, b] = meeting.slots;
    if (!a || !b) throw new Error('two slots');
    return { ...meeting, slots: [a, { ...b, start: '12:00', id: 'x' }] };
  };
  test.each([
    ['1m A: 1', '1a A: 2', 'body-twice-at-once', [['A']]],
    ['1m A+B: 1=1', '1a B: 2', 'body-needed-in-joint-session', [['B']]],
    ['1m A: 1', '1a B: 2', 'body-twice-at-once', []],
    ['1m A+B: 1=1', '2a B: 2', 'body-needed-in-joint-session', []],
  ])('%s, %s', (first, second, rule, expected) => {
    expect(found(rule, overlapping(first, second)).map((place) => place.slice(1))).toEqual(expected);
  });
});

describe('an item and its continuation in one slot', () => {
  const meeting = smallMeeting(['A/1 One', 'A/2 Two'], ['1m A: 1', '1a A: 2 2c']);
  test('is found at the second, and the fix moves the first to the slot before', () => {
    const rule = 'item-and-continuation-in-one-slot';
    expect(found(rule, meeting)).toEqual([['3T15:00', 'A/2', 1]]);
    const fix = check(meeting).find((one) => one.rule === rule)?.fix;
    const mended = fix && applyEdit(meeting, fix.edit).meeting;
    expect(mended && check(mended).map((one) => one.rule)).not.toContain(rule);
    expect(mended?.slots[0]?.sessions[0]?.entries.map(({ items }) => items)).toEqual([['A/1'], ['A/2']]);
  });
});

describe('continuations', () => {
  const agenda = ['A/1 One', 'A/2 Two', 'A/2(a) Part', 'A/2(b) Other part'];
  test.each([
    [['1m A: 1', '1a A: 2c'], 'continued-without-beginning', [['3T15:00', 'A/2', 0]]],
    [['1m A: 1 2', '1a A: 2'], 'continuation-not-marked', [['3T15:00', 'A/2', 0]]],
    [['1m A: 1 2', '1a A: 2(a)c'], 'continued-without-beginning', []],
    [['1m A: 1 2(a)', '1a A: 2c'], 'continued-without-beginning', []],
    [['1m A: 1 2(a)', '1a A: 2(b)'], 'continuation-not-marked', []],
  ])('%s: %s', (slots, rule, expected) => {
    expect(found(rule, smallMeeting(agenda, slots))).toEqual(expected);
  });
});

describe('every item is taken up', () => {
  const agenda = ['A/1 One', 'A/2 Two', 'A/2(a) Part', 'A/2(b) Other part'];
  test.each([
    [['1m A: 1 2'], []],
    [['1m A: 1 2(a) 2(b)'], []],
    [['1m A: 1 2 2(a)'], [['A', 'A/2(b)']]],
    [['1m A: 1'], [['A', 'A/2']]],
  ])('%s', (slots, expected) => {
    expect(found('item-not-taken-up', smallMeeting(agenda, slots))).toEqual(expected);
  });
  test('an agenda without a programme leaves nothing out', () => {
    expect(check(smallMeeting(agenda, []))).toEqual([]);
  });
});

test('a slot on a day outside the meeting', () => {
  expect(found('day-outside-meeting', smallMeeting(['A/1 One'], ['1m A: 1', '3m A: 1c']))).toEqual([['5T10:00']]);
});
