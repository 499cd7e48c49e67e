// What every cell of a grid is drawn from besides its own session. One object as long as nothing in it changes,
// so that a cell whose session is the same is not drawn again.
import type { EntrySources } from './entry-facts.ts';
import type { GridWords } from './grid-words.ts';

/** What all cells share. */
export interface GridFacts extends EntrySources {
  readonly words: GridWords;
  /** Begins every id of the grid, so that two grids can stand in one page. */
  readonly prefix: string;
}
