// Doubtful readings name what they could be instead, so that a person can choose; nothing else does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alternativesOf } from '#importers/alternatives.ts';
import { readDocument } from '#importers/read-document.ts';

const folder = join(import.meta.dirname, '..', 'documents');

async function alternativesIn(name: string, change = (text: string) => text) {
  const bytes = new TextEncoder().encode(change(readFileSync(join(folder, `${name}.txt`), 'utf8')));
  const reading = await readDocument({ name, bytes }, { language: 'en', id: name });
  return reading.findings.flatMap((finding) => {
    const alternatives = alternativesOf(finding, reading);
    return alternatives ? [{ rule: finding.rule, ...alternatives }] : [];
  });
}

describe('a day whose weekday is another', () => {
  test.each([
    ['ar', '9 حزيران', '10 حزيران'],
    ['en', 'Friday, 9 June', 'Friday, 10 June'],
    ['es', 'Viernes 9 de junio', 'Viernes 10 de junio'],
    ['fr', 'Vendredi 9 juin', 'Vendredi 10 juin'],
    ['ru', 'Пятница, 9 июня', 'Пятница, 10 июня'],
    ['zh', '2028年6月9日，星期五', '2028年6月10日，星期五'],
  ])('may be the nearest day of that weekday, in %s', async (language, right, wrong) => {
    const doubts = await alternativesIn(`two-bodies-${language}`, (text) => text.replaceAll(right, wrong));
    expect(doubts).toContainEqual({
      rule: 'weekday-mismatch',
      keys: ['day/2028-06-10'],
      readings: [{ date: '2028-06-10' }, { date: '2028-06-09' }, { date: '2028-06-16' }],
    });
  });

  test('holds for its own slots alone where another line was read as the same date', async () => {
    const [doubt] = await alternativesIn('half-days-ru', (text) => text.replace('Среда, 27', 'Четверг, 26'));
    expect(doubt?.readings[1]).toEqual({ date: '2031-02-27' });
    expect(doubt?.keys).toEqual(['slot/2031-02-26T10:00', 'slot/2031-02-26T15:00-18:00-2']);
  });
});

test('hours that were supposed may be those of other places', async () => {
  const [first] = await alternativesIn('bullets-en');
  expect(first?.rule).toBe('hours-supposed');
  expect(first?.keys).toHaveLength(1);
  expect(first?.readings).toContainEqual({ start: '09:30', end: '12:30' });
});

test('an end that was supposed may come earlier, never before the beginning', async () => {
  const doubts = (await alternativesIn('ga-committee-en')).filter(({ rule }) => rule === 'end-supposed');
  expect(doubts).toHaveLength(4);
  for (const { readings } of doubts) for (const { start = '', end = '' } of readings) expect(end > start).toBe(true);
});

test('what is printed once for several bodies may be of one of them', async () => {
  const [first] = (await alternativesIn('joint-once-en')).filter(({ rule }) => rule === 'joint-printed-once');
  const [joint, ...single] = first?.readings ?? [];
  expect(joint?.items?.split(' ')).toEqual(single.map(({ items }) => items));
  expect(first?.keys[0]).toMatch(/^entry\//);
});

test('what is sure has none', async () => {
  expect(await alternativesIn('two-bodies-en')).toEqual([]);
});
