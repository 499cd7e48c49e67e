// Ordinals of sessions and stated numbers in each language, and the ordinals found in prose.
import { describe, expect, test } from 'vitest';
import { vocabularies } from '#languages/all-languages.ts';
import { normalise } from '#languages/normalise.ts';

const vocabularyOf = (language: string) => {
  const found = vocabularies.find((vocabulary) => vocabulary.language === language);
  if (!found) throw new Error(language);
  return found;
};

describe('the ordinal of a session', () => {
  test.each([
    ['en', 'the thirteenth meeting of the Working Group', 13],
    ['en', 'its twenty-first session', 21],
    ['en', '72nd session', 72],
    ['fr', 'La première session', 1],
    ['fr', 'sa treizième réunion', 13],
    ['fr', 'la vingt et unième session', 21],
    ['fr', 'la soixante et onzième session', 71],
    ['fr', 'quatre-vingt-dix-neuvième session', 99],
    ['fr', '13ᵉ réunion', 13],
    ['es', 'el primer período de sesiones', 1],
    ['es', 'la decimotercera reunión', 13],
    ['es', 'su duodécimo período de sesiones', 12],
    ['es', 'vigésimo primer período de sesiones', 21],
    ['es', '55º período ordinario de sesiones', 55],
    ['ru', 'Третья сессия', 3],
    ['ru', 'тринадцатого совещания Рабочей группы', 13],
    ['ru', 'на двадцать первой сессии', 21],
    ['ru', 'сороковая очередная сессия', 40],
    ['ru', '13-е совещание', 13],
    ['ar', 'الدورة الأولى', 1],
    ['ar', 'الاجتماع الثالث عشر للفريق العامل', 13],
    ['ar', 'دورتها الحادية والعشرين', 21],
    ['ar', 'الدورة الثانية والخمسون', 52],
    ['ar', 'اجتماعه العاشر', 10],
    ['zh', '第十三次会议', 13],
    ['zh', '第二十一届会议', 21],
  ] as const)('%s: "%s"', (language, text, ordinal) => {
    const { ordinalSession, ordinal: read } = vocabularyOf(language);
    const words = [...normalise(text).matchAll(ordinalSession)].map((match) => match.groups?.ordinal ?? '');
    expect(words.map(read)).toEqual([ordinal]);
  });

  test.each([
    ['en', 'umpteenth'],
    ['fr', 'énième'],
    ['es', 'enésimo'],
    ['ru', 'энный'],
    ['ar', 'الأخير'],
    ['zh', '若干'],
  ])('%s: "%s" is none', (language, word) => {
    expect(vocabularyOf(language).ordinal(word)).toBeNull();
  });
});

test.each([
  ['en', 'twelve', 12],
  ['fr', 'quinze', 15],
  ['es', 'una', 1],
  ['ru', 'двумя', 2],
  ['ru', 'шести', 6],
  ['ar', 'ساعتين', 2],
  ['ar', 'الست', 6],
  ['zh', '十', 10],
  ['zh', '两', 2],
] as const)('the number %s: "%s"', (language, word, value) => {
  expect(vocabularyOf(language).cardinal(word)).toBe(value);
});
