// A linear program as data and as text in CPLEX LP format, and the contract of whoever solves it. The core does not
// know the solver: it is passed in, so that a worker may hold it.

/** A number of times a variable. */
export type Term = readonly [coefficient: number, variable: string];

/** A condition: the sum of the terms against a number. */
export interface LinearRow {
  readonly terms: readonly Term[];
  readonly relation: '<=' | '=' | '>=';
  readonly limit: number;
}

/** Maximises a sum of terms. Every variable lies between 0 and 1. */
export interface LinearProgram {
  readonly objective: readonly Term[];
  readonly rows: readonly LinearRow[];
  readonly variables: readonly string[];
  /** Those of the variables that are 0 or 1 and nothing between. */
  readonly binary: readonly string[];
}

/** What a solver is given. */
export interface SolveRequest {
  /** The program in CPLEX LP format. */
  readonly text: string;
  /** A solution to begin with, by variable; what it leaves out is 0. */
  readonly start?: ReadonlyMap<string, number>;
  /** Seconds after which the solver stops with what it has. */
  readonly seconds: number;
}

/** What a solver found. */
export interface SolveAnswer {
  /** `optimal`: proved. `stopped`: out of time. `failed`: no solution was found, or there is none. */
  readonly outcome: 'optimal' | 'stopped' | 'failed';
  /** The values that are not 0, by variable; empty where it failed. */
  readonly values: ReadonlyMap<string, number>;
  /** What no solution can exceed; null where the solver cannot say. */
  readonly bound: number | null;
  /** Reduced costs by variable, for programs without binary variables that were solved to the optimum. */
  readonly reducedCosts?: ReadonlyMap<string, number>;
  /** Duals of the rows in the order of the program, likewise. */
  readonly duals?: readonly number[];
}

/** Solves a program. The same request always gives the same answer unless time runs out. */
export type Solve = (request: SolveRequest) => SolveAnswer | Promise<SolveAnswer>;

/** A program in CPLEX LP format. Names of variables must be letters and digits. */
export function linearProgramText(program: LinearProgram): string {
  const { objective, rows, variables, binary } = program;
  const isBinary = new Set(binary);
  const bounded = variables.filter((variable) => !isBinary.has(variable)).map((variable) => ` 0 <= ${variable} <= 1`);
  const zero: Term[] = variables[0] === undefined ? [] : [[0, variables[0]]];
  return [
    'Maximize',
    ` obj:${sum(objective.length > 0 ? objective : zero)}`,
    'Subject To',
    ...rows.map(({ terms, relation, limit }, index) => ` r${index}:${sum(terms)} ${relation} ${limit}`),
    ...(bounded.length > 0 ? ['Bounds', ...bounded] : []),
    ...(binary.length > 0 ? ['Binary', ...binary.map((variable) => ` ${variable}`)] : []),
    'End',
    '',
  ].join('\n');
}

/** Terms one after another, broken into short lines: readers of the format cut long ones. */
function sum(terms: readonly Term[]): string {
  return terms
    .map(([coefficient, variable], index) => {
      const sign = coefficient < 0 ? '-' : '+';
      return `${index % 12 === 11 ? '\n  ' : ''} ${sign} ${Math.abs(coefficient)} ${variable}`;
    })
    .join('');
}
