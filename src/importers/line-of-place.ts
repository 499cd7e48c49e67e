// Where in the document a place of the meeting was read, so that what a check finds can be shown at its line.
import type { Observation } from '#domain/finding.ts';
import { fold } from '#languages/normalise.ts';
import type { Reading } from './reading.ts';

/**
 * The line that an observation's place was read from: that of its entry, slot, document or item. Where it has a
 * `quote` among its values, or a `constraint` that the prose states, the line of the annotation (that of the item `annotation`, else of its place) in which
 * that begins. Undefined where it was read from none.
 */
export function lineOfPlace(
  { where, values = {} }: Observation,
  { meeting, sources, lines }: Pick<Reading, 'meeting' | 'sources' | 'lines'>,
): number | undefined {
  if (where.line !== undefined) return where.line;
  if (values.quote !== undefined) {
    const held = [`annotation/${values.annotation ?? where.item}`, `document/${where.document}`];
    const quoted = held.map((key) => lineOfQuote(sources[key] ?? [], lines, values)).find((line) => line !== undefined);
    if (quoted !== undefined) return quoted;
  }
  const stated = sources[`constraints/${values.constraint}`]?.[0];
  if (stated !== undefined) return stated;
  const session = meeting.slots
    .find((slot) => slot.id === where.slot)
    ?.sessions.findIndex(({ id }) => id === where.session);
  const keys = [
    session !== undefined && session >= 0 && `entry/${where.slot}/${session}/${where.entry ?? 0}`,
    where.slot !== undefined && `slot/${where.slot}`,
    where.document !== undefined && `document/${where.document}`,
    where.item !== undefined && `item/${where.item}`,
  ];
  for (const key of keys) {
    const line = key === false ? undefined : sources[key]?.[0];
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The line, among some, in which a quote begins, or what is printed inside it. */
function lineOfQuote(
  numbers: readonly number[],
  lines: Reading['lines'],
  values: NonNullable<Observation['values']>,
): number | undefined {
  const quote = fold(String(values.quote));
  const printed = fold(String(values.printed ?? ''));
  if (quote === '') return undefined;
  const starts: number[] = [];
  let text = '';
  for (const number of numbers) {
    starts.push(text.length);
    text += fold(lines[number - 1]?.text ?? '');
  }
  const begins = text.indexOf(quote);
  if (begins < 0) return undefined;
  const inside = printed === '' ? -1 : text.indexOf(printed, begins);
  const at = inside >= 0 ? inside : begins;
  return numbers[starts.findLastIndex((start) => start <= at)];
}
