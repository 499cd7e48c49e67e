// The statements of a meeting's annotations, each with its language, kept by item.
import type { Item, LanguageTag } from '#domain/meeting.ts';
import { type Statement, statementsIn } from './statements.ts';

/** A statement with the language that it stands in. */
export interface Annotated {
  readonly language: LanguageTag;
  readonly statement: Statement;
}

/** The statements of annotations, kept by item: reading prose costs more than all else that the rules do. */
export type ProseMemory = WeakMap<Item, { readonly year: number; readonly found: readonly Annotated[] }>;

/** The statements of an item's annotation. */
export function annotatedOf(item: Item, year: number, memory: ProseMemory): readonly Annotated[] {
  if (item.annotation === null) return [];
  const known = memory.get(item);
  if (known?.year === year) return known.found;
  const found = Object.entries(item.annotation).flatMap(([language, text]) =>
    statementsIn(text, language, year).map((statement) => ({ language, statement })),
  );
  memory.set(item, { year, found });
  return found;
}
