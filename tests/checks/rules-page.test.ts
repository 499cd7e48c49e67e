// docs/checks.md is made of the rules themselves: `vitest run tests/checks/rules-page.test.ts -u` writes it anew.
import { expect, test } from 'vitest';
import { allChecks } from '#checks/all-checks.ts';
import { wordFinding } from '#languages/word-finding.ts';

const page = (): string => {
  const rows = allChecks.map(
    ({ id, severity, about, source }) => `## ${id}\n\n${about}\n\n- Usually: ${severity}\n- From: ${source}\n`,
  );
  const head = [
    '# The checks',
    '',
    `What a programme of work is held to: ${allChecks.length} rules, in the order in which they look. A rule finds and never`,
    'repairs; some findings propose a fix. Errors contradict the programme itself, warnings most likely need a change,',
    'information is worth a look. This page is made from the rules; do not edit it.',
    '',
  ];
  return `${[...head, ...rows].join('\n')}`;
};

test('docs/checks.md says what the rules say', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/checks.md');
});

test('every rule has its own name, a sentence on itself, and one to tell a finding in', () => {
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
  for (const { id, about, severity } of allChecks) {
    expect([id, /^[A-Z“"].*\.$/.test(about)]).toEqual([id, true]);
    expect(wordFinding({ rule: id, severity, where: {} }, 'en').message).not.toBe(id);
  }
});
