// A delegate's own plan in a real browser: marked by key and by tap, seen by day, kept offline, told in words where it
// cannot be done.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Meeting } from '../../src/domain/meeting.ts';
import { faults } from './accessibility.ts';
import { markAllByKey, markAllByTap, openPlan } from './plan-steps.ts';
import { addSample, keptForOffline, SAMPLE } from './shell-steps.ts';

const MEETING = `/meetings/${SAMPLE}`;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** A copy of the sample in which A goes on with its item 2 on Wednesday morning beside B's item 3. */
function copyWithParallelMorning(): Meeting {
  const meeting = JSON.parse(readFileSync(`public/feeds/${SAMPLE}.json`, 'utf8')) as Meeting;
  const session = { id: 'parallel', bodies: ['A'], entries: [{ items: ['A/2'], continued: true }] };
  const slots = meeting.slots.map((slot) =>
    slot.date === '2022-05-25' && slot.start === '10:00' ? { ...slot, sessions: [session, ...slot.sessions] } : slot,
  );
  return { ...meeting, slots };
}

for (const [size, mark] of [
  [DESK, markAllByKey],
  [PHONE, markAllByTap],
] as const) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size, hasTouch: size === PHONE, serviceWorkers: 'allow' });

    test('everything can be marked without a conflict, and is there offline', async ({ page, context }) => {
      await addSample(page);
      await keptForOffline(page);
      await mark(page, MEETING);
      await openPlan(page, MEETING);
      await expect(page.getByText('No conflicts')).toBeVisible();
      await expect(page.locator('[data-conflict]')).toHaveCount(0);
      await context.setOffline(true);
      await page.reload();
      await expect(page.getByText('No conflicts')).toBeVisible();
      await expect(page.locator('main ol > li:has(ul)')).toHaveCount(10);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    });

    test.describe('on the copy', () => {
      test.use({ serviceWorkers: 'block' });

      test('exactly one conflict is told, at its place and in words', async ({ page }) => {
        const copy = copyWithParallelMorning();
        await page.route(`**/feeds/${SAMPLE}.json`, (route) => route.fulfill({ json: copy }));
        await addSample(page);
        await mark(page, MEETING);
        await openPlan(page, MEETING);
        await expect(page.getByText(/^\W*1 conflict$/)).toBeVisible();
        await expect(page.locator('[data-conflict]')).toHaveCount(1);
        const wednesday = page.getByRole('region', { name: /Wednesday/ });
        await expect(wednesday.locator('[data-conflict]')).toHaveText(/In parallel with [AB] [23] .+/);
        await page.getByRole('button', { name: /Go to the conflict on Wed/ }).click();
        await expect(page.locator('li:focus')).toContainText('In parallel with');
      });
    });
  });
}

test('one tap in the panel marks an entry on the grid; the plan alone can be shown', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await addSample(page);
  await page.goto(`${MEETING}/programme/2022-05-24?item=${encodeURIComponent('A/3')}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('group', { name: /15:00/ }).first().getByRole('button', { name: 'Must attend' }).click();
  await expect(page.locator('.grid-entry', { hasText: 'Must attend' })).toHaveCount(1);
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Only my plan' }).click();
  await expect(page).toHaveURL(/mine/);
  await expect(page.locator('.grid-entry')).toHaveCount(1);
  await expect(page.getByRole('gridcell', { name: /Not in my plan: A, B/ })).toBeVisible();
});

test('the keys can be switched off', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rostrum.preferences', JSON.stringify({ singleKeys: false })));
  await addSample(page);
  await page.goto(`${MEETING}/programme`);
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.grid-choice')).toHaveCount(0);
});

test('a note is kept as it is written, stands in the plan, and survives a reload', async ({ page }) => {
  await addSample(page);
  await page.goto(`${MEETING}/programme?item=${encodeURIComponent('A/2')}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('textbox', { name: 'My note', exact: true }).fill('Speak third.\nThank the Chair.');
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  const maybe = panel.getByRole('group', { name: /Every time/ }).getByRole('button', { name: 'Maybe' });
  await maybe.click();
  await expect(maybe).toHaveAttribute('aria-pressed', 'true');
  await openPlan(page, MEETING);
  await page.reload();
  await expect(page.getByText('Thank the Chair.')).toHaveCount(1);
});

test('an own appointment over a session is told, changed and taken back', async ({ page }) => {
  await addSample(page);
  await page.goto(`${MEETING}/programme`);
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('m');
  await expect(page.locator('.grid-choice')).toHaveCount(2);
  await openPlan(page, MEETING);
  await page.getByRole('button', { name: 'Add an appointment' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toContainText('needs a name');
  await form.getByLabel('What').fill('Bilateral with Peru');
  await form.getByLabel('From').fill('12:00');
  await form.getByLabel('To').fill('13:30');
  await form.getByLabel('Repeat').selectOption('Every day');
  await form.getByLabel('Until').fill('2022-05-24');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Bilateral with Peru')).toHaveCount(2);
  await expect(page.locator('[data-conflict]')).toHaveText(/At the same time as A \+ B 1\(a\).*You must attend both/);
  expect(await faults(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Only on Mon/ })
    .click();
  await expect(page.getByText('Bilateral with Peru')).toHaveCount(2);
  await expect(page.getByText('No conflicts')).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.locator('[data-conflict]')).toHaveCount(1);
});

test('documents are read one by one', async ({ page }) => {
  await addSample(page);
  await page.goto(`${MEETING}/documents`);
  await page
    .getByRole('combobox', { name: /^Reading list: / })
    .first()
    .selectOption('To read');
  await page.getByRole('combobox', { name: 'Reading list', exact: true }).selectOption('To read');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('the plan becomes a calendar file, with notes only when asked', async ({ page }) => {
  await addSample(page);
  await page.goto(`${MEETING}/programme?item=${encodeURIComponent('A/2')}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('textbox', { name: 'My note', exact: true }).fill('Between us');
  const attend = panel.getByRole('group', { name: /Every time/ }).getByRole('button', { name: 'Attend', exact: true });
  await attend.click();
  await expect(attend).toHaveAttribute('aria-pressed', 'true');
  await openPlan(page, MEETING);
  const save = async (withNotes: boolean): Promise<string> => {
    await page.getByRole('button', { name: /^Save my plan/ }).click();
    const dialog = page.getByRole('dialog');
    if (withNotes) await dialog.getByLabel('With my notes').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save' }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const plain = await save(false);
  expect(plain.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(plain).not.toContain('Between us');
  const own = await save(true);
  expect(own).toContain('Between us');
  expect(own.match(/^UID:.*$/gm)).toEqual(plain.match(/^UID:.*$/gm));
  expect(own).toMatch(/SEQUENCE:1/);
});
