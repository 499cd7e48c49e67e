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
  },
  fixes: {
    'move-to-slot-before': 'Mover el primero a la sesión anterior',
    'mark-continuations': 'Marcar de nuevo todas las continuaciones',
  },
};
