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
 * What is told of documents of our own that are no faultless programme of the United Nations: excerpts, faults that the
 * reader tells as well, and the customs of other houses.
 */
const TOLD: { readonly [file: string]: readonly string[] } = {
  'allocated-items-fr': ['distributed-late', 'numbering-gap'],
  'audit-board-en': ['other-matters-before-items'],
  'children-committee-en': ['item-not-taken-up'],
  'cities-assembly-ar': ['distributed-late'],
  'climate-bodies-en': ['no-item-for-report', 'other-matters-before-items'],
  'coded-numbers-en': ['distributed-late'],
  'codex-fr': ['symbol-form'],
  'committee-rows-en': ['distributed-late'],
  'cop-zh': ['adoption-of-report-not-last'],
  'copyright-ar': ['no-item-for-report', 'other-matters-before-items'],
  'corruption-conference-fr': ['item-not-taken-up'],
  'culture-board-fr': ['no-item-for-report', 'symbol-form'],
  'dateline-fr': ['distributed-late', 'symbol-form'],
  'dotted-letters-fr': ['distributed-late', 'slot-longer-than-services'],
  'economic-commission-zh': ['opening-not-first'],
  'enclosed-numbers-zh': ['title-differs'],
  'food-council-es': ['symbol-form'],
  'forest-forum-es': ['continued-without-beginning'],
  'four-digit-hours-zh': ['slot-in-lunch-break', 'slot-longer-than-services', 'symbol-form'],
  'ga-committee-en': ['continued-without-beginning', 'item-not-taken-up', 'numbering-gap'],
  'general-assembly-ru': ['distributed-late'],
  'health-board-timetable-en': ['distributed-late'],
  'group-of-a-slot-ru': ['adoption-of-report-not-last'],
  'letter-behind-number-ru': ['item-not-taken-up'],
  'lighthouses-flat-en': ['item-not-taken-up'],
  'maritime-en': ['other-matters-before-items', 'symbol-form', 'title-differs'],
  'named-items-en': ['heading-other-number'],
  'number-cells-en': ['title-differs'],
  'ocean-conference-en': ['distributed-late'],
  'population-commission-en': ['slot-in-lunch-break'],
  'refugees-committee-fr': ['distributed-late', 'no-item-for-report'],
  'rights-council-en': ['distributed-late', 'slot-in-lunch-break', 'title-differs'],
  'roman-items-fr': ['slot-longer-than-services', 'title-differs'],
  'second-committee-en': ['distributed-late', 'numbering-gap'],
  'space-committee-ar': ['no-item-for-report', 'other-matters-before-items'],
  'symbols-behind-en': ['symbol-form'],
  'trade-council-fr': ['distributed-late'],
  'treaty-parties-ru': ['no-item-for-report'],
  'tribunal-fr': ['no-item-for-report'],
  'two-groups-es': ['symbol-form'],
  'uncounted-items-es': ['distributed-late', 'numbering-gap'],
  'week-en': ['slot-in-lunch-break'],
  'weekdays-in-brackets-zh': ['other-matters-before-items'],
  'whole-run-together-en': ['adoption-of-report-not-last', 'other-matters-before-items'],
  'world-health-assembly-zh': ['item-not-taken-up', 'numbering-gap'],
};
const documents = readdirSync(join(root, 'tests', 'documents')).filter((file) => /(?<!\.reading)\.json$/.test(file));

test.each(documents)('%s: nothing is said against what is correct', (file) => {
  const meeting = JSON.parse(readFileSync(join(root, 'tests', 'documents', file), 'utf8')) as Meeting;
  const told = check(meeting).filter(({ severity }) => severity !== 'info');
  expect([...new Set(told.map(({ rule }) => rule))].sort()).toEqual(TOLD[file.replace('.json', '')] ?? []);
});
