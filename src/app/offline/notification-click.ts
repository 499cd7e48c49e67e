// What a press on a notification does: the open page comes to the front and goes there; without one a new one opens.

/** The part of the service worker's `clients` that is needed. */
export interface Pages {
  matchAll(options: {
    type: 'window';
    includeUncontrolled: boolean;
  }): Promise<readonly { focus(): Promise<unknown>; postMessage(message: unknown): void }[]>;
  openWindow(url: string): Promise<unknown>;
}

/** Shows the page at an address of this site. What is no path of it leads to the first page. */
export async function showPage(address: unknown, pages: Pages): Promise<void> {
  const path = typeof address === 'string' && /^\/(?!\/)/.test(address) ? address : '/';
  const [page] = await pages.matchAll({ type: 'window', includeUncontrolled: true });
  if (!page) {
    await pages.openWindow(path);
    return;
  }
  page.postMessage({ open: path });
  await page.focus();
}
