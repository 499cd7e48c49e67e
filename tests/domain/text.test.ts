import { expect, it } from 'vitest';
import { compareFindings } from '#domain/finding.ts';
import { directionOf, wordingIn } from '#domain/text.ts';

it.each([
  [{ en: 'Agenda', fr: 'Ordre du jour' }, ['fr', 'en'], { text: 'Ordre du jour', language: 'fr' }],
  [{ en: 'Agenda', zh: '议程' }, ['zh-Hans-CN', 'en'], { text: '议程', language: 'zh' }],
  [{ zh: '议程' }, ['ar', 'en'], { text: '议程', language: 'zh' }],
  [{ 'pt-BR': 'Agenda', en: 'x' }, ['pt-BR'], { text: 'Agenda', language: 'pt-BR' }],
  [null, ['ru'], { text: '', language: 'ru' }],
  [{}, [], { text: '', language: 'en' }],
] as const)('%j for a reader of %j', (text, preferred, wording) => {
  expect(wordingIn(text, preferred)).toEqual(wording);
});

it('Arabic, Persian and Urdu run from right to left', () => {
  expect(['ar', 'ar-EG', 'fa', 'ur', 'he'].map(directionOf)).toEqual(Array(5).fill('rtl'));
  expect(['en', 'zh', 'arn', 'ru'].map(directionOf)).toEqual(Array(4).fill('ltr'));
});

it('findings come errors first, then by line', () => {
  const told = (severity: 'error' | 'warning' | 'info', line?: number) => ({
    rule: `${severity}-${line ?? 'nowhere'}`,
    severity,
    where: line === undefined ? {} : { line },
  });
  const ordered = [told('info', 1), told('error', 9), told('warning', 3), told('error', 2), told('warning')].toSorted(
    compareFindings,
  );
  expect(ordered.map(({ rule }) => rule)).toEqual(['error-2', 'error-9', 'warning-nowhere', 'warning-3', 'info-1']);
});
