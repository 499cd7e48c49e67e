import { describe, expect, it } from 'vitest';
import { officialHolidays } from '#domain/official-holidays.ts';

const named = (timeZone: string, year: number) => Object.fromEntries(officialHolidays(timeZone, year));

describe('the official holidays of a duty station', () => {
  it('are those that Vienna announced for 2023, but for the Eids', () => {
    expect(named('Europe/Vienna', 2023)).toEqual({
      '2023-01-02': 'newYear',
      '2023-04-07': 'goodFriday',
      '2023-04-10': 'easterMonday',
      '2023-05-01': 'mayDay',
      '2023-10-26': 'austrianDay',
      '2023-12-25': 'christmas',
      '2023-12-26': 'stStephen',
    });
  });
  it.each([
    [2017, ['01-02', '04-14', '05-29', '07-04', '09-04', '11-23', '12-25']],
    [2020, ['01-01', '04-10', '05-25', '07-03', '09-07', '11-26', '12-25']],
    [2024, ['01-01', '03-29', '05-27', '07-04', '09-02', '11-28', '12-25']],
  ])('are those that New York announced for %i, but for the Eids', (year, days) => {
    const dates = Object.keys(named('America/New_York', year)).sort();
    expect(dates).toEqual(days.map((day) => `${year}-${day}`));
  });
  it('follow Easter and the Geneva Fast', () => {
    expect(named('Europe/Zurich', 2024)).toMatchObject({
      '2024-04-01': 'easterMonday',
      '2024-05-09': 'ascension',
      '2024-05-20': 'whitMonday',
      '2024-09-05': 'genevaFast',
    });
  });
  it('that fall on one day are kept on two', () => {
    // 25 December 2022 is a Sunday, 26 December the Monday on which it would be kept.
    expect(named('Europe/Vienna', 2022)).toMatchObject({ '2022-12-26': 'christmas', '2022-12-27': 'stStephen' });
  });
  it('are not guessed for other places', () => {
    expect(officialHolidays('Asia/Tokyo', 2026).size).toBe(0);
    expect(officialHolidays(null, 2026).size).toBe(0);
  });
});
