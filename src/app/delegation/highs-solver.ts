// HiGHS behind the contract of the scheduler: a program as text in, its best values out. Holds the thread while it
// solves, so it belongs into a worker.
import loadHighs from 'highs';
import wasmAddress from 'highs/runtime?url';
import type { Solve, SolveAnswer, SolveRequest } from '#scheduler/linear-program.ts';

/** Loads HiGHS and gives it as a solver. */
export async function highsSolver(): Promise<Solve> {
  const highs = await loadHighs({ locateFile: () => wasmAddress });
  return ({ text, start, seconds }: SolveRequest) =>
    highs.withModel({ format: 'lp', data: text }, (model): SolveAnswer => {
      // Objectives are whole numbers: what is within a half of the best is the best.
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      const { numCols, numRows } = model.getDimensions();
      const names = Array.from({ length: numCols }, (_, index) => model.getColName(index));
      if (start) model.setSolution({ colValue: Float64Array.from(names, (name) => start.get(name) ?? 0) });
      model.run();
      const status = model.getModelStatus();
      const { optimal, timeLimit } = highs.constants.modelStatus;
      const found = Number(model.info.get('primal_solution_status')) === 2;
      if (!found || (status !== optimal && status !== timeLimit)) {
        return { outcome: 'failed', values: new Map(), bound: null };
      }
      const outcome = status === optimal ? 'optimal' : 'stopped';
      const { colValue, colDual, rowDual } = model.getSolution();
      const values = new Map(names.map((name, index) => [name, colValue[index] as number]));
      if (text.includes('\nBinary\n')) return { outcome, values, bound: Number(model.info.get('mip_dual_bound')) };
      return {
        outcome,
        values,
        bound: outcome === 'optimal' ? model.getObjectiveValue() : null,
        reducedCosts: new Map(names.map((name, index) => [name, colDual[index] as number])),
        duals: Array.from({ length: numRows }, (_, index) => rowDual[index] as number),
      };
    });
}
