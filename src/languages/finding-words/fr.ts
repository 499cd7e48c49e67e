// French: the sentences of findings.
import type { FindingWords } from '../language.ts';

export const frFindings: FindingWords = {
  empty: 'Le document est vide. Rien n’a été enregistré.',
  'too-large': 'Le fichier fait {megabytes} Mo ; la lecture est limitée à {limit} Mo. Rien n’a été enregistré.',
  'other-format':
    'Ce fichier est au format {format}. Peuvent être lus les textes, les pages web, les documents Word et les fichiers de réunion. Rien n’a été enregistré.',
  'encoding-inferred': 'Les caractères de ce fichier sont lus comme {encoding} ; le fichier lui-même ne l’indique pas.',
  damaged: 'Le fichier est endommagé et ne peut être lu comme {format}. Rien n’a été enregistré.',
  'too-many-lines': 'Le document compte plus de {limit} lignes. Rien n’a été enregistré.',
  'too-many-parts': 'Le fichier compte plus de {limit} parties. Rien n’a été enregistré.',
  'too-deep': 'Les éléments de ce fichier sont imbriqués sur plus de {limit} niveaux. Rien n’a été enregistré.',
  'too-many-pages': 'Le document compte plus de {limit} pages. Rien n’a été enregistré.',
  locked:
    'Le fichier est protégé par un mot de passe. Rien n’a été enregistré ; enregistrez-le sans mot de passe et réessayez.',
  'picture-only':
    'Le fichier contient des images de pages et aucun texte, comme une numérisation. Rien n’a été enregistré ; une version avec du texte peut être lue.',
  'not-text':
    'Le fichier ne contient pas de texte lisible (première occurrence à la ligne {line}). Rien n’a été enregistré.',
  'not-a-meeting-document':
    'Ce texte ne contient ni ordre du jour ni organisation des travaux. Rien n’a été enregistré.',
  'no-dates': 'Un ordre du jour a été trouvé, mais aucune date de réunion. Rien n’a été enregistré.',
  'year-inferred':
    'Ligne {line} : l’organisation des travaux donne les jours sans l’année ; celle-ci est tirée des dates de la réunion ({date}).',
  'weekday-mismatch': 'Ligne {line} : « {printed} », mais le {date} est un autre jour de la semaine.',
  'time-without-day': 'Ligne {line} : l’horaire de {start} à {end} ne suit aucun jour.',
  'item-not-on-agenda': 'Ligne {line} : le point {number}, « {title} », ne figure pas à l’ordre du jour.',
  'joint-printed-once':
    'Ligne {line} : le point commun « {title} » n’est imprimé qu’une fois ; il est réputé valoir pour tous les organes concernés.',
  'ambiguous-body':
    'Ligne {line} : le point {number}, « {title} », pourrait relever de plusieurs organes ; le premier a été retenu.',
  'number-twice':
    'Ligne {line} : le numéro {number} figure deux fois à l’ordre du jour ; « {title} » n’a pas été retenu.',
  'annotation-title-differs':
    'Ligne {line} : les annotations donnent au point {number} un autre intitulé que l’ordre du jour.',
  'title-joined': 'Ligne {line} : elle a été lue comme la suite du titre qui précède : « {title} ».',
  'title-differs':
    'L’organisation des travaux donne au point {number} un autre intitulé que l’ordre du jour : « {title} ».',
  'joint-without-counterpart':
    'Ligne {line} : le point {number}, « {title} », est signalé comme commun, mais ne figure à aucun autre ordre du jour.',
  'ordinal-from-prose':
    'Ligne {line} : le numéro de session ({ordinal}) de l’organe « {body} » est tiré des annotations.',
  'day-outside-meeting': 'L’organisation des travaux comporte un jour, le {date}, situé hors des dates de la réunion.',
  'dates-inferred':
    'Le document n’indique pas les dates de la réunion ; celles du {start} au {end} sont tirées de l’organisation des travaux.',
  'end-supposed':
    'Ligne {line} : la fin de la séance qui commence à {start} n’est indiquée nulle part ; {end} est supposé.',
  'hours-supposed': 'Ligne {line} : une demi-journée est indiquée sans horaire ; de {start} à {end} est supposé.',
  'hours-mended': 'Ligne {line} : l’horaire est imprimé d’un seul tenant ou inversé ; il est lu de {start} à {end}.',
  'date-inferred':
    'Ligne {line} : « {printed} » désigne un jour sans sa date ; d’après les dates de la réunion, c’est le {date}.',
  'date-mended':
    'Ligne {line} : « {printed} » a perdu un caractère ; le jour de la semaine montre qu’il s’agit du {date}.',
  'time-by-completion':
    'Ligne {line} : « {printed} » ne donne pas d’heure ; ce qui suit a été placé dans la séance précédente.',
  'outside-agenda':
    'Ligne {line} : « {title} » ne figure à aucun ordre du jour et a été retenu comme activité hors ordre du jour.',
  'item-by-title': 'Ligne {line} : « {title} » ne porte pas de numéro ; d’après son intitulé, c’est le point {number}.',
  'continued-inferred': 'Ligne {line} : le point {number} revient sans mention ; il a été noté comme suite.',
  'body-from-programme':
    'Ligne {line} : {body} ne figure que dans l’organisation des travaux et a été retenu comme organe distinct.',
  'time-zone-inferred': 'Ligne {line} : le fuseau horaire {zone} est déduit du lieu, {venue}.',
  'symbol-missing': 'Le document ne porte pas de cote.',
  'venue-missing': 'Aucun lieu n’a été trouvé ; le fuseau horaire n’est donc pas connu.',
  'time-zone-unknown': 'Le fuseau horaire du lieu ({venue}) n’est pas connu.',
  'body-missing': 'Aucun organe appelé à se réunir n’a été trouvé.',
  'no-agenda': 'Aucun ordre du jour n’a été trouvé.',
  'no-programme': 'Aucune organisation des travaux n’a été trouvée.',
  'another-document': 'Un autre document commence à la ligne {line} ; il n’a pas été lu.',
  'words-not-read': 'Ligne {line} : non lu : « {printed} ». Le reste de la ligne l’a été.',
  'room-beside': 'Ligne {line} : la salle, « {printed} », n’a pas été reprise.',
  'notice-beside': 'Ligne {line} : « {printed} » n’est pas une activité de la réunion et a été laissé de côté.',
  'lines-not-understood': 'Lignes non comprises : {count}, dont la première est la ligne {line}.',
  'documents-of-joint-item':
    'Aucun document n’est indiqué au titre du point {number} ; ceux du point commun correspondant sont affichés.',
  'newer-format':
    'Ce fichier de réunion est au format {format}, plus récent que ceux que ce programme peut lire. Rien n’a été enregistré ; une version plus récente du programme pourra l’ouvrir.',
  'broken-meeting-file':
    'Ce fichier de réunion ne peut pas être lu : ligne {line}, {path} : valeur attendue : {expected}. Rien n’a été enregistré.',
  'meeting-ends-before-start':
    'La réunion se termine le {end}, avant son ouverture le {start}. Les deux dates ont été conservées telles quelles.',
  'unknown-time-zone':
    'Cet appareil ne connaît pas le fuseau horaire {timeZone}. Il a été conservé ; les heures affichées sont celles du lieu de la réunion.',
  'document-listed-twice': 'Le document {symbol} figure deux fois dans la liste. Les deux mentions ont été conservées.',
  'item-of-unknown-body':
    'Le point {item} relève d’un organe, {body}, qui ne figure pas dans la réunion. Le point a été conservé.',
  'joint-with-unknown-item':
    'Le point {item} est signalé comme commun avec {other}, qui ne figure à aucun ordre du jour. La mention a été conservée.',
  'slots-out-of-order':
    'La plage horaire du {date}, de {start} à {end}, figure après une plage plus tardive. L’ordre a été conservé.',
  'slot-ends-before-start':
    'La plage horaire du {date} se termine à {end}, mais commence à {start}. Elle a été conservée telle quelle.',
  'session-without-body':
    'Le {date}, de {start} à {end}, une séance n’est rattachée à aucun organe. Elle a été conservée.',
  'session-of-unknown-body':
    'Le {date}, de {start} à {end}, une séance est rattachée à un organe, {body}, qui ne figure pas dans la réunion. Elle a été conservée.',
  'entry-of-unknown-item':
    'Le {date}, de {start} à {end}, l’examen du point {item} est prévu, alors que celui-ci ne figure à aucun ordre du jour. Cette mention a été conservée.',
  'continued-in-one-column':
    'Le point {number}, « {title} », porte la mention « suite » dans une colonne et non dans l’autre.',
  'documents-differ-item': 'Le point {number} ne figure que dans l’un des deux documents ; l’autre est {document}.',
  'documents-differ-number': 'Le point {number} porte le numéro {otherNumber} dans {document}.',
  'documents-differ-title': 'Le point {number} a un autre titre dans {document} : « {title} ».',
  'documents-differ-slot':
    'Le créneau du {date}, de {start} à {end}, ne figure que dans l’un des deux documents ; l’autre est {document}.',
  'documents-differ-hours':
    '{document} prévoit un créneau le {otherDate} de {otherStart} à {otherEnd}, la réunion le {date} de {start} à {end}.',
  'documents-differ-entries': 'Pour le créneau du {date}, de {start} à {end}, {document} prévoit d’autres points.',
  'documents-differ-dates': '{document} donne pour dates {otherStart} à {otherEnd} ; la réunion a {start} à {end}.',
};
