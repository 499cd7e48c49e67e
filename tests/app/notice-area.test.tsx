// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { NoticeArea } from '#app/notice-area.tsx';
import { dismissNotice, showNotice } from '#app/notices.ts';
import { loadWords, type Words, WordsContext } from '#app/words.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('en');
});
afterEach(() => {
  act(dismissNotice);
  cleanup();
  vi.useRealTimers();
});

const show = (): void => {
  render(
    <WordsContext value={words}>
      <NoticeArea />
    </WordsContext>,
  );
};

test('a message with a way back stays half a minute, and as long as the focus is in it', () => {
  vi.useFakeTimers();
  show();
  const run = vi.fn();
  act(() => showNotice('Deleted: A', { label: 'Undo', run }));
  act(() => vi.advanceTimersByTime(29_000));
  expect(screen.getByRole('status').textContent).toContain('Deleted: A');
  screen.getByRole('button', { name: 'Undo' }).focus();
  act(() => vi.advanceTimersByTime(60_000));
  act(() => screen.getByRole('button', { name: 'Undo' }).click());
  expect(run).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a message that nobody looks at goes by itself', () => {
  vi.useFakeTimers();
  show();
  act(() => showNotice('Added: A'));
  screen.getByRole('button').blur();
  act(() => vi.advanceTimersByTime(9_000));
  expect(screen.getByRole('status').textContent).toContain('Added: A');
  (document.activeElement as HTMLElement).blur();
  act(() => vi.advanceTimersByTime(11_000));
  expect(screen.getByRole('status').textContent).toBe('');
});
