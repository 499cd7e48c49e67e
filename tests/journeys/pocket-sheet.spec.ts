// The programme for the pocket: one sheet, whatever stands in the plan, in any script, with everything that was chosen.
import { expect, test } from '@playwright/test';
import { addSample, choose, SAMPLE } from './shell-steps.ts';

test('my plan and the grid are printed on one sheet, the right size and in folding order', async ({ page }) => {
  await choose(page, { language: 'en' });
  await addSample(page);
  await page.goto(`/meetings/${SAMPLE}/programme`);
  await page.getByRole('grid').waitFor();
  const cells = page.locator('[role=gridcell].grid-cell');
  for (const at of [0, 3, 6]) {
    await cells.nth(at).focus();
    await page.keyboard.press('m');
    await expect(cells.nth(at).locator('.grid-choice').first()).toBeVisible();
  }
  await page.goto(`/meetings/${SAMPLE}/pocket`);
  await expect(page.locator('.pocket-page table')).toHaveCount(5);
  await expect(page.locator('.pocket-page h3')).toHaveCount(3);
  await expect(page.locator('.pocket-note')).toHaveCount(1); // The one that is only measured.
  for (const [pages, size] of [
    ['8 pages', /MediaBox \[0 0 841\.\d+ 59[45]/],
    ['4 pages', /MediaBox \[0 0 59[45]\.?\d* 841/],
  ] as const) {
    await page.getByLabel(pages).check();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(size);
  }
  const box = (at: number) => page.locator('.pocket-page').nth(at).boundingBox();
  const [cover, back] = [await box(0), await box(3)];
  expect(cover?.x ?? 0).toBeGreaterThan(back?.x ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});
