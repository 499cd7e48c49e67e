// What several journeys through the shell have in common.
import { expect, type Page } from '@playwright/test';

/** The sample meeting of two bodies. */
export const SAMPLE = 'wg-ic-ta-2022';

/** Waits until the service worker keeps everything and is in charge. */
export async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });
}

/** Opens the library and adds a sample meeting, the first one of the list. */
export async function addSample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Add/ }).first().click();
  await expect(page.getByRole('button', { name: /^Actions for/ })).toBeVisible();
}

/** Chooses language and theme as the settings do, before a page is opened. */
export async function choose(page: Page, preferences: { language?: string; theme?: string }): Promise<void> {
  await page.addInitScript((record) => {
    localStorage.setItem('rostrum.preferences', JSON.stringify(record));
  }, preferences);
}
