// Every value knows its lines, every line its values, and each finding where it belongs.
import { describe, expect, it } from 'vitest';
import { lineLinks, lineRanges } from '#app/importing/line-links.ts';
import { inferredValues, isSettled, placeOfFinding } from '#app/importing/places.ts';
import { PAPER_AND_INK } from './paper-and-ink.ts';
import { readingOf } from './reading-of.ts';

const reading = await readingOf(PAPER_AND_INK);
const links = lineLinks(reading);
const lineOf = (text: string): number => reading.lines.find((line) => line.text.startsWith(text))?.number ?? 0;

describe('lines and values', () => {
  it('lead to each other', () => {
    const line = lineOf('2. Hairlines in official documents.');
    expect(links.keysOf(line)).toEqual(['item/A/2']);
    expect(links.linesOf(['item/A/2'])).toContain(line);
    for (const [key, lines] of Object.entries(reading.sources))
      for (const number of lines) expect(links.keysOf(number)).toContain(key);
  });

  it('are told as ranges', () => {
    expect(lineRanges([3, 4, 5, 9, 12, 13])).toBe('3–5, 9, 12–13');
    expect(lineRanges([])).toBe('');
  });
});

describe('findings', () => {
  const finding = (rule: string) => {
    const found = reading.findings.find((candidate) => candidate.rule === rule);
    if (!found) throw new Error(`the document gives no finding ${rule}`);
    return found;
  };

  it('are about the value that their rule names, not about its whole line', () => {
    const place = placeOfFinding(finding('time-zone-inferred'), links);
    expect(place).toEqual({ keys: ['timeZone'], lines: [lineOf('Vienna, 6 and 7 May')] });
    expect(placeOfFinding(finding('ordinal-from-prose'), links).keys).toEqual(['body/A']);
  });

  it('mark the values that do not stand in the document', () => {
    const inferred = inferredValues(reading.findings, links);
    expect(inferred.has('timeZone')).toBe(true);
    expect(inferred.has('venue')).toBe(false);
    expect(inferred.has('start')).toBe(false);
  });

  it('are settled by a correction of their value alone', () => {
    const place = placeOfFinding(finding('time-zone-inferred'), links);
    expect(isSettled(place, new Map([['venue', { venue: 'Geneva' }]]), reading.meeting)).toBe(false);
    expect(isSettled(place, new Map([['timeZone', { timeZone: 'Europe/Zurich' }]]), reading.meeting)).toBe(true);
    const dates = { keys: ['end'], lines: [] };
    expect(isSettled(dates, new Map([['dates', { start: '2024-05-06', end: '2024-05-08' }]]), reading.meeting)).toBe(
      true,
    );
  });
});
