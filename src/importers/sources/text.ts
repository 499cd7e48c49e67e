// Text to lines.
import type { Line } from '../reading.ts';

/** The lines of a text, whatever ends them. */
export function linesOfText(text: string): Line[] {
  return text.split(/\r\n?|\n|\u2028|\f/).map((line, index) => ({ number: index + 1, text: line }));
}
