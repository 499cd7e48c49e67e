// A packed plan as what stands behind the # of links, in one part or several: "1.<sum of all>.<part>-<of>.<sum of this
// part>.<data>". Every part tells what it belongs to and whether it came through whole, so that parts can be opened one
// by one, in any order. The sums find accidents; who means harm is held off by what reads the plan.
import { digest } from '#domain/digest.ts';

/** A part of a carried plan, as it stands in one link. */
export interface LinkPart {
  /** The sum of the whole, the same in each of its parts. */
  readonly of: string;
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
  /** Base64 for addresses (RFC 4648, section 5). */
  readonly data: string;
}

/** What stands behind a #: a part, or why it is none. */
export type LinkReading = LinkPart | 'newer' | 'broken';

/** The characters of data in one code, which a phone reads from another's screen. */
export const CODE_ROOM = 700;
/** The characters of data in one link; messengers cut longer ones off. */
export const LINK_ROOM = 12_000;
/** More codes than this nobody steps through; a file is quicker. */
export const MOST_PARTS = 40;

const VERSION = 1;
const FORM = /^#?(\d{1,6})\.([0-9a-z]{14})\.(\d{1,3})-(\d{1,3})\.([0-9a-z]{14})\.([A-Za-z0-9_-]{1,20000})$/;

/** A packed plan as parts of at most `room` characters of data; null where it would take too many. */
export function partsOf(bytes: Uint8Array, room: number): readonly LinkPart[] | null {
  const data = toAddressText(bytes);
  const count = Math.max(1, Math.ceil(data.length / room));
  if (count > MOST_PARTS) return null;
  const even = Math.ceil(data.length / count);
  const of = digest(data);
  return Array.from({ length: count }, (_, at) => ({
    of,
    number: at + 1,
    count,
    data: data.slice(at * even, (at + 1) * even),
  }));
}

/** What stands behind the # of a part's link. */
export function fragmentOf(part: LinkPart): string {
  const { of, number, count, data } = part;
  return `${VERSION}.${of}.${number}-${count}.${sumOf(part)}.${data}`;
}

/** Reads what stands behind a #. */
export function readFragment(fragment: string): LinkReading {
  const [, version, of = '', number, count, sum, data = ''] = FORM.exec(fragment) ?? [];
  if (version === undefined)
    return /^#?\d{1,6}\./.test(fragment) && Number.parseInt(fragment.replace('#', ''), 10) > VERSION
      ? 'newer'
      : 'broken';
  if (Number(version) > VERSION) return 'newer';
  const part: LinkPart = { of, number: Number(number), count: Number(count), data };
  const isIn = part.number >= 1 && part.number <= part.count && part.count <= MOST_PARTS;
  return isIn && fragmentOf(part) === fragment.replace(/^#/, '') && sum === sumOf(part) ? part : 'broken';
}

function sumOf({ of, number, count, data }: LinkPart): string {
  return digest(`${VERSION} ${of} ${number} ${count} ${data}`);
}

/** Which numbers are not among the parts of one plan. */
export function missingOf(parts: readonly LinkPart[]): readonly number[] {
  const there = new Set(parts.map(({ number }) => number));
  return Array.from({ length: parts[0]?.count ?? 0 }, (_, at) => at + 1).filter((number) => !there.has(number));
}

/** The packed plan of all its parts, in whatever order; null where one is missing or they do not belong together. */
export function joinedParts(parts: readonly LinkPart[]): Uint8Array<ArrayBuffer> | null {
  const [first] = parts;
  if (!first || parts.some(({ of, count }) => of !== first.of || count !== first.count)) return null;
  if (missingOf(parts).length > 0) return null;
  const byNumber = new Map(parts.map((part) => [part.number, part.data]));
  const data = Array.from({ length: first.count }, (_, at) => byNumber.get(at + 1)).join('');
  return digest(data) === first.of ? fromAddressText(data) : null;
}

function toAddressText(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromAddressText(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
