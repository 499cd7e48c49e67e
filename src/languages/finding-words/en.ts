// English: the sentences of findings.
import type { FindingWords } from '../language.ts';

export const enFindings: FindingWords = {
  empty: 'The document is empty. Nothing was stored.',
  'too-large': 'The file has {megabytes} MB; up to {limit} MB can be read. Nothing was stored.',
  'other-format':
    'This is a file in the format {format}. Text, web pages, Word documents and meeting files can be read. Nothing was stored.',
  'encoding-inferred': 'The characters of this file are read as {encoding}; the file itself does not say so.',
  damaged: 'The file is broken and cannot be read as {format}. Nothing was stored.',
  'too-many-lines': 'The document has more than {limit} lines. Nothing was stored.',
  'too-many-parts': 'The file has more than {limit} parts. Nothing was stored.',
  'too-deep': 'The parts of this file lie deeper in one another than {limit} levels. Nothing was stored.',
  'too-many-pages': 'The document has more than {limit} pages. Nothing was stored.',
  locked: 'The file is locked with a password. Nothing was stored; save it without one and try again.',
  'picture-only':
    'The file holds pictures of pages and no text, as a scan does. Nothing was stored; a version with text can be read.',
  'not-text': 'The file holds no readable text (first seen at line {line}). Nothing was stored.',
  'not-a-meeting-document': 'Neither an agenda nor a programme of work was found in this text. Nothing was stored.',
  'no-dates': 'An agenda was found, but no date of the meeting. Nothing was stored.',
  'year-inferred':
    'Line {line}: the programme prints days without a year; the year is taken from the dates of the meeting ({date}).',
  'weekday-mismatch': 'Line {line}: "{printed}", but {date} is another day of the week.',
  'time-without-day': 'Line {line}: the hours {start} to {end} stand before any day.',
  'item-not-on-agenda': 'Line {line}: item {number}, "{title}", is not on the agenda.',
  'joint-printed-once': 'Line {line}: the joint item "{title}" is printed once and taken to stand for all its bodies.',
  'ambiguous-body': 'Line {line}: item {number}, "{title}", could belong to more than one body; the first was taken.',
  'number-twice': 'Line {line}: the number {number} stands twice in the agenda; "{title}" was left out.',
  'annotation-title-differs': 'Line {line}: the annotations title item {number} otherwise than the agenda.',
  'title-joined': 'Line {line}: it was read as more of the title above: "{title}".',
  'title-differs': 'The programme titles item {number} otherwise than the agenda: "{title}".',
  'joint-without-counterpart': 'Line {line}: item {number}, "{title}", is marked as joint, but no other agenda has it.',
  'ordinal-from-prose': 'Line {line}: the ordinal {ordinal} of {body} is taken from the annotations.',
  'day-outside-meeting': 'The programme has a day, {date}, outside the dates of the meeting.',
  'dates-inferred': 'The document states no dates; {start} to {end} is taken from the programme.',
  'end-supposed': 'Line {line}: the end of the slot at {start} is printed nowhere; {end} is supposed.',
  'hours-supposed': 'Line {line}: half a day is named without hours; {start} to {end} is supposed.',
  'hours-mended':
    'Line {line}: the hours are run together or reversed in the print; they are read as {start} to {end}.',
  'date-inferred': 'Line {line}: "{printed}" names a day without its date; from the dates of the meeting it is {date}.',
  'date-mended': 'Line {line}: "{printed}" lost a character; its weekday shows that it is {date}.',
  'time-by-completion': 'Line {line}: "{printed}" gives no hour; what follows was put into the slot before.',
  'outside-agenda': 'Line {line}: "{title}" is on no agenda and was taken as business outside it.',
  'item-by-title': 'Line {line}: "{title}" bears no number; by its title it was taken for item {number}.',
  'continued-inferred': 'Line {line}: item {number} returns without a mark; it was marked as continued.',
  'body-from-programme': 'Line {line}: {body} stands in the programme alone and was taken as a body of its own.',
  'time-zone-inferred': 'Line {line}: the time zone {zone} is inferred from the venue, {venue}.',
  'symbol-missing': 'The document bears no symbol.',
  'venue-missing': 'No venue was found, so the time zone is not known.',
  'time-zone-unknown': 'The time zone of {venue} is not known.',
  'body-missing': 'No body was found that meets.',
  'no-agenda': 'No agenda was found.',
  'no-programme': 'No programme of work was found.',
  'another-document': 'From line {line} on another document begins; it was not read.',
  'words-not-read': 'Line {line}: not read: "{printed}". The rest of the line was.',
  'room-beside': 'Line {line}: the room, "{printed}", was not taken over.',
  'notice-beside': 'Line {line}: "{printed}" is no business of the meeting and was left out.',
  'lines-not-understood': '{count} lines were not understood, the first being line {line}.',
  'documents-of-joint-item': 'Item {number} lists no documents of its own; those of its joint item are shown.',
  'newer-format':
    'This meeting file has the format {format}, which is newer than this program reads. Nothing was stored; a newer version of the program can open it.',
  'broken-meeting-file':
    'This meeting file cannot be read: line {line}, {path}: expected {expected}. Nothing was stored.',
  'meeting-ends-before-start':
    'The meeting ends on {end}, before it starts on {start}. Both dates were kept as they are.',
  'unknown-time-zone':
    'The time zone {timeZone} is not known to this device. It was kept; times are shown as at the venue.',
  'document-listed-twice': 'The document {symbol} is listed twice. Both entries were kept.',
  'item-of-unknown-body': 'Item {item} belongs to a body, {body}, that the meeting does not have. The item was kept.',
  'joint-with-unknown-item': 'Item {item} is marked as joint with {other}, which is on no agenda. The mark was kept.',
  'slots-out-of-order': 'The slot on {date} from {start} to {end} stands after a later one. The order was kept.',
  'slot-ends-before-start': 'The slot on {date} ends at {end}, but starts at {start}. It was kept as it is.',
  'session-without-body': 'On {date}, from {start} to {end}, a session has no body. It was kept.',
  'session-of-unknown-body':
    'On {date}, from {start} to {end}, a session names a body, {body}, that the meeting does not have. It was kept.',
  'entry-of-unknown-item':
    'On {date}, from {start} to {end}, an entry takes up item {item}, which is on no agenda. It was kept.',
  'continued-in-one-column': 'Item {number}, "{title}", is marked as continued in one column and not in the other.',
  'documents-differ-item': 'Item {number} stands in one of two documents only; the other one is {document}.',
  'documents-differ-number': 'Item {number} bears the number {otherNumber} in {document}.',
  'documents-differ-title': 'Item {number} is titled otherwise in {document}: "{title}".',
  'documents-differ-slot':
    'The slot on {date}, {start} to {end}, stands in one of two documents only; the other one is {document}.',
  'documents-differ-hours':
    '{document} has a slot on {otherDate} from {otherStart} to {otherEnd} where the meeting has one on {date} from {start} to {end}.',
  'documents-differ-entries': 'In the slot on {date}, {start} to {end}, {document} takes up other items.',
  'documents-differ-dates':
    '{document} gives {otherStart} to {otherEnd} as the dates; the meeting has {start} to {end}.',
};
