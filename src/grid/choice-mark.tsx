// The mark of what was chosen of an entry, on the entry's edge: a shape, and the word for it.
import type { GridWords } from './grid-words.ts';

/** The mark; nothing where the letter says nothing. */
export function ChoiceMark({ letter, words }: { letter: string; words: GridWords }) {
  const choice = words.choice?.(letter);
  return choice ? (
    <span className="grid-choice" title={choice.word}>
      <span aria-hidden="true">{choice.shape}</span>
      <span className="grid-unseen">{choice.word} </span>
    </span>
  ) : null;
}
