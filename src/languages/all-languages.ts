// The languages in which documents are read. A language is added by its file and a line here.
import { arVocabulary } from './ar.ts';
import { enVocabulary } from './en.ts';
import { esVocabulary } from './es.ts';
import { frVocabulary } from './fr.ts';
import type { Vocabulary } from './language.ts';
import { ruVocabulary } from './ru.ts';
import { zhVocabulary } from './zh.ts';

/** The vocabularies of all languages that can be read. */
export const vocabularies: readonly Vocabulary[] = [
  enVocabulary,
  zhVocabulary,
  arVocabulary,
  esVocabulary,
  frVocabulary,
  ruVocabulary,
];
