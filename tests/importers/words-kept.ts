// Which words of a reading's lines stand nowhere: in no value that was read from the line, in no finding at it, and in none
// of the formulae that the language knows (days, hours, marks, heads of columns). It knows nothing of how lines are read.
import type { Meeting, Text } from '#domain/meeting.ts';
import type { Reading, ValueKey } from '#importers/reading.ts';
import { vocabularies } from '#languages/all-languages.ts';
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold, normalise } from '#languages/normalise.ts';
import { dateReader } from '#languages/printed-dates.ts';
import { timeAt, timesAt } from '#languages/printed-times.ts';

/** Words of a line that stand nowhere. */
export interface LostWords {
  readonly line: number;
  readonly words: readonly string[];
}

const UNSPACED = /[\u2e80-\u9fff]/;

/** The words of a text; of scripts without spaces the pairs of signs. */
function wordsOf(text: string): string[] {
  return (normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    // The mark of a footnote may stand at the end of a word.
    if (!UNSPACED.test(word)) return [fold(word).replace(/(?<=\p{L}{3})\d{1,2}$/u, '')];
    const signs = [...fold(word)];
    return signs.length < 2 ? [] : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  });
}

/** "2801st": the number of a meeting, by itself. */
const NUMBERED = /\d{1,5}\s?(?:st|nd|rd|th|re|e|ª|-?е|-?я)(?: \(\p{L}{3,20}\))?(?!\p{L})/uy;

/** Lines without days, hours, marks and the other formulae of their language, which may break over them. */
function withoutFormulae(lines: readonly string[], vocabulary: Vocabulary): string[] {
  const { programme } = vocabulary;
  const own = lines.map(normalise);
  const line = own.join(' ');
  const signs = line.split('');
  const cut = (from: number, to: number): void => {
    signs.fill(' ', from, to);
  };
  for (const { index, endIndex } of dateReader(vocabulary).datesIn(line)) {
    const before = new RegExp(`(?:${oneOf(vocabulary.weekdays.flat())})\\s?[,،]?\\s?$`, 'u').exec(
      line.slice(Math.max(0, index - 30), index),
    );
    cut(index - (before?.[0].length ?? 0), endIndex);
  }
  const sticky = [
    programme.meeting,
    programme.itemWord,
    programme.ofAgenda,
    programme.morning,
    programme.afternoon,
    programme.evening,
    programme.joiner,
    programme.upTo,
    new RegExp(`[(（\\[]\\s?(?:${oneOf(vocabulary.continued)})\\s?[)）\\]]`, 'y'),
    new RegExp(
      `(?:${oneOf([...vocabulary.weekdays, ...vocabulary.months, vocabulary.columnHeads, vocabulary.headings.documents].flat())})(?!\\p{L})`,
      'uy',
    ),
    NUMBERED,
    // The whole body, over what it takes up; the word for an item before a Roman number.
    new RegExp(programme.plenary.source.replace(/^\^/, ''), 'uy'),
    /(?:question|point|item) (?=[ivx]{1,5}(?!\p{L}))/uy,
    // In front of a document's symbol, and behind it.
    /文件(?=[a-z])/uy,
    /和(?=[a-z])/uy,
    /附加说明/uy,
  ];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === ' ' || (at > 0 && /[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && !UNSPACED.test(line[at] ?? '')))
      continue;
    const hours = timesAt(line, at, vocabulary) ?? timeAt(line, at, vocabulary);
    if (hours) cut(at, hours.endIndex);
    for (const pattern of sticky) {
      pattern.lastIndex = at;
      if (pattern.test(line)) cut(at, pattern.lastIndex);
    }
  }
  let from = 0;
  return own.map(({ length }) => {
    const cleared = signs.slice(from, from + length).join('');
    from += length + 1;
    return cleared;
  });
}

const wordings = (...texts: readonly (Text | null | undefined)[]): string[] =>
  texts.flatMap((text) => Object.values(text ?? {}));

/** What a value says. */
function told(key: ValueKey, meeting: Meeting): string[] {
  const [kind, id] = [key.split('/')[0], key.slice(key.indexOf('/') + 1)];
  const bodiesOf = (ids: readonly string[]): string[] =>
    meeting.bodies.filter((body) => ids.includes(body.id)).flatMap((body) => wordings(body.name));
  if (kind === 'item' || kind === 'annotation')
    return meeting.agenda
      .filter((item) => item.id === id)
      .flatMap((item) => [item.number, ...item.documents, ...wordings(item.title, item.annotation)]);
  if (kind === 'document')
    return meeting.documents
      .filter(({ symbol }) => symbol === id)
      .flatMap(({ symbol, title }) => [symbol, ...wordings(title)]);
  if (kind === 'body') return bodiesOf([id]);
  if (kind === 'venue') return wordings(meeting.venue);
  if (kind === 'slot') {
    const slot = meeting.slots.find((one) => one.id === id);
    return slot?.sessions.flatMap((session) => bodiesOf(session.bodies)) ?? [];
  }
  if (kind !== 'entry') return [];
  const [slotId = '', session = '', at = ''] = id.split('/');
  const sitting = meeting.slots.find((slot) => slot.id === slotId)?.sessions[Number(session)];
  const entry = sitting?.entries[Number(at)];
  const items = meeting.agenda.filter((item) => entry?.items.includes(item.id));
  return [
    ...bodiesOf(sitting?.bodies ?? []),
    ...wordings(entry?.title),
    ...items.flatMap((item) => [item.number, ...wordings(item.title)]),
  ];
}

/** The bracket that marks an item as joint, as its lines print it. */
function jointMark(key: ValueKey, { sources, lines }: Reading, vocabulary: Vocabulary): string {
  const text = normalise((sources[key] ?? []).map((line) => lines[line - 1]?.text ?? '').join(' '));
  return (
    [...text.matchAll(/\([^()]{1,300}\)/g)]
      .map(([bracket]) => bracket)
      .find((bracket) => vocabulary.joint.test(bracket)) ?? ''
  );
}

/** The words that are lost, of the lines that bear a kind of value. */
export function lostWords(reading: Reading, isWanted: (key: ValueKey) => boolean): LostWords[] {
  const { meeting, sources, lines, findings } = reading;
  const ofMeeting = vocabularies.filter(({ language }) => meeting.languages.includes(language));
  const vocabulary = ofMeeting.find(({ language }) => language === meeting.languages[0]) ?? vocabularies[0];
  if (!vocabulary) return [];
  const keysOf = new Map<number, ValueKey[]>();
  for (const [key, own] of Object.entries(sources))
    for (const line of own) keysOf.set(line, [...(keysOf.get(line) ?? []), key]);
  // A document in two languages has the formulae of both.
  const cleared = ofMeeting.reduce(
    (texts, own) => withoutFormulae(texts, own),
    lines.map(({ text }) => text),
  );
  return lines.flatMap(({ number }, at): LostWords[] => {
    const keys = keysOf.get(number) ?? [];
    if (!keys.some(isWanted)) return [];
    const values = keys.flatMap((key) => told(key, meeting));
    // What a finding quotes may run on over lines: it is told at the first of them.
    const quoted = findings
      .filter(({ where }) => where.line !== undefined && where.line <= number && where.line > number - 12)
      .flatMap(({ values: own }) => Object.values(own ?? {}).map(String));
    const joint = keys.filter((key) => key.startsWith('item/')).map((key) => jointMark(key, reading, vocabulary));
    const known = new Set([...values, ...quoted, ...joint].flatMap(wordsOf));
    const whole = fold([...values, ...quoted].join(' '));
    const words = wordsOf(cleared[at] ?? '').filter(
      (word) => /\p{L}{2}/u.test(word) && !known.has(word) && !whole.includes(word),
    );
    return words.length > 0 ? [{ line: number, words }] : [];
  });
}
