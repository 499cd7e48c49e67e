// The programme in a real browser: seen, walked by keys, opened, followed by its address, mirrored, printed.
import { expect, type Page, test } from '@playwright/test';
import { faults } from './accessibility.ts';
import { addSample, choose, SAMPLE } from './shell-steps.ts';

const PROGRAMME = `/meetings/${SAMPLE}/programme`;

async function openProgramme(page: Page, address = PROGRAMME): Promise<void> {
  await addSample(page);
  await page.goto(address);
  await page.getByRole('grid').waitFor();
}

const cell = (page: Page, name: RegExp) => page.getByRole('gridcell', { name });

test('the joint Tuesday spans both columns, Monday opens jointly and goes on with one body', async ({ page }) => {
  await openProgramme(page);
  const heads = page.getByRole('columnheader');
  const [first, last] = [await heads.nth(1).boundingBox(), await heads.nth(2).boundingBox()];
  const joint = await cell(page, /Tuesday.*10:00–13:00.*A\s3 \/ B\s2/).boundingBox();
  expect(joint?.x).toBeCloseTo(first?.x ?? 0, 0);
  expect((joint?.x ?? 0) + (joint?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), 0);
  const opening = await cell(page, /Monday.*10:00–13:00.*1\(a\)/).boundingBox();
  const alone = await cell(page, /Monday.*10:00–13:00.*第十七条/).boundingBox();
  expect(opening?.width).toBeCloseTo(joint?.width ?? 0, 0);
  expect(alone?.width).toBeCloseTo(first?.width ?? 0, 0);
  expect(alone?.y).toBeGreaterThan((opening?.y ?? 0) + (opening?.height ?? 0) - 1);
  await expect(cell(page, /Monday.*10:00–13:00.*does not meet/)).toHaveCount(1);
});

test('keys alone find an item, open it, and come back to it', async ({ page }) => {
  await openProgramme(page);
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('PageDown');
  await expect(cell(page, /Tuesday.*10:00–13:00/)).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Item 3')).toBeVisible();
  await expect(panel.getByText('Item 2')).toBeVisible();
  await expect(page).toHaveURL(/item=A%2F3/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.locator(':focus')).toContainText('适用');
});

test('an item has an address; Back closes it', async ({ page }) => {
  await openProgramme(page);
  await page.getByText('其他事项').click();
  await expect(page.getByRole('complementary').getByText('Item 4')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('complementary')).toBeHidden();
  await page.goto(`${PROGRAMME}/2022-05-26?view=day&item=${encodeURIComponent('B/5')}`);
  await expect(page.getByRole('complementary').getByText('Item 5')).toBeVisible();
  await expect(page.getByRole('grid').getByRole('heading')).toHaveText(/Thursday/);
});

test('what was opened stays where it was on the screen', async ({ page }) => {
  await openProgramme(page);
  const entry = page
    .getByRole('grid')
    .getByText('与联合国打击跨国有组织犯罪公约及其各项议定书实施情况审议机制有关的事项');
  await entry.scrollIntoViewIfNeeded();
  const before = await entry.boundingBox();
  await entry.click();
  await page.getByRole('complementary').waitFor();
  const moved = async () => Math.abs(((await entry.boundingBox())?.y ?? 0) - (before?.y ?? 0));
  await expect.poll(moved).toBeLessThan(3);
});

test('in Arabic the table is mirrored and so are the keys', async ({ page }) => {
  await addSample(page);
  await choose(page, { language: 'ar' });
  await page.goto(PROGRAMME);
  const heads = page.getByRole('columnheader');
  expect((await heads.nth(1).boundingBox())?.x).toBeGreaterThan((await heads.nth(2).boundingBox())?.x ?? 0);
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveClass(/grid-idle/);
});

test('a phone shows one day, and says what is joint', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openProgramme(page);
  await expect(page.getByRole('grid').getByRole('heading')).toHaveCount(1);
  await expect(cell(page, /Monday.*10:00–13:00.*Joint meeting/)).toBeVisible();
  await page.getByRole('button', { name: 'Next day' }).click();
  await expect(page.getByRole('grid').getByRole('heading')).toHaveText(/Tuesday/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('far from the venue', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });
  test('warns, and tells both clocks', async ({ page }) => {
    await openProgramme(page);
    await expect(page.getByRole('note')).toContainText(/Vienna.*Tokyo/);
    await expect(page.getByRole('rowheader').nth(1)).toHaveText(/10:00–13:00.*17:00\u2060–\u206020:00/);
  });
});

test('prints on at most three pages, by the browser’s own command', async ({ page }) => {
  await openProgramme(page);
  // The printed form is loaded once the page is at rest.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.locator('main table').waitFor({ state: 'attached' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(3);
  }
});

test('the printed form is a table whose headings come again on each page', async ({ page }) => {
  await openProgramme(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(3);
  await expect(
    page
      .getByRole('table')
      .getByRole('cell', { name: /3 \/ B\s2/ })
      .first(),
  ).toHaveAttribute('colspan', '2');
  await expect(page.getByRole('grid')).toBeHidden();
});

for (const width of [390, 1440]) {
  test(`axe finds nothing in what stands open, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openProgramme(page, `${PROGRAMME}/2022-05-24?item=${encodeURIComponent('A/3')}`);
    await page.getByRole('complementary').waitFor();
    expect(await faults(page)).toEqual([]);
  });
}
