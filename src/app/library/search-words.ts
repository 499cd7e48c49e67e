// Cuts texts into what is searched for. Scripts without spaces between words (Chinese, Japanese) are cut into single
// characters and pairs, so that any run of characters is found; all others into words as Intl.Segmenter knows them.
import { fold } from '../fold-text.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) found.push(segment);
  return found;
}

/** The parts of a folded text: runs in unspaced scripts, and words. */
export function partsOf(folded: string): { readonly runs: readonly string[]; readonly words: readonly string[] } {
  return { runs: folded.match(UNSPACED) ?? [], words: wordsOf(folded.replace(UNSPACED, ' ')) };
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** An Arabic word (folded) without what is written together with it: "and", "for", "in", the article. */
function bareWords(word: string): string[] {
  const bare = [word.replace(/^و/, ''), word.replace(/^و?(?:[بفك]?ال|لل)/, '')];
  return [...new Set(bare)].filter((part) => part !== word && part.length > 2);
}

/** The terms under which a text is found. */
export function termsOfText(text: string): string[] {
  const { runs, words } = partsOf(fold(text));
  return [...runs.flatMap((run) => [...run, ...pairsOf(run)]), ...words, ...words.flatMap(bareWords)];
}

/** The terms that a search for a text asks for: all of them must be there. */
export function termsOfQuery(text: string): string[] {
  const { runs, words } = partsOf(fold(text));
  return [...runs.flatMap((run) => ([...run].length === 1 ? [run] : pairsOf(run))), ...words];
}
