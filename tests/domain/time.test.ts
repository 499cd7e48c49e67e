import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '#domain/meeting.ts';
import {
  addDays,
  daysBetween,
  instantOf,
  isLocalDate,
  isLocalTime,
  isTimeZone,
  localDate,
  minuteOfDay,
  timeOfMinute,
  wallClockAt,
  weekdayOf,
} from '#domain/time.ts';

const utc = (date: LocalDate, time: LocalTime, zone: string) => new Date(instantOf(date, time, zone)).toISOString();

describe('a wall-clock time as an instant', () => {
  it.each([
    ['Vienna in summer', '2022-05-23', '10:00', 'Europe/Vienna', '2022-05-23T08:00:00.000Z'],
    ['Vienna in winter', '2022-12-05', '10:00', 'Europe/Vienna', '2022-12-05T09:00:00.000Z'],
    ['New York', '2022-05-23', '10:00', 'America/New_York', '2022-05-23T14:00:00.000Z'],
    ['Kathmandu, 45 minutes off the hour', '2022-05-23', '10:00', 'Asia/Kathmandu', '2022-05-23T04:15:00.000Z'],
    ['Kiritimati, a day ahead', '2022-05-23', '10:00', 'Pacific/Kiritimati', '2022-05-22T20:00:00.000Z'],
    ['Niue, a day behind', '2022-05-23', '23:00', 'Pacific/Niue', '2022-05-24T10:00:00.000Z'],
    ['the end of the day', '2022-05-23', '24:00', 'Europe/Vienna', '2022-05-23T22:00:00.000Z'],
    [
      'a time that summer time skips: the one after the gap',
      '2022-03-27',
      '02:30',
      'Europe/Vienna',
      '2022-03-27T01:30:00.000Z',
    ],
    ['a time that occurs twice: the first', '2022-10-30', '02:30', 'Europe/Vienna', '2022-10-30T00:30:00.000Z'],
    ['a day whose midnight is skipped', '2022-09-11', '00:00', 'America/Santiago', '2022-09-11T04:00:00.000Z'],
  ] as const)('%s', (_, date, time, zone, instant) => {
    expect(utc(date, time, zone)).toBe(instant);
  });

  it('is what the venue’s clock shows then', () => {
    const zones = fc.constantFrom(
      'Europe/Vienna',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'Pacific/Niue',
      'Africa/Nairobi',
    );
    fc.assert(
      fc.property(zones, fc.nat(3_000), fc.integer({ min: 4 * 60, max: 1_439 }), (zone, days, minute) => {
        const date = addDays('2020-01-01', days);
        expect(wallClockAt(instantOf(date, timeOfMinute(minute), zone), zone)).toEqual({ date, minute });
      }),
    );
  });
});

describe('dates', () => {
  it('are those that the calendar has', () => {
    expect(localDate(2024, 2, 29)).toBe('2024-02-29');
    expect(localDate(2023, 2, 29)).toBeNull();
    expect(localDate(2022, 13, 1)).toBeNull();
    expect(['2022-05-23', '2024-02-29'].every(isLocalDate)).toBe(true);
    expect(['2022-02-30', '2022-5-23', '22-05-23', '2022-05-23T10:00', ''].some(isLocalDate)).toBe(false);
  });

  it('count days over the end of a year and back', () => {
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        expect(daysBetween('2022-05-23', addDays('2022-05-23', days))).toBe(days);
      }),
    );
  });

  it('have their weekday', () => {
    expect(weekdayOf('2022-05-23')).toBe(1);
    expect(weekdayOf('2022-05-29')).toBe(7);
  });
});

describe('times of day', () => {
  it('are minutes and back', () => {
    expect(minuteOfDay('10:30')).toBe(630);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_440 }), (minute) => minuteOfDay(timeOfMinute(minute)) === minute),
    );
  });

  it('stay in their day', () => {
    expect([timeOfMinute(-5), timeOfMinute(2_000), timeOfMinute(1_440)]).toEqual(['00:00', '24:00', '24:00']);
  });

  it('are told from what is none', () => {
    expect(['00:00', '09:05', '23:59', '24:00'].every(isLocalTime)).toBe(true);
    expect(['24:01', '9:05', '12:60', '25:00', '10:00 '].some(isLocalTime)).toBe(false);
  });
});

it('a time zone is known by its IANA name', () => {
  expect(isTimeZone('Europe/Vienna')).toBe(true);
  expect(isTimeZone('Europe/Wien')).toBe(false);
});
