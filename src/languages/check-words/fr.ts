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
  },
  fixes: {
    'move-to-slot-before': 'Déplacer le premier à la séance précédente',
    'mark-continuations': 'Rétablir toutes les mentions « suite »',
  },
};
