// The command line as its users call it: what it prints, where, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommandLine, program } from '../../scripts/build-cli.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'public', 'feeds', 'wg-ic-ta-2022.json');
/** Of one body: drafted in a moment. */
const small = join(root, 'public', 'feeds', 'wg-ta-2023.json');

function rostrum(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const DOCUMENT = `Committee on Samples
Geneva, 3 March 2031

Provisional agenda
1. Opening of the meeting.
2. Samples.
Annex
Proposed organization of work
Monday, 3 March
10 a.m.-1 p.m. 1 Opening of the meeting
2 Samples
`;

beforeAll(buildCommandLine, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('import', () => {
  test('prints meeting, findings and unread as JSON and ends with 0', () => {
    const { status, stdout, stderr } = rostrum(['import', file('samples.txt', DOCUMENT)]);
    expect([status, stderr]).toEqual([0, '']);
    const { meeting, findings, unread } = JSON.parse(stdout);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['meeting', 'findings', 'unread']);
    expect(meeting).toMatchObject({ id: 'samples', start: '2031-03-03', timeZone: 'Europe/Zurich' });
    expect(meeting.slots[0].sessions[0].entries.map((entry: { items: string[] }) => entry.items)).toEqual([
      ['A/1'],
      ['A/2'],
    ]);
    expect(findings.map((finding: { rule: string }) => finding.rule)).toContain('time-zone-inferred');
    expect(unread).toEqual([]);
  });

  test('reads standard input for -', () => {
    expect(JSON.parse(rostrum(['import', '-'], DOCUMENT).stdout).meeting.bodies[0].name).toEqual({
      en: 'Committee on Samples',
    });
  });

  test('gives a meeting file back as it is', () => {
    expect(JSON.parse(rostrum(['import', sample]).stdout).meeting.id).toBe('wg-ic-ta-2022');
  });

  test.each([
    ['an empty file', '', 'empty'],
    ['no meeting document', 'Dear all,\nlunch is at noon.\n', 'Neither an agenda nor a programme of work'],
    ['a PDF', '%PDF-1.7\n', 'PDF'],
    ['bytes that are no text', new Uint8Array([0x41, 0x0a, 0xff, 0xfe, 0x00]), 'line 2'],
    ['a broken meeting file', '{"format": "rostrum-meeting/1",\n "id": }', '2'],
    ['a newer format', '{"format": "rostrum-meeting/9", "id": "x"}', 'rostrum-meeting/9'],
  ])('%s: a message on standard error, nothing on standard output, 1', (_, content, words) => {
    const { status, stdout, stderr } = rostrum(['import', file('bad.txt', content)]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });

  test('a file that is not there ends with 1', () => {
    const { status, stderr } = rostrum(['import', join(folder, 'nowhere.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.txt');
  });
});

describe('show', () => {
  test('prints the programme as a table', () => {
    const { status, stdout } = rostrum(['show', sample]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Tuesday,? 24 May 2022\n {2}10:00–13:00 {2}A\+B {2}3 \/ 2/);
    expect(stdout).toContain('（续）');
  });

  test('in the language asked for', () => {
    expect(rostrum(['show', sample, '--language', 'fr']).stdout).toContain('mardi 24 mai 2022');
  });
});

test.each([
  [[]],
  [['import']],
  [['export', 'x']],
  [['import', 'a', 'b']],
  [['import', '--loud']],
  [['show', 'x', '--language']],
])('wrong use (%j) ends with 2 and says how to use it', (args) => {
  const { status, stdout, stderr } = rostrum(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('usage:');
});

describe('draft', () => {
  test('prints the meeting file with a programme in which the checks find no error', () => {
    const { status, stdout, stderr } = rostrum(['draft', small]);
    expect([status, stderr]).toEqual([0, '']);
    const { findings } = JSON.parse(rostrum(['check', '-'], stdout).stdout);
    expect(findings.filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([]);
  });

  test('says what contradicts what where nothing can hold, and ends with 1', () => {
    const { status, stdout } = rostrum(['draft', sample, '--slots', '1']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'impossible' });
  });

  test.each([['--slots'], ['--slots', 'four'], ['--rooms', '2']])('refuses %j with the usage', (...options) => {
    expect(rostrum(['draft', sample, ...options])).toMatchObject({ status: 2, stdout: '' });
  });
});
