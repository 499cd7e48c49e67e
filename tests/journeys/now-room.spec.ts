// The page for the room, by a clock that stands still or is moved by the test.
import { expect, type Page, test } from '@playwright/test';
import { faultsInAllLanguages } from './accessibility.ts';
import { addSample, keptForOffline, SAMPLE } from './shell-steps.ts';

const NOW = `/meetings/${SAMPLE}/now`;
const TUESDAY_11_IN_VIENNA = '2022-05-24T09:00:00Z';

const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

// The viewer sits elsewhere: the page tells the venue's time.
test.use({ timezoneId: 'America/New_York' });

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });
  test('on Tuesday at eleven it shows the joint session and what is next, offline', async ({ page, context }) => {
    await page.clock.setFixedTime(TUESDAY_11_IN_VIENNA);
    await addSample(page);
    await keptForOffline(page);
    await context.setOffline(true);
    await page.goto(NOW);
    await expect(page.locator('main time')).toHaveText('11:00');
    await expect(page.getByText('Time at the venue, Vienna')).toBeVisible();
    const on = part(page, 'On now');
    await expect(on).toContainText('Working Group on International Cooperation · Working Group of Government Experts');
    await expect(on).toContainText('适用《有组织犯罪公约》预防和打击影响环境的跨国有组织犯罪');
    await expect(on).toContainText('10:00–13:00');
    await expect(on).toContainText('2 hours left');
    const next = part(page, 'Next');
    await expect(next).toContainText('in 4 hours');
    await expect(next).toContainText('15:00–18:00');
    await expect(next).toContainText('(continued)');
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

test('what is noted by hand is kept, says what it means, and can be taken back', async ({ page }) => {
  await page.clock.setFixedTime(TUESDAY_11_IN_VIENNA);
  await addSample(page);
  await page.goto(NOW);
  const missed = page.getByRole('button', { name: 'Did not start' });
  const meaning = part(page, 'What it means for the rest of the day');
  await missed.click();
  await expect(meaning).toContainText('Did not start. It is announced again for Tue 24 May 15:00–18:00.');
  await page.reload();
  await expect(missed).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Began' }).click();
  await expect(page.getByText('began 11:00')).toBeVisible();
  await expect(missed).toHaveAttribute('aria-pressed', 'false');
  await page.clock.setFixedTime('2022-05-24T11:10:00Z');
  await page.reload();
  await expect(part(page, 'Earlier today')).toContainText('began 11:00');
  await expect(meaning).toContainText('Not concluded by the end of the slot. It goes on Tue 24 May 15:00–18:00.');
  await page.getByRole('button', { name: 'Began' }).click();
  await expect(meaning).toHaveCount(0);
});

test('the page follows the clock through the day', async ({ page }) => {
  await addSample(page);
  await page.clock.install({ time: '2022-05-24T10:58:05Z' });
  await page.goto(NOW);
  await expect(part(page, 'On now')).toContainText('2 minutes left');
  await page.clock.runFor('02:00');
  await expect(page.getByText('No sitting now.')).toBeVisible();
  await expect(page.locator('main time')).toHaveText('13:00');
});

for (const [when, words] of [
  ['2022-05-20T12:00:00Z', 'The meeting has not begun.'],
  ['2022-05-24T17:00:00Z', 'Today’s sittings have ended.'],
  ['2022-05-30T12:00:00Z', 'The meeting has ended.'],
] as const) {
  test(`at ${when} it says: ${words}`, async ({ page }) => {
    await page.clock.setFixedTime(when);
    await addSample(page);
    await page.goto(NOW);
    await expect(page.getByText(words)).toBeVisible();
    await expect(part(page, 'Next')).toHaveCount(words.endsWith('has ended.') ? 0 : 1);
  });
}

test('the screen is kept on where the system allows it, and what it came to is said', async ({ page }) => {
  await page.addInitScript(() => {
    let isAllowed = true;
    const lock = (): EventTarget => Object.assign(new EventTarget(), { release: async () => undefined });
    const request = async (): Promise<EventTarget> => {
      if (!isAllowed) throw new DOMException('low battery', 'NotAllowedError');
      isAllowed = false;
      return lock();
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await addSample(page);
  await page.goto(NOW);
  await page.getByRole('button', { name: 'Keep the screen on' }).click();
  await expect(page.getByText('The screen stays on while this page is shown')).toBeVisible();
  await page.getByRole('button', { name: 'Let the screen sleep' }).click();
  await expect(page.getByText('The screen stays on while this page is shown')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep the screen on' }).click();
  await expect(page.getByText('The system does not keep the screen on just now')).toBeVisible();
});

test('axe finds nothing while a session is on, in any language, light and dark', async ({ page }) => {
  await page.clock.setFixedTime(TUESDAY_11_IN_VIENNA);
  await addSample(page);
  await page.goto(NOW);
  await page.getByRole('button', { name: 'Did not start' }).click();
  await expect(page.locator('main section')).toHaveCount(3);
  expect(await faultsInAllLanguages(page)).toEqual({});
});
