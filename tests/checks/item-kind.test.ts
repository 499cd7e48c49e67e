import { expect, test } from 'vitest';
import { itemKind } from '#checks/item-kind.ts';

test.each([
  [
    'opening',
    'Opening of the meeting',
    'Ouverture de la réunion',
    'Apertura de la reunión',
    'Открытие совещания',
    '会议开幕',
    'افتتاح الاجتماع',
  ],
  [
    'adoption-of-agenda',
    'Adoption of the agenda and organization of work',
    'Adoption de l’ordre du jour et organisation des travaux',
    'Aprobación del programa y organización de los trabajos',
    'Утверждение повестки дня и организация работы',
    '通过议程和工作安排',
    'إقرار جدول الأعمال وتنظيم الأعمال',
  ],
  [
    'organizational',
    'Organizational matters',
    'Questions d’organisation',
    'Cuestiones de organización',
    'Организационные вопросы',
    '组织事项',
    'المسائل التنظيمية',
  ],
  ['other-matters', 'Other matters', 'Questions diverses', 'Otros asuntos', 'Прочие вопросы', '其他事项', 'مسائل أخرى'],
  [
    'adoption-of-report',
    'Adoption of the joint report',
    'Adoption du rapport commun',
    'Aprobación del informe conjunto',
    'Утверждение совместного доклада',
    '通过联合报告',
    'اعتماد التقرير المشترك',
  ],
])('%s is told in all six languages', (kind, ...titles) => {
  const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
  expect(titles.map((title, at) => itemKind({ title: { [languages[at] as string]: title } }))).toEqual(
    titles.map(() => kind),
  );
});

test.each([
  '最后确定并通过工作组第十二次会议提出的建议草案',
  '没收事宜的国际合作',
  '落实2012年10月19日和20日举行的工作组会议通过的建议',
])('business of the meeting’s own is no standing item: %s', (title) =>
  expect(itemKind({ title: { zh: title } })).toBe('substantive'),
);
