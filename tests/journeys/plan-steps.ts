// What the journeys of the plan have in common: everything of a meeting marked, by one key each or by one tap each.
import { expect, type Page } from '@playwright/test';

/** Walks the whole grid and presses "a" on every session. */
export async function markAllByKey(page: Page, meeting: string): Promise<void> {
  await page.goto(`${meeting}/programme`);
  await page.getByRole('grid').waitFor();
  const sessions = page.locator('[role=gridcell].grid-cell');
  for (let at = 0; at < (await sessions.count()); at++) {
    const entries = sessions.nth(at).locator('.grid-entry');
    await sessions.nth(at).focus();
    await page.keyboard.press('a');
    await expect(entries.locator('.grid-choice')).toHaveCount(await entries.count());
  }
}

/** Opens every item of the agenda and taps "Attend"; an item of both bodies is chosen once. */
export async function markAllByTap(page: Page, meeting: string): Promise<void> {
  await page.goto(`${meeting}/agenda`);
  const rows = page.locator('main li > div:has(> h3)');
  await rows.first().waitFor();
  for (let at = 0; at < (await rows.count()); at++) {
    await rows.nth(at).locator('h3 button').tap();
    const attend = rows.nth(at).getByRole('button', { name: 'Attend', exact: true });
    if ((await attend.getAttribute('aria-pressed')) === 'false') await attend.tap();
    await expect(attend).toHaveAttribute('aria-pressed', 'true');
  }
}

/** Opens the plan of a meeting and waits until its days stand there. */
export async function openPlan(page: Page, meeting: string): Promise<void> {
  await page.goto(`${meeting}/plan`);
  await page.locator('main ol').first().waitFor();
}
