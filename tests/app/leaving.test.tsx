// @vitest-environment jsdom
// A page is not left in silence while something is being written, and what is held back is written first.
import { expect, it, vi } from 'vitest';
import { beforeLeaving, watchLeaving } from '#app/leaving.ts';
import type { SaveState } from '#store/store.ts';

let state: SaveState = { kind: 'saved', at: null };
watchLeaving({ saveState: () => state });

/** Whether the browser would ask. */
const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('asks only while something is being written or could not be', () => {
  expect(leave()).toBe(false);
  state = { kind: 'saving' };
  expect(leave()).toBe(true);
  state = { kind: 'saved', at: 1 };
  expect(leave()).toBe(false);
});

it('has what is held back written first, and then asks', () => {
  const handOver = vi.fn(() => {
    state = { kind: 'saving' };
  });
  const stop = beforeLeaving(handOver);
  expect(leave()).toBe(true);
  state = { kind: 'saved', at: 1 };
  stop();
  expect(leave()).toBe(false);
  expect(handOver).toHaveBeenCalledTimes(1);
});

it('has it written when the page is hidden, as on a telephone, where no question is asked', () => {
  const handOver = vi.fn();
  const stop = beforeLeaving(handOver);
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pagehide'));
  expect(handOver).toHaveBeenCalledTimes(2);
  stop();
});
