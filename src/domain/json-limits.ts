// Holds JSON from outside to what a file may hold, before anything walks over it: a deep one would break recursion.
import type { JsonPath } from './json-place.ts';

/** Any JSON, as it was parsed. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The most that a file may hold: characters of one string, and levels of objects and arrays. */
export interface JsonLimits {
  readonly string: number;
  readonly depth: number;
}

/**
 * The first place beyond the limits, or with half a character, and what is allowed there. Takes away keys named `__proto__` on its way: nothing
 * has use for them.
 */
export function excessIn(root: Json, limits: JsonLimits): { path: JsonPath; expected: string } | null {
  interface Place {
    readonly value: Json;
    readonly key: string | number;
    readonly depth: number;
    readonly above: Place | null;
  }
  const excess = (place: Place, expected: string) => {
    const path: (string | number)[] = [];
    for (let at: Place | null = place; at?.above; at = at.above) path.unshift(at.key);
    return { path: path.slice(0, 8), expected };
  };
  const isFit = (text: string): boolean => text.length <= limits.string && text.isWellFormed();
  const places: Place[] = [{ value: root, key: '', depth: 1, above: null }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { value } = place;
    if (typeof value === 'string' && !isFit(value)) {
      return excess(place, value.isWellFormed() ? `string, length ≤ ${limits.string}` : 'string of whole characters');
    }
    if (typeof value !== 'object' || value === null) continue;
    if (place.depth > limits.depth) return excess(place, `depth ≤ ${limits.depth}`);
    Reflect.deleteProperty(value, '__proto__');
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (typeof inner === 'string' ? !isFit(inner) : typeof inner === 'object') {
        places.push({ value: inner, key, depth: place.depth + 1, above: place });
      }
    }
  }
  return null;
}
