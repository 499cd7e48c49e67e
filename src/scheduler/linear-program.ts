// A linear program as data, and the contract of whoever solves it. The core does not know the solver: it is passed in,
// so that a worker or the command line may hold it (highs-solver.ts joins HiGHS to it).

/** A number of times a variable. */
export type Term = readonly [coefficient: number, variable: string];

/** A condition: the sum of the terms against a number. */
export interface LinearRow {
  readonly terms: readonly Term[];
  readonly relation: '<=' | '=' | '>=';
  readonly limit: number;
}

/** What a variable may be, where that is not anything from 0 to 1. */
export interface VariableRange {
  /** Absent = 0. */
  readonly least?: number;
  /** Absent = 1; `Infinity` = no end. */
  readonly most?: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
}

/** Maximises a sum of terms. A variable may stand in the objective and in a row once each. */
export interface LinearProgram {
  readonly objective: readonly Term[];
  readonly rows: readonly LinearRow[];
  /** Every variable, each once. Where nothing more is said, it lies between 0 and 1. */
  readonly variables: readonly string[];
  /** Those of the variables that are 0 or 1 and nothing between. */
  readonly binary: readonly string[];
  /** What is different for some of the variables. */
  readonly ranges?: ReadonlyMap<string, VariableRange>;
}

/** How far a search among whole numbers has come. */
export interface SolveProgress {
  /** The objective of the best solution so far; null = none yet. */
  readonly best: number | null;
  /** What no solution can exceed; null = not known yet. */
  readonly bound: number | null;
}

/** What a solver is given. */
export interface SolveRequest {
  readonly program: LinearProgram;
  /** A solution to begin with, by variable; what it leaves out is 0. */
  readonly start?: ReadonlyMap<string, number>;
  /** Seconds after which the solver stops with what it has. */
  readonly seconds: number;
  /**
   * The solver may end as soon as its solution is this near to the bound, and calls it optimal: by the difference, or
   * as a share of the solution. Where nothing is said, 0.
   */
  readonly gap?: { readonly absolute?: number; readonly relative?: number };
  /**
   * Nearly is enough: quick for large programs without whole numbers, but values and duals keep the conditions only
   * roughly, so that whoever asks proves what follows from them.
   */
  readonly roughly?: true;
  /** Asked now and then while it solves; true stops it with what it has. */
  readonly isStopped?: () => boolean;
  /** Told now and then, for programs with whole numbers. */
  readonly onProgress?: (progress: SolveProgress) => void;
}

/** What a solver found. */
export interface SolveAnswer {
  /**
   * `optimal`: proved, within the gap that was asked for. `stopped`: out of time or stopped, with a solution.
   * `infeasible`: proved that there is no solution. `failed`: none was found in time, or the program has no best one.
   */
  readonly outcome: 'optimal' | 'stopped' | 'infeasible' | 'failed';
  /** By variable; empty where there is no solution. */
  readonly values: ReadonlyMap<string, number>;
  /** What no solution can exceed; null where the solver cannot say. */
  readonly bound: number | null;
  /** Reduced costs by variable, for programs without whole numbers that were solved to the optimum. */
  readonly reducedCosts?: ReadonlyMap<string, number>;
  /** Duals of the rows in the order of the program, likewise. */
  readonly duals?: readonly number[];
}

/** Solves a program. The same request always gives the same answer unless time runs out or it is stopped. */
export type Solve = (request: SolveRequest) => SolveAnswer | Promise<SolveAnswer>;
