// From a document to the week that it announces, and back to it without a network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { faultsLightAndDark } from './accessibility.ts';
import { dropFile, openImport, seed } from './import-steps.ts';
import { choose, keptForOffline } from './shell-steps.ts';

const NAME = '000_d27e470b07f4cd80.txt';
const DOCUMENT = seed(NAME);

/** What borders and gaps between columns may take, in pixels. */
const SLACK = 16;

async function left(place: Locator): Promise<number> {
  return (await place.boundingBox())?.x ?? Number.NaN;
}

async function width(place: Locator): Promise<number> {
  return (await place.boundingBox())?.width ?? Number.NaN;
}

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a dropped agenda is reviewed, kept, and there again without a network', async ({ page, context }) => {
    test.skip(DOCUMENT === null, 'the documents are not beside the project');
    await page.goto('/');
    await keptForOffline(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await dropFile(page, NAME, DOCUMENT ?? '');

    await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible();
    await expect(page.getByText(/5 findings, 12 lines not read/)).toBeVisible();
    await expect(page.getByText(/not understood/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Item 3: show lines' }).first().click();
    const line = page.getByRole('button', { name: /^25 ?3\. 适用《有组织犯罪公约》/ });
    await expect(line).toHaveAttribute('aria-pressed', 'true');
    await expect(line).toBeInViewport();
    await page.getByRole('button', { name: 'Accept' }).click();

    await expect(page).toHaveURL(/\/meetings\/[^/]+\/programme/);
    const grid = page.getByRole('grid');
    const cell = (name: RegExp): Locator => grid.getByRole('gridcell', { name });
    const [bodyA, bodyB] = [/^A.*国际合作工作组/, /^B.*技术援助问题政府专家工作组/].map((name) =>
      grid.getByRole('columnheader', { name }),
    );
    if (!bodyA || !bodyB) throw new Error('the grid has a column for each body');
    const both = (await width(bodyA)) + (await width(bodyB));

    for (const tuesday of [/Tuesday.*10:00.*适用《有组织犯罪公约》/, /Tuesday.*15:00.*适用《有组织犯罪公约》.*（续）/])
      expect(Math.abs((await width(cell(tuesday))) - both)).toBeLessThan(SLACK);
    const opening = cell(/Monday.*10:00.*会议开幕.*通过议程和工作安排/);
    const transfer = cell(/Monday.*10:00.*被判刑人员的移交/);
    expect(Math.abs((await width(opening)) - both)).toBeLessThan(SLACK);
    expect(await width(transfer)).toBeLessThan(both * 0.6);
    expect(Math.abs((await left(transfer)) - (await left(bodyA)))).toBeLessThan(SLACK);
    await expect(cell(/Monday.*10:00.*技术援助问题政府专家工作组.*does not meet/)).toBeVisible();

    await context.setOffline(true);
    await page.reload();
    await expect(cell(/Tuesday.*10:00.*适用《有组织犯罪公约》/)).toBeVisible();
    const before = (await left(bodyB)) > (await left(bodyA));
    expect(before).toBe(true);

    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);

    await page.evaluate(() => localStorage.setItem('rostrum.preferences', '{"language":"ar"}'));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const columns = grid.getByRole('columnheader');
    await expect(columns).toHaveCount(3);
    expect(await left(columns.nth(2))).toBeLessThan(await left(columns.nth(1)));
  });
});

test('the same document twice is one meeting', async ({ page }) => {
  test.skip(DOCUMENT === null, 'the documents are not beside the project');
  await openImport(page);
  await dropFile(page, NAME, DOCUMENT ?? '');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/programme/);
  await openImport(page);
  await dropFile(page, NAME, (DOCUMENT ?? '').replaceAll('下午 3 时至', '下午 4 时至'));
  await expect(page.getByText('This meeting is stored already')).toBeVisible();
  await expect(page.getByText('4 changes')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Mon 23 May 15:00–18:00' })).toContainText(
    'Mon 23 May 16:00–18:00',
  );
  await page.getByRole('button', { name: 'Accept the update' }).click();
  await expect(page).toHaveURL(/programme/);
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Actions for/ })).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('document and reading are two tabs that lead to each other', async ({ page }) => {
    test.skip(DOCUMENT === null, 'the documents are not beside the project');
    await openImport(page);
    await dropFile(page, NAME, DOCUMENT ?? '');
    await page.getByRole('button', { name: 'Venue: show lines' }).click();
    await expect(page.getByRole('tab', { name: 'Document' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('button', { name: /^3 ?2022 年 5 月 23 日/ })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: /^23 ?2\. 被判刑人员的移交/ }).click();
    await expect(page.getByRole('tab', { name: 'What was read' })).toHaveAttribute('aria-selected', 'true');
    await expect(
      page.getByRole('tabpanel').getByText('被判刑人员的移交（《有组织犯罪公约》第十七条）').first(),
    ).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

/** The last day of the programme with its weekday, and the same with a slip of the pen. */
const SLIPS = {
  ar: ['9 حزيران', '10 حزيران'],
  en: ['Friday, 9 June', 'Friday, 10 June'],
  es: ['Viernes 9 de junio', 'Viernes 10 de junio'],
  fr: ['Vendredi 9 juin', 'Vendredi 10 juin'],
  ru: ['Пятница, 9 июня', 'Пятница, 10 июня'],
  zh: ['2028年6月9日，星期五', '2028年6月10日，星期五'],
} as const;

for (const [language, [right, wrong]] of Object.entries(SLIPS)) {
  test(`in ${language} a wrong date takes fewer than five keys, and axe finds nothing`, async ({ page }) => {
    await choose(page, { language });
    await openImport(page);
    const text = readFileSync(join(import.meta.dirname, `../documents/two-bodies-${language}.txt`), 'utf8');
    await dropFile(page, 'document.txt', text.replaceAll(right, wrong));
    // The review opens where the first decision is.
    await expect(page.locator('fieldset input').first()).toBeFocused();
    const dates = page.getByRole('spinbutton');
    await expect(dates.last()).toHaveAttribute('aria-valuenow', '10');

    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys++;
      await page.keyboard.press(key);
    };
    // A date that contradicts itself: the second reading.
    await press('2');
    await expect(dates.last()).toHaveAttribute('aria-valuenow', '9');
    await expect(page.locator('fieldset input').nth(1)).toBeChecked();
    expect(keys).toBeLessThan(5);

    // A date that nothing doubts: the one before the last, a day too late, reached from the finding.
    keys = 0;
    await press('Shift+D');
    await press('Shift+D');
    await press('7');
    await expect(dates.nth(-2)).toHaveAttribute('aria-valuenow', '7');
    await expect(dates.nth(-2)).toBeFocused();
    expect(keys).toBeLessThan(5);

    await page.locator('[data-lines-of="venue"]').click();
    await page.locator('[data-values~="timeZone"] button').first().click();
    expect(await faultsLightAndDark(page)).toEqual([]);
  });
}
