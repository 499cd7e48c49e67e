// What annotations state about days and hours is read as the same facts in all six languages.
import { describe, expect, test } from 'vitest';
import { statementsIn } from '#checks/prose/statements.ts';

const SENTENCES: Record<string, { starts: string; ends: string; joint: string; other: string }> = {
  ar: {
    starts: 'سيُنظر في البندين 1 و 2 من جدول الأعمال يوم الاثنين 5 حزيران/يونيه 2028، الساعة 10/00.',
    ends: 'سيستمر النظر في البند 2 حتى الساعة 18/00 يوم الاثنين 5 حزيران/يونيه 2028.',
    joint: 'ستعقد جلسة مشتركة يوم الثلاثاء 6 حزيران/يونيه 2028 بعد الظهر.',
    other: 'سيُنظر في مسائل أخرى يوم الخميس 8 حزيران/يونيه 2028.',
  },
  en: {
    starts: 'Consideration of agenda items 1 and 2 will begin on Monday, 5 June 2028, at 10 a.m.',
    ends: 'The discussion of item 2 will continue until 6 p.m. on Monday, 5 June 2028.',
    joint: 'A joint meeting will be held in the afternoon of Tuesday, 6 June 2028.',
    other: 'Other matters will be discussed on Thursday, 8 June 2028.',
  },
  es: {
    starts: 'El examen de los temas 1 y 2 comenzará el lunes 5 de junio de 2028 a las 10.00 horas.',
    ends: 'El debate sobre el tema 2 continuará hasta las 18.00 horas del lunes 5 de junio de 2028.',
    joint: 'Se celebrará una sesión conjunta el martes 6 de junio de 2028 por la tarde.',
    other: 'El jueves 8 de junio de 2028 se examinarán otros asuntos.',
  },
  fr: {
    starts: "L'examen des points 1 et 2 commencera le lundi 5 juin 2028 à 10 heures.",
    ends: "Le débat sur le point 2 se poursuivra jusqu'à 18 heures le lundi 5 juin 2028.",
    joint: "Une séance commune se tiendra le mardi 6 juin 2028 dans l'après-midi.",
    other: 'Les questions diverses seront examinées le jeudi 8 juin 2028.',
  },
  ru: {
    starts: 'Рассмотрение пунктов 1 и 2 начнется в понедельник, 5 июня 2028 года, в 10 ч. 00 м.',
    ends: 'Обсуждение пункта 2 продлится до 18 ч. 00 м. в понедельник, 5 июня 2028 года.',
    joint: 'Совместное заседание состоится во вторник, 6 июня 2028 года, во второй половине дня.',
    other: 'Прочие вопросы будут рассмотрены в четверг, 8 июня 2028 года.',
  },
  zh: {
    starts: '定于2028年6月5日星期一上午10时开始审议议程项目1和2。',
    ends: '关于议程项目2的讨论将于2028年6月5日星期一持续到下午6时。',
    joint: '联席会议将于2028年6月6日星期二下午举行。',
    other: '其他事项将于2028年6月8日星期四讨论。',
  },
};

describe.each(Object.entries(SENTENCES))('%s', (language, { starts, ends, joint, other }) => {
  const read = (text: string) => {
    const [first] = statementsIn(text, language, 2028);
    return first && { ...first, whens: first.whens.map(({ printed: _, ...when }) => when) };
  };

  test('items that begin at an hour', () => {
    expect(read(starts)).toMatchObject({
      numbers: ['1', '2'],
      whens: [{ date: '2028-06-05', half: null, minute: 600, until: false }],
    });
  });

  test('an item that goes on until an hour', () => {
    expect(read(ends)).toMatchObject({
      numbers: ['2'],
      whens: [{ date: '2028-06-05', half: null, minute: 1080, until: true }],
    });
  });

  test('a joint session in a half day', () => {
    expect(read(joint)).toMatchObject({
      joint: true,
      whens: [{ date: '2028-06-06', half: 'afternoon', minute: null, until: false }],
    });
  });

  test('a standing item on a day, whose weekday is read', () => {
    const statement = read(other);
    expect(statement).toMatchObject({
      standing: ['other-matters'],
      whens: [{ date: '2028-06-08', half: null, minute: null, until: false }],
    });
    expect(statement?.days[0]?.weekday).toBe(4);
  });
});
