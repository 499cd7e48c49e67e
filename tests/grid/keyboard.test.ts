import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#grid/columns.ts';
import { cellAt, layoutDay } from '#grid/day-layout.ts';
import { type Step, stepFrom, stepOf } from '#grid/keyboard.ts';
import { column, row } from '#grid/units.ts';
import { anyBodies, anyDay, week } from './sample.ts';

const at = (day: number, r: number, c: number) => ({ day, row: row(r), column: column(c) });
const columns = columnsOf(week.bodies);
const days = ['2022-05-23', '2022-05-24', '2022-05-25'].map((date) =>
  layoutDay(
    week.slots.filter((slot) => slot.date === date),
    columns,
  ),
);
const walked = (from: ReturnType<typeof at>, ...steps: Step[]) =>
  steps.reduce((spot, step) => stepFrom(days, spot, step), from);

it('mirrors the arrows where the grid is mirrored', () => {
  expect(stepOf('ArrowRight', false, 'ltr')).toBe('forward');
  expect(stepOf('ArrowRight', false, 'rtl')).toBe('back');
  expect(stepOf('ArrowLeft', false, 'rtl')).toBe('forward');
});

describe('in the joint week', () => {
  it('goes down from the joint opening to the body whose column one came by', () => {
    expect(walked(at(0, 0, 1), 'down')).toEqual(at(0, 1, 1));
    expect(walked(at(0, 0, 0), 'down')).toEqual(at(0, 1, 0));
  });

  it('stays on a joint session, which has nothing beside it', () => {
    expect(walked(at(1, 0, 0), 'forward')).toEqual(at(1, 0, 0));
  });

  it('goes on to the next day below the last row, and back', () => {
    expect(walked(at(0, 2, 1), 'down')).toEqual(at(1, 0, 1));
    expect(walked(at(1, 0, 1), 'up')).toEqual(at(0, 2, 1));
  });

  it('leaps to the ends of row and programme, and by days', () => {
    expect(walked(at(0, 1, 0), 'row-end')).toEqual(at(0, 1, 1));
    expect(walked(at(0, 1, 1), 'row-start')).toEqual(at(0, 1, 0));
    expect(walked(at(0, 1, 0), 'next-day')).toEqual(at(1, 0, 0));
    expect(walked(at(0, 2, 0), 'last')).toEqual(at(2, 1, 1));
    expect(walked(at(2, 1, 1), 'first')).toEqual(at(0, 0, 0));
    expect(walked(at(2, 1, 1), 'next-day')).toEqual(at(2, 1, 1));
  });
});

it('always stands on a cell, wherever the keys lead', () => {
  const steps: Step[] = ['forward', 'back', 'down', 'up', 'row-start', 'row-end', 'next-day', 'previous-day', 'last'];
  const layouts = fc.array(
    anyDay.filter((day) => day.length > 0).map((day) => layoutDay(day, columnsOf(anyBodies))),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(layouts, fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (all, walk) => {
      let spot = at(0, 0, 0);
      for (const step of walk) {
        spot = stepFrom(all, spot, step);
        const layout = all[spot.day];
        expect(layout && cellAt(layout, spot.row, spot.column)).toBeDefined();
      }
    }),
  );
});
