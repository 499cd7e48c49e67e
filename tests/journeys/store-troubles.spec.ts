// What browsers do to stored data: no room, cleared under the open page or between two visits, another version's tab,
// no storage at all.
import { expect, type Page } from '@playwright/test';
import { SCHEMA_VERSION } from '#store/meta-record.ts';
import { accountOf, test } from './store-browser.ts';

const state = (page: Page) => page.evaluate(() => window.harness.plain(window.harness.store.state()));
const saveState = (page: Page) => page.evaluate(() => window.harness.plain(window.harness.store.saveState()));

/** Puts a meeting with a document of so many characters and gives the code of the error, or "saved". */
function put(page: Page, id: string, bulk = 0): Promise<string> {
  return page.evaluate(
    ([name, size]) =>
      window.harness.put(name, 1, size).then(
        () => 'saved',
        (error: { code: string }) => error.code,
      ),
    [id, bulk] as const,
  );
}

/** The database's version as a newer program of the same origin would have it. */
const NEWER = (SCHEMA_VERSION + 1) * 10;

/** Raises the database's version without the store, as a newer program would. */
function raiseVersion(page: Page, version: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('rostrum', wanted);
        request.onupgradeneeded = () => request.result.createObjectStore('rooms');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { version, objectStoreNames } = request.result;
          request.result.close();
          resolve(objectStoreNames.contains('rooms') ? version : -1);
        };
      }),
    version,
  );
}

test('a full device: nothing half there, told as such, saved once there is room', async ({ profile }) => {
  let grant = async (_bytes: number): Promise<unknown> => undefined;
  const { page } = await profile.open(async (opened) => {
    // The quota counts only where it is set before the first write of this browser.
    const devtools = await opened.context().newCDPSession(opened);
    grant = (quotaSize) => devtools.send('Storage.overrideQuotaForOrigin', { origin: profile.origin, quotaSize });
    await grant(3_000_000);
  });
  let saved = 0;
  let code = 'saved';
  for (; code === 'saved' && saved < 400; saved += code === 'saved' ? 1 : 0)
    code = await put(page, `m${saved}`, 15_000);
  expect(code).toBe('quota');
  expect(await saveState(page)).toMatchObject({ kind: 'not-saved', error: { name: 'StoreError', code: 'quota' } });
  const full = await accountOf(page);
  expect(full).toMatchObject({ state: { kind: 'ready' }, whole: true });
  expect(full.sequences).toHaveLength(saved);

  await grant(60_000_000);
  await expect(async () => page.evaluate(() => window.harness.store.retry())).toPass({ timeout: 20_000 });
  expect(await saveState(page)).toMatchObject({ kind: 'saved' });
  expect((await accountOf(page)).sequences).toHaveLength(saved + 1);
});

test('storage cleared under the open page is called lost, now and at the next start', async ({ profile }) => {
  const { context, page } = await profile.open();
  for (const id of ['a', 'b', 'c']) await put(page, id);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: profile.origin, storageTypes: 'indexeddb' });
  const lost = { kind: 'data-missing', lost: 3, lostEdits: 3 };
  await expect.poll(() => state(page)).toMatchObject(lost);

  // New work is kept, and does not hide the loss.
  for (const id of ['d', 'e', 'f', 'g']) expect(await put(page, id)).toBe('saved');
  await page.reload();
  await page.waitForFunction(() => 'harness' in window);
  expect(await state(page)).toMatchObject(lost);
  await page.evaluate(() => window.harness.store.acceptLoss());
  await page.reload();
  await page.waitForFunction(() => 'harness' in window);
  expect(await state(page)).toMatchObject({ kind: 'ready' });
  expect((await accountOf(page)).sequences).toEqual([1, 2, 3, 4]);
});

test('a tab of a newer version: the old one writes no more, and what is newer stays as it is', async ({ profile }) => {
  const { context, page } = await profile.open();
  await put(page, 'a');
  const other = await profile.openTab(context);
  expect(await raiseVersion(other, NEWER)).toBe(NEWER);
  for (const tab of [page, other]) {
    await expect
      .poll(() => state(tab))
      .toMatchObject({ kind: 'unusable', error: { name: 'StoreError', code: 'outdated-tab' } });
    expect(await put(tab, 'b')).toBe('outdated-tab');
  }
  const reopened = await profile.openTab(context);
  expect(await state(reopened)).toMatchObject({
    kind: 'unusable',
    error: { name: 'StoreError', code: 'newer-database' },
  });
  expect(await put(reopened, 'b')).toBe('newer-database');
  expect(await raiseVersion(reopened, NEWER)).toBe(NEWER);
});

test('two tabs write at once and lose nothing', async ({ profile }) => {
  const { context, page } = await profile.open();
  const other = await profile.openTab(context);
  const writing = [page, other].map((tab, at) =>
    tab.evaluate(async (name) => {
      for (let round = 0; round < 25; round++) await window.harness.put(`${name}${round % 4}`, round);
    }, `tab${at}-`),
  );
  await Promise.all(writing);
  for (const tab of [page, other]) {
    const account = await accountOf(tab);
    expect(account).toMatchObject({ state: { kind: 'ready' }, whole: true, damaged: 0 });
    expect(account.sequences).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  }
});

test('a browser that offers no storage is told as such', async ({ profile }) => {
  const { page } = await profile.open((opened) =>
    opened.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    }),
  );
  expect(await state(page)).toMatchObject({ kind: 'unusable', error: { name: 'StoreError', code: 'unavailable' } });
  expect(await put(page, 'a')).toBe('unavailable');
});
