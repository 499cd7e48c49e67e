import { describe, expect, it } from 'vitest';
import { isSymbol } from '#domain/document-symbol.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { readMeetingFile, writeMeetingFile } from '#domain/meeting-file.ts';
import { begunMeeting, fromTemplate, hoursOfPattern, slotsOfPattern, withWording } from '#domain/new-meeting.ts';
import { calendarDays } from '#domain/official-holidays.ts';
import { weekdayOf } from '#domain/time.ts';
import { smallMeeting } from '../store/stores.ts';

const begun = begunMeeting({
  id: 'new',
  language: 'fr',
  bodies: [{ name: 'Groupe de travail', ordinal: 9 }, { name: 'Comité' }],
  start: '2026-12-21',
  end: '2026-12-29',
  venue: 'Genève',
  timeZone: 'Europe/Zurich',
});
const usual = [['10:00', '13:00'] as const, ['15:00', '18:00'] as const];
const workingDays = calendarDays(begun.start, begun.end, begun.timeZone)
  .filter(({ weekend, holiday }) => !weekend && !holiday)
  .map(({ date }) => ({ date, hours: usual }));

describe('a meeting begun from nothing', () => {
  it('is a valid meeting without an agenda', () => {
    expect(readMeetingFile(writeMeetingFile(begun))).toEqual({ meeting: begun, observations: [] });
    expect(begun.bodies.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ['A', 9],
      ['B', undefined],
    ]);
  });
  it('has slots on working days, not on weekends and holidays', () => {
    const slots = slotsOfPattern(begun, workingDays);
    expect([...new Set(slots.map(({ date }) => date.slice(8)))]).toEqual(['21', '22', '23', '24', '28', '29']);
    expect(slots.slice(0, 2).map(({ id, start, end }) => [id, start, end])).toEqual([
      ['2026-12-21T10:00', '10:00', '13:00'],
      ['2026-12-21T15:00', '15:00', '18:00'],
    ]);
  });
  it('gets only the slots for which the hours are free', () => {
    const slots = slotsOfPattern(begun, workingDays);
    const kept = slots.filter(({ date, start }) => date !== '2026-12-22' || start !== '15:00');
    expect(slotsOfPattern({ ...begun, slots: kept }, workingDays).map(({ id }) => id)).toEqual(['2026-12-22T15:00']);
  });
});

describe('a meeting whose hours change', () => {
  const drafted = { ...begun, slots: slotsOfPattern(begun, workingDays) };
  it('has all its slots hybrid and two hours long by one edit, which one undo takes back', () => {
    const change = hoursOfPattern(
      drafted,
      [
        ['10:00', '12:00'],
        ['15:00', '17:00'],
      ],
      'hybrid',
    );
    if (!change) throw new Error('nothing to change');
    const { meeting, inverse } = applyEdit(drafted, change);
    expect(new Set(meeting?.slots.map(({ start, end, mode }) => `${start}-${end} ${mode}`))).toEqual(
      new Set(['10:00-12:00 hybrid', '15:00-17:00 hybrid']),
    );
    expect(JSON.stringify(applyEdit(meeting, inverse).meeting)).toBe(JSON.stringify(drafted));
  });
  it('is left alone where they are so already', () => {
    expect(hoursOfPattern(drafted, usual, null)).toBeNull();
  });
});

describe('a meeting with the shape of a past one', () => {
  const past = smallMeeting();
  const next: Meeting = fromTemplate(past, 'next', '2027-05-26');
  it('stands on the same weekdays of the week that was asked for', () => {
    expect([next.start, next.end]).toEqual(['2027-05-24', '2027-05-25']);
    expect(next.slots.map(({ date }) => weekdayOf(date))).toEqual(past.slots.map(({ date }) => weekdayOf(date)));
  });
  it('is one session on, keeps agenda and programme, and leaves symbols and documents behind', () => {
    expect(next.bodies.map(({ ordinal }) => ordinal)).toEqual([14, undefined]);
    expect(next.slots.map(({ sessions }) => sessions.map(({ entries }) => entries))).toEqual(
      past.slots.map(({ sessions }) => sessions.map(({ entries }) => entries)),
    );
    expect([next.symbol, next.documents, next.title, next.revision]).toEqual([null, [], undefined, 1]);
    expect(readMeetingFile(writeMeetingFile(next)).observations).toEqual([]);
  });
});

it('a wording comes, changes and goes, and the others stay', () => {
  expect(withWording(null, 'en', 'x')).toEqual({ en: 'x' });
  expect(withWording({ en: 'x', fr: 'y' }, 'en', 'z')).toEqual({ en: 'z', fr: 'y' });
  expect(withWording({ en: 'x', fr: 'y' }, 'en', '')).toEqual({ fr: 'y' });
  expect(withWording({ en: 'x' }, 'en', '')).toBeNull();
});

describe('the form of a symbol', () => {
  it.each([
    'CTOC/COP/WG.3/2022/2',
    'A/RES/75/1',
    'CTOC/COP/WG.2/2022/3-CTOC/COP/WG.3/2022/3',
    'CTOC/COP/WG.2/2022/3*',
    'GC(78)/2',
    'E/CN.7/2020/CRP.5/Rev.1',
  ])('is that of %s', (symbol) => expect(isSymbol(symbol)).toBe(true));
  it.each(['', 'CTOC', 'ctoc/cop/1', 'CTOC//2022', 'CTOC/COP 2022', 'CTOC/COP/', 'CTOC/COP'])(
    'is not that of “%s”',
    (symbol) => expect(isSymbol(symbol)).toBe(false),
  );
});
