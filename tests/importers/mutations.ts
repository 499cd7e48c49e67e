// Documents spoilt at random, from a seed, so that what fails can be made again.

/** A source of numbers that look random: the same ones for the same seed. */
export interface Chance {
  /** A whole number from 0 to below a limit. */
  below(limit: number): number;
  one<Thing>(things: readonly Thing[]): Thing;
}

/** Opens a source of chance (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one(things) {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('nothing to choose from');
      return thing;
    },
  };
}

const STRANGE = [
  '\t',
  ' ',
  '\u00a0',
  '(',
  ')',
  '1',
  '10 a.m.',
  '-',
  '–',
  '.',
  ',',
  '\u202e',
  '\ufeff',
  '第',
  'ل',
  '项目',
  '2028',
  '/',
  '*',
  '<',
  '>',
  '&',
  '"',
  'x'.repeat(300),
  '\u0301',
  '𠀀',
  '(a)',
  ':',
];

/** A text with a few lines, cells or characters changed, and parts of another text in it. */
export function mutatedText(text: string, other: string, chance: Chance): string {
  const lines = text.split('\n');
  const others = other.split('\n');
  for (let changes = 1 + chance.below(6); changes > 0; changes--) {
    const at = chance.below(Math.max(1, lines.length));
    const line = lines[at] ?? '';
    const place = chance.below(line.length + 1);
    const cells = line.split('\t');
    switch (chance.below(11)) {
      case 0:
        lines.splice(at, 1 + chance.below(4));
        break;
      case 1:
        lines.splice(at, 0, ...lines.slice(at, at + 1 + chance.below(4)));
        break;
      case 2:
        [lines[at], lines[at + 1]] = [lines[at + 1] ?? '', line];
        break;
      case 3:
        lines.splice(at, 2, `${line}${chance.one(['\t', ' ', '   ', ''])}${lines[at + 1] ?? ''}`);
        break;
      case 4:
        lines[at] = line.slice(0, place);
        break;
      case 5:
        lines.splice(at, 1, line.slice(0, place), line.slice(place));
        break;
      case 6:
        lines[at] = `${line.slice(0, place)}${chance.one(STRANGE)}${line.slice(place + chance.below(3))}`;
        break;
      case 7:
        lines[at] = cells.length > 1 ? [...cells.slice(1), cells[0]].join('\t') : line.replaceAll(' ', '\t');
        break;
      case 8:
        lines.splice(at, 0, ...others.slice(chance.below(others.length)).slice(0, 1 + chance.below(20)));
        break;
      case 9:
        lines.push(...lines.splice(at, 1 + chance.below(8)));
        break;
      default:
        lines.length = at;
    }
  }
  return lines.join('\n');
}

/** Bytes with a few of them changed, left out, repeated, or cut off. */
export function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let out = Uint8Array.from(bytes);
  for (let changes = 1 + chance.below(12); changes > 0; changes--) {
    const at = chance.below(Math.max(1, out.length));
    const length = chance.below(200);
    switch (chance.below(8)) {
      case 0:
        out = joined(out.subarray(0, at), out.subarray(at + length));
        break;
      case 1:
        out = joined(out.subarray(0, at), out.subarray(at, at + length), out.subarray(at));
        break;
      case 2:
        out = joined(
          out.subarray(0, at),
          Uint8Array.from({ length }, () => chance.below(256)),
          out.subarray(at),
        );
        break;
      case 3:
        if (chance.below(4) === 0) out = out.slice(0, at);
        break;
      default:
        out[at] = chance.one([0, 10, 32, 0x28, 0x3c, 0x7f, 0xff, chance.below(256)]);
    }
  }
  return out;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
