// What is loaded only when it is first shown: a page or a part of one, and the words that it says. The words of the first
// screen are there without being named; tests/app/later.test.ts holds that no others are said unnamed.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { type Area, needWords } from './words.ts';

/** A component that is loaded, with the words of its areas, when it is first shown; until then what is around it waits. */
export function later<Props extends object>(
  areas: readonly Area[],
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), needWords(areas)]);
    return { default: component };
  });
}
