// Where in the document a place of the meeting was read, so that what a check finds can be shown at its line.
import type { Observation } from '#domain/finding.ts';
import { fold } from '#languages/normalise.ts';
import type { Reading } from './reading.ts';

/**
 * The line that an observation's place was read from: that of its entry, slot, document or item. Where it has a
 * `quote` among its values, the line of the annotation (that of the item `annotation`, else of its place) in which
 * that begins. Undefined where it was read from none.
 */
export function lineOfPlace(
  { where, values = {} }: Observation,
  { meeting, sources, lines }: Pick<Reading, 'meeting' | 'sources' | 'lines'>,
): number | undefined {
  if (where.line !== undefined) return where.line;
  const item = values.annotation ?? where.item;
  if (values.quote !== undefined && item !== undefined) {
    const line = lineOfQuote(sources[`annotation/${item}`] ?? [], lines, fold(String(values.quote)));
    if (line !== undefined) return line;
  }
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

/** The line, among those of an annotation, in which a folded quote begins. */
function lineOfQuote(numbers: readonly number[], lines: Reading['lines'], quote: string): number | undefined {
  if (quote === '') return undefined;
  const starts: number[] = [];
  let text = '';
  for (const number of numbers) {
    starts.push(text.length);
    text += fold(lines[number - 1]?.text ?? '');
  }
  const at = text.indexOf(quote);
  return at < 0 ? undefined : numbers[starts.findLastIndex((start) => start <= at)];
}
