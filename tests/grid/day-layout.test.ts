import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, runsOf } from '#grid/columns.ts';
import { type CellPlace, layoutDay, type SessionPlace, stackDay } from '#grid/day-layout.ts';
import { anyBodies, anyDay, meetingWith, slotAt, week } from './sample.ts';

const columns = columnsOf(anyBodies);
const inColumns = (bodies: readonly string[]) => columnsOf(meetingWith(bodies, []).bodies);
const isSession = (cell: CellPlace): cell is SessionPlace => cell.kind === 'session';
const drawn = (cells: readonly CellPlace[]) =>
  cells.map((cell) => {
    const what = cell.kind === 'session' ? cell.session.bodies.join('+') : 'idle';
    return `${what} rows ${cell.row}-${cell.row + cell.rowSpan - 1} columns ${cell.column}-${cell.column + cell.span - 1}`;
  });

describe('any day whatever', () => {
  const anyLayout = anyDay.map((slots) => ({ slots, layout: layoutDay(slots, columns) }));

  it('covers every place of its table exactly once', () => {
    fc.assert(
      fc.property(anyLayout, ({ layout }) => {
        const covered = new Map<string, number>();
        for (const cell of layout.cells)
          for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
            for (let c = cell.column; c < cell.column + cell.span; c++)
              covered.set(`${r} ${c}`, (covered.get(`${r} ${c}`) ?? 0) + 1);
        expect([...covered.values()].every((times) => times === 1)).toBe(true);
        expect(covered.size).toBe(layout.rows * layout.columns);
      }),
    );
  });

  it('shows every session exactly under its bodies', () => {
    fc.assert(
      fc.property(anyLayout, ({ slots, layout }) => {
        for (const session of slots.flatMap((slot) => slot.sessions)) {
          const under = layout.cells
            .filter((cell) => isSession(cell) && cell.session === session)
            .flatMap((cell) => Array.from({ length: cell.span }, (_, at) => cell.column + at));
          expect(under.sort()).toEqual(session.bodies.map((body) => columns.get(body)).sort());
        }
      }),
    );
  });

  it('begins nothing above what had ended by then', () => {
    fc.assert(
      fc.property(anyLayout, ({ layout }) => {
        const sessions = layout.cells.filter(isSession);
        for (const early of sessions)
          for (const late of sessions)
            if (early.slot.end <= late.slot.start) expect(late.row).toBeGreaterThan(early.row);
      }),
    );
  });

  it('gives every slot its hours, in rows that follow one another', () => {
    fc.assert(
      fc.property(anyLayout, ({ slots, layout }) => {
        expect(layout.hours.flatMap((hours) => hours.slots).length).toBe(slots.length);
        let next = 0;
        for (const hours of layout.hours) {
          expect(hours.row).toBe(next);
          expect(hours.rowSpan).toBeGreaterThan(0);
          next = hours.row + hours.rowSpan;
        }
        expect(next).toBe(layout.rows);
      }),
    );
  });

  it('loses no session in a stack', () => {
    fc.assert(
      fc.property(anyDay, (slots) => {
        const stack = stackDay(slots, { bodies: anyBodies });
        expect(stack.cells.filter(isSession).map((cell) => cell.session)).toEqual(slots.flatMap((s) => s.sessions));
      }),
    );
  });
});

describe('the joint week', () => {
  const of = (date: string) =>
    drawn(
      layoutDay(
        week.slots.filter((slot) => slot.date === date),
        columnsOf(week.bodies),
      ).cells,
    );

  it('opens Monday jointly and goes on with one body, the other idle', () => {
    expect(of('2022-05-23')).toEqual([
      'A+B rows 0-0 columns 0-1',
      'A rows 1-1 columns 0-0',
      'idle rows 1-1 columns 1-1',
      'A rows 2-2 columns 0-0',
      'idle rows 2-2 columns 1-1',
    ]);
  });

  it('spans both columns all Tuesday', () => {
    expect(of('2022-05-24')).toEqual(['A+B rows 0-0 columns 0-1', 'A+B rows 1-1 columns 0-1']);
  });
});

describe('odd slots', () => {
  it('lays slots that overlap side by side, the longer one down to its end', () => {
    const layout = layoutDay([slotAt('10:00', '13:00', 'A'), slotAt('11:00', '12:30', 'B')], inColumns(['A', 'B']));
    expect(drawn(layout.cells)).toEqual([
      'A rows 0-1 columns 0-0',
      'idle rows 0-0 columns 1-1',
      'B rows 1-1 columns 1-1',
    ]);
    expect(layout.cells.filter(isSession).every((cell) => cell.ownHours)).toBe(true);
  });

  it('puts slots that begin together but end apart under the same hours', () => {
    const layout = layoutDay([slotAt('10:00', '11:00', 'A'), slotAt('10:00', '13:00', 'B')], inColumns(['A', 'B']));
    expect(layout.hours).toHaveLength(1);
    expect(drawn(layout.cells)).toEqual(['A rows 0-0 columns 0-0', 'B rows 0-0 columns 1-1']);
  });

  it('puts a body that is called to two places at once into both, one below the other', () => {
    const layout = layoutDay([slotAt('10:00', '13:00', 'A'), slotAt('10:30', '12:00', 'A')], inColumns(['A']));
    expect(drawn(layout.cells)).toEqual(['A rows 0-0 columns 0-0', 'A rows 1-1 columns 0-0']);
  });

  it('lets a session stand until the slot ends where its bodies have nothing after it', () => {
    const layout = layoutDay([slotAt('10:00', '13:00', 'A', 'B', 'B')], inColumns(['A', 'B']));
    expect(drawn(layout.cells)).toEqual(['A rows 0-1 columns 0-0', 'B rows 0-0 columns 1-1', 'B rows 1-1 columns 1-1']);
  });

  it('shows a joint session in each of its bodies’ columns where another body stands between them', () => {
    const layout = layoutDay([slotAt('10:00', '13:00', 'A+C', 'B')], inColumns(['A', 'B', 'C']));
    expect(drawn(layout.cells)).toEqual([
      'A+C rows 0-0 columns 0-0',
      'B rows 0-0 columns 1-1',
      'A+C rows 0-0 columns 2-2',
    ]);
    expect(layout.cells.filter(isSession).map((cell) => cell.split)).toEqual([true, false, true]);
  });

  it('keeps a row for a slot in which nobody meets', () => {
    expect(drawn(layoutDay([slotAt('10:00', '13:00')], inColumns(['A'])).cells)).toEqual(['idle rows 0-0 columns 0-0']);
  });
});

it('joins neighbouring columns into one run', () => {
  expect(runsOf(['D', 'A', 'B'], columns)).toEqual([
    { column: 0, span: 2 },
    { column: 3, span: 1 },
  ]);
});
