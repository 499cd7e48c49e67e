// Reminders before what was marked: by notifications, told by one tab only; else at the foot of the page.
import { expect, type Page, test } from '@playwright/test';
import { faults } from './accessibility.ts';
import { addSample, keptForOffline, SAMPLE } from './shell-steps.ts';

const PLAN = `/meetings/${SAMPLE}/plan`;
const BEFORE_TUESDAY_AFTERNOON = '2022-05-24T12:46:00Z';

test.use({ serviceWorkers: 'allow', timezoneId: 'America/New_York' });

/** Marks Tuesday afternoon and asks for reminders a quarter of an hour before. */
async function remindOfTuesday(page: Page): Promise<void> {
  await page.clock.setFixedTime(BEFORE_TUESDAY_AFTERNOON);
  await addSample(page);
  await keptForOffline(page);
  await page.goto(`/meetings/${SAMPLE}/programme/2022-05-24?view=day`);
  await page.getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('m');
  await expect(page.locator('.grid-choice')).toHaveCount(1);
  await page.goto(PLAN);
  await page.getByRole('button', { name: 'Reminders' }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption('15 minutes');
  await expect(page.getByRole('dialog').getByText(/Tue,? 24 May 15:00/)).toBeVisible();
}

test('without notifications they stand at the foot of the page, offline too, until put away', async ({
  page,
  context,
}) => {
  await remindOfTuesday(page);
  await page.keyboard.press('Escape');
  const strip = page.getByRole('region', { name: 'Reminders' });
  await expect(strip).toContainText('15:00, in 14 minutes');
  await context.setOffline(true);
  await page.reload();
  await expect(strip).toContainText('A 3 / B 2');
  expect(await faults(page)).toEqual([]);
  await strip.getByRole('button', { name: 'Dismiss' }).click();
  await expect(strip).toHaveCount(0);
  await page.reload();
  await page.getByText('No conflicts').waitFor();
  await expect(strip).toHaveCount(0);
});

test('a notification is shown once, however many tabs are open', async ({ page, context }) => {
  await context.grantPermissions(['notifications']);
  await context.addInitScript(() => {
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {
      const shown = JSON.parse(localStorage.getItem('shown') ?? '[]');
      localStorage.setItem('shown', JSON.stringify([...shown, `${title} | ${options?.body}`]));
    };
  });
  await remindOfTuesday(page);
  const shown = (): Promise<string[]> => page.evaluate(() => JSON.parse(localStorage.getItem('shown') ?? '[]'));
  await expect.poll(shown).toHaveLength(1);
  const second = await context.newPage();
  await second.clock.setFixedTime(BEFORE_TUESDAY_AFTERNOON);
  await Promise.all([second.goto(PLAN), page.reload()]);
  for (const tab of [page, second]) await tab.getByText('No conflicts').waitFor();
  await expect.poll(shown).toEqual([expect.stringMatching(/^15:00, in 14 minutes \| A.3 \/ B.2 适用/)]);
  await expect(page.getByRole('region', { name: 'Reminders' })).toHaveCount(0);
});
