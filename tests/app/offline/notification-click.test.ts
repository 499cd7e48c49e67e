// A press on a notification leads to the page that it is about, never away from the site.
import { expect, it, vi } from 'vitest';
import { type Pages, showPage } from '#app/offline/notification-click.ts';

function pages(open: number) {
  const page = { focus: vi.fn(async () => undefined), postMessage: vi.fn() };
  const openWindow = vi.fn(async () => undefined);
  const all: Pages = { matchAll: async () => Array.from({ length: open }, () => page), openWindow };
  return { all, page, openWindow };
}

it('brings the open page to the front and tells it where to go', async () => {
  const { all, page, openWindow } = pages(2);
  await showPage('/meetings/x/programme', all);
  expect(page.postMessage.mock.calls).toEqual([[{ open: '/meetings/x/programme' }]]);
  expect(page.focus).toHaveBeenCalledOnce();
  expect(openWindow).not.toHaveBeenCalled();
});

it.each(['https://evil.example', '//evil.example', undefined, 7])('opens the first page for %s', async (address) => {
  const { all, openWindow } = pages(0);
  await showPage(address, all);
  expect(openWindow.mock.calls).toEqual([['/']]);
});
