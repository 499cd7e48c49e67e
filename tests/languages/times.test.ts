// Hours as the programmes of each language print them.
import { describe, expect, test } from 'vitest';
import { vocabularies } from '#languages/all-languages.ts';
import { normalise } from '#languages/normalise.ts';
import { timesAt } from '#languages/printed-times.ts';

const read = (language: string, text: string) => {
  const vocabulary = vocabularies.find((one) => one.language === language);
  const normal = normalise(text);
  const found = vocabulary ? timesAt(normal, 0, vocabulary) : null;
  return found ? [`${found.start}-${found.end}`, normal.slice(found.endIndex).trim()] : null;
};

describe('hours, and what stands behind them', () => {
  test.each([
    ['en', '10 a.m.–1 p.m. 1 (a) Opening', '10:00-13:00', '1 (a) opening'],
    ['en', '3–6 p.m. 2 Samples', '15:00-18:00', '2 samples'],
    ['en', '10 a.m. to noon 3 Other', '10:00-12:00', '3 other'],
    ['en', '9.30 a.m.–12.30 p.m.', '09:30-12:30', ''],
    ['en', '10:00-13:00 4 Report', '10:00-13:00', '4 report'],
    ['fr', '10 heures-13 heures 1 a) Ouverture', '10:00-13:00', '1 a) ouverture'],
    ['fr', 'De 10 heures à 13 heures 10 Divers', '10:00-13:00', '10 divers'],
    ['fr', '14 h 30 à 17 h 30 2 Portée', '14:30-17:30', '2 portée'],
    ['fr', '15 h-18 h 4 Divers', '15:00-18:00', '4 divers'],
    ['fr', '10 h 30-13 heures', '10:30-13:00', ''],
    ['es', '10.00 a 13.00 horas 1 a) Apertura', '10:00-13:00', '1 a) apertura'],
    ['es', 'De 15.00 a 18.00 horas 10 Otros', '15:00-18:00', '10 otros'],
    ['es', '10 a 13 horas', '10:00-13:00', ''],
    ['es', '9.30 a. m. a 1.00 p. m.', '09:30-13:00', ''],
    ['es', '10:00-13:00 3 Informe', '10:00-13:00', '3 informe'],
    ['ru', '10 ч. 00 м. – 13 ч. 00 м. 1 a) Открытие', '10:00-13:00', '1 a) открытие'],
    ['ru', '15 час. 00 мин.–18 час. 00 мин. 10 Прочее', '15:00-18:00', '10 прочее'],
    ['ru', 'с 10 ч. до 12 ч. 5 Доклад', '10:00-12:00', '5 доклад'],
    ['ru', '10 часов – 13 часов 10 Прочее', '10:00-13:00', '10 прочее'],
    ['ru', '10:00–13:00 2 Учет', '10:00-13:00', '2 учет'],
    ['ru', '10.30–13.00', '10:30-13:00', ''],
    ['ar', 'الساعة 10/00 – 13/00 1 (أ) افتتاح', '10:00-13:00', '1 (أ) افتتاح'],
    ['ar', '١٥/٠٠-١٨/٠٠ ٢ حصر', '15:00-18:00', '2 حصر'],
    ['ar', 'من الساعة 10 إلى الساعة 13', '10:00-13:00', ''],
    ['ar', 'الساعة 10 صباحاً – الساعة 1 بعد الظهر', '10:00-13:00', ''],
    ['ar', '10:00 – 13:00 3 نخيل', '10:00-13:00', '3 نخيل'],
    ['zh', '上午 10 时至下午 1 时 1(a) 会议开幕', '10:00-13:00', '1(a) 会议开幕'],
    ['zh', '下午3时至6时 2 事项', '15:00-18:00', '2 事项'],
    ['zh', '下午2时30分至5时30分', '14:30-17:30', ''],
  ] as const)('%s: "%s"', (language, text, hours, behind) => {
    expect(read(language, text)).toEqual([hours, behind]);
  });
});

test.each([
  ['en', '2-3 samples of each'],
  ['fr', '2 à 3 exemplaires'],
  ['es', '2 a 3 muestras'],
  ['ru', '2 до 3 образцов'],
  ['ar', '2 - 3 عينات'],
  ['zh', '2 至 3 份样本'],
  ['fr', '13 heures-10 heures'],
  ['es', '25.00 a 26.00 horas'],
])('no hours, %s: "%s"', (language, text) => {
  expect(read(language, text)).toBeNull();
});
