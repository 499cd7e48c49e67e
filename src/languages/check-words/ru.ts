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
    'room-twice-at-once': '{date}, с {start} до {end}: {room} нужна двум заседаниям; другое начинается в {otherStart}.',
    'slot-longer-than-services':
      '{date}, с {start} до {end}: {hours} ч больше трех часов, на которые предоставляется обслуживание.',
    'slot-in-lunch-break': '{date}, с {start} до {end}: заседание заходит на перерыв с 13 до 14 часов.',
    'slot-in-evening': '{date}, с {start} до {end}: для столь позднего заседания нужно отдельное обслуживание.',
    'slot-hours-unusual':
      '{date}: заседание длится с {start} до {end}; все остальные в эту половину дня — с {usualStart} до {usualEnd}.',
    'half-day-without-meeting': '{date}, с {start} до {end} ничего не запланировано, хотя обычно в это время заседают.',
    'meeting-day-without-slot': '{date} — первый или последний день совещания, но на него ничего не запланировано.',
    'numbering-gap': 'Номер пункта {number} «{title}» не следует за предыдущим.',
    'opening-not-first':
      '{date}, с {start} до {end}: пункт {number} «{title}» стоит после «{earlier}». Совещание начинается с открытия.',
    'adoption-of-agenda-late':
      '{date}, с {start} до {end}: пункт {number} «{title}» стоит после «{earlier}», для которого нужна утвержденная повестка дня.',
    'items-out-of-order':
      '{date}, с {start} до {end}: пункт {number} «{title}» начинается после пункта {earlier}, который стоит в повестке дня позже.',
    'adoption-of-report-not-last':
      '{date}, с {start} до {end}: начинается пункт {number} «{title}», но после него еще рассматривается «{later}» ({laterDate}).',
    'other-matters-before-items':
      '{date}, с {start} до {end}: пункт {number} «{title}» рассматривается до начала «{later}» ({laterDate}).',
    'no-item-for-report': '{body}: в повестке дня нет пункта об утверждении доклада.',
    'no-time-to-draft-report':
      '{date}, с {start} до {end}: доклад утверждается на том же заседании, где рассматривается пункт {number} «{title}»: на его подготовку нет времени.',
    'joint-items-apart':
      '{date}, с {start} до {end}: совместный пункт {number} «{title}» рассматривается без участия: {other}.',
    'joint-by-name-only':
      '{date}, с {start} до {end}: совместный пункт {number} «{title}» рассматривается органами порознь, а не на совместном заседании.',
    'together-but-not-joint':
      '{date}, с {start} до {end}: пункт {number} «{title}» рассматривается вместе с органом {other}, но не отмечен как совместный с его пунктом.',
    'joint-mark-missing':
      'Пункт {number} «{title}» есть и в повестке дня другого органа или касается совместного доклада, но не отмечен как совместный.',
    'interpretation-quota': 'Программа занимает {used} заседаний; с устным переводом выделено {granted}.',
    'parallel-interpretation':
      'Если переводить все параллельные заседания, нужно {used} заседаний с устным переводом; выделено {granted}.',
    'interpretation-not-used': 'Из {granted} выделенных заседаний с устным переводом программа использует {used}.',
    'days-granted': 'Ресурсы рассчитаны на {granted} дн.; совещание длится {used}.',
    'hybrid-limit': '{date}, с {start} до {end}: {hours} ч больше {limit} ч, отведенных на гибридное заседание.',
    'slot-empty': '{date}, с {start} до {end} ничего не рассматривается.',
    'minutes-exceed-slot':
      '{date}, с {start} до {end}: на вопросы органа {body} нужно {minutes} мин, а заседание длится {length}.',
    'slot-overloaded': '{date}, с {start} до {end}: {body} — {count} вопросов существа, примерно по {minutes} мин.',
    'item-fills-meeting': 'Пункт {number} «{title}» занимает {count} из {slots} заседаний.',
    'prose-item-elsewhere':
      'Аннотация к пункту {number} относит пункт {subject} на {when}; в программе он тогда не рассматривается. «{quote}»',
    'prose-item-unknown':
      'В аннотации к пункту {number} упомянут пункт {subject}, которого нет в повестке дня. «{quote}»',
    'prose-end-differs':
      'По аннотации к пункту {number} рассмотрение пункта {subject} заканчивается в {when}, а по программе — в {end} {date}. «{quote}»',
    'prose-day-outside-meeting':
      'В аннотации к пункту {number} названо «{printed}»; совещание длится с {start} по {end}.',
    'prose-opening-differs':
      'По аннотации к пункту {number} совещание открывается {when}, по программе — {date} в {start}.',
    'prose-opens-other-body': 'Аннотация к пункту {number} органа {body} говорит об открытии другого органа. «{quote}»',
    'prose-joint-not-in-grid':
      'Аннотация к пункту {number} объявляет совместное обсуждение {when}; совместного заседания в программе тогда нет. «{quote}»',
    'prose-meeting-hours':
      'Аннотация к пункту {number} называет {when} началом или концом совещания; по программе это {date}, {time}.',
    'event-only-in-prose': 'Аннотация к пункту {number} объявляет на {when} то, чего нет в программе. «{quote}»',
    'prose-date-impossible':
      'В аннотации к пункту {number} стоит «{printed}»: такого дня нет или это другой день недели.',
    'past-event-later-than-meeting':
      'В пункте {number} назван прошедший «{printed}» форум, который позже этого совещания ({end}).',
    'event-with-two-years': 'В пункте {number} одни и те же дни стоят с двумя годами: «{printed}» и «{other}».',
    'prose-other-number': 'Аннотация к пункту {number} называет его пунктом {subject}. «{quote}»',
    'symbol-form': '{symbol} не имеет вида условного обозначения документа.',
    'symbol-of-later-year': 'В обозначении {symbol} год позже года совещания, {year}.',
    'one-title-two-symbols': 'У {symbol} и {other} одно и то же название.',
    'one-symbol-two-titles': '{symbol} указан под двумя названиями.',
    'document-not-listed': 'В пункте {number} «{title}» указан {symbol}, которого нет среди документов совещания.',
    'document-of-no-item': '{symbol} указан, но не относится ни к одному пункту.',
    'link-of-another-document': 'Ссылка {symbol} ведет на {other}.',
    'cited-document-not-listed':
      'Аннотация к пункту {number} «{title}» ссылается на {symbol}, который не указан ни под одним пунктом.',
    'distributed-late': 'Документ распространен {date}; за шесть недель до совещания было {due}.',
    'reissue-date': 'Переиздание {date} не подходит: оно раньше распространения или позже совещания ({distribution}).',
    'document-expected': '{symbol} еще ожидается: представить до {submit}, выпустить до {issue}.',
    'language-missing': 'У пункта {number} «{title}» нет названия на языках: {languages}.',
    'languages-disagree': 'В названиях пункта {number} «{title}» разные числа на языках: {languages}.',
    'joint-one-sided': 'Пункт {number} «{title}» отмечен как совместный в повестке дня органа {other}, но не в своей.',
    'item-above-missing': 'Пункт {number} «{title}» стоит под номером, которого нет в повестке дня.',
    'annotation-missing': 'У пункта {number} «{title}» нет аннотации, хотя у всех остальных она есть.',
    'heading-other-number': 'В аннотациях пункт {number} «{title}» озаглавлен номером {subject}.',
  },
  fixes: {
    'move-to-slot-before': 'Перенести первый на предыдущее заседание',
    'mark-continuations': 'Расставить отметки «продолжение» заново',
  },
};
