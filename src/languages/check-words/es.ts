// Spanish: the sentences of the checks, and what their fixes do.
import type { CheckWords } from '../language.ts';

export const esChecks: CheckWords = {
  sentences: {
    'body-twice-at-once':
      '{body} se reuniría dos veces a la vez: el {date}, en una sesión desde las {otherStart} y en otra de {start} a {end}.',
    'body-needed-in-joint-session':
      '{body} debe estar en una sesión conjunta mientras se reúne también en otro lugar: el {date}, desde las {otherStart} y de {start} a {end}.',
    'item-and-continuation-in-one-slot':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», figura junto a su propia continuación. El primero corresponde probablemente a la sesión anterior.',
    'continued-without-beginning':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», figura como continuación, pero ninguna sesión anterior lo examina.',
    'continuation-not-marked':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», continúa desde una sesión anterior, pero no figura como continuación.',
    'item-not-taken-up': '{body}: el tema {number}, «{title}», está en el programa, pero ninguna sesión lo examina.',
    'room-twice-at-once':
      'El {date}, de {start} a {end}, {room} está prevista para dos sesiones; la otra empieza a las {otherStart}.',
    'slot-longer-than-services':
      'El {date}, de {start} a {end}: {hours} horas superan las tres de servicios de conferencias.',
    'slot-in-lunch-break': 'El {date}, de {start} a {end}: la sesión ocupa la pausa de 13.00 a 14.00 horas.',
    'slot-in-evening': 'El {date}, de {start} a {end}: una sesión tan tardía necesita servicios propios.',
    'slot-hours-unusual':
      'El {date} la sesión dura de {start} a {end}; todas las demás de esa media jornada, de {usualStart} a {usualEnd}.',
    'half-day-without-meeting':
      'El {date}, de {start} a {end}, no hay nada previsto, aunque la reunión suele sesionar a esa hora.',
    'meeting-day-without-slot': 'El {date} es el primer o el último día de la reunión, pero no hay nada previsto.',
    'numbering-gap': 'El tema {number}, «{title}», no sigue al número anterior.',
    'opening-not-first':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», figura después de «{earlier}». Una reunión empieza por su apertura.',
    'adoption-of-agenda-late':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», figura después de «{earlier}», que requiere un programa aprobado.',
    'items-out-of-order':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», empieza después del tema {earlier}, posterior en el programa.',
    'adoption-of-report-not-last':
      'El {date}, de {start} a {end}, empieza el tema {number}, «{title}», pero después se examina todavía «{later}», el {laterDate}.',
    'other-matters-before-items':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», se examina antes de que empiece «{later}», el {laterDate}.',
    'no-item-for-report': '{body}: el programa no tiene ningún tema para la aprobación de un informe.',
    'no-time-to-draft-report':
      'El {date}, de {start} a {end}, el informe debe aprobarse en la sesión que examina también el tema {number}, «{title}»: no hay tiempo para redactarlo.',
    'joint-items-apart': 'El {date}, de {start} a {end}, el tema conjunto {number}, «{title}», se examina sin {other}.',
    'joint-by-name-only':
      'El {date}, de {start} a {end}, los órganos examinan el tema conjunto {number}, «{title}», por separado y no en sesión conjunta.',
    'together-but-not-joint':
      'El {date}, de {start} a {end}, el tema {number}, «{title}», se examina con {other}, pero no es conjunto con ningún tema de ese órgano.',
    'joint-mark-missing':
      'El tema {number}, «{title}», figura también en el programa de otro órgano, o es un informe conjunto, pero no está indicado como conjunto.',
    'interpretation-quota': 'El programa utiliza {used} sesiones; se concedieron {granted} con interpretación.',
    'parallel-interpretation':
      'Si se interpretan todas las sesiones paralelas, se necesitan {used} sesiones con interpretación; se concedieron {granted}.',
    'interpretation-not-used': 'De las {granted} sesiones con interpretación concedidas, el programa utiliza {used}.',
    'days-granted': 'Los recursos abarcan {granted} días; la reunión tiene {used}.',
    'hybrid-limit': 'El {date}, de {start} a {end}: {hours} horas superan las {limit} de una sesión híbrida.',
    'slot-empty': 'El {date}, de {start} a {end}, no se examina nada.',
    'minutes-exceed-slot':
      'El {date}, de {start} a {end}, los temas de {body} necesitan {minutes} minutos; la sesión tiene {length}.',
    'slot-overloaded':
      'El {date}, de {start} a {end}, {body} tiene {count} temas de fondo: unos {minutes} minutos cada uno.',
    'item-fills-meeting': 'El tema {number}, «{title}», ocupa {count} de {slots} sesiones.',
    'prose-item-elsewhere':
      'La anotación al tema {number} sitúa el tema {subject} el {when}; el programa no lo examina entonces. «{quote}»',
    'prose-item-unknown':
      'La anotación al tema {number} menciona el tema {subject}, que no está en el programa. «{quote}»',
    'prose-end-differs':
      'Según la anotación al tema {number}, el tema {subject} termina a las {when}; en el programa termina a las {end} el {date}. «{quote}»',
    'prose-day-outside-meeting':
      'La anotación al tema {number} indica «{printed}»; la reunión dura del {start} al {end}.',
    'prose-opening-differs':
      'Según la anotación al tema {number}, la reunión se abre el {when}; en el programa, el {date} a las {start}.',
    'prose-opens-other-body': 'La anotación al tema {number} de {body} habla de la apertura de otro órgano. «{quote}»',
    'prose-joint-not-in-grid':
      'La anotación al tema {number} anuncia un debate conjunto el {when}; el programa no tiene entonces una sesión conjunta. «{quote}»',
    'prose-meeting-hours':
      'La anotación al tema {number} da {when} como comienzo o fin de la reunión; en el programa es el {date}, {time}.',
    'event-only-in-prose':
      'La anotación al tema {number} anuncia para el {when} algo que el programa no tiene. «{quote}»',
    'prose-date-impossible':
      'La anotación al tema {number} dice «{printed}»: ese día no existe o cae en otro día de la semana.',
    'past-event-later-than-meeting':
      'El tema {number} menciona un acto pasado el «{printed}», posterior a esta reunión ({end}).',
    'event-with-two-years': 'El tema {number} da los mismos días con dos años: «{printed}» y «{other}».',
    'prose-other-number': 'La anotación al tema {number} lo llama tema {subject}. «{quote}»',
    'symbol-form': '{symbol} no tiene la forma de una signatura.',
    'symbol-of-later-year': '{symbol} lleva un año posterior al de la reunión, {year}.',
    'one-title-two-symbols': '{symbol} y {other} tienen el mismo título.',
    'one-symbol-two-titles': '{symbol} figura con dos títulos.',
    'document-not-listed':
      'El tema {number}, «{title}», incluye {symbol}, que no está entre los documentos de la reunión.',
    'document-of-no-item': '{symbol} figura en la lista, pero no corresponde a ningún tema.',
    'link-of-another-document': 'El enlace de {symbol} lleva a {other}.',
    'cited-document-not-listed':
      'La anotación al tema {number}, «{title}», cita {symbol}, que no figura en ningún tema.',
    'distributed-late': 'El documento se distribuyó el {date}; seis semanas antes de la reunión era el {due}.',
    'reissue-date':
      'La nueva publicación del {date} no encaja: precede a la distribución o es posterior a la reunión ({distribution}).',
    'document-expected':
      '{symbol} aún se espera: debe presentarse a más tardar el {submit} y publicarse a más tardar el {issue}.',
    'language-missing': 'El tema {number}, «{title}», no tiene título en: {languages}.',
    'languages-disagree': 'Los títulos del tema {number}, «{title}», llevan números distintos en: {languages}.',
    'joint-one-sided': 'El tema {number}, «{title}», es conjunto en el programa de {other}, pero no en el suyo.',
    'item-above-missing': 'El tema {number}, «{title}», depende de un número que no está en el programa.',
    'annotation-missing': 'El tema {number}, «{title}», no tiene anotación, aunque todos los demás la tienen.',
    'heading-other-number': 'Las anotaciones encabezan el tema {number}, «{title}», con el número {subject}.',
  },
  fixes: {
    'move-to-slot-before': 'Mover el primero a la sesión anterior',
    'mark-continuations': 'Marcar de nuevo todas las continuaciones',
  },
};
