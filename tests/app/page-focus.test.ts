import { expect, test } from 'vitest';
import { pageOf } from '#app/page-focus.ts';

test('days, items and tabs of one meeting are one page; another meeting is another', () => {
  expect(pageOf('/meetings/a/programme/2022-05-23')).toBe(pageOf('/meetings/a/agenda/A%2F1'));
  expect(pageOf('/meetings/a/programme')).not.toBe(pageOf('/meetings/b/programme'));
  expect(pageOf('/')).not.toBe(pageOf('/settings'));
});
