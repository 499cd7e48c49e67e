// The keys that choose: a letter each, at its place on keyboards of other scripts, and none with a modifier.
import { expect, it } from 'vitest';
import { choiceOfKey } from '#app/plan/choices.ts';

const press = (key: string, code: string, more: Partial<KeyboardEvent> = {}) =>
  choiceOfKey({ key, code, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, ...more });

it.each([
  ['m', 'KeyM', 'must'],
  ['a', 'KeyQ', 'attend'],
  ['Y', 'KeyY', 'maybe'],
  ['n', 'KeyN', 'not'],
  ['ь', 'KeyM', 'must'],
  ['ش', 'KeyA', 'attend'],
  ['x', 'KeyM', null],
  ['Enter', 'Enter', null],
])('%s at %s chooses %s', (key, code, choice) => {
  expect(press(key, code)).toBe(choice);
});

it('leaves shortcuts of the browser alone', () => {
  expect(press('a', 'KeyA', { ctrlKey: true })).toBeNull();
  expect(press('m', 'KeyM', { metaKey: true })).toBeNull();
});
