// Russian: the sentences of the checks, and what their fixes do.
import type { CheckWords } from '../language.ts';

export const ruChecks: CheckWords = {
  sentences: {
    'body-twice-at-once': '{body}: два заседания одновременно {date}: одно с {otherStart}, другое с {start} до {end}.',
    'body-needed-in-joint-session':
      '{body}: орган нужен на совместном заседании, когда он заседает и в другом месте: {date}, с {otherStart} и с {start} до {end}.',
    'item-and-continuation-in-one-slot':
      '{date}, с {start} до {end}: пункт {number} «{title}» стоит рядом с собственным продолжением. Первый, вероятно, относится к предыдущему заседанию.',
    'continued-without-beginning':
      '{date}, с {start} до {end}: пункт {number} «{title}» помечен как продолжение, но ни на одном более раннем заседании он не рассматривается.',
    'continuation-not-marked':
      '{date}, с {start} до {end}: рассмотрение пункта {number} «{title}» продолжается с более раннего заседания, но не помечено как продолжение.',
    'item-not-taken-up':
      '{body}: пункт {number} «{title}» есть в повестке дня, но не рассматривается ни на одном заседании.',
  },
  fixes: {
    'move-to-slot-before': 'Перенести первый на предыдущее заседание',
    'mark-continuations': 'Расставить отметки «продолжение» заново',
  },
};
