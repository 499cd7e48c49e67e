// Arabic as some programs' PDF files tell it, and what it says.
import { expect, test } from 'vitest';
import { partedRuns, withLamAlef } from '#importers/sources/pdf-arabic.ts';

test('lam and alef told the wrong way round are turned in all of a page', () => {
  expect(withLamAlef(['جدول األعمال', 'أوال- لآلراء', 'االثنين', 'الثالثاء', 'الدورة الثالثة'])).toEqual([
    'جدول الأعمال',
    'أولا- للآراء',
    'الاثنين',
    'الثلاثاء',
    'الدورة الثالثة',
  ]);
});

test('a page whose letters stand right keeps them', () => {
  const texts = ['جدول الأعمال', 'لألمانيا', 'المجال'];
  expect(withLamAlef(texts)).toEqual(texts);
});

test('a slash drawn in the midst of a month parts its names', () => {
  const month = { text: 'حزيران يونيه', x: 86.9, y: 100, width: 58.8, height: 11, rtl: true };
  const slash = { text: '/', x: 107.9, y: 100, width: 4.7, height: 11, rtl: false };
  expect(partedRuns([slash, month]).map(({ text }) => text)).toEqual(['/', 'حزيران', 'يونيه']);
});
