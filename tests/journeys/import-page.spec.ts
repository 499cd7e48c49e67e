// What was read from a PDF file is shown on its page, at the place where it is printed.
import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { faultsInAllLanguages } from './accessibility.ts';
import { dropFile, openImport } from './import-steps.ts';

const PRINTED = readFileSync(new URL('../importers/printed/telecom-council-en.ruled.pdf', import.meta.url));

async function middle(place: Locator): Promise<readonly [number, number]> {
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
}

test('a value is marked on the page, by keyboard, wide and narrow', async ({ page }) => {
  await openImport(page);
  await dropFile(page, 'council.pdf', PRINTED);
  await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible({ timeout: 20_000 });
  const pages = page.getByRole('button', { name: 'Show on the page' });
  await pages.press('Enter');
  await expect(pages).toHaveAttribute('aria-pressed', 'true');
  const sheet = page.getByRole('region', { name: 'Page 1 of the file council.pdf' });
  await expect(sheet.locator('canvas[data-state=drawn]')).toBeVisible({ timeout: 20_000 });
  await expect(sheet.locator('.pdf-mark')).toHaveCount(0);

  await page.getByRole('button', { name: 'Item 6: show lines' }).first().press('Enter');
  await expect(page.getByText('Marked: line 18')).toBeVisible();
  const mark = sheet.getByRole('img', { name: 'Line 18' });
  await expect(mark).toBeInViewport();
  // The file's own text, which its viewer places over the picture, stands where the mark does.
  const own = sheet.locator('.pdf-text span', { hasText: 'Resolutions and decisions' });
  const [[x, y], [ownX, ownY]] = [await middle(mark), await middle(own)];
  expect(Math.abs(x - ownX)).toBeLessThan(12);
  expect(Math.abs(y - ownY)).toBeLessThan(6);
  expect(await faultsInAllLanguages(page)).toEqual({});

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.pdf-mark')).toBeInViewport();
});
