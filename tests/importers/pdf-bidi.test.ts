// Lines of Arabic as a page shows them, from left to right, and what they say.
import { describe, expect, test } from 'vitest';
import { logicalText, withoutForms } from '#importers/sources/pdf-bidi.ts';

describe('a line from right to left', () => {
  test.each([
    [['2028', ' ', 'يونيه', '/', 'حزيران', ' ', '9-5', ' ', '،', 'جنيف'], 'جنيف، 5-9 حزيران/يونيه 2028'],
    [[')', 'أ', '(', ' ', '1'], '1 (أ)'],
    [['–', ' ', '10/00', ' ', 'الساعة'], 'الساعة 10/00 –'],
    [['18/00 – 15/00'], '15/00 – 18/00'],
    [['(RIV/COP/WG.1/2028/2)', ' ', 'مذكرة'], 'مذكرة (RIV/COP/WG.1/2028/2)'],
    [['*', 'RIV/COP/WG.1/2028/1', ' ', 'المتحدة'], 'المتحدة RIV/COP/WG.1/2028/1*'],
  ])('%j', (seen, said) => {
    expect(logicalText(seen, true)).toBe(said);
  });

  test('brackets that a program wrote as they are meant stay so', () => {
    expect(logicalText([')', 'أ', '('], true)).toBe('(أ)');
    expect(logicalText(['(', 'أ', ')'], true)).toBe('(أ)');
  });

  test('Latin lines stay as they are', () => {
    expect(logicalText(['V.28-01234', ' ', '(E)'], false)).toBe('V.28-01234 (E)');
  });

  test('the forms of letters become letters', () => {
    expect(withoutForms('\ufe8d\ufef7\ufee3\ufee2')).toBe('الأمم');
  });
});
