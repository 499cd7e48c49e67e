// A secretariat tries two drafts, takes a change of one over into the other, makes it the programme, publishes and adopts it,
// gives it out; whoever follows the meeting is told what changed. What was changed since goes back, and comes again.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { dropFile, openImport } from './import-steps.ts';
import { addSample, SAMPLE } from './shell-steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function takeOut(page: Page, title: string): Promise<void> {
  const there = page.locator('.grid-entry', { hasText: title });
  await there.first().waitFor();
  const before = await there.count();
  await there.first().click();
  await page.getByRole('menuitem', { name: 'Take out of the programme' }).click();
  await expect(there).toHaveCount(before - 1);
}

/** Makes a draft and takes something out of it. */
async function draftWithout(page: Page, name: string, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the draft' }).fill(name);
  await button(page, 'Make a draft').click();
  await page.getByRole('link', { name: `Open ${name} on the desk` }).click();
  await expect(page.getByText(`Draft: ${name}`)).toBeVisible();
  await takeOut(page, title);
  await page.getByRole('link', { name: 'Back to the versions' }).click();
  await expect(page.getByText('1 difference from the meeting').last()).toBeVisible();
}

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('two drafts become a revision that is adopted, given out, and restored', async ({ page, browser, baseURL }) => {
  await addSample(page);
  await page.goto(`/meetings/${SAMPLE}/desk`);
  await page.getByRole('link', { name: 'Versions and drafts' }).click();
  await draftWithout(page, 'Hybrid', '审议机制');
  await draftWithout(page, 'Short', '最后确定并通过');

  // Compared, and one change taken over from the second into the first.
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption({ label: 'Draft: Hybrid' });
  await page.getByRole('combobox', { name: 'with', exact: true }).selectOption({ label: 'Draft: Short' });
  await expect(page.getByRole('heading', { name: '2 differences' })).toBeVisible();
  await expect(page.locator('.grid-news').first()).toBeVisible();
  await page.getByRole('button', { name: /^Take over: .*withdrawn/ }).click();
  await expect(page.getByRole('heading', { name: '1 difference', exact: true })).toBeVisible();

  // Made the programme, published, adopted.
  await page.getByRole('link', { name: 'Revisions and drafts' }).click();
  await button(page, 'Make Hybrid the programme of the meeting').click();
  await button(page, 'Publish').click();
  await page.getByRole('combobox', { name: 'Published as' }).selectOption('revision');
  await expect(page.getByText('It will be: Rev.1')).toBeVisible();
  await page.getByRole('textbox', { name: 'Remark' }).fill('As the Bureau asked.');
  await button(page, 'Publish').click();
  await expect(page.getByText('The meeting is as it was published: Rev.1.')).toBeVisible();
  await button(page, 'Note an approval of Rev.1').click();
  await page.getByRole('combobox', { name: 'Approved by' }).selectOption('meeting');
  await button(page, 'Save').click();
  await expect(page.getByText(/^Adopted by the meeting on .* under item 1\(b\)$/)).toBeVisible();

  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Français' });
  const annex = await saved(page, 'Save as Word');
  expect(annex.name).toMatch(/-fr\.docx$/);
  const file = await saved(page, 'Save Rev.1 as a meeting file');

  // What was changed since goes back to the revision, and comes again.
  await page.goto(`/meetings/${SAMPLE}/desk`);
  await takeOut(page, '其他事项');
  await page.getByRole('link', { name: 'Versions and drafts' }).click();
  await expect(page.getByText('The meeting was changed since Rev.1.')).toBeVisible();
  await button(page, 'Restore Rev.1').click();
  await expect(page.getByText('The meeting is as it was published: Rev.1.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByText('The meeting was changed since Rev.1.')).toBeVisible();

  // A delegate who has the meeting opens the file: it is an update, and what it changed is told.
  const delegate = await browser.newPage({ ...(baseURL && { baseURL }) });
  await addSample(delegate);
  await openImport(delegate);
  await dropFile(delegate, file.name, file.bytes.toString('utf8'));
  await button(delegate, 'Accept the update').click();
  await delegate.getByRole('link', { name: '2 changes not seen' }).click();
  await expect(delegate.getByRole('main').getByRole('listitem')).toHaveCount(2);
  await delegate.close();
});
