// What the journeys of the import have in common: real documents, and how one drops them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Meeting } from '#domain/meeting.ts';

/** The text of a real document that lies beside the project; null where it does not. */
export function seed(name: string): string | null {
  try {
    const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
    return readFileSync(join(project, '..', 'shared', 'seeds', name), 'utf8');
  } catch {
    return null;
  }
}

/** Opens the import page and waits until it takes documents. */
export async function openImport(page: Page): Promise<void> {
  await page.goto('/import');
  await expect(page.locator('input[type=file]')).toBeAttached();
}

/** Drops a file in the middle of the page, as from the desktop. */
export async function dropFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const bytes = Buffer.from(content).toString('base64');
  await page.evaluate(
    ([fileName = '', encoded = '']) => {
      const transfer = new DataTransfer();
      const decoded = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      transfer.items.add(new File([decoded], fileName));
      const target = document.querySelector('main') ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, bytes],
  );
}

/** The meetings that are kept on the device. */
export const keptMeetings = (page: Page): Promise<Meeting[]> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('rostrum');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ meeting: Meeting }[]>((resolve) => {
      const request = db.transaction('meetings').objectStore('meetings').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return rows.map(({ meeting }) => meeting);
  });

/** A web page printed by the browser, as a PDF file. */
export async function printed(context: BrowserContext, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(html.replace(/<script>.*?<\/script>/g, ''));
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}
