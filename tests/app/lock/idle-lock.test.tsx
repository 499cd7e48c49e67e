// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useIdleLock } from '#app/lock/use-idle-lock.ts';
import { StoreContext } from '#app/store-context.ts';
import type { PrivateLock, Store } from '#store/store.ts';

const lockNow = vi.fn(async () => {});
const lock: Partial<PrivateLock> = { lockNow };
const store: Partial<Store> = { lock: lock as PrivateLock };
const around = ({ children }: { children: ReactNode }) => (
  <StoreContext value={store as Store}>{children}</StoreContext>
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  lockNow.mockClear();
  vi.useRealTimers();
});

it('locks this tab when the minutes are over, counted from the last use', () => {
  renderHook(() => useIdleLock(5), { wrapper: around });
  vi.advanceTimersByTime(4 * 60_000);
  window.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(4.9 * 60_000);
  expect(lockNow).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20_000);
  expect(lockNow).toHaveBeenCalledWith('here');
});

it('locks a device that slept, before the first press after it counts', () => {
  renderHook(() => useIdleLock(5), { wrapper: around });
  vi.setSystemTime(Date.now() + 60 * 60_000);
  window.dispatchEvent(new Event('pointerdown'));
  expect(lockNow).toHaveBeenCalledWith('here');
});

it('never locks by itself where that was chosen', () => {
  renderHook(() => useIdleLock(null), { wrapper: around });
  vi.advanceTimersByTime(24 * 60 * 60_000);
  expect(lockNow).not.toHaveBeenCalled();
});
