import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { addSample, choose, keptForOffline, SAMPLE } from './shell-steps.ts';

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });
  test('after one visit the library and a meeting are there without a network', async ({ page, context }) => {
    await addSample(page);
    await keptForOffline(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('Offline')).toBeVisible();
    await page
      .getByRole('link', { name: /Working Group|工作组/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/meetings/${SAMPLE}/programme`));
    await page.goto(`/meetings/${SAMPLE}/agenda/${encodeURIComponent('A/2')}`);
    await expect(page.getByRole('link', { name: 'Agenda' })).toHaveAttribute('aria-current', 'page');
    await page.goto('/import');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('Arabic mirrors the page, and stays after a reload', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const nav = await page.getByRole('navigation').boundingBox();
  expect(nav?.x).toBeGreaterThan((page.viewportSize()?.width ?? 0) / 2);
});

test('a deleted meeting comes back with Undo, by keyboard alone', async ({ page }) => {
  await addSample(page);
  const actions = page.getByRole('button', { name: /^Actions for/ });
  await actions.focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menu]:focus-within').waitFor();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(actions).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(actions).toBeVisible();
});

test('adding a sample keeps the focus at its place', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Add/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Open/ })).toBeFocused();
});

test('a meeting is renamed, duplicated and exported', async ({ page }) => {
  await addSample(page);
  const act = async (name: string): Promise<void> => {
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name }).click();
  };
  await act('Rename');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('The week in Vienna');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'The week in Vienna' })).toBeVisible();
  await act('Duplicate');
  await expect(page.getByRole('link', { name: 'Copy of The week in Vienna' })).toBeVisible();
  const download = page.waitForEvent('download');
  await act('Export');
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'rostrum-meeting/1' });
});

test('a run of Chinese characters inside a title is found', async ({ page }) => {
  await addSample(page);
  await page.getByRole('searchbox').fill('有组织犯罪');
  await expect(page.locator('mark').first()).toHaveText('有组织犯罪');
});

test('a document dropped on the library goes to the import', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Your meetings will be here').waitFor();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Provisional agenda'], 'agenda.txt', { type: 'text/plain' }));
    return data;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page).toHaveURL(/\/import$/);
});

test('what is no list of meetings is told, never taken for an empty one', async ({ page }) => {
  await page.route('**/feeds/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('login page of this network');
});

test('everything is backed up, and restored after a preview', async ({ page, browser, baseURL }, info) => {
  await addSample(page);
  await page.goto('/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const file = info.outputPath('backup.json');
  await (await download).saveAs(file);

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const device = await other.newPage();
  await device.goto('/settings');
  await device.locator('input[type=file]').setInputFiles(file);
  await expect(device.getByRole('dialog')).toContainText('Adds 1 meeting');
  await device.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(device.getByText('The backup was restored.')).toBeVisible();
  await device.goto('/');
  await expect(device.getByRole('button', { name: /^Actions for/ })).toBeVisible();
  await other.close();
});

test('a broken backup changes nothing and says so', async ({ page }) => {
  await addSample(page);
  await page.goto('/settings');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "rostrum-b') });
  await expect(page.getByRole('alert')).toContainText('Nothing on this device was changed');
});

test('lost data is called lost, not shown as an empty library', async ({ page }) => {
  await addSample(page);
  await page.goto('/settings');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('is missing');
  await expect(page.getByText('Your meetings will be here')).toHaveCount(0);
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await expect(page.getByRole('button', { name: 'Restore a backup' })).toBeInViewport();
  await page.goBack();
  await page.getByRole('button', { name: 'Go on without it' }).click();
  await expect(page.getByText('Your meetings will be here')).toBeVisible();
});

test('the palette leads to a meeting and changes the theme, by keyboard alone', async ({ page }) => {
  await addSample(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('2022');
  await expect(palette.getByRole('menuitem').first()).toContainText('2022');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(SAMPLE));
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('theme dark');
  await expect(palette.getByRole('menuitem')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what opened over the page gives the focus back', async ({ page }) => {
  await addSample(page);
  const focused = page.locator(':focus');
  for (const name of [/^Language/, /^Actions for/, 'Search and commands']) {
    const button = page.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=menu]').waitFor();
    await page.keyboard.press('Escape');
    await expect(page.locator('[role=menu]')).toHaveCount(0);
    await expect(focused).toHaveAccessibleName(name);
  }
  await page.getByRole('button', { name: /^Actions for/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAccessibleName(/^Actions for/);
});

test('"?" lists the shortcuts unless single keys are switched off', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('?');
  // A dialog would stand in the way.
  await page.getByRole('checkbox').check();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Ctrl K');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('another page moves the focus to its heading, and back keeps the place', async ({ page }) => {
  await choose(page, { language: 'en' });
  await page.setViewportSize({ width: 800, height: 250 });
  await addSample(page);
  await page.evaluate(() => window.scrollTo(0, 60));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);
  await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/settings"]')?.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await expect(page).toHaveTitle('Settings · Rostrum');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(60);
});

test('an address that names nothing says so', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.goto('/meetings/none/programme');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meeting not found');
});
