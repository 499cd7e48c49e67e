// What was done on the desk, taken back and done again: by name, after a reload, beside another tab.
import { expect, type Page, test } from '@playwright/test';
import { addSample, SAMPLE } from './shell-steps.ts';

const DESK = `/meetings/${SAMPLE}/desk`;

async function takeOut(page: Page, title: string): Promise<void> {
  await page.locator('.grid-entry', { hasText: title }).first().click();
  await page.getByRole('menuitem', { name: 'Take out of the programme' }).click();
}

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const waiting = (page: Page, title: string) => page.locator('[data-waiting]', { hasText: title });

test('each step is named, outlives a reload, and another tab’s are not overwritten', async ({ page, context }) => {
  await addSample(page);
  await page.goto(DESK);
  await takeOut(page, '审议机制');
  await expect(waiting(page, '审议机制')).toBeVisible();
  await expect(step(page, 'Undo: Take item 5 out of the programme')).toBeVisible();

  await page.reload();
  await step(page, 'Undo: Take item 5 out of the programme').click();
  await expect(waiting(page, '审议机制')).toHaveCount(0);
  await page.reload();
  await step(page, 'Redo: Take item 5 out of the programme').click();
  await expect(waiting(page, '审议机制')).toBeVisible();

  const other = await context.newPage();
  await other.goto(DESK);
  await takeOut(other, '最后确定并通过');
  await expect(waiting(page, '最后确定并通过')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect(waiting(page, '最后确定并通过')).toHaveCount(0);
  await expect(page.locator('main [role=status]').first()).toHaveText('Undone: Take item 4 out of the programme');
  await page.keyboard.press('Control+z');
  await expect(waiting(page, '审议机制')).toHaveCount(0);
  await expect(step(page, 'Undo')).toBeVisible();
});
