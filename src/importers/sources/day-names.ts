// Tells a piece that names a day of the week, in any language, before anything is known of the document.
import { vocabularies } from '#languages/all-languages.ts';

const NAMES = vocabularies
  .flatMap(({ weekdays }) => weekdays.flat())
  .filter((name) => name.length > 1)
  .map((name) => name.toLowerCase().replace(/\s/g, ''));

/** Whether a text names a day of the week. */
export function namesDay(text: string): boolean {
  const folded = text.slice(0, 80).toLowerCase().replace(/\s/g, '');
  return NAMES.some((name) => folded.includes(name));
}
