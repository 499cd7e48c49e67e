// The five real documents, read and checked: what a careful person would warn of is found, and no other error or
// warning is raised.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '#checks/check.ts';
import type { Meeting } from '#domain/meeting.ts';
import { readAndCheck } from './read-and-check.ts';

const root = join(import.meta.dirname, '..', '..');
const shared = join(root, '..', 'shared');
const names = existsSync(join(shared, 'seeds'))
  ? readdirSync(join(shared, 'seeds')).map((name) => name.replace(/\.txt$/, ''))
  : [];

/** The rules by which each warning of the gold files is found, in their order, with the place. */
const WARNINGS: { readonly [seed: string]: readonly (readonly string[])[] } = {
  '000': [],
  '001': [['item-and-continuation-in-one-slot 2023-09-11T15:00 A/2'], ['title-differs 2023-09-11T15:00 A/2']],
  '002': [['item-and-continuation-in-one-slot 2023-05-29T15:00 A/2']],
  '003': [
    ['past-event-later-than-meeting A/2', 'event-with-two-years A/2'],
    ['prose-joint-not-in-grid 2012-10-18T10:00 A/1(b)'],
    ['other-matters-before-items 2012-10-17T15:00 A/8'],
    ['no-item-for-report'],
  ],
  '004': [],
};

describe.skipIf(names.length === 0)('the five real documents', () => {
  test.each(names)('%s', (name) => {
    const { findings } = readAndCheck(readFileSync(join(shared, 'seeds', `${name}.txt`), 'utf8'));
    const gold = JSON.parse(readFileSync(join(shared, 'gold', `${name}.json`), 'utf8')) as { mustWarn: string[] };
    const warnings = WARNINGS[name.slice(0, 3)] ?? [];
    expect(warnings.length).toBe(gold.mustWarn.length);
    const told = findings.map(({ rule, where, severity }) => ({
      place: [rule, where.slot, where.item].filter(Boolean).join(' '),
      grave: severity !== 'info',
    }));
    for (const one of warnings.flat()) expect(told.map(({ place }) => place)).toContain(one);
    const grave = told.filter((one) => one.grave).map(({ place }) => place);
    expect(grave.filter((place) => !warnings.flat().includes(place))).toEqual([]);
  });
});

/**
 * Documents of our own that have a fault on purpose, which the reader tells as well; that are an excerpt of an agenda; or
 * that meet over lunch.
 */
const FAULTY = /^(?:letter-behind-number|ga-committee|week)-/;
const documents = readdirSync(join(root, 'tests', 'documents')).filter((file) => /(?<!\.reading)\.json$/.test(file));

test.each(documents.filter((file) => !FAULTY.test(file)))('%s is correct, and nothing is said against it', (file) => {
  const meeting = JSON.parse(readFileSync(join(root, 'tests', 'documents', file), 'utf8')) as Meeting;
  expect(check(meeting).filter(({ severity }) => severity !== 'info')).toEqual([]);
});
