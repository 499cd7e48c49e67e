// Accessibility of every page in every language, light and dark, as far as axe can tell. A worker keeps one open library
// with the sample meeting, in which a page is visited once and its language changed in place.
import { expect, type Page, test as plain } from '@playwright/test';
import { faults, faultsInAllLanguages } from './accessibility.ts';
import { PAGES } from './shell-pages.ts';
import { addSample, choose } from './shell-steps.ts';

const test = plain.extend<object, { library: Page }>({
  library: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await addSample(page);
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const [name, address] of Object.entries(PAGES)) {
  test(`axe finds nothing in any language, light and dark: ${name}`, async ({ library: page }) => {
    await page.goto(address);
    await page.locator('main h1, main h2, main table, main [role=grid], main form, main ul').first().waitFor();
    expect(await faultsInAllLanguages(page)).toEqual({});
  });
}

for (const theme of ['light', 'dark']) {
  plain(`axe finds nothing in what opens over a page, ${theme}`, async ({ page }) => {
    await choose(page, { language: 'en', theme });
    await addSample(page);
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menu').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('menuitem').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });
}
