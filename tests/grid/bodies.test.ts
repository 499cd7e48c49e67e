import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyFacts, edgesOf, HUES } from '#grid/bodies.ts';

const css = readFileSync('src/grid/grid.css', 'utf8');
const PAPER = { light: '#fdfcf9', dark: '#16171a' };

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('hues on %s paper', (theme) => {
  const part = css.split(':root').filter((rule) => rule.includes('--body-0:'))[theme === 'light' ? 0 : 1] ?? '';
  it.each(Array.from({ length: HUES }, (_, hue) => hue))('hue %i has 3:1 against the paper', (hue) => {
    const value = new RegExp(`--body-${hue}: (#[0-9a-f]{6})`).exec(part)?.[1] ?? '';
    expect(contrast(value, PAPER[theme])).toBeGreaterThanOrEqual(3);
  });
});

it('calls bodies by their ids where these are short, else by letters', () => {
  const marks = (ids: string[]) =>
    [
      ...bodyFacts(
        ids.map((id) => ({ id, name: {} })),
        ['en'],
      ).values(),
    ].map((body) => body.mark);
  expect(marks(['A', 'WG.2'])).toEqual(['A', 'WG.2']);
  expect(marks(['plenary', 'committee-i'])).toEqual(['A', 'B']);
});

it('gives each body of a joint session its share of the edge', () => {
  expect(edgesOf([0, 3])).toBe('linear-gradient(to var(--grid-end), var(--body-0) 0% 50%, var(--body-3) 50% 100%)');
});
