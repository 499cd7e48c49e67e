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
    'room-twice-at-once': 'في {date}، من {start} إلى {end}، خُصصت {room} لجلستين؛ وتبدأ الأخرى الساعة {otherStart}.',
    'slot-longer-than-services':
      'في {date}، من {start} إلى {end}: تتجاوز مدة {hours} ساعات ثلاث ساعات من خدمات المؤتمرات.',
    'slot-in-lunch-break': 'في {date}، من {start} إلى {end}: تمتد الجلسة إلى استراحة الظهر بين 13/00 و 14/00.',
    'slot-in-evening': 'في {date}، من {start} إلى {end}: تحتاج جلسة متأخرة كهذه إلى خدمات خاصة بها.',
    'slot-hours-unusual':
      'في {date} تستمر الجلسة من {start} إلى {end}؛ وتستمر سائر جلسات ذلك النصف من اليوم من {usualStart} إلى {usualEnd}.',
    'half-day-without-meeting': 'في {date}، من {start} إلى {end}، لا شيء مقرر، مع أن الاجتماع ينعقد عادة في هذا الوقت.',
    'meeting-day-without-slot': '{date} هو أول أيام الاجتماع أو آخرها، ولا شيء مقرر فيه.',
    'numbering-gap': 'رقم البند {number} "{title}" لا يلي الرقم الذي قبله.',
    'opening-not-first':
      'في {date}، من {start} إلى {end}، يرد البند {number} "{title}" بعد "{earlier}". ويبدأ الاجتماع بافتتاحه.',
    'adoption-of-agenda-late':
      'في {date}، من {start} إلى {end}، يرد البند {number} "{title}" بعد "{earlier}" الذي يحتاج إلى جدول أعمال معتمد.',
    'items-out-of-order':
      'في {date}، من {start} إلى {end}، يبدأ البند {number} "{title}" بعد البند {earlier} الذي يليه في جدول الأعمال.',
    'adoption-of-report-not-last':
      'في {date}، من {start} إلى {end}، يبدأ البند {number} "{title}"، لكن "{later}" يُنظر فيه بعده، في {laterDate}.',
    'other-matters-before-items':
      'في {date}، من {start} إلى {end}، يُنظر في البند {number} "{title}" قبل أن يبدأ "{later}" في {laterDate}.',
    'no-item-for-report': '{body}: لا يتضمن جدول الأعمال بندا لاعتماد تقرير.',
    'no-time-to-draft-report':
      'في {date}، من {start} إلى {end}، يُعتمد التقرير في الجلسة التي تنظر أيضا في البند {number} "{title}": لا وقت لصياغته.',
    'joint-items-apart': 'في {date}، من {start} إلى {end}، يُنظر في البند المشترك {number} "{title}" من دون {other}.',
    'joint-by-name-only':
      'في {date}، من {start} إلى {end}، تنظر الهيئات في البند المشترك {number} "{title}" كل على حدة لا في جلسة مشتركة.',
    'together-but-not-joint':
      'في {date}، من {start} إلى {end}، يُنظر في البند {number} "{title}" مع {other}، ولم يُشر إلى أنه مشترك مع بند لتلك الهيئة.',
    'joint-mark-missing':
      'البند {number} "{title}" مدرج أيضا في جدول أعمال هيئة أخرى، أو هو تقرير مشترك، ولم يُشر إلى أنه مشترك.',
    'interpretation-quota': 'يستخدم البرنامج {used} جلسات؛ والجلسات الممنوحة مع ترجمة شفوية هي {granted}.',
    'parallel-interpretation':
      'إذا توفرت الترجمة الشفوية لكل الجلسات المتوازية، لزمت {used} جلسات بترجمة شفوية؛ والممنوح {granted}.',
    'interpretation-not-used': 'من أصل {granted} جلسات ممنوحة بترجمة شفوية، يستخدم البرنامج {used}.',
    'days-granted': 'تغطي الموارد {granted} أيام؛ ومدة الاجتماع {used}.',
    'hybrid-limit': 'في {date}، من {start} إلى {end}: {hours} ساعات تتجاوز حد {limit} للاجتماع المختلط.',
    'slot-empty': 'في {date}، من {start} إلى {end}، لا يُنظر في أي بند.',
    'minutes-exceed-slot':
      'في {date}، من {start} إلى {end}، تحتاج بنود {body} إلى {minutes} دقيقة؛ ومدة الجلسة {length}.',
    'slot-overloaded':
      'في {date}، من {start} إلى {end}، أمام {body} {count} بنود موضوعية: نحو {minutes} دقيقة لكل منها.',
    'item-fills-meeting': 'يشغل البند {number} "{title}" {count} من {slots} جلسات.',
    'prose-item-elsewhere':
      'يحدد شرح البند {number} للبند {subject} الموعد {when}؛ ولا يتناوله البرنامج عندئذ. "{quote}"',
    'prose-item-unknown': 'يذكر شرح البند {number} البند {subject} غير المدرج في جدول الأعمال. "{quote}"',
    'prose-end-differs':
      'بحسب شرح البند {number} ينتهي البند {subject} الساعة {when}؛ وفي البرنامج ينتهي الساعة {end} في {date}. "{quote}"',
    'prose-day-outside-meeting': 'يذكر شرح البند {number} "{printed}"؛ والاجتماع من {start} إلى {end}.',
    'prose-opening-differs': 'بحسب شرح البند {number} يُفتتح الاجتماع في {when}؛ وفي البرنامج في {date} الساعة {start}.',
    'prose-opens-other-body': 'يتحدث شرح البند {number} لـ {body} عن افتتاح هيئة أخرى. "{quote}"',
    'prose-joint-not-in-grid':
      'يعلن شرح البند {number} مناقشة مشتركة في {when}؛ ولا جلسة مشتركة في البرنامج عندئذ. "{quote}"',
    'prose-meeting-hours':
      'يذكر شرح البند {number} أن بداية الاجتماع أو نهايته {when}؛ وهي في البرنامج {date}، {time}.',
    'event-only-in-prose': 'يعلن شرح البند {number} نشاطا في {when} لا يرد في البرنامج. "{quote}"',
    'prose-date-impossible': 'ورد في شرح البند {number} "{printed}": لا وجود لهذا اليوم أو أنه يوم آخر من الأسبوع.',
    'past-event-later-than-meeting': 'يذكر البند {number} حدثا ماضيا في "{printed}"، وهو لاحق لهذا الاجتماع ({end}).',
    'event-with-two-years': 'يذكر البند {number} الأيام نفسها بسنتين: "{printed}" و"{other}".',
    'prose-other-number': 'يسمي شرح البند {number} بندَه بالرقم {subject}. "{quote}"',
    'symbol-form': 'لا يأخذ {symbol} شكل رمز وثيقة.',
    'symbol-of-later-year': 'يحمل {symbol} سنة لاحقة لسنة الاجتماع، {year}.',
    'one-title-two-symbols': 'لـ {symbol} و {other} العنوان نفسه.',
    'one-symbol-two-titles': 'يرد {symbol} بعنوانين.',
    'document-not-listed': 'يورد البند {number} "{title}" الوثيقة {symbol} غير المدرجة ضمن وثائق الاجتماع.',
    'document-of-no-item': '{symbol} مدرجة ولا تخص أي بند.',
    'link-of-another-document': 'يقود رابط {symbol} إلى {other}.',
    'cited-document-not-listed': 'يستشهد شرح البند {number} "{title}" بالوثيقة {symbol} غير المدرجة تحت أي بند.',
    'distributed-late': 'وُزعت الوثيقة في {date}؛ وكان الموعد قبل الاجتماع بستة أسابيع {due}.',
    'reissue-date': 'لا يستقيم تاريخ إعادة الإصدار {date}: فهو سابق للتوزيع أو لاحق للاجتماع ({distribution}).',
    'document-expected': 'لا تزال {symbol} منتظرة: تقدم بحلول {submit} وتصدر بحلول {issue}.',
    'language-missing': 'ليس للبند {number} "{title}" عنوان باللغات: {languages}.',
    'languages-disagree': 'تختلف الأرقام في عنوان البند {number} "{title}" باللغات: {languages}.',
    'joint-one-sided': 'البند {number} "{title}" مشترك في جدول أعمال {other} وليس مشتركا في جدول أعماله.',
    'item-above-missing': 'يندرج البند {number} "{title}" تحت رقم غير وارد في جدول الأعمال.',
    'annotation-missing': 'ليس للبند {number} "{title}" شرح مع أن لسائر البنود شروحا.',
    'heading-other-number': 'تحمل الشروح البند {number} "{title}" بالرقم {subject}.',
  },
  fixes: {
    'move-to-slot-before': 'نقل الأول إلى الجلسة السابقة',
    'mark-continuations': 'إعادة وضع جميع إشارات "تابع"',
  },
};
