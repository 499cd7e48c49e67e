// Spanish: the sentences of findings.
import type { FindingWords } from '../language.ts';

export const esFindings: FindingWords = {
  empty: 'El documento está vacío. No se ha guardado nada.',
  'too-large': 'El archivo ocupa {megabytes} MB; se pueden leer hasta {limit} MB. No se ha guardado nada.',
  'other-format':
    'El archivo está en formato {format}. Se pueden leer textos, páginas web, documentos de Word y archivos de reunión. No se ha guardado nada.',
  'encoding-inferred': 'Los caracteres de este archivo se leen como {encoding}; el propio archivo no lo indica.',
  damaged: 'El archivo está dañado y no se puede leer como {format}. No se guardó nada.',
  'too-many-lines': 'El documento tiene más de {limit} líneas. No se guardó nada.',
  'too-many-parts': 'El archivo tiene más de {limit} partes. No se guardó nada.',
  'too-deep': 'Los elementos de este archivo están anidados en más de {limit} niveles. No se guardó nada.',
  'too-many-pages': 'El documento tiene más de {limit} páginas. No se guardó nada.',
  locked:
    'El archivo está protegido con una contraseña. No se guardó nada; guárdelo sin contraseña e inténtelo de nuevo.',
  'picture-only':
    'El archivo contiene imágenes de páginas y ningún texto, como un escaneo. No se guardó nada; se puede leer una versión con texto.',
  'not-text': 'El archivo no contiene texto legible (primer caso en la línea {line}). No se ha guardado nada.',
  'not-a-meeting-document':
    'En este texto no se ha encontrado ni un programa ni una organización de los trabajos. No se ha guardado nada.',
  'no-dates': 'Se ha encontrado un programa, pero ninguna fecha de la reunión. No se ha guardado nada.',
  'year-inferred':
    'Línea {line}: la organización de los trabajos indica los días sin el año, que se ha tomado de las fechas de la reunión ({date}).',
  'weekday-mismatch': 'Línea {line}: «{printed}», pero el {date} es otro día de la semana.',
  'time-without-day': 'Línea {line}: el horario de {start} a {end} figura antes de cualquier día.',
  'item-not-on-agenda': 'Línea {line}: el tema {number}, «{title}», no figura en el programa.',
  'joint-printed-once':
    'Línea {line}: el tema conjunto «{title}» figura una sola vez y se considera válido para todos los órganos correspondientes.',
  'ambiguous-body':
    'Línea {line}: el tema {number}, «{title}», podría corresponder a más de un órgano; se ha tomado el primero.',
  'number-twice': 'Línea {line}: el número {number} figura dos veces en el programa; «{title}» no se ha incluido.',
  'annotation-title-differs':
    'Línea {line}: en las anotaciones, el título del tema {number} difiere del que figura en el programa.',
  'title-joined': 'Línea {line}: se leyó como continuación del título anterior: «{title}».',
  'title-differs':
    'En la organización de los trabajos, el título del tema {number} difiere del que figura en el programa: «{title}».',
  'joint-without-counterpart':
    'Línea {line}: el tema {number}, «{title}», se señala como conjunto, pero no figura en ningún otro programa.',
  'ordinal-from-prose':
    'Línea {line}: el número de orden ({ordinal}) de la reunión del órgano «{body}» se ha tomado de las anotaciones.',
  'day-outside-meeting':
    'La organización de los trabajos incluye un día, {date}, que queda fuera de las fechas de la reunión.',
  'dates-inferred':
    'El documento no indica las fechas de la reunión; las fechas {start} a {end} se han tomado de la organización de los trabajos.',
  'end-supposed': 'Línea {line}: no se indica el final de la sesión que empieza a las {start}; se supone {end}.',
  'hours-supposed': 'Línea {line}: se indica media jornada sin horas; se supone de {start} a {end}.',
  'hours-mended': 'Línea {line}: las horas están impresas juntas o invertidas; se leen de {start} a {end}.',
  'date-inferred': 'Línea {line}: «{printed}» nombra un día sin su fecha; según las fechas de la reunión es {date}.',
  'date-mended': 'Línea {line}: «{printed}» perdió un carácter; su día de la semana muestra que es {date}.',
  'time-by-completion': 'Línea {line}: «{printed}» no da una hora; lo que sigue se puso en la sesión anterior.',
  'outside-agenda': 'Línea {line}: «{title}» no figura en ningún programa y se tomó como asunto ajeno a él.',
  'item-by-title': 'Línea {line}: «{title}» no lleva número; por su título se tomó como el tema {number}.',
  'continued-inferred': 'Línea {line}: el tema {number} vuelve sin indicación; se marcó como continuación.',
  'body-from-programme':
    'Línea {line}: {body} figura solo en la organización de los trabajos y se tomó como órgano aparte.',
  'time-zone-inferred': 'Línea {line}: el huso horario {zone} se ha deducido del lugar, {venue}.',
  'symbol-missing': 'El documento no lleva signatura.',
  'venue-missing': 'No se ha encontrado el lugar, por lo que no se conoce el huso horario.',
  'time-zone-unknown': 'No se conoce el huso horario del lugar ({venue}).',
  'body-missing': 'No se ha encontrado ningún órgano que se reúna.',
  'no-agenda': 'No se ha encontrado ningún programa.',
  'no-programme': 'No se ha encontrado ninguna organización de los trabajos.',
  'another-document': 'En la línea {line} comienza otro documento, que no se ha leído.',
  'words-not-read': 'Línea {line}: no se leyó «{printed}»; el resto de la línea, sí.',
  'room-beside': 'Línea {line}: la sala, «{printed}», no se incorporó.',
  'notice-beside': 'Línea {line}: «{printed}» no es un asunto de la reunión y se dejó de lado.',
  'lines-not-understood': 'Líneas no comprendidas: {count}; la primera es la línea {line}.',
  'documents-of-joint-item':
    'En el tema {number} no se indica ningún documento; se muestran los del tema conjunto correspondiente.',
  'newer-format':
    'Este archivo de reunión tiene el formato {format}, más reciente que los que puede leer este programa. No se ha guardado nada; una versión más reciente del programa podrá abrirlo.',
  'broken-meeting-file':
    'Este archivo de reunión no se puede leer: línea {line}, {path}: se esperaba {expected}. No se ha guardado nada.',
  'meeting-ends-before-start':
    'La reunión termina el {end}, antes de comenzar el {start}. Ambas fechas se han conservado sin cambios.',
  'unknown-time-zone':
    'Este dispositivo no conoce el huso horario {timeZone}. Se ha conservado; las horas se muestran según el lugar de la reunión.',
  'document-listed-twice': 'El documento {symbol} figura dos veces en la lista. Se han conservado ambas menciones.',
  'item-of-unknown-body':
    'El tema {item} corresponde a un órgano, {body}, que no figura en la reunión. El tema se ha conservado.',
  'joint-with-unknown-item':
    'El tema {item} se señala como conjunto con {other}, que no figura en ningún programa. La indicación se ha conservado.',
  'slots-out-of-order':
    'La franja horaria del {date}, de {start} a {end}, figura después de otra posterior. El orden se ha conservado.',
  'slot-ends-before-start':
    'La franja horaria del {date} termina a las {end}, pero comienza a las {start}. Se ha conservado sin cambios.',
  'session-without-body': 'El {date}, de {start} a {end}, hay una sesión sin órgano. Se ha conservado.',
  'session-of-unknown-body':
    'El {date}, de {start} a {end}, hay una sesión de un órgano, {body}, que no figura en la reunión. Se ha conservado.',
  'entry-of-unknown-item':
    'El {date}, de {start} a {end}, se prevé examinar el tema {item}, que no figura en ningún programa. La mención se ha conservado.',
  'continued-in-one-column': 'El tema {number}, «{title}», figura como continuación en una columna y en la otra no.',
  'documents-differ-item': 'El tema {number} figura solo en uno de los dos documentos; el otro es {document}.',
  'documents-differ-number': 'El tema {number} lleva el número {otherNumber} en {document}.',
  'documents-differ-title': 'El tema {number} lleva otro título en {document}: «{title}».',
  'documents-differ-slot':
    'La franja del {date}, de {start} a {end}, figura solo en uno de los dos documentos; el otro es {document}.',
  'documents-differ-hours':
    '{document} tiene una franja el {otherDate} de {otherStart} a {otherEnd}; la reunión, el {date} de {start} a {end}.',
  'documents-differ-entries': 'En la franja del {date}, de {start} a {end}, {document} prevé otros temas.',
  'documents-differ-dates': '{document} da como fechas {otherStart} a {otherEnd}; la reunión tiene {start} a {end}.',
};
