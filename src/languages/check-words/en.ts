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
    'room-twice-at-once':
      'On {date}, from {start} to {end}, {room} is needed by two sessions; the other begins at {otherStart}.',
    'slot-longer-than-services':
      'On {date}, from {start} to {end}: {hours} hours are longer than the three for which meeting services are given.',
    'slot-in-lunch-break': 'On {date}, from {start} to {end}: the slot runs into the break between 1 and 2 p.m.',
    'slot-in-evening': 'On {date}, from {start} to {end}: a slot this late needs services of its own.',
    'slot-hours-unusual':
      'On {date} the slot lasts from {start} to {end}; all others of that half day last from {usualStart} to {usualEnd}.',
    'half-day-without-meeting':
      'On {date}, from {start} to {end}, nothing is scheduled, though the meeting usually meets then.',
    'meeting-day-without-slot': '{date} is the first or the last day of the meeting, but nothing is scheduled on it.',
    'numbering-gap': 'Item {number}, "{title}", does not follow on the number before it.',
    'opening-not-first':
      'On {date}, from {start} to {end}, item {number}, "{title}", stands after "{earlier}". A meeting begins with its opening.',
    'adoption-of-agenda-late':
      'On {date}, from {start} to {end}, item {number}, "{title}", stands after "{earlier}", which needs an adopted agenda.',
    'items-out-of-order':
      'On {date}, from {start} to {end}, item {number}, "{title}", begins after item {earlier}, which comes later on the agenda.',
    'adoption-of-report-not-last':
      'On {date}, from {start} to {end}, item {number}, "{title}", begins, but "{later}" is still taken up after it, on {laterDate}.',
    'other-matters-before-items':
      'On {date}, from {start} to {end}, item {number}, "{title}", is taken up before "{later}" begins, on {laterDate}.',
    'no-item-for-report': '{body}: the agenda has no item for the adoption of a report.',
    'no-time-to-draft-report':
      'On {date}, from {start} to {end}, the report is to be adopted in the slot that also takes up item {number}, "{title}": there is no time to draft it.',
    'joint-items-apart':
      'On {date}, from {start} to {end}, the joint item {number}, "{title}", is taken up without {other}.',
    'joint-by-name-only':
      'On {date}, from {start} to {end}, the joint item {number}, "{title}", is taken up by its bodies side by side, not in a joint session.',
    'together-but-not-joint':
      'On {date}, from {start} to {end}, item {number}, "{title}", is taken up together with {other}, but is not marked as joint with an item of that body.',
    'joint-mark-missing':
      'Item {number}, "{title}", is also on the agenda of another body, or is a joint report, but is not marked as joint.',
    'interpretation-quota': 'The programme uses {used} meetings; {granted} with interpretation were granted.',
    'parallel-interpretation':
      'If every session held side by side is interpreted, {used} meetings with interpretation are needed; {granted} were granted.',
    'interpretation-not-used':
      'Of {granted} meetings with interpretation that were granted, the programme uses {used}.',
    'days-granted': 'The resources are said to cover {granted} days; the meeting has {used}.',
    'hybrid-limit':
      'On {date}, from {start} to {end}: {hours} hours are more than the {limit} that a hybrid meeting may last.',
    'slot-empty': 'On {date}, from {start} to {end}, nothing is taken up.',
    'minutes-exceed-slot':
      'On {date}, from {start} to {end}, the entries of {body} need {minutes} minutes; the slot has {length}.',
    'slot-overloaded':
      'On {date}, from {start} to {end}, {body} has {count} items of substance: about {minutes} minutes each.',
    'item-fills-meeting': 'Item {number}, "{title}", has {count} of {slots} slots.',
    'prose-item-elsewhere':
      'The annotation to item {number} gives item {subject} the time {when}; the programme does not take it up then. "{quote}"',
    'prose-item-unknown':
      'The annotation to item {number} speaks of item {subject}, which is not on the agenda. "{quote}"',
    'prose-end-differs':
      'The annotation to item {number} lets item {subject} end at {when}; in the programme it ends at {end} on {date}. "{quote}"',
    'prose-day-outside-meeting':
      'The annotation to item {number} names "{printed}"; the meeting lasts from {start} to {end}.',
    'prose-opening-differs':
      'The annotation to item {number} opens the meeting at {when}; in the programme it opens on {date} at {start}.',
    'prose-opens-other-body':
      'The annotation to item {number} of {body} speaks of the opening of another body. "{quote}"',
    'prose-joint-not-in-grid':
      'The annotation to item {number} announces a joint discussion at {when}; the programme has no joint session then. "{quote}"',
    'prose-meeting-hours':
      'The annotation to item {number} states {when} as the beginning or end of the meeting; in the programme it is {date}, {time}.',
    'event-only-in-prose':
      'The annotation to item {number} announces something for {when} that the programme does not have. "{quote}"',
    'prose-date-impossible':
      'The annotation to item {number} prints "{printed}": there is no such day, or it is another day of the week.',
    'past-event-later-than-meeting':
      'Item {number} names a past event on "{printed}", which is later than this meeting ({end}).',
    'event-with-two-years': 'Item {number} prints the same days with two years: "{printed}" and "{other}".',
    'prose-other-number': 'The annotation to item {number} calls its item {subject}. "{quote}"',
    'symbol-form': '{symbol} does not have the form of a document symbol.',
    'symbol-of-later-year': '{symbol} bears a later year than the meeting, {year}.',
    'one-title-two-symbols': '{symbol} and {other} have the same title.',
    'one-symbol-two-titles': '{symbol} is listed under two titles.',
    'document-not-listed': 'Item {number}, "{title}", lists {symbol}, which is not among the documents of the meeting.',
    'document-of-no-item': '{symbol} is listed, but belongs to no item.',
    'link-of-another-document': 'The link of {symbol} leads to {other}.',
    'cited-document-not-listed':
      'The annotation to item {number}, "{title}", cites {symbol}, which is listed under no item.',
    'distributed-late': 'The document was distributed on {date}; six weeks before the meeting was {due}.',
    'reissue-date':
      'The re-issue on {date} does not fit: it comes before the distribution or after the meeting ({distribution}).',
    'document-expected': '{symbol} is still expected: to be submitted by {submit} and issued by {issue}.',
    'language-missing': 'Item {number}, "{title}", has no title in: {languages}.',
    'languages-disagree': 'The titles of item {number}, "{title}", have different numbers in: {languages}.',
    'joint-one-sided': 'Item {number}, "{title}", is joint on the agenda of {other}, but not on its own.',
    'item-above-missing': 'Item {number}, "{title}", stands under a number that the agenda does not have.',
    'annotation-missing': 'Item {number}, "{title}", has no annotation, though all others have one.',
    'heading-other-number': 'The annotations head item {number}, "{title}", with the number {subject}.',
  },
  fixes: {
    'move-to-slot-before': 'Move the first to the slot before',
    'mark-continuations': 'Mark all continuations anew',
  },
};
