// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { LibraryPage } from '#app/library/library-page.tsx';
import { StoreContext } from '#app/store-context.ts';
import { STORE_ERROR_WORDS } from '#app/store-error-words.ts';
import { loadWords, type Words, WordsContext } from '#app/words.ts';
import { feedQueries } from '#feeds/published-meetings.ts';
import { type LockState, type PrivateLock, type Store, StoreError, type StoreState } from '#store/store.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('en');
});
beforeEach(() => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
});
afterEach(() => {
  cleanup();
  feedQueries.clear();
});

/** A store in a state, with nothing in it. */
const NO_LOCK: LockState = { kind: 'none' };

function storeIn(state: StoreState): Store {
  const unlocked: Partial<PrivateLock> = { state: () => NO_LOCK };
  const store: Partial<Store> = {
    lock: unlocked as PrivateLock,
    state: () => state,
    saveState: () => ({ kind: 'saved', at: null }),
    subscribe: () => () => {},
    meetings: async () => [],
    damaged: async () => [],
    backupAge: async () => ({ lastAt: null, changedAt: null }),
    setting: async () => undefined,
    acceptLoss: vi.fn(async () => {}),
  };
  return store as Store;
}

function show(store: Store): void {
  render(
    <WordsContext value={words}>
      <StoreContext value={store}>
        <MemoryRouter>
          <LibraryPage />
        </MemoryRouter>
      </StoreContext>
    </WordsContext>,
  );
}

const FIRST = 'Your meetings will be here';

test('an empty device is invited to import', async () => {
  show(storeIn({ kind: 'ready' }));
  await screen.findByText(FIRST);
  expect(screen.getByRole('link', { name: 'Import a document' }).getAttribute('href')).toBe('/import');
});

test('where data is missing it is said how much, and the first screen is not shown', async () => {
  show(storeIn({ kind: 'data-missing', lost: 3, lostEdits: 5, lastSavedAt: null }));
  expect((await screen.findByRole('alert')).textContent).toContain('3 meetings are gone');
  expect(screen.getByRole('link', { name: 'Restore a backup' })).toBeDefined();
  await Promise.resolve();
  expect(screen.queryByText(FIRST)).toBeNull();
});

test.each(Object.entries(STORE_ERROR_WORDS))('a store that cannot be used (%s) says why', (code, message) => {
  show(storeIn({ kind: 'unusable', error: new StoreError(code as StoreError['code']) }));
  expect(screen.getByRole('alert').textContent).toContain(words.t(message));
  expect(screen.queryByText(FIRST)).toBeNull();
});

test('an older tab in the way is named', () => {
  show(storeIn({ kind: 'waiting-for-other-tabs' }));
  expect(screen.getByRole('alert').textContent).toContain('Close the other tabs');
});
