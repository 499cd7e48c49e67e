// HiGHS as a solver for tests and benches: the program's own contract over the wasm build, in the same thread.
import loadHighs from 'highs';
import type { Solve, SolveAnswer } from '#scheduler/linear-program.ts';

/** Loads HiGHS and gives it as a solver. */
export async function highsSolver(): Promise<Solve> {
  const highs = await loadHighs();
  return ({ text, start, seconds }) =>
    highs.withModel({ format: 'lp', data: text }, (model): SolveAnswer => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
      const { numCols, numRows } = model.getDimensions();
      const names = Array.from({ length: numCols }, (_, index) => model.getColName(index));
      if (start) {
        model.setSolution({ colValue: Float64Array.from(names, (name) => start.get(name) ?? 0) });
      }
      model.run();
      const status = model.getModelStatus();
      const { optimal, timeLimit } = highs.constants.modelStatus;
      const isMip = text.includes('\nBinary\n');
      const found = Number(model.info.get('primal_solution_status')) === 2;
      if (!found || (status !== optimal && status !== timeLimit)) {
        return { outcome: 'failed', values: new Map(), bound: null };
      }
      const solution = model.getSolution();
      const values = new Map(names.map((name, index) => [name, solution.colValue[index] as number]));
      if (!isMip) {
        return {
          outcome: status === optimal ? 'optimal' : 'stopped',
          values,
          bound: status === optimal ? model.getObjectiveValue() : null,
          reducedCosts: new Map(names.map((name, index) => [name, solution.colDual[index] as number])),
          duals: Array.from({ length: numRows }, (_, index) => solution.rowDual[index] as number),
        };
      }
      return {
        outcome: status === optimal ? 'optimal' : 'stopped',
        values,
        bound: Number(model.info.get('mip_dual_bound')),
      };
    });
}
