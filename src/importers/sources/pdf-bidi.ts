// What stands on a line from left to right to the text that it is: PDF files hold glyphs where they are seen, so Arabic
// is put into its order again, with the numbers and Latin words in it in theirs. The way back of the bidirectional
// algorithm (UAX #9), for one line of one direction.

/** A mark that stands over or under a letter and has no width of its own. */
export const isCombining = (text: string): boolean => /^\p{Mn}+$/u.test(text);

/** Whether text has a letter that is written from right to left. */
export const isRightToLeft = (text: string): boolean =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text) && /\p{L}/u.test(text);

const MIRRORED: { readonly [bracket: string]: string } = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

/**
 * The text of pieces that stand beside each other from left to right; each piece of letters that run from right to left
 * is in its own order already, all else as it is seen.
 */
export function logicalText(seen: readonly string[], isLineRtl: boolean): string {
  const right = seen.filter(isRightToLeft).join('').length;
  const left = seen.join('').length - right;
  if (!isLineRtl && left >= right) return seen.join('');
  const units = seen.flatMap((text) => (isRightToLeft(text) ? [text] : [...text]));
  const isRtl = units.map(isRightToLeft);
  const out: string[] = [];
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] as string;
    if (isRtl[at] || !/[\p{L}\p{N}]/u.test(unit)) {
      out.push(Array.from(unit, (one) => MIRRORED[one] ?? one).join(''));
      continue;
    }
    const first = leftEnd(units, isRtl, at);
    out.push(...units.slice(first, at + 1));
    at = first;
  }
  return rightBrackets(out.join(''));
}

/** Where the Latin words or the number that end here begin: they are read from left to right. */
function leftEnd(units: readonly string[], isRtl: readonly boolean[], last: number): number {
  let stretch = last;
  while (stretch > 0 && !isRtl[stretch - 1]) stretch--;
  const word = units.slice(stretch, last + 1).findIndex((unit) => /\p{L}/u.test(unit));
  // What stands before the first Latin word of a stretch is read after it, as a number that comes next in Arabic.
  if (word >= 0) return stretch + word;
  const afterArabic = isRtl.slice(last + 1).includes(true);
  const joins = (at: number): boolean =>
    /[./:,٫٬]/.test(units[at] ?? '') || (!afterArabic && /[-+]/.test(units[at] ?? ''));
  const isDigit = (at: number): boolean => at >= stretch && /\p{N}/u.test(units[at] ?? '');
  let first = last;
  while (isDigit(first - 1) || (joins(first - 1) && isDigit(first - 2))) first--;
  return first;
}

/** Some programs write brackets as they are seen, others as they are meant: taken is what opens before it closes. */
function rightBrackets(text: string): string {
  const turned = Array.from(text, (one) => MIRRORED[one] ?? one).join('');
  return wrongBrackets(turned) < wrongBrackets(text) ? turned : text;
}

function wrongBrackets(text: string): number {
  let open = 0;
  let wrong = 0;
  for (const one of text) {
    if (/[([{«]/.test(one)) open++;
    if (/[)\]}»]/.test(one)) {
      if (open > 0) open--;
      else wrong++;
    }
  }
  return wrong + open;
}

/** Arabic as letters, where a file has their forms: the form that a letter takes beside others is the font's matter. */
export function withoutForms(text: string): string {
  return text.replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC').trimStart());
}
