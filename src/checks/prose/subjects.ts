// What a statement speaks of on the agenda, and which places of the programme its days and hours mean.
import type { BodyId, Item, ItemId } from '#domain/meeting.ts';
import type { Occurrence } from '#domain/programme.ts';
import { addDays, minuteOfDay, timeOfMinute } from '#domain/time.ts';
import { vocabularies } from '#languages/all-languages.ts';
import { fold, likeness, normalise } from '#languages/normalise.ts';
import { aboveOf } from '../agenda-facts.ts';
import type { Facts } from '../facts.ts';
import type { Annotated } from './annotated.ts';
import type { Statement } from './statements.ts';
import type { When } from './whens.ts';

/** The bodies that a sentence names, in the meeting's order. */
export function bodiesNamed({ statement, language }: Annotated, facts: Facts): readonly BodyId[] {
  const vocabulary = vocabularies.find((one) => one.language === language);
  return facts.meeting.bodies
    .filter(({ name }) => {
      const normal = normalise(name[language] ?? '');
      if (normal === '') return false;
      if (statement.text.includes(normal)) return true;
      return vocabulary?.nameInProse ? new RegExp(vocabulary.nameInProse(normal), 'u').test(statement.text) : false;
    })
    .map(({ id }) => id);
}

/** Titles from this likeness on are meant to be the same. */
const MEANT = 0.75;

/** The items that a statement in an item's annotation speaks of; of a number that the agenda lacks, its id. */
export function subjectsOf(annotated: Annotated, item: Item, facts: Facts): readonly ItemId[] {
  const { statement, language } = annotated;
  const named = bodiesNamed(annotated, facts);
  const [only] = named;
  const body = named.length === 1 && only !== undefined ? only : item.body;
  const own = facts.itemsOf.get(body) ?? [];
  const standing = own.filter(({ id }) => {
    const kind = facts.standing.get(id);
    return (kind === 'other-matters' || kind === 'adoption-of-report') && statement.standing.includes(kind);
  });
  const titled = statement.titles.flatMap((title) => {
    const wanted = fold(title);
    const rated = own
      .map(({ id, title: text }) => ({ id, rate: likeness(wanted, fold(text[language] ?? '')) }))
      .sort((a, b) => b.rate - a.rate);
    return rated[0] && rated[0].rate >= MEANT ? [rated[0].id] : [];
  });
  return [
    ...new Set([...statement.numbers.map((number) => `${body}/${number}`), ...titled, ...standing.map(({ id }) => id)]),
  ];
}

/** Every place of an item, of its parts, and of the item above it where that stands for it. */
export function placesUnder(id: ItemId, facts: Facts): readonly Occurrence[] {
  const own = [...facts.places].filter(
    ([other]) => other === id || other.startsWith(`${id}(`) || other.startsWith(`${id}.`),
  );
  if (own.length > 0) return own.flatMap(([, places]) => places);
  const above = aboveOf(id);
  return above === null ? [] : (facts.places.get(above) ?? []);
}

/** Minutes since midnight: meetings in the morning begin before 1 p.m. */
const MORNING_ENDS = 13 * 60;

/** Whether a slot is meant by a day, half day or time. */
export function isMeant(slot: Occurrence['slot'], { date, half, minute }: When): boolean {
  if (slot.date !== date) return false;
  const start = minuteOfDay(slot.start);
  if (minute !== null) return start <= minute && minute < minuteOfDay(slot.end);
  return half === null || (half === 'morning') === start < MORNING_ENDS;
}

/** Days around a meeting within which a stated day is taken to be one of its own. */
const NEAR = 14;

/** Whether a day is one of the meeting, or so near that it must be meant to be. */
export function isNear(date: string, { meeting }: Facts): boolean {
  return date >= addDays(meeting.start, -NEAR) && date <= addDays(meeting.end, NEAR);
}

/** The values that every finding about prose has: where it is stated, and in which words. */
export function proseValues(
  item: Item,
  statement: Statement,
  printed = '',
): { annotation: ItemId; number: string; quote: string; printed: string } {
  return { annotation: item.id, number: item.number, quote: shortened(statement.quote), printed };
}

/** Characters of a sentence that a finding quotes. */
const QUOTED = 120;

const shortened = (quote: string): string => (quote.length <= QUOTED ? quote : `${quote.slice(0, QUOTED - 1)}…`);

/** A day with its half or time, as a message names it. */
export function whenInDigits({ date, half, minute }: When): string {
  if (minute !== null) return `${date} ${timeOfMinute(minute)}`;
  return half === null ? date : half === 'morning' ? `${date} –13:00` : `${date} 13:00–`;
}
