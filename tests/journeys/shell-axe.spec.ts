// Accessibility of every page in every language, light and dark, as far as axe can tell.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { PAGES } from './shell-pages.ts';
import { choose } from './shell-steps.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function faults(page: Page, axe = new AxeBuilder({ page }).withTags(TAGS)): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Everything in light; in dark what colours decide, since nothing else differs. */
async function faultsOfBothThemes(page: Page): Promise<string[]> {
  const light = await faults(page);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  return [...light, ...(await faults(page, new AxeBuilder({ page }).withRules(['color-contrast'])))];
}

for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
  test(`axe finds nothing on any page in ${language}, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await choose(page, { language, theme: 'light' });
    await page.goto('/');
    await page.locator('details button').first().click();
    await page.getByRole('main').getByRole('searchbox').waitFor();
    const found: Record<string, string[]> = {};
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(address);
      await page.locator('main h1, main h2, main table, main [role=grid], main form, main ul').first().waitFor();
      const here = await faultsOfBothThemes(page);
      if (here.length > 0) found[name] = here;
    }
    expect(found).toEqual({});
  });
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in what opens over a page, ${theme}`, async ({ page }) => {
    await choose(page, { language: 'en', theme });
    await page.goto('/');
    await page.locator('details button').first().click();
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
