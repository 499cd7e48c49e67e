// @vitest-environment jsdom
// A note saves itself, says how it stands, and is not lost when its field goes away.
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NoteField } from '#app/plan/note-field.tsx';
import { loadWords, needWords, type Words, WordsContext } from '#app/words.ts';

await needWords(['papers', 'plan']);

let words: Words;
beforeEach(async () => {
  words = await loadWords('en');
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = (stored: string, save: (text: string) => Promise<boolean>) => (
  <WordsContext value={words}>
    <NoteField label="Note" stored={stored} save={save} />
  </WordsContext>
);
const write = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });

it('saves once after a pause, and says each state', async () => {
  const save = vi.fn(async () => true);
  render(field('', save));
  write('Ask');
  write('Ask again');
  expect(screen.getByRole('status')).toHaveTextContent('Not saved yet');
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(save.mock.calls).toEqual([['Ask again']]);
  expect(screen.getByRole('status')).toHaveTextContent('Saved');
});

it('keeps what could not be saved, and says so', async () => {
  render(field('before', async () => false));
  write('after');
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(screen.getByRole('status')).toHaveTextContent('Not saved');
  expect(screen.getByRole('textbox')).toHaveValue('after');
});

it('saves at once when it goes away', () => {
  const save = vi.fn(async () => true);
  const { unmount } = render(field('', save));
  write('In the last moment');
  unmount();
  expect(save).toHaveBeenCalledWith('In the last moment');
});

it('shows what another tab wrote', () => {
  const { rerender } = render(field('one', async () => true));
  rerender(field('two', async () => true));
  expect(screen.getByRole('textbox')).toHaveValue('two');
});
