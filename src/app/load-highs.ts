// Loads HiGHS in a browser, for workers: it holds the thread while it solves. Its WebAssembly is a file of the build.
import loadHighs from 'highs';
import wasmAddress from 'highs/runtime?url';
import { highsSolver } from '#scheduler/highs-solver.ts';
import type { Solve } from '#scheduler/linear-program.ts';

/** Loads HiGHS and gives it as a solver. */
export async function loadedHighs(): Promise<Solve> {
  return highsSolver(await loadHighs({ locateFile: () => wasmAddress }));
}
