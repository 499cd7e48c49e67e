// Finds places in a JSON text: the line of a value, the line at which it stops being JSON. JSON.parse tells neither on
// all platforms. Steps through the text without recursion, so that its depth does not matter.

/** A way into a JSON value: keys of objects and indexes of arrays. */
export type JsonPath = readonly (string | number)[];

interface Frame {
  readonly close: '}' | ']';
  key: string | number;
}

/** What a walk came to: the wanted value, the end, or a fault; `offset` counts UTF-16 units from 0. */
interface Stop {
  readonly kind: 'found' | 'end' | 'fault';
  readonly offset: number;
}

/** The line of the value at a path, counted from 1; that of the nearest value around it where there is none. */
export function lineOfPath(text: string, path: JsonPath): number {
  for (let length = path.length; length > 0; length--) {
    const stop = walk(text, path.slice(0, length));
    if (stop.kind === 'found') return lineAt(text, stop.offset);
  }
  return 1;
}

/** The line at which a text stops being JSON, counted from 1; null where it is JSON throughout. */
export function lineOfFault(text: string): number | null {
  const stop = walk(text, null);
  return stop.kind === 'fault' ? lineAt(text, stop.offset) : null;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function walk(text: string, wanted: JsonPath | null): Stop {
  const stack: Frame[] = [];
  const isWanted = (): boolean =>
    wanted !== null && stack.length === wanted.length && stack.every((frame, depth) => frame.key === wanted[depth]);
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    if (isWanted()) return { kind: 'found', offset: at };
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      const frame: Frame = { close: opening === '{' ? '}' : ']', key: 0 };
      at = skipSpace(text, at + 1);
      if (text[at] !== frame.close) {
        stack.push(frame);
        const next = opening === '{' ? readKey(text, at, frame) : { at, fault: false };
        if (next.fault) return { kind: 'fault', offset: next.at };
        at = next.at;
        continue;
      }
      at++;
    } else {
      const end = scalarEnd(text, at);
      if (end < 0) return { kind: 'fault', offset: at };
      at = end;
    }
    for (;;) {
      at = skipSpace(text, at);
      const frame = stack.at(-1);
      if (!frame) return { kind: at === text.length ? 'end' : 'fault', offset: at };
      if (text[at] === frame.close) {
        stack.pop();
        at++;
        continue;
      }
      if (text[at] !== ',') return { kind: 'fault', offset: at };
      at++;
      if (frame.close === ']') frame.key = (frame.key as number) + 1;
      else {
        const next = readKey(text, at, frame);
        if (next.fault) return { kind: 'fault', offset: next.at };
        at = next.at;
      }
      break;
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

/** Reads `"key":` into the frame and gives the offset after it, or that of the fault. */
function readKey(text: string, from: number, frame: Frame): { at: number; fault: boolean } {
  const start = skipSpace(text, from);
  const end = text[start] === '"' ? scalarEnd(text, start) : -1;
  if (end < 0) return { at: start, fault: true };
  frame.key = JSON.parse(text.slice(start, end)) as string;
  const colon = skipSpace(text, end);
  return text[colon] === ':' ? { at: colon + 1, fault: false } : { at: colon, fault: true };
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The offset after a string, number or word; -1 where none stands. */
function scalarEnd(text: string, from: number): number {
  if (text[from] !== '"') {
    SCALAR.lastIndex = from;
    return SCALAR.test(text) ? SCALAR.lastIndex : -1;
  }
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '"') return isString(text.slice(from, at + 1)) ? at + 1 : -1;
    if (character < ' ') return -1;
    if (character === '\\') at++;
  }
  return -1;
}

function isString(literal: string): boolean {
  if (!literal.includes('\\')) return true;
  try {
    JSON.parse(literal);
    return true;
  } catch {
    return false;
  }
}
