// One meeting out of several documents, one after the other and without a network: each says what it would change before
// anything is taken over, and where documents disagree one key decides.
import { expect, type Page, test } from '@playwright/test';
import { dropFile, keptMeetings, openImport } from './import-steps.ts';
import { AGENDA, ENGLISH, PROGRAMME, REVISION } from './merging-documents.ts';
import { keptForOffline } from './shell-steps.ts';

test.use({ serviceWorkers: 'allow' });

/** Drops a document and waits for its review, which says how it stands to the stored meeting. */
async function review(page: Page, name: string, text: string, relation: RegExp): Promise<void> {
  await openImport(page);
  await dropFile(page, name, text);
  await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible();
  await expect(page.getByText(relation)).toBeVisible();
}

test('agenda, programme, another language and a revision become one meeting, offline', async ({ page, context }) => {
  await page.goto('/');
  await keptForOffline(page);
  await openImport(page);
  await context.setOffline(true);
  await dropFile(page, 'ordre-du-jour.txt', AGENDA);
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/\/meetings\//);

  await review(page, 'programme.txt', PROGRAMME, /has what a stored meeting lacks/);
  for (const name of ['ordre-du-jour.txt', 'programme.txt'])
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Accept the update' }).click();
  await expect(page).toHaveURL(/\/meetings\//);
  const [complete] = await keptMeetings(page);
  expect(complete?.slots).toHaveLength(9);
  expect(complete?.slots[0]?.sessions[0]?.bodies).toEqual(['A', 'B']);

  await review(page, 'agenda.txt', ENGLISH, /another language/);
  await expect(page.getByText(/\(en\) has a slot on 2028-06-08 from 16:00/).first()).toBeVisible();
  await expect(page.locator('fieldset input').first()).toBeFocused();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Accept the update' }).click();
  await expect(page).toHaveURL(/\/meetings\//);
  const [english] = await keptMeetings(page);
  expect([english?.id, english?.languages]).toEqual([complete?.id, ['fr', 'en']]);
  expect(english?.agenda.at(-1)?.title).toEqual({
    en: 'Adoption of the joint report',
    fr: 'Adoption du rapport commun',
  });
  expect(english?.slots.at(-2)?.start).toBe('16:00');

  await review(page, 'agenda-rev-1.txt', REVISION, /stored already/);
  const changed = page.getByRole('region', { name: 'Update' }).getByRole('listitem');
  await expect(changed.filter({ hasText: '17:00–18:00' })).toBeVisible();
  expect((await keptMeetings(page))[0]).toEqual(english);
  await page.getByRole('button', { name: 'Accept the update' }).click();
  await expect(page).toHaveURL(/\/meetings\//);
  const all = await keptMeetings(page);
  expect(all.map(({ id }) => id)).toEqual([complete?.id]);
  expect(all[0]?.slots.at(-2)?.start).toBe('17:00');
});
