import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { highsSolver } from '#scheduler/highs-solver.ts';
import type { LinearProgram, SolveProgress } from '#scheduler/linear-program.ts';

const solve = highsSolver(await loadHighs());

/** Which of 30 sacks to carry, by weights of a fixed pattern. */
const sacks: LinearProgram = {
  objective: Array.from({ length: 30 }, (_, at) => [((at * 37) % 41) + 20, `s${at}`] as const),
  rows: [
    {
      terms: Array.from({ length: 30 }, (_, at) => [((at * 53) % 47) + 13, `s${at}`] as const),
      relation: '<=',
      limit: 397,
    },
  ],
  variables: Array.from({ length: 30 }, (_, at) => `s${at}`),
  binary: Array.from({ length: 30 }, (_, at) => `s${at}`),
};

test('whole numbers keep to their ranges, fractions may lie between', async () => {
  const program: LinearProgram = {
    objective: [
      [1, 'slots'],
      [1, 'share'],
    ],
    rows: [{ terms: [[2, 'slots']], relation: '<=', limit: 7 }],
    variables: ['slots', 'share', 'fixed'],
    binary: [],
    ranges: new Map([
      ['slots', { most: Number.POSITIVE_INFINITY, whole: true }],
      ['share', { most: 0.25 }],
      ['fixed', { least: -2, most: -2 }],
    ]),
  };
  const answer = await solve({ program, seconds: 5 });
  expect(answer).toMatchObject({ outcome: 'optimal', bound: 3.25 });
  expect(Object.fromEntries(answer.values)).toEqual({ slots: 3, share: 0.25, fixed: -2 });
});

test('what cannot be is told as infeasible, what has no end as failed', async () => {
  const rows = [{ terms: [[1, 'x']], relation: '>=', limit: 2 }] as const;
  const program = { objective: [[1, 'x']], rows, variables: ['x'], binary: [] } as const;
  expect((await solve({ program, seconds: 5 })).outcome).toBe('infeasible');
  expect((await solve({ program: { ...program, binary: ['x'] }, seconds: 5 })).outcome).toBe('infeasible');
  const endless = { ...program, ranges: new Map([['x', { most: Number.POSITIVE_INFINITY }]]) };
  expect((await solve({ program: endless, seconds: 5 })).outcome).toBe('failed');
});

test.each([{}, { roughly: true as const }])('without whole numbers the duals prove the optimum', async (how) => {
  const answer = await solve({ program: { ...sacks, binary: [] }, seconds: 5, ...how });
  const price = (answer.duals?.[0] ?? 0) * 397;
  const more = sacks.objective.reduce((sum, [gain, name]) => {
    const weight = sacks.rows[0]?.terms.find((term) => term[1] === name)?.[0] ?? 0;
    return sum + Math.max(0, gain - weight * (answer.duals?.[0] ?? 0));
  }, 0);
  expect(price + more).toBeCloseTo(answer.bound ?? 0);
});

test('a bound is never below the best, progress tells both, and a wish to stop is heard', async () => {
  const told: SolveProgress[] = [];
  const answer = await solve({ program: sacks, seconds: 5, onProgress: (progress) => told.push(progress) });
  const value = sacks.objective.reduce((sum, [gain, name]) => sum + gain * (answer.values.get(name) ?? 0), 0);
  expect(answer.outcome).toBe('optimal');
  expect(answer.bound).toBeGreaterThanOrEqual(value - 1e-6);
  expect(told.length).toBeGreaterThan(0);
  for (const { best, bound } of told) {
    if (best !== null && bound !== null) expect(bound).toBeGreaterThanOrEqual(best - 1e-6);
  }
  expect((await solve({ program: sacks, seconds: 5, isStopped: () => true })).outcome).not.toBe('infeasible');
  expect((await solve({ program: sacks, seconds: 0 })).outcome).toBe('failed');
});
