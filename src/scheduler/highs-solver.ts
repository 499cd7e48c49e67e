// HiGHS behind the contract of linear-program.ts. It is given the loaded HiGHS, since the browser and Node load it each
// in its own way. Holds the thread while it solves, so in a browser it belongs into a worker.
import type { CallbackEventBase, Highs, HighsCallbackMap, InterruptCallbackEvent, ModelData } from 'highs';
import type { LinearProgram, Solve, SolveAnswer, SolveRequest } from './linear-program.ts';

/** A first-order method; what HiGHS makes of its duals after a presolve has the wrong sign. */
const FIRST_ORDER = { solver: 'pdlp', presolve: 'off' } as const;

/** A loaded HiGHS as a solver. */
export function highsSolver(highs: Highs): Solve {
  return (request: SolveRequest): SolveAnswer => {
    const { program, start, seconds, gap, roughly } = request;
    const { variables } = program;
    if (seconds <= 0) return { outcome: 'failed', values: new Map(), bound: null };
    return highs.withModel(modelOf(program, highs), (model): SolveAnswer => {
      model.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: gap?.relative ?? 0,
        mip_abs_gap: gap?.absolute ?? 0,
        ...(roughly ? FIRST_ORDER : {}),
      });
      if (start) model.setSolution({ colValue: Float64Array.from(variables, (name) => start.get(name) ?? 0) });
      model.run(callbacksOf(request, highs));
      const status = model.getModelStatus();
      const { optimal, infeasible, unbounded } = highs.constants.modelStatus;
      if (status === infeasible) return { outcome: 'infeasible', values: new Map(), bound: null };
      const { feasible } = highs.constants.solutionStatus;
      const mixed = isMixed(program);
      const bound = mixed ? finite(Number(model.info.get('mip_dual_bound'))) : null;
      if (status === unbounded || Number(model.info.get('primal_solution_status')) !== feasible) {
        return { outcome: 'failed', values: new Map(), bound };
      }
      const outcome = status === optimal ? 'optimal' : 'stopped';
      const { colValue, colDual, rowDual } = model.getSolution();
      const values = new Map(variables.map((name, index) => [name, colValue[index] as number]));
      if (mixed) return { outcome, values, bound };
      if (outcome === 'stopped') return { outcome, values, bound: null };
      return {
        outcome,
        values,
        bound: model.getObjectiveValue(),
        reducedCosts: new Map(variables.map((name, index) => [name, colDual[index] as number])),
        duals: program.rows.map((_, index) => rowDual[index] as number),
      };
    });
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function isMixed({ binary, ranges }: LinearProgram): boolean {
  return binary.length > 0 || [...(ranges?.values() ?? [])].some(({ whole }) => whole === true);
}

function modelOf(program: LinearProgram, highs: Highs): ModelData {
  const { objective, rows, variables, binary, ranges } = program;
  const { infinity, constants } = highs;
  const column = new Map(variables.map((name, index) => [name, index]));
  const columnOf = (name: string): number => {
    const index = column.get(name);
    if (index === undefined) throw new RangeError(`no such variable: ${name}`);
    return index;
  };
  const colCost = new Float64Array(variables.length);
  for (const [coefficient, name] of objective) colCost[columnOf(name)] = coefficient;
  const colLower = new Float64Array(variables.length);
  const colUpper = new Float64Array(variables.length).fill(1);
  const integrality = new Int32Array(variables.length).fill(constants.variableType.continuous);
  for (const name of binary) integrality[columnOf(name)] = constants.variableType.integer;
  for (const [name, { least = 0, most = 1, whole }] of ranges ?? []) {
    const index = columnOf(name);
    colLower[index] = Math.max(least, -infinity);
    colUpper[index] = Math.min(most, infinity);
    if (whole) integrality[index] = constants.variableType.integer;
  }
  const size = rows.reduce((sum, { terms }) => sum + terms.length, 0);
  const starts = new Int32Array(rows.length + 1);
  const indices = new Int32Array(size);
  const values = new Float64Array(size);
  let at = 0;
  rows.forEach(({ terms }, row) => {
    for (const [coefficient, name] of terms) {
      indices[at] = columnOf(name);
      values[at++] = coefficient;
    }
    starts[row + 1] = at;
  });
  return {
    numCols: variables.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost,
    colLower,
    colUpper,
    rowLower: Float64Array.from(rows, ({ relation, limit }) => (relation === '<=' ? -infinity : limit)),
    rowUpper: Float64Array.from(rows, ({ relation, limit }) => (relation === '>=' ? infinity : limit)),
    matrix: { format: 'csr', numRows: rows.length, numCols: variables.length, starts, indices, values },
    ...(isMixed(program) ? { integrality } : {}),
  };
}

function callbacksOf({ isStopped, onProgress }: SolveRequest, { constants }: Highs): HighsCallbackMap {
  const { simplexInterrupt, mipInterrupt, mipLogging, mipImprovingSolution } = constants.callbackType;
  const stop = (event: InterruptCallbackEvent): undefined => {
    if (isStopped?.()) event.interrupt();
  };
  const tell = ({ data }: CallbackEventBase): undefined => {
    const { mip_primal_bound: best = Number.NaN, mip_dual_bound: bound = Number.NaN } = data;
    onProgress?.({ best: finite(best), bound: finite(bound) });
  };
  return {
    ...(isStopped ? { [simplexInterrupt]: stop, [mipInterrupt]: stop } : {}),
    ...(onProgress ? { [mipLogging]: tell, [mipImprovingSolution]: tell } : {}),
  };
}
