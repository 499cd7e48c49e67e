// A document's file is attached, and opens in a room without network.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { faults } from './accessibility.ts';
import { pdfSaying, wordSaying } from './paper-files.ts';
import { addSample, keptForOffline, SAMPLE } from './shell-steps.ts';

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a PDF and a Word file are attached, and open without network after a reload', async ({ page, context }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await addSample(page);
    await keptForOffline(page);
    await page.goto(`/meetings/${SAMPLE}/documents`);
    const attach = page.getByRole('button', { name: /^Attach a file to / }).first();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), attach.click()]);
    const paper = { name: 'report_EN.pdf', mimeType: 'application/pdf', buffer: pdfSaying('Every session is covered') };
    const word = { name: 'note_FR.docx', mimeType: '', buffer: wordSaying('Chaque séance est couverte') };
    await chooser.setFiles([paper, word]);
    await expect(page.getByRole('combobox', { name: 'Language of report_EN.pdf' })).toHaveValue('en');
    await expect(page.getByText('PDF files open here without network.')).toBeVisible();
    await expect(page.getByText(/^2 files take .+ \(less than 0\.1% of the .+ that the browser gives\)/)).toBeVisible();
    expect(await faults(page)).toEqual([]);

    await context.setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: 'report_EN.pdf' }).click();
    const shown = page.getByRole('article', { name: 'Page 1 of 1' });
    await expect(shown.getByText('Every session is covered')).toBeVisible();
    const picture = shown.locator('canvas[data-state=drawn]');
    await expect(picture).toBeVisible();
    const inked = await picture.evaluate((canvas: HTMLCanvasElement) => {
      const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let dark = 0;
      for (let at = 0; at < dots.length; at += 4) if ((dots[at] ?? 255) < 128) dark++;
      return dark;
    });
    expect(inked).toBeGreaterThan(100);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('+');
    await expect(page.getByRole('button', { name: 'Fit the width' })).toHaveText('125%');
    await expect(shown.locator('canvas[data-state=drawn]')).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: 'note_FR.docx' }).click();
    await expect(page.getByText('Chaque séance est couverte')).toBeVisible();
    await expect(page.getByText(/^Shown as text/)).toBeVisible();
    expect(await faults(page)).toEqual([]);

    await page.goto('/settings');
    const kept = page.getByRole('region', { name: 'Files' });
    await expect(kept.getByRole('listitem')).toHaveCount(2);
    expect(await faults(page)).toEqual([]);
    await kept.getByRole('button', { name: 'Remove note_FR.docx' }).click();
    await expect(kept.getByText(/^1 file takes/)).toBeVisible();
    expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});

test('a reading pack holds the papers of a day under clear names, and names those that are missing', async ({
  page,
}) => {
  await addSample(page);
  await page.goto(`/meetings/${SAMPLE}/agenda/${encodeURIComponent('A/2')}`);
  await page.getByRole('textbox', { name: 'My note', exact: true }).fill('Speak *third*.\n\n- thank the Chair');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  await page.goto(`/meetings/${SAMPLE}/documents?item=${encodeURIComponent('A/2')}`);
  const line = page.getByRole('row').nth(1);
  const symbol = (await line.getAttribute('data-document')) ?? '';
  const bytes = pdfSaying('A paper of item 2');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    line.getByRole('button', { name: /^Attach/ }).click(),
  ]);
  await chooser.setFiles({ name: 'some name_FR.pdf', mimeType: 'application/pdf', buffer: bytes });
  await expect(line.getByRole('link', { name: 'some name_FR.pdf' })).toBeVisible();
  await line.getByRole('combobox', { name: /^Reading list/ }).selectOption('To read');

  const pack = async (withNotes: boolean) => {
    await page.getByRole('button', { name: 'Save a reading pack' }).click();
    const dialog = page.getByRole('dialog');
    if (withNotes) await dialog.getByLabel('With my notes').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    return unzipSync(readFileSync(await download.path()));
  };
  const plain = await pack(false);
  const path = `papers/${symbol.replace(/[^A-Z0-9.]+/g, '-')}_fr.pdf`;
  expect(Object.keys(plain)).toEqual(['index.html', path]);
  expect(Buffer.from(plain[path] ?? []).equals(bytes)).toBe(true);
  const index = strFromU8(plain['index.html'] ?? new Uint8Array());
  expect(index).toContain(`href="${path}"`);
  expect(index).not.toContain('thank the Chair');
  const own = await pack(true);
  expect(strFromU8(own['index.html'] ?? new Uint8Array())).toContain('thank the Chair');

  await page.goto(`/meetings/${SAMPLE}/reading`);
  const list = page.getByRole('region', { name: /^To read/ });
  await expect(list.getByText(/^(Taken up|Last taken up) /)).toHaveCount(1);
  expect(await faults(page)).toEqual([]);
  await page.goto(`/meetings/${SAMPLE}/notes`);
  await expect(page.locator('em', { hasText: 'third' })).toBeVisible();
  await page.getByRole('searchbox').fill('no such word');
  await expect(page.getByText('No note holds these words.')).toBeVisible();
  await page.getByRole('searchbox').fill('CHAIR');
  await page.getByRole('button', { name: /^Change the note on/ }).click();
  expect(await faults(page)).toEqual([]);
});

test('what is typed or pressed is kept when the page is left in the same moment, or the browser asks first', async ({
  page,
}) => {
  page.on('dialog', (question) => {
    expect(question.type()).toBe('beforeunload');
    void question.dismiss();
  });
  const notes = `/meetings/${SAMPLE}/notes`;
  const item = `/meetings/${SAMPLE}/agenda/${encodeURIComponent('A/2')}`;
  /** Goes on; where the browser asks, stays until all is saved and then goes on. */
  const leaveFor = async (address: string): Promise<void> => {
    await page.goto(address).catch(async () => {
      await expect(page.getByRole('status', { name: 'State' })).toContainText('Saved');
      await page.goto(address);
    });
  };
  await addSample(page);
  for (const word of ['one', ' two', ' three']) {
    await page.goto(item);
    await page.getByRole('textbox', { name: 'My note', exact: true }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(word);
    await leaveFor(notes);
    await expect(page.locator('main li').filter({ hasText: word.trim() })).toBeVisible();
  }
  for (const choice of ['Maybe', 'Must attend', 'Attend']) {
    await page.goto(item);
    await page.getByRole('button', { name: choice, exact: true }).first().click();
    await leaveFor(item);
    await expect(page.getByRole('button', { name: choice, exact: true }).first()).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
});
