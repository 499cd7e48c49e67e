// A newer document of a meeting comes in: exactly what it changed is told, once; marks and notes are kept. All offline.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { withItemMovedAndPaperAdded } from './changes-document.ts';
import { dropFile, openImport, seed } from './import-steps.ts';
import { keptForOffline } from './shell-steps.ts';

const NAME = '000_d27e470b07f4cd80.txt';
const DOCUMENT = seed(NAME);
const NOTE = 'Ask about the indicators.';

test.skip(DOCUMENT === null, 'the documents are not beside the project');

async function importDocument(page: Page, document: string, accept: string): Promise<void> {
  await openImport(page);
  await dropFile(page, NAME, document);
  await page.getByRole('button', { name: accept, exact: true }).click();
  await expect(page).toHaveURL(/\/meetings\/[^/]+\/programme/);
}

/** The choices of item 3 of the second body at a time, as its panel beside the programme has them. */
async function openItem(page: Page, meeting: string, day: string, time: RegExp) {
  await page.goto(`${meeting}/programme/${day}?item=${encodeURIComponent('B/3')}`);
  return page.getByRole('complementary').getByRole('group', { name: time }).first();
}

/** Imports the document, marks and notes Wednesday afternoon's item, imports the changed document; gives the address. */
async function updated(page: Page): Promise<string> {
  await importDocument(page, DOCUMENT ?? '', 'Accept');
  const meeting = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  const choices = await openItem(page, meeting, '2022-05-25', /Wed.*15:00/);
  await choices.getByRole('button', { name: 'Must attend' }).click();
  await expect(choices.getByRole('button', { name: 'Must attend' })).toHaveAttribute('aria-pressed', 'true');
  const place = choices.locator('xpath=..');
  await place.locator('summary').click();
  await place.getByRole('textbox').fill(NOTE);
  await expect(place.getByText('Saved', { exact: true })).toBeVisible();
  await importDocument(page, withItemMovedAndPaperAdded(DOCUMENT ?? ''), 'Accept the update');
  return meeting;
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('what an update changed is told once, and nothing of mine is lost', async ({ page, context }) => {
      await page.goto('/');
      await keptForOffline(page);
      await context.setOffline(true);
      const meeting = await updated(page);

      await expect(page.getByRole('link', { name: '3 changes not seen' })).toBeInViewport();
      await page.goto('/');
      await page.getByRole('link', { name: '3 changes not seen' }).click();
      await expect(page).toHaveURL(`${meeting}/changes`);
      const mine = page.getByRole('region', { name: 'In my plan' });
      const told = mine.getByRole('listitem');
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
      await expect(told).toHaveCount(3);
      const moved = told.filter({ hasText: 'Item 3' }).filter({ hasText: 'moved' });
      await expect(moved.locator('del')).toContainText('Wed 25 May 15:00–18:00');
      await expect(moved.locator('ins')).toContainText('Thu 26 May 15:00–18:00');
      await expect(told.filter({ hasText: 'Slot cancelled: Wed 25 May 15:00–18:00' })).toHaveCount(1);
      await expect(told.filter({ hasText: 'Document CTOC/COP/WG.2/2022/CRP.1 added' })).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);

      await moved.getByRole('button', { name: /^Seen: Item 3/ }).click();
      await expect(told).toHaveCount(2);
      await page.reload();
      await expect(told).toHaveCount(2);
      await page.getByRole('button', { name: 'Mark all as seen' }).click();
      await expect(page.getByText('Nothing has changed since you last looked.')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(told).toHaveCount(2);
      await page.getByRole('button', { name: 'Mark all as seen' }).click();
      await expect(page.getByRole('link', { name: 'What changed', exact: true })).toBeVisible();
      await page.goto('/');
      await expect(page.getByRole('button', { name: /^Actions for/ })).toHaveCount(1);
      await expect(page.getByRole('link', { name: /not seen/ })).toHaveCount(0);

      const choices = await openItem(page, meeting, '2022-05-26', /Thu.*15:00/);
      await expect(choices.getByRole('button', { name: 'Must attend' })).toHaveAttribute('aria-pressed', 'true');
      await expect(choices.locator('xpath=..').getByRole('textbox')).toHaveValue(NOTE);
    });
  });
}

test('axe finds nothing in what changed, in any language, light and dark', async ({ page }) => {
  test.setTimeout(120_000);
  const meeting = await updated(page);
  const found: string[] = [];
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
    for (const theme of ['light', 'dark']) {
      await page.evaluate(
        (kept) => localStorage.setItem('rostrum.preferences', kept),
        JSON.stringify({ language, theme }),
      );
      await page.goto(`${meeting}/changes`);
      await expect(page.locator('main li')).toHaveCount(3);
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${language} ${theme} ${id}: ${nodes[0]?.html}`));
    }
  }
  expect(found).toEqual([]);
});
