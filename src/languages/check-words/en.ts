// English: the sentences of the checks, and what their fixes do.
import type { CheckWords } from '../language.ts';

export const enChecks: CheckWords = {
  sentences: {
    'body-twice-at-once':
      '{body} would sit twice at once: on {date}, in a session from {otherStart} and in another from {start} to {end}.',
    'body-needed-in-joint-session':
      '{body} is needed in a joint session at a time when it also sits elsewhere: on {date}, from {otherStart} and from {start} to {end}.',
    'item-and-continuation-in-one-slot':
      'On {date}, from {start} to {end}, item {number}, "{title}", stands together with its own continuation. The first most likely belongs to the slot before.',
    'continued-without-beginning':
      'On {date}, from {start} to {end}, item {number}, "{title}", is marked as continued, but no earlier slot takes it up.',
    'continuation-not-marked':
      'On {date}, from {start} to {end}, item {number}, "{title}", goes on from an earlier slot, but is not marked as continued.',
    'item-not-taken-up': '{body}: item {number}, "{title}", is on the agenda, but no slot takes it up.',
  },
  fixes: {
    'move-to-slot-before': 'Move the first to the slot before',
    'mark-continuations': 'Mark all continuations anew',
  },
};
