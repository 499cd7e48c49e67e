// The labels that word processors and browsers make themselves: "1.", "(a)", "iv", "五、". They are part of what a person
// reads, though no file holds them as text.

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = Math.min(count, 3999);
  let out = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}

/** Letters count on by doubling, as word processors do: z, aa, bb. */
function lettered(count: number, letters: string): string {
  const list = Array.from(letters);
  return (list[(count - 1) % list.length] ?? '').repeat(Math.min(5, Math.ceil(count / list.length)));
}

const CHINESE = '〇一二三四五六七八九';

function chinese(count: number): string {
  if (count >= 100) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const digit = (at: number): string => CHINESE[at] ?? '';
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
}

const eastern = (count: number): string =>
  String(count).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** How each kind of numbering counts from 1; by its name in WordprocessingML (ISO/IEC 29500-1, 17.18.59) and in CSS. */
const COUNTING: { readonly [format: string]: (count: number) => string } = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  lowerLetter: (count) => lettered(count, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: (count) => lettered(count, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  russianLower: (count) => lettered(count, 'абвгдежзиклмнопрстуфхцчшщэюя'),
  russianUpper: (count) => lettered(count, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'),
  arabicAbjad: (count) => lettered(count, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  arabicAlpha: (count) => lettered(count, 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  hindiNumbers: eastern,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: chinese,
  japaneseCounting: chinese,
  ideographDigital: chinese,
};

const CSS_NAMES: { readonly [style: string]: string } = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'arabic-indic': 'hindiNumbers',
  'cjk-ideographic': 'chineseCounting',
};

/** The label of the count-th element of a list, without what stands around it; empty for bullets and unknown kinds. */
export function listLabel(format: string, count: number): string {
  const own = COUNTING[format] ?? COUNTING[CSS_NAMES[format] ?? ''];
  return own && count > 0 ? own(count) : '';
}
