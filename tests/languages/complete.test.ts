// Every language has what every other has: words for reading, for writing, and for each finding that the sources make.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabularies } from '#languages/all-languages.ts';
import type { CheckWords } from '#languages/language.ts';
import { wordedFixes, wordedRules, wordFinding } from '#languages/word-finding.ts';
import { continuedMark } from '#languages/writing.ts';

const OFFICIAL = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const source = join(import.meta.dirname, '..', '..', 'src');
const sentence = (rule: string, language: string): string => {
  const reader = import.meta.glob<Record<string, Record<string, string>>>('../../src/languages/finding-words/*.ts', {
    eager: true,
  });
  return (
    reader[`../../src/languages/finding-words/${language}.ts`]?.[`${language}Findings`]?.[rule] ??
    checkWords(language)?.sentences[rule] ??
    ''
  );
};
const checkWords = (language: string): CheckWords | undefined =>
  import.meta.glob<Record<string, CheckWords>>('../../src/languages/check-words/*.ts', { eager: true })[
    `../../src/languages/check-words/${language}.ts`
  ]?.[`${language}Checks`];
const placeholders = (text: string): string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? [])].sort();

/** Rules made of literals in the rooms that observe. */
const observed = (): Set<string> => {
  const rules = new Set<string>();
  for (const room of ['importers', 'domain', 'checks']) {
    const files = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      for (const [, rule] of readFileSync(join(source, room, file), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)) {
        if (rule) rules.add(rule);
      }
    }
  }
  return rules;
};

test('documents are read in all official languages', () => {
  expect(vocabularies.map(({ language }) => language).sort()).toEqual(OFFICIAL);
});

describe.each(OFFICIAL)('%s', (language) => {
  test('has a sentence for every rule, with the same places to fill', () => {
    expect(wordedRules.filter((rule) => sentence(rule, language) === '')).toEqual([]);
    const differ = wordedRules.filter(
      (rule) => placeholders(sentence(rule, language)).join() !== placeholders(sentence(rule, 'en')).join(),
    );
    expect(differ).toEqual([]);
  });

  test('says what every fix does', () => {
    expect(Object.keys(checkWords(language)?.fixes ?? {}).sort()).toEqual([...wordedFixes].sort());
  });

  test('is told in its own words', () => {
    const finding = wordFinding({ rule: 'no-agenda', severity: 'warning', where: {} }, language);
    expect(finding.message).toBe(sentence('no-agenda', language));
  });

  test('marks what goes on with a mark that it reads', () => {
    const own = vocabularies.find((vocabulary) => vocabulary.language === language);
    expect(own?.continued).toContain(continuedMark(language).replace(/[()（）]/g, ''));
  });

  test('knows months, weekdays, cities and headings as the others do', () => {
    const own = vocabularies.find((vocabulary) => vocabulary.language === language);
    const english = vocabularies.find((vocabulary) => vocabulary.language === 'en');
    expect([own?.months.length, own?.weekdays.length]).toEqual([12, 7]);
    // A language may have two names for a city, so zones count once each.
    expect(new Set(Object.values(own?.venues ?? {}))).toEqual(new Set(Object.values(english?.venues ?? {})));
    expect(Object.values(own?.headings ?? {}).filter((words) => words.length === 0)).toEqual([]);
    expect(new Set(own?.limits.map(({ limit }) => limit))).toEqual(new Set(english?.limits.map(({ limit }) => limit)));
  });
});

test('every sentence is of a rule that the sources observe', () => {
  const rules = observed();
  expect(wordedRules.filter((rule) => !rules.has(rule))).toEqual([]);
  expect(wordedFixes.filter((kind) => !rules.has(kind))).toEqual([]);
});
