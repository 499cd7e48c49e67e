// Accessibility of every page in every language, light and dark, as far as axe can tell. A worker keeps one open library
// with the sample meeting, in which a page is visited once and its language changed in place.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as plain } from '@playwright/test';
import { PAGES } from './shell-pages.ts';
import { addSample, choose } from './shell-steps.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

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

async function faults(page: Page, axe = new AxeBuilder({ page }).withTags(TAGS)): Promise<string[]> {
  // No page has frames: the way without them is the quick one.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Chooses language and theme as another tab would, and waits until they are shown. */
async function show(page: Page, language: string, theme: string): Promise<void> {
  await page.evaluate(
    (record) => {
      const key = 'rostrum.preferences';
      localStorage.setItem(key, JSON.stringify(record));
      window.dispatchEvent(new StorageEvent('storage', { key }));
    },
    { language, theme },
  );
  await page.locator(theme === 'dark' ? 'html[data-theme=dark]' : 'html:not([data-theme])').waitFor();
  await page.locator(`html[lang=${language}]`).waitFor();
}

for (const [name, address] of Object.entries(PAGES)) {
  test(`axe finds nothing in any language, light and dark: ${name}`, async ({ library: page }) => {
    await page.goto(address);
    await page.locator('main h1, main h2, main table, main [role=grid], main form, main ul').first().waitFor();
    const found: Record<string, string[]> = {};
    for (const language of LANGUAGES) {
      await show(page, language, 'light');
      // In dark only what colours decide: nothing else differs.
      const light = await faults(page);
      await show(page, language, 'dark');
      const all = [...light, ...(await faults(page, new AxeBuilder({ page }).withRules(['color-contrast'])))];
      if (all.length > 0) found[language] = all;
    }
    expect(found).toEqual({});
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
