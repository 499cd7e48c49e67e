// Makes what a person types and what a document prints comparable: case, width, diacritics and Arabic letter variants
// fall away. Folding goes character by character, so that a match can be shown in the text as it is printed.

const VARIANTS: Record<string, string> = {
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

function foldCharacter(character: string): string {
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // Arabic-Indic and other decimal digits as 0 to 9.
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return [...plain].map((letter) => VARIANTS[letter] ?? letter).join('');
}

/** A text folded, and for each of its UTF-16 units the place in the original. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

/** Folds a text and keeps where each part came from. */
export function foldWithPlaces(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) places.push(at);
    text += folded;
    at += character.length;
  }
  places.push(original.length);
  return { text, places };
}

/** Folds a text. */
export function fold(original: string): string {
  return foldWithPlaces(original).text;
}
