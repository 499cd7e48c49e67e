import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEETING_FILE_LIMITS, readMeetingFile, writeMeetingFile } from '#domain/meeting-file.ts';
import { smallMeeting } from '../store/stores.ts';
import { meetings } from './meeting-arbitraries.ts';

const written = writeMeetingFile(smallMeeting());

/** The written meeting with one place changed by text. */
function changed(from: string, to: string): string {
  expect(written).toContain(from);
  return written.replace(from, to);
}

function errorOf(text: string) {
  const { meeting, observations } = readMeetingFile(text);
  expect(meeting).toBeNull();
  return observations[0];
}

describe('round trip', () => {
  it('gives every meeting back as it was', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const { meeting: read, observations } = readMeetingFile(writeMeetingFile(meeting));
        expect(observations).toEqual([]);
        expect(read).toEqual(meeting);
      }),
    );
  });

  it('writes what it read, character by character, whatever the order of its keys was', () => {
    fc.assert(
      fc.property(meetings, (meeting) => {
        const shuffled = JSON.stringify(meeting, (_, value: unknown) =>
          value && typeof value === 'object' && !Array.isArray(value) && 'id' in value
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        );
        const read = readMeetingFile(shuffled).meeting;
        expect(read && writeMeetingFile(read)).toBe(writeMeetingFile(meeting));
      }),
    );
  });

  it('keeps unknown keys at every level', () => {
    const key = fc.string({ minLength: 1, maxLength: 8 }).filter((name) => !/^\d+$/.test(name) && name !== '__proto__');
    const value = fc.jsonValue({ maxDepth: 3 }).filter((one) => !JSON.stringify(one).includes('__proto__'));
    fc.assert(
      fc.property(meetings, key, value, (meeting, name, value) => {
        const unknownKey = `x-${name}`;
        let levels = 0;
        const extended = JSON.stringify(meeting, (at, inner: unknown) => {
          const isText = ['name', 'title', 'venue', 'annotation'].includes(at);
          if (!inner || typeof inner !== 'object' || Array.isArray(inner) || isText) return inner;
          levels++;
          return { ...inner, [unknownKey]: null };
        }).replaceAll(
          `${JSON.stringify(unknownKey)}:null`,
          () => `${JSON.stringify(unknownKey)}:${JSON.stringify(value)}`,
        );
        expect(levels).toBeGreaterThan(1);
        const read = readMeetingFile(extended).meeting;
        expect(read).toEqual(JSON.parse(extended));
        expect(read && JSON.parse(writeMeetingFile(read))).toEqual(JSON.parse(extended));
      }),
    );
  });

  it('reads every sample meeting, and writes it as it stands', () => {
    const folder = new URL('../../public/feeds/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name !== 'index.json' && name.endsWith('.json'));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { meeting, observations } = readMeetingFile(text);
      expect(observations, name).toEqual([]);
      expect(meeting && JSON.parse(writeMeetingFile(meeting))).toEqual(JSON.parse(text));
    }
  });

  it('writes keys in the order of the format, unknown ones last', () => {
    const meeting = { 'x-note': 1, ...smallMeeting() };
    const keys = [...writeMeetingFile(meeting).matchAll(/^ "([\w-]+)":/gm)].map(([, key]) => key);
    expect(keys).toEqual([
      ...['format', 'id', 'revision', 'symbol', 'title', 'languages', 'bodies', 'venue', 'timeZone', 'start', 'end'],
      ...['agenda', 'documents', 'slots', 'constraints', 'x-note'],
    ]);
  });
});

describe('what is read', () => {
  it('may be the result of an import', () => {
    const { meeting } = readMeetingFile(JSON.stringify({ meeting: smallMeeting(), findings: [], unread: [] }));
    expect(meeting).toEqual(smallMeeting());
  });

  it('may begin with a byte order mark', () => {
    expect(readMeetingFile(`\uFEFF${written}`).meeting).toEqual(smallMeeting());
  });

  it('may leave a missing value out or say null', () => {
    const { venue: _, ...rest } = smallMeeting();
    const { meeting } = readMeetingFile(JSON.stringify({ ...rest, title: null, reissued: null }));
    const { title: __, ...expected } = { ...rest, venue: null };
    expect(meeting).toEqual(expected);
  });

  it('changes no prototype', () => {
    const text = changed(
      '"constraints": {}',
      '"constraints": { "__proto__": { "polluted": true } }, "__proto__": { "id": "x" }',
    );
    const { meeting } = readMeetingFile(text);
    expect(meeting).toEqual(smallMeeting());
    expect(Object.hasOwn(meeting?.constraints ?? {}, '__proto__')).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in Object.assign({}, meeting?.constraints)).toBe(false);
  });
});

describe('what is refused', () => {
  it.each([
    ['"date": "2022-05-23"', '"date": "2022-02-30"', 'slots[0].date', '"YYYY-MM-DD"'],
    ['"date": "2022-05-23"', '"date": 20220523', 'slots[0].date', '"YYYY-MM-DD"'],
    ['"start": "10:00"', '"start": "25:00"', 'slots[0].start', '"HH:MM"'],
    ['"continued": false', '"continued": "no"', 'slots[0].sessions[0].entries[0].continued', 'boolean'],
    ['"revision": 1', '"revision": 0', 'revision', 'integer ≥ 1'],
    ['"en": "Vienna"', '"en": 4', 'venue.en', 'string'],
    ['"id": "A"', '"id": ""', 'bodies[0].id', 'string ≠ ""'],
    ['"id": "B"', '"id": "A"', 'bodies[1].id', '≠ bodies[0].id'],
    ['"constraints": {}', '"constraints": []', 'constraints', 'Constraints'],
    ['"id": "s2"', '"id": "s1"', 'slots[1].id', '≠ slots[0].id'],
    ['"id": "y"', '"id": "x"', 'slots[0].sessions[1].id', '≠ slots[0].sessions[0].id'],
    ['"id": "A/2"', '"id": "A/1"', 'agenda[1].id', '≠ agenda[0].id'],
    ['"symbol": "CTOC/COP/WG.3/2022/2"', '"url": "javascript:1", "symbol": "X"', 'documents[0].url', '"https://…"'],
    ['"format": "rostrum-meeting/1"', '"format": "rostrum-backup/1"', 'format', '"rostrum-meeting/1"'],
  ])('%s as %s', (from, to, path, expected) => {
    const line = written.slice(0, written.indexOf(from)).split('\n').length;
    expect(errorOf(changed(from, to))).toEqual({
      rule: 'broken-meeting-file',
      severity: 'error',
      where: { line },
      values: { path, expected, line },
    });
  });

  it('a missing key, told by what belongs there, at the line of what lacks it', () => {
    const line = written.slice(0, written.indexOf('"id": "s1"')).split('\n').length - 1;
    expect(errorOf(changed('   "date": "2022-05-23",\n', ''))).toMatchObject({
      where: { line },
      values: { path: 'slots[0].date', expected: '"YYYY-MM-DD"' },
    });
    expect(errorOf(changed(' "constraints": {}', ' "x": {}'))?.values).toMatchObject({
      path: 'constraints',
      expected: 'Constraints',
    });
  });

  it('a place inside the result of an import', () => {
    const text = JSON.stringify({ findings: [], meeting: { ...smallMeeting(), slots: 3 } }, null, 1);
    expect(errorOf(text)?.values).toMatchObject({ path: 'meeting.slots', expected: 'Slot[]' });
  });

  it.each([
    ['[1, 2]', '$', 'Meeting', 1],
    ['"text"', '$', 'Meeting', 1],
    ['', '$', 'JSON', 1],
    ['{\n "a": 1,\n}', '$', 'JSON', 3],
    ['{\n "a": "x\ny" }', '$', 'JSON', 2],
    ['{\n "a": [1\n 2] }', '$', 'JSON', 3],
    ['{} \n\n x', '$', 'JSON', 3],
    ['{\n "a": "\\u12" }', '$', 'JSON', 2],
    ['{ "a": 01 }', '$', 'JSON', 1],
  ])('%j', (text, path, expected, line) => {
    expect(errorOf(text)).toMatchObject({ rule: 'broken-meeting-file', where: { line }, values: { path, expected } });
  });

  it('every file that was cut off, at its last line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: written.length - 2 }), (length) => {
        const text = written.slice(0, length);
        const lines = text.trimEnd().split('\n').length;
        const { line } = errorOf(text)?.where ?? {};
        expect(line).toBeGreaterThanOrEqual(lines);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });

  it('a newer format, whatever else it holds', () => {
    expect(errorOf('{ "format": "rostrum-meeting/2", "slots": 7 }')).toEqual({
      rule: 'newer-format',
      severity: 'error',
      where: { line: 1 },
      values: { format: 'rostrum-meeting/2' },
    });
    expect(errorOf('{ "format": "rostrum-meeting/10" }')?.rule).toBe('newer-format');
  });

  it('what is too large, too deep, or too long', () => {
    const large = errorOf(' '.repeat(MEETING_FILE_LIMITS.characters + 1));
    expect(large).toMatchObject({ rule: 'too-large', values: { megabytes: 21, limit: 20 } });
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(errorOf(deep)?.values).toMatchObject({ expected: 'depth ≤ 32' });
    expect(errorOf('['.repeat(1_000_000))?.rule).toBe('broken-meeting-file');
    const long = changed('"Vienna"', JSON.stringify('x'.repeat(MEETING_FILE_LIMITS.string + 1)));
    expect(errorOf(long)?.values).toMatchObject({ path: 'venue.en' });
  });

  it('noise, without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readMeetingFile(text).meeting).toBeNull()));
    fc.assert(fc.property(fc.json(), (text) => void expect(readMeetingFile(text).meeting).toBeNull()));
  });
});

describe('what is kept with a warning', () => {
  it.each([
    ['"end": "2022-05-24"', '"end": "2022-05-22"', 'meeting-ends-before-start', {}],
    ['"timeZone": "Europe/Vienna"', '"timeZone": "Europe/Wien"', 'unknown-time-zone', {}],
    ['"body": "B"', '"body": "C"', 'item-of-unknown-body', { item: 'B/1' }],
    ['"jointWith": [\n    "A/1"', '"jointWith": [\n    "A/9"', 'joint-with-unknown-item', { item: 'B/1' }],
    ['"end": "13:00"', '"end": "09:00"', 'slot-ends-before-start', { slot: 's1' }],
    ['"start": "15:00"', '"start": "09:00"', 'slots-out-of-order', { slot: 's2' }],
    ['      "A",\n      "B"', '      "A",\n      "Z"', 'session-of-unknown-body', { slot: 's1' }],
    ['      "A",\n      "B"', '', 'session-without-body', { slot: 's1' }],
    ['        "A/2"\n', '        "A/7"\n', 'entry-of-unknown-item', { slot: 's1' }],
    [
      '"documents": [\n  {',
      '"documents": [{"symbol": "CTOC/COP/WG.3/2022/2", "title": {}}, {',
      'document-listed-twice',
      { document: 'CTOC/COP/WG.3/2022/2' },
    ],
  ])('%s as %s', (from, to, rule, where) => {
    const { meeting, observations } = readMeetingFile(changed(from, to));
    expect(meeting).not.toBeNull();
    expect(observations.map(({ rule, severity, where }) => ({ rule, severity, where }))).toEqual([
      { rule, severity: 'warning', where },
    ]);
  });
});
