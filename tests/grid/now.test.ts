import { expect, it } from 'vitest';
import { columnsOf } from '#grid/columns.ts';
import { layoutDay } from '#grid/day-layout.ts';
import { nowPlace } from '#grid/now.ts';
import { meetingWith, slotAt } from './sample.ts';

const columns = columnsOf(meetingWith(['A', 'B'], []).bodies);
const day = layoutDay([slotAt('10:00', '13:00', 'A+B', 'A'), slotAt('15:00', '18:00', 'B')], columns);

it.each([
  ['before the day', 8 * 60, { row: 0, rowSpan: 2, at: 0 }],
  ['half way through the morning', 11 * 60 + 30, { row: 0, rowSpan: 2, at: 0.5 }],
  ['over lunch', 14 * 60, { row: 2, rowSpan: 1, at: 0 }],
  ['in the afternoon', 17 * 60, { row: 2, rowSpan: 1, at: 2 / 3 }],
  ['after the day', 20 * 60, { row: 2, rowSpan: 1, at: 1 }],
])('draws the line for now %s', (_when, minute, place) => {
  expect(nowPlace(day, minute)).toEqual(place);
});

it('draws no line through a day without meetings', () => {
  expect(nowPlace(layoutDay([], columns), 600)).toBeNull();
});
