import { expect, test } from 'vitest';
import { formatDates } from '#app/dates.ts';

test('dates are those of the venue, in the language’s way', () => {
  expect(formatDates('2022-05-23', '2022-05-27', 'en').replaceAll(/\s/g, ' ')).toBe('23 – 27 May 2022');
  expect(formatDates('2022-05-23', '2022-05-23', 'fr')).toBe('23 mai 2022');
});

test.each([
  ['2022-05-23', '2022-05-27', '2022年5月23日至27日'],
  ['2022-05-30', '2022-06-03', '2022年5月30日至6月3日'],
  ['2022-12-30', '2023-01-03', '2022年12月30日至2023年1月3日'],
  ['2022-05-23', '2022-05-23', '2022年5月23日'],
] as const)('%s to %s in Chinese is %s', (start, end, written) => {
  expect(formatDates(start, end, 'zh')).toBe(written);
});
