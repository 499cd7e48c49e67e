// Files that were made to do harm, one after the other in one tab: each is refused with a message or read without the
// harm, no address is asked for, nothing runs, and the tab and what is stored go on as before.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { type HostileFile, hostileFiles } from './hostile-files.ts';
import { dropFile, keptMeetings, openImport } from './import-steps.ts';

/** Drops a file; one of so many letters is made in the page, since it is too large to be carried there. */
async function drop(page: Page, { name, content }: Pick<HostileFile, 'name' | 'content'>): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array)
    return dropFile(page, name, typeof content === 'string' ? content : Buffer.from(content));
  await page.evaluate(
    ([fileName, letters]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'.repeat(letters)], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, content.letters] as const,
  );
}

test('files that were made to do harm do none', async ({ page, context, baseURL }, info) => {
  test.slow();
  const asked: string[] = [];
  const canary = createServer((request, response) => {
    asked.push(`canary: ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
  context.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('blob:')) asked.push(request.url());
  });
  const harm: string[] = [];
  page.on('pageerror', (error) => harm.push(error.message));
  page.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', () => harm.push('another page was opened'));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) => {
      Object.assign(window, { harmed: `${event.violatedDirective} ${event.blockedURI}` });
    }),
  );

  const { item, files, sound } = hostileFiles(address);
  await openImport(page);
  const heading = page.getByRole('heading', { level: 1 });
  const review = page.getByRole('heading', { name: 'Review what was read' });
  await drop(page, sound);
  await expect(review).toBeVisible();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/\/programme/);
  const before = await keptMeetings(page);
  expect(before).toHaveLength(1);
  await openImport(page);

  const times: string[] = [];
  for (const file of files) {
    await test.step(file.what, async () => {
      const begun = Date.now();
      await drop(page, file);
      if (file.refusal) {
        const note = page.getByText('Not read:').locator('..').filter({ hasText: file.name });
        await expect(note).toBeVisible({ timeout: 20_000 });
        times.push(`${Date.now() - begun} ms: ${file.what}`);
        await expect(note.locator('..')).toContainText(file.refusal);
        await expect(note.locator('..')).toContainText('Nothing was stored');
      } else {
        await expect(review).toBeVisible({ timeout: 20_000 });
        times.push(`${Date.now() - begun} ms: ${file.what}`);
        await expect(page.getByText(item).first()).toBeVisible();
        const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
        expect(links.filter((href) => !/^(?:\/|#|https?:)/.test(href))).toEqual([]);
        await page.getByRole('button', { name: 'Discard' }).click();
        await expect(heading).toHaveText('Import a document');
      }
      expect(
        await page.evaluate(() => [(window as { harmed?: unknown }).harmed, ({} as { harmed?: unknown }).harmed]),
      ).toEqual([undefined, undefined]);
    });
  }

  await drop(page, sound);
  await expect(review).toBeVisible();
  expect(await keptMeetings(page)).toEqual(before);
  expect(asked).toEqual([]);
  expect(harm).toEqual([]);
  canary.close();
  info.annotations.push({ type: 'times', description: times.join('\n') });
  console.log(times.join('\n'));
});
