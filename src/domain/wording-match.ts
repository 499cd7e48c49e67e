// Whether two texts say the same in a language that both have.
import type { Text } from './meeting.ts';

function inCommon(a: Text, b: Text, same: (left: string, right: string) => boolean): boolean {
  return Object.entries(a).some(([language, wording]) => {
    const other = Object.hasOwn(b, language) ? b[language] : undefined;
    return wording !== '' && other !== undefined && same(wording, other);
  });
}

/** Whether two texts have the same wording in a language. */
export function sharesWording(a: Text, b: Text): boolean {
  return inCommon(a, b, (left, right) => left === right);
}

const bare = (wording: string): string =>
  wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** Whether two texts have the same words in a language, whatever their spaces, signs and capitals. */
export function sharesWords(a: Text, b: Text): boolean {
  return inCommon(a, b, (left, right) => {
    const words = bare(left);
    return words !== '' && words === bare(right);
  });
}
