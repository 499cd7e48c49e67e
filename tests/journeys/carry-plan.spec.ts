// My plan on another device: from a link or from codes, offline, without a word of it leaving either device.
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { addSample, keptForOffline, SAMPLE } from './shell-steps.ts';

const NOTE = 'Ask for the floor before Peru';

/** What a device asks of any server: addresses and what is sent with them. */
function watched(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  return asked;
}

async function markTwo(page: Page): Promise<void> {
  await page.goto(`/meetings/${SAMPLE}/programme?item=${encodeURIComponent('A/2')}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('textbox', { name: 'My note', exact: true }).fill(NOTE);
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  const must = panel.getByRole('group', { name: /Every time/ }).getByRole('button', { name: 'Must attend' });
  await must.click();
  await expect(must).toHaveAttribute('aria-pressed', 'true');
}

async function linkWith(page: Page, choose: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<string> {
  await page.goto(`/meetings/${SAMPLE}/plan`);
  await page.getByRole('button', { name: 'Carry to another device' }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog);
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  return await dialog.getByRole('textbox', { name: 'Link to my plan' }).inputValue();
}

test('a plan goes from one device to another by a link, offline, and no server sees it', async ({ browser }) => {
  const first = await browser.newContext();
  const second = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' });
  const asked = [watched(first), watched(second)];
  const one = await first.newPage();
  await addSample(one);
  await markTwo(one);
  const link = await linkWith(one, (dialog) => dialog.getByLabel('With my notes').check());
  await one.keyboard.press('Escape');

  const other = await second.newPage();
  await addSample(other);
  await keptForOffline(other);
  await second.setOffline(true);
  await other.goto(link);
  await expect(other.getByText('1 mark', { exact: true })).toBeVisible();
  await expect(other.getByText(NOTE)).toBeVisible();
  await expect(other).toHaveURL(/\/carry$/);
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await other.getByRole('button', { name: 'Take over' }).click();
  await expect(other).toHaveURL(/\/plan$/);
  await expect(other.getByText(NOTE)).toHaveCount(1);
  await other.getByRole('button', { name: 'Take back' }).click();
  await expect(other.getByText(NOTE)).toHaveCount(0);
  await other.goto(link);
  await other.getByRole('button', { name: 'Take over' }).click();
  await expect(other).toHaveURL(/\/plan$/);
  await other.goto(link);
  await expect(other.getByText('All of this is here already.', { exact: false })).toBeVisible();

  const data = link.split('#')[1]?.split('.').at(-1)?.slice(0, 24) ?? '';
  expect(data).toHaveLength(24);
  for (const list of asked) {
    expect(list.length).toBeGreaterThan(0);
    for (const line of list) {
      expect(line).not.toContain(data);
      expect(line).not.toContain('Peru');
    }
  }
  await first.close();
  await second.close();
});

test('a sealed link opens with its passphrase alone, a damaged one changes nothing', async ({ page, browser }) => {
  await addSample(page);
  await markTwo(page);
  const link = await linkWith(page, (dialog) => dialog.getByLabel(/^Passphrase/).fill('three quiet owls'));
  const other = await (await browser.newContext()).newPage();
  await addSample(other);
  await other.goto(link);
  await other.getByLabel('Its passphrase').fill('three quiet cats');
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('does not open this plan');
  await other.getByLabel('Its passphrase').fill('three quiet owls');
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByText('1 mark', { exact: true })).toBeVisible();
  await other.getByRole('button', { name: 'Discard' }).click();
  await other.goto(`${link.slice(0, -9)}A${link.slice(-8)}`);
  await expect(other.getByRole('alert')).toContainText('Nothing was changed here');
  await expect(other.getByRole('button', { name: 'Take over' })).toHaveCount(0);
  await other.context().close();
});
