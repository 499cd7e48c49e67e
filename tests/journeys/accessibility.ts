// What axe finds on a page as it stands, in one language or in all of them, light and dark.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** What axe finds by some rules: those of the tags, or those that are named. */
async function analyze(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  // Once a page load: a page is asked in twelve looks.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, runOnly);
}

/** What axe finds, each with the elements that it is about. */
export function faults(page: Page): Promise<string[]> {
  return analyze(page, { type: 'tag', values: TAGS });
}

/** Chooses theme and language as another tab would, and waits until they are shown. */
async function show(page: Page, chosen: { theme: string; language?: string }): Promise<void> {
  await page.evaluate((preferences) => {
    const key = 'rostrum.preferences';
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
    localStorage.setItem(key, JSON.stringify({ ...kept, ...preferences }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
  }, chosen);
  await page.locator(chosen.theme === 'dark' ? 'html[data-theme=dark]' : 'html:not([data-theme])').waitFor();
  if (chosen.language) await page.locator(`html[lang=${chosen.language}]`).waitFor();
}

/** What axe finds on the open page in one language, light and dark. */
export async function faultsLightAndDark(page: Page, language?: string): Promise<string[]> {
  const inLanguage = language === undefined ? {} : { language };
  await show(page, { theme: 'light', ...inLanguage });
  const light = await faults(page);
  await show(page, { theme: 'dark', ...inLanguage });
  // In dark only what colours decide: nothing else differs.
  return [...light, ...(await analyze(page, { type: 'rule', values: ['color-contrast'] }))];
}

/** What axe finds on the open page in each language, light and dark; languages without faults are left out. */
export async function faultsInAllLanguages(page: Page): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const language of LANGUAGES) {
    const all = await faultsLightAndDark(page, language);
    if (all.length > 0) found[language] = all;
  }
  return found;
}
