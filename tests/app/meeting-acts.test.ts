import { expect, test } from 'vitest';
import { formatBytes } from '#app/format-bytes.ts';
import { fileNameOf } from '#app/library/meeting-acts.ts';

test.each([
  ['CTOC/COP/WG.3/2016/1', 'CTOC-COP-WG.3-2016-1.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['///', 'meeting.json'],
  ['会议 一', '会议-一.json'],
])('the file of %s is %s', (symbol, name) => {
  expect(fileNameOf({ symbol, id: 'x' })).toBe(name);
});

test('a file’s name has an end', () => {
  expect(fileNameOf({ symbol: 'A'.repeat(300), id: 'x' })).toHaveLength(85);
});

test('sizes are in the largest unit that fits', () => {
  expect(formatBytes(0, 'en')).toMatch(/^0\s?byte/);
  expect(formatBytes(999, 'en')).toMatch(/^999/);
  expect(formatBytes(1_250_000, 'en')).toMatch(/^1\.3\sMB$/);
  expect(formatBytes(5e15, 'en')).toMatch(/GB$/);
});
