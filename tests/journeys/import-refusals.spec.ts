// Input that is no meeting document: told as such, nothing stored, the tab alive.
import { expect, test } from '@playwright/test';
import { dropFile, openImport } from './import-steps.ts';

/** Bytes without any order, the same ones every time. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

const CASES: [string, string, string | Buffer, RegExp][] = [
  ['a letter', 'letter.txt', 'Dear colleagues,\n\nlunch is at noon.\n', /Neither an agenda nor a programme of work/],
  ['an empty file', 'empty.txt', '', /empty/],
  ['ten megabytes of noise', 'noise.txt', noise(10 * 1024 * 1024), /MB/],
  ['a megabyte of noise', 'noise.bin', noise(1024 * 1024), /text/],
  ['a PDF', 'agenda.pdf', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n', /PDF/],
  ['a ZIP', 'agenda.docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]), /ZIP|Word/],
  ['an image', 'agenda.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /PNG|image/],
  ['a broken meeting file', 'm.json', '{\n "format": "rostrum-meeting/1",\n "id": 7\n}', /line 3/i],
  ['a newer format', 'm.json', '{"format": "rostrum-meeting/2", "id": "m"}', /rostrum-meeting\/2/],
];

test('what cannot be read is told as such, one after the other, in a tab that goes on', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await openImport(page);
  for (const [what, name, content, message] of CASES) {
    await test.step(what, async () => {
      await dropFile(page, name, content);
      const note = page.getByText('Not read:').locator('..');
      await expect(note).toContainText(name);
      await expect(note).toContainText(message);
      await expect(note).toContainText('Nothing was stored');
    });
  }
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Actions for/ })).toHaveCount(0);
  expect(failures).toEqual([]);
});
