// Arabic: the sentences of the checks, and what their fixes do.
import type { CheckWords } from '../language.ts';

export const arChecks: CheckWords = {
  sentences: {
    'body-twice-at-once':
      'يجتمع {body} مرتين في وقت واحد: في {date}، في جلسة تبدأ الساعة {otherStart} وفي أخرى من {start} إلى {end}.',
    'body-needed-in-joint-session':
      'يُنتظر {body} في جلسة مشتركة في وقت يجتمع فيه أيضا في مكان آخر: في {date}، من الساعة {otherStart} ومن {start} إلى {end}.',
    'item-and-continuation-in-one-slot':
      'في {date}، من {start} إلى {end}، يرد البند {number} "{title}" مع تابعه في الجلسة نفسها. والأرجح أن الأول يخص الجلسة السابقة.',
    'continued-without-beginning':
      'في {date}، من {start} إلى {end}، ورد البند {number} "{title}" على أنه تابع، ولم تتناوله أي جلسة سابقة.',
    'continuation-not-marked':
      'في {date}، من {start} إلى {end}، يتواصل البند {number} "{title}" من جلسة سابقة دون الإشارة إلى أنه تابع.',
    'item-not-taken-up': '{body}: البند {number} "{title}" مدرج في جدول الأعمال ولا تتناوله أي جلسة.',
  },
  fixes: {
    'move-to-slot-before': 'نقل الأول إلى الجلسة السابقة',
    'mark-continuations': 'إعادة وضع جميع إشارات "تابع"',
  },
};
