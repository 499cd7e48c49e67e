// French: the sentences of the checks, and what their fixes do.
import type { CheckWords } from '../language.ts';

export const frChecks: CheckWords = {
  sentences: {
    'body-twice-at-once':
      '{body} siégerait deux fois en même temps : le {date}, dans une séance à partir de {otherStart} et dans une autre de {start} à {end}.',
    'body-needed-in-joint-session':
      "{body} est attendu dans une séance commune alors qu'il siège aussi ailleurs : le {date}, à partir de {otherStart} et de {start} à {end}.",
    'item-and-continuation-in-one-slot':
      'Le {date}, de {start} à {end}, le point {number}, « {title} », figure à côté de sa propre suite. Le premier appartient sans doute à la séance précédente.',
    'continued-without-beginning':
      "Le {date}, de {start} à {end}, le point {number}, « {title} », porte la mention « suite », mais aucune séance antérieure ne l'examine.",
    'continuation-not-marked':
      'Le {date}, de {start} à {end}, le point {number}, « {title} », se poursuit depuis une séance antérieure, mais ne porte pas la mention « suite ».',
    'item-not-taken-up':
      "{body} : le point {number}, « {title} », est inscrit à l'ordre du jour, mais aucune séance ne l'examine.",
    'room-twice-at-once':
      "Le {date}, de {start} à {end}, {room} est prévue pour deux séances ; l'autre commence à {otherStart}.",
    'slot-longer-than-services':
      'Le {date}, de {start} à {end} : {hours} heures dépassent les trois heures de services de conférence.',
    'slot-in-lunch-break': 'Le {date}, de {start} à {end} : la séance empiète sur la pause de 13 à 14 heures.',
    'slot-in-evening': 'Le {date}, de {start} à {end} : une séance aussi tardive exige des services particuliers.',
    'slot-hours-unusual':
      'Le {date}, la séance va de {start} à {end} ; toutes les autres de cette demi-journée vont de {usualStart} à {usualEnd}.',
    'half-day-without-meeting':
      "Le {date}, de {start} à {end}, rien n'est prévu, alors que la réunion siège d'ordinaire à ces heures.",
    'meeting-day-without-slot': "Le {date} est le premier ou le dernier jour de la réunion, mais rien n'y est prévu.",
    'numbering-gap': 'Le point {number}, « {title} », ne suit pas le numéro qui le précède.',
    'opening-not-first':
      'Le {date}, de {start} à {end}, le point {number}, « {title} », figure après « {earlier} ». Une réunion commence par son ouverture.',
    'adoption-of-agenda-late':
      'Le {date}, de {start} à {end}, le point {number}, « {title} », figure après « {earlier} », qui suppose un ordre du jour adopté.',
    'items-out-of-order':
      "Le {date}, de {start} à {end}, le point {number}, « {title} », commence après le point {earlier}, qui vient plus loin dans l'ordre du jour.",
    'adoption-of-report-not-last':
      'Le {date}, de {start} à {end}, le point {number}, « {title} », commence, mais « {later} » est encore examiné après, le {laterDate}.',
    'other-matters-before-items':
      'Le {date}, de {start} à {end}, le point {number}, « {title} », est examiné avant que « {later} » ne commence, le {laterDate}.',
    'no-item-for-report': "{body} : l'ordre du jour n'a pas de point pour l'adoption d'un rapport.",
    'no-time-to-draft-report':
      "Le {date}, de {start} à {end}, le rapport doit être adopté pendant la séance qui examine aussi le point {number}, « {title} » : il n'y a pas de temps pour le rédiger.",
    'joint-items-apart':
      'Le {date}, de {start} à {end}, le point commun {number}, « {title} », est examiné sans {other}.',
    'joint-by-name-only':
      'Le {date}, de {start} à {end}, le point commun {number}, « {title} », est examiné par ses organes côte à côte, non en séance commune.',
    'together-but-not-joint':
      'Le {date}, de {start} à {end}, le point {number}, « {title} », est examiné avec {other}, sans être commun avec un point de cet organe.',
    'joint-mark-missing':
      "Le point {number}, « {title} », figure aussi à l'ordre du jour d'un autre organe, ou est un rapport commun, mais n'est pas indiqué comme commun.",
    'interpretation-quota': 'Le programme utilise {used} séances ; {granted} avec interprétation ont été accordées.',
    'parallel-interpretation':
      'Si toutes les séances parallèles sont interprétées, il faut {used} séances avec interprétation ; {granted} ont été accordées.',
    'interpretation-not-used': 'Des {granted} séances avec interprétation accordées, le programme en utilise {used}.',
    'days-granted': 'Les ressources couvrent {granted} jours ; la réunion en compte {used}.',
    'hybrid-limit': "Le {date}, de {start} à {end} : {hours} heures dépassent les {limit} heures d'une séance hybride.",
    'slot-empty': "Le {date}, de {start} à {end}, rien n'est examiné.",
    'minutes-exceed-slot':
      'Le {date}, de {start} à {end}, les points de {body} demandent {minutes} minutes ; la séance en compte {length}.',
    'slot-overloaded':
      'Le {date}, de {start} à {end}, {body} a {count} points de fond : environ {minutes} minutes chacun.',
    'item-fills-meeting': 'Le point {number}, « {title} », occupe {count} séances sur {slots}.',
    'prose-item-elsewhere':
      "L'annotation relative au point {number} place le point {subject} le {when} ; le programme ne l'examine pas alors. « {quote} »",
    'prose-item-unknown':
      "L'annotation relative au point {number} mentionne le point {subject}, qui n'est pas à l'ordre du jour. « {quote} »",
    'prose-end-differs':
      "Selon l'annotation relative au point {number}, le point {subject} se termine à {when} ; dans le programme, il se termine à {end} le {date}. « {quote} »",
    'prose-day-outside-meeting':
      "L'annotation relative au point {number} indique « {printed} » ; la réunion va du {start} au {end}.",
    'prose-opening-differs':
      "Selon l'annotation relative au point {number}, la réunion s'ouvre le {when} ; dans le programme, le {date} à {start}.",
    'prose-opens-other-body':
      "L'annotation relative au point {number} de {body} parle de l'ouverture d'un autre organe. « {quote} »",
    'prose-joint-not-in-grid':
      "L'annotation relative au point {number} annonce un débat commun le {when} ; le programme n'a pas alors de séance commune. « {quote} »",
    'prose-meeting-hours':
      "L'annotation relative au point {number} donne {when} comme début ou fin de la réunion ; dans le programme, c'est le {date} à {time}.",
    'event-only-in-prose':
      "L'annotation relative au point {number} annonce pour le {when} une activité absente du programme. « {quote} »",
    'prose-date-impossible':
      "L'annotation relative au point {number} porte « {printed} » : ce jour n'existe pas ou tombe un autre jour de la semaine.",
    'past-event-later-than-meeting':
      'Le point {number} mentionne un événement passé le « {printed} », postérieur à la présente réunion ({end}).',
    'event-with-two-years': 'Le point {number} donne les mêmes jours avec deux années : « {printed} » et « {other} ».',
    'prose-other-number': "L'annotation relative au point {number} l'appelle point {subject}. « {quote} »",
    'symbol-form': "{symbol} n'a pas la forme d'une cote.",
    'symbol-of-later-year': '{symbol} porte une année postérieure à celle de la réunion, {year}.',
    'one-title-two-symbols': '{symbol} et {other} ont le même titre.',
    'one-symbol-two-titles': '{symbol} figure sous deux titres.',
    'document-not-listed':
      'Le point {number}, « {title} », cite {symbol}, qui ne figure pas parmi les documents de la réunion.',
    'document-of-no-item': "{symbol} figure dans la liste, mais ne relève d'aucun point.",
    'link-of-another-document': 'Le lien de {symbol} mène à {other}.',
    'cited-document-not-listed':
      "L'annotation relative au point {number}, « {title} », cite {symbol}, qui ne figure sous aucun point.",
    'distributed-late': "Le document a été distribué le {date} ; six semaines avant la réunion, c'était le {due}.",
    'reissue-date':
      'Le nouveau tirage du {date} ne convient pas : il précède la distribution ou suit la réunion ({distribution}).',
    'document-expected':
      '{symbol} est encore attendu : à soumettre le {submit} au plus tard et à publier le {issue} au plus tard.',
    'language-missing': "Le point {number}, « {title} », n'a pas de titre en : {languages}.",
    'languages-disagree': 'Les titres du point {number}, « {title} », portent des nombres différents en : {languages}.',
    'joint-one-sided': "Le point {number}, « {title} », est commun à l'ordre du jour de {other}, mais pas au sien.",
    'item-above-missing': "Le point {number}, « {title} », dépend d'un numéro absent de l'ordre du jour.",
    'annotation-missing': "Le point {number}, « {title} », n'a pas d'annotation, alors que tous les autres en ont une.",
    'heading-other-number': 'Les annotations placent le point {number}, « {title} », sous le numéro {subject}.',
  },
  fixes: {
    'move-to-slot-before': 'Déplacer le premier à la séance précédente',
    'mark-continuations': 'Rétablir toutes les mentions « suite »',
  },
};
