// A document's file is attached, and opens in a room without network.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pdfSaying } from './paper-files.ts';
import { addSample, keptForOffline, SAMPLE } from './shell-steps.ts';

test('a PDF is attached, and opens without network after a reload', async ({ page, context }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await addSample(page);
  await keptForOffline(page);
  await page.goto(`/meetings/${SAMPLE}/documents`);
  const attach = page.getByRole('button', { name: /^Attach a file to / }).first();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), attach.click()]);
  const paper = { name: 'report_EN.pdf', mimeType: 'application/pdf', buffer: pdfSaying('Every session is covered') };
  await chooser.setFiles(paper);
  await expect(page.getByRole('combobox', { name: 'Language of report_EN.pdf' })).toHaveValue('en');
  await expect(page.getByText('PDF files open here without network.')).toBeVisible();
  await expect(page.getByText(/^1 file takes .+ \(.+% of the .+ that the browser gives\)/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

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
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('+');
  await expect(page.getByRole('button', { name: 'Fit the width' })).toHaveText('125%');
  await expect(shown.locator('canvas[data-state=drawn]')).toBeVisible();
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
