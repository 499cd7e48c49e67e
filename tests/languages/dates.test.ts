// Dates as the documents of each language print them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate, weekdayOf } from '#domain/time.ts';
import { vocabularies } from '#languages/all-languages.ts';
import { normalise } from '#languages/normalise.ts';
import { dateReader, onCalendar, type PrintedDate } from '#languages/printed-dates.ts';

const vocabularyOf = (language: string) => {
  const found = vocabularies.find((vocabulary) => vocabulary.language === language);
  if (!found) throw new Error(language);
  return found;
};
const read = (language: string, text: string) => dateReader(vocabularyOf(language)).datesIn(normalise(text));
const plain = (date: PrintedDate | null) => (date ? [date.year, date.month, date.day] : null);

describe('a single day', () => {
  test.each([
    ['en', 'Monday, 23 May 2022', [2022, 5, 23], 1],
    ['en', '1st June', [null, 6, 1], null],
    ['en', 'Friday, 30 Sept. 2022', [2022, 9, 30], 5],
    ['fr', 'Lundi 23 mai 2022', [2022, 5, 23], 1],
    ['fr', 'mercredi 1ᵉʳ juin', [null, 6, 1], 3],
    ['fr', 'le jeudi 18 août 2022', [2022, 8, 18], 4],
    ['fr', 'mardi 1er de\u0301cembre 2020', [2020, 12, 1], 2],
    ['es', 'Lunes 23 de mayo de 2022', [2022, 5, 23], 1],
    ['es', 'miércoles, 1º de junio', [null, 6, 1], 3],
    ['es', 'sábado 3 de setiembre del 2022', [2022, 9, 3], 6],
    ['ru', 'Понедельник, 23 мая 2022 года', [2022, 5, 23], 1],
    ['ru', 'в среду, 1 июня', [null, 6, 1], 3],
    ['ru', '30 сентября 2022 г., пятница', [2022, 9, 30], 5],
    ['ar', 'الاثنين، 23 أيار/مايو 2022', [2022, 5, 23], 1],
    ['ar', 'يوم الأربعاء ١ حزيران / يونيو', [null, 6, 1], 3],
    ['ar', '10 كانون الأول/ديسمبر ٢٠٢١، الجمعة', [2021, 12, 10], 5],
    ['ar', '4 يوليه 2022', [2022, 7, 4], null],
    ['zh', '2022 年 5 月 23 日，星期一', [2022, 5, 23], 1],
    ['zh', '6月1日（周三）', [null, 6, 1], 3],
  ] as const)('%s: "%s"', (language, text, date, weekday) => {
    const [found, ...more] = read(language, text);
    expect(more).toEqual([]);
    expect([plain(found?.start ?? null), found?.end, found?.weekday]).toEqual([date, null, weekday]);
  });
});

describe('a range of days', () => {
  test.each([
    ['en', '23–27 May 2022', [2022, 5, 23], [2022, 5, 27]],
    ['en', '30 May to 3 June 2022', [2022, 5, 30], [2022, 6, 3]],
    ['en', '17 and 18 October 2012', [2012, 10, 17], [2012, 10, 18]],
    ['fr', '23-27 mai 2022', [2022, 5, 23], [2022, 5, 27]],
    ['fr', 'du 30 mai au 3 juin 2022', [2022, 5, 30], [2022, 6, 3]],
    ['fr', '17 et 18 octobre 2012', [2012, 10, 17], [2012, 10, 18]],
    ['es', '23 a 27 de mayo de 2022', [2022, 5, 23], [2022, 5, 27]],
    ['es', 'del 30 de mayo al 3 de junio de 2022', [2022, 5, 30], [2022, 6, 3]],
    ['es', '17 y 18 de octubre de 2012', [2012, 10, 17], [2012, 10, 18]],
    ['ru', '23–27 мая 2022 года', [2022, 5, 23], [2022, 5, 27]],
    ['ru', '30 мая – 3 июня 2022 года', [2022, 5, 30], [2022, 6, 3]],
    ['ru', '17 и 18 октября 2012 года', [2012, 10, 17], [2012, 10, 18]],
    ['ar', '23-27 أيار/مايو 2022', [2022, 5, 23], [2022, 5, 27]],
    ['ar', '30 أيار/مايو - 3 حزيران/يونيه 2022', [2022, 5, 30], [2022, 6, 3]],
    ['ar', '17 و18 تشرين الأول/أكتوبر 2012', [2012, 10, 17], [2012, 10, 18]],
    ['zh', '2022年5月23日至27日', [2022, 5, 23], [2022, 5, 27]],
    ['zh', '2022年5月30日至6月3日', [2022, 5, 30], [2022, 6, 3]],
    ['zh', '2012 年 10 月 17 日和 18 日', [2012, 10, 17], [2012, 10, 18]],
  ] as const)('%s: "%s"', (language, text, start, end) => {
    const [found, ...more] = read(language, text);
    expect(more).toEqual([]);
    expect([plain(found?.start ?? null), plain(found?.end ?? null)]).toEqual([start, end]);
  });
});

test.each([
  ['en', 'items 3 and 4 of May'],
  ['fr', 'points 3 et 4 maintenant'],
  ['es', 'de 10 a 13 horas'],
  ['ru', 'пункты 3 и 4 маятника'],
  ['ar', 'البندان 3 و4'],
  ['zh', '第 5 月度报告'],
])('no date, %s: "%s"', (language, text) => {
  expect(read(language, text)).toEqual([]);
});

/** Each language's own form of a date, weekday first (Chinese: last). */
const written = (language: string, year: number, month: number, day: number, weekday: number): string => {
  const { months, weekdays } = vocabularyOf(language);
  const [m, w] = [months[month - 1]?.[0], weekdays[weekday - 1]?.[0]];
  if (language === 'zh') return `${year}年${m}月${day}日，${w}`;
  if (language === 'es') return `${w} ${day} de ${m} de ${year}`;
  if (language === 'ru') return `${w}, ${day} ${m} ${year} года`;
  return `${w}${language === 'ar' ? '،' : ','} ${day} ${m} ${year}`;
};

test.each(vocabularies.map(({ language }) => language))('what is written in %s reads back', (language) => {
  const days = fc.tuple(
    fc.integer({ min: 1990, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(days, ([year, month, day]) => {
      const date = localDate(year, month, day);
      if (!date) return;
      const [found, ...more] = read(language, written(language, year, month, day, weekdayOf(date)));
      expect(more).toEqual([]);
      expect(found && onCalendar(found.start, null)).toBe(date);
      expect(found?.weekday).toBe(weekdayOf(date));
    }),
  );
});
