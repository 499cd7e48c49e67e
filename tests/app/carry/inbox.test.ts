// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fragmentOf, partsOf } from '#app/carry/link-parts.ts';

const parts = partsOf(new TextEncoder().encode('Ruritania-bilateral, at noon in the delegates’ lounge'), 30) ?? [];
const [first, second] = [parts[0], parts[1]] as [(typeof parts)[0], (typeof parts)[0]];
const storage = (): string => JSON.stringify(Object.entries(localStorage));

/** The page of another tab: its own memory, the same localStorage. */
async function openTab() {
  vi.resetModules();
  const tab = await import('#app/carry/inbox.ts');
  return { ...tab, shown: renderHook(() => tab.useInbox()).result };
}

beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

it('keeps a part for the next opening where no lock is set', async () => {
  const tab = await openTab();
  act(() => tab.keepPart(first, 1, false));
  expect(storage()).toContain(fragmentOf(first));
  const next = await openTab();
  expect(next.shown.current).toMatchObject({ parts: [first], count: parts.length, kept: true });
});

it('writes nothing down under a lock, and tells the other open tabs', async () => {
  const tab = await openTab();
  act(() => tab.keepPart(first, 1, true));
  const other = await openTab();
  await expect.poll(() => other.shown.current?.parts).toEqual([first]);
  act(() => other.keepPart(second, 2, true));
  await expect.poll(() => tab.shown.current?.parts).toEqual([first, second]);
  expect(tab.shown.current?.kept).toBe(false);
  expect(storage()).toBe('[]');
  act(() => other.forgetParts(first.of));
  await expect.poll(() => tab.shown.current).toBeNull();
});

it('takes what waits out of the storage once a lock is set, and still has it', async () => {
  const tab = await openTab();
  act(() => tab.keepPart(first, 1, false));
  act(() => tab.keepInMemory());
  expect(storage()).toBe('[]');
  expect(tab.shown.current?.parts).toEqual([first]);
});
