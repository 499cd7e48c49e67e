// The languages in which documents are read. A language is added by its file and a line here.

import { enVocabulary } from './en.ts';
import type { Vocabulary } from './language.ts';
import { zhVocabulary } from './zh.ts';

/** The vocabularies of all languages that can be read. */
export const vocabularies: readonly Vocabulary[] = [enVocabulary, zhVocabulary];
