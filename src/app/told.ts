// Tells a person what came of an act: that it was done, or why it could not be.
import { StoreError } from '#store/store.ts';
import { showNotice } from './notices.ts';
import { STORE_ERROR_WORDS } from './store-error-words.ts';
import type { Words } from './words.ts';

/** Waits for an act; where the store refuses, says why and gives null. */
export async function told<Result>(act: Promise<Result>, words: Words): Promise<Result | null> {
  try {
    return await act;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    showNotice(words.t(STORE_ERROR_WORDS[error.code]));
    return null;
  }
}
