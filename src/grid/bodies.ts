// How a body is told from the others: its letter, its hue, and the edges of a joint session.
// Seven hues that people with any colour vision tell apart (Okabe and Ito); grid.css has their values.
import type { Body, BodyId, LanguageTag } from '#domain/meeting.ts';
import { type Wording, wordingIn } from '#domain/text.ts';
import { type Column, column } from './units.ts';

/** How many hues there are; with more bodies they come round again, and the letter tells. */
export const HUES = 7;

/** A body as the grid shows it. */
export interface BodyFacts {
  readonly id: BodyId;
  readonly column: Column;
  /** Its letter or short name. */
  readonly mark: string;
  readonly name: Wording;
  /** 0 to HUES - 1. */
  readonly hue: number;
}

/** The bodies of a meeting as the grid shows them, by id, in the order of their columns. */
export function bodyFacts(bodies: readonly Body[], languages: readonly LanguageTag[]): ReadonlyMap<BodyId, BodyFacts> {
  const short = bodies.every((body) => body.id.length <= 5);
  return new Map(
    bodies.map((body, index) => [
      body.id,
      {
        id: body.id,
        column: column(index),
        mark: short ? body.id : letterOf(index),
        name: wordingIn(body.name, languages),
        hue: index % HUES,
      },
    ]),
  );
}

/** A to Z, then AA, AB … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The edges of several bodies side by side as a CSS image, each the same share of the width. */
export function edgesOf(hues: readonly number[]): string {
  const stops = hues.map(
    (hue, at) => `var(--body-${hue}) ${(at / hues.length) * 100}% ${((at + 1) / hues.length) * 100}%`,
  );
  return `linear-gradient(to var(--grid-end), ${stops.join(', ')})`;
}
