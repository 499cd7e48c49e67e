// The lock in a real browser: set, everything hidden after a reload and readable nowhere in what is stored, a wrong passphrase
// told, opened in the place of what is locked, and an update made meanwhile followed by the marks.
import { expect, type Page, test } from '@playwright/test';
import { faults } from './accessibility.ts';
import { addSample, SAMPLE } from './shell-steps.ts';

const PASSPHRASE = 'four quiet words here';
const WORD = 'Ruritania-bilateral';
const HERE = `/meetings/${SAMPLE}`;

/** Every row of every table and what stands in localStorage, as one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('rostrum');
      request.onsuccess = () => resolve(request.result);
    });
    const pieces = [JSON.stringify(Object.entries(localStorage))];
    for (const name of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      pieces.push(name, JSON.stringify(rows));
    }
    db.close();
    return pieces.join('\n');
  });

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`what is private is locked and opened again at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await addSample(page);
    await page.goto(`/meetings/${SAMPLE}/agenda/${encodeURIComponent('A/2')}`);
    const note = page.getByRole('textbox', { name: 'My note' });
    await note.fill(WORD);
    await note.blur();
    await expect.poll(() => stored(page)).toContain(WORD);

    await page.goto('/settings');
    const lock = page.locator('#lock');
    await lock.getByRole('button', { name: 'Set a passphrase' }).click();
    await lock.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await lock.getByLabel('Repeat the passphrase').fill('four quiet words hear');
    await lock.getByRole('button', { name: 'Set a passphrase' }).click();
    await expect(lock.getByRole('alert').filter({ hasText: 'differ' })).toBeVisible();
    await lock.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
    await lock.getByRole('button', { name: 'Set a passphrase' }).click();
    await expect(lock.getByRole('button', { name: 'Lock now' })).toBeVisible();
    expect(await stored(page)).not.toContain(WORD);
    expect(await faults(page)).toEqual([]);

    await page.reload();
    await expect(lock.getByLabel('Passphrase', { exact: true })).toBeVisible();
    expect(await faults(page)).toEqual([]);

    for (const path of [
      '/carry',
      '/plan',
      ...['delegation', 'reading', 'notes', 'plan'].map((tab) => `${HERE}/${tab}`),
    ]) {
      await page.goto(path);
      await expect(page.getByRole('region', { name: /are locked$/ }).getByLabel('Passphrase')).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(/Opening/);
    }
    const locked = page.getByRole('region', { name: /are locked$/ });
    await locked.getByLabel('Passphrase').fill('four quiet words hear');
    await locked.getByRole('button', { name: 'Unlock' }).click();
    await expect(locked.getByRole('alert')).toContainText('not the passphrase');
    expect(await faults(page)).toEqual([]);

    await page.goto(`/meetings/${SAMPLE}/agenda/${encodeURIComponent('A/2')}`);
    await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expect(note).toBeHidden();
    await locked.getByLabel('Passphrase').fill(PASSPHRASE);
    await locked.getByRole('button', { name: 'Unlock' }).click();
    await expect(note).toHaveValue(WORD);

    await page.getByRole('button', { name: 'Must attend' }).first().click();
    await page.getByRole('link', { name: 'My plan', exact: true }).first().click();
    await page.getByRole('button', { name: 'Carry to another device' }).click();
    const carry = page.getByRole('dialog');
    await carry.getByRole('button', { name: 'Make a link' }).click();
    await expect(carry.getByRole('alert')).toContainText('only sealed');
    await carry.getByLabel('Passphrase to seal it with').fill('another one for the phone');
    await carry.getByRole('button', { name: 'Make a link' }).click();
    await expect(carry.getByRole('textbox').first()).toHaveValue(/\/carry#1\./);
    await page.keyboard.press('Escape');
    await page.goBack();

    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(locked).toBeVisible();
    await expect(note).toBeHidden();
  });
}
