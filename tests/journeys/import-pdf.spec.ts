// PDF files: printed by this browser, read in it and outside of it, without network too, and without holding the page up.
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { pdfHelp } from '#cli/pdf-help.ts';
import type { Meeting } from '#domain/meeting.ts';
import { readDocument } from '#importers/read-document.ts';
import { facts, goldOf, SEEDS, seedBytes } from '../importers/seed-facts.ts';
import { htmlOf, preformatted } from '../importers/table-files.ts';
import { withTable } from '../importers/with-table.ts';
import { dropFile, keptMeetings, openImport, printed } from './import-steps.ts';
import { keptForOffline } from './shell-steps.ts';

const ours = (name: string): Buffer => readFileSync(new URL(`../documents/${name}.txt`, import.meta.url));

/** What counts of a meeting: all but ids and the vowel marks of annotations, which a printed page loses. */
const told = ({ id: _, ...meeting }: Meeting): unknown =>
  JSON.parse(JSON.stringify(meeting).replace(/[\u064b-\u0652]/g, ''));

async function readOutside(bytes: Buffer): Promise<Meeting> {
  const pdf = await pdfHelp();
  const { meeting, unread } = await readDocument({ name: 'any', bytes }, { language: 'en', id: 'any', pdf });
  expect(unread.filter(({ reason }) => reason === 'not-understood')).toEqual([]);
  return meeting;
}

/** Drops a file and accepts what was read. */
async function readInside(page: Page, bytes: Buffer): Promise<Meeting> {
  await openImport(page);
  const before = (await keptMeetings(page)).map(({ id }) => id);
  await dropFile(page, 'programme.pdf', bytes);
  await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page).toHaveURL(/\/meetings\/[^/]+\/programme/);
  const meeting = (await keptMeetings(page)).find(({ id }) => !before.includes(id));
  if (!meeting) throw new Error('nothing was kept');
  return meeting;
}

for (const [at, name] of SEEDS.entries())
  test(`${name}, printed, flat and with a table, reads exactly`, async ({ page, context }) => {
    const { flat, html } = await withTable(seedBytes(name));
    const gold = facts(goldOf(name));
    expect(facts(await readOutside(await printed(context, flat)))).toEqual(gold);
    const table = await printed(context, html);
    expect(facts(await readOutside(table))).toEqual(gold);
    if (at === 0) expect(facts(await readInside(page, table))).toEqual(gold);
  });

test('documents in Arabic, French and Russian, printed, read as their text does', async ({ page, context }) => {
  for (const language of ['fr', 'ru', 'ar']) {
    const text = ours(`two-bodies-${language}`);
    const expected = await readDocument({ name: 'any', bytes: text }, { language: 'en', id: 'any' });
    const { flat, html } = await withTable(text);
    expect(told(await readOutside(await printed(context, flat)))).toEqual(told(expected.meeting));
    const table = await printed(context, html);
    expect(told(await readOutside(table))).toEqual(told(expected.meeting));
    if (language === 'ar') expect(told(await readInside(page, table))).toEqual(told(expected.meeting));
  }
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a PDF file is read without network after one visit', async ({ page, context }) => {
    const { html } = await withTable(ours('two-bodies-en'));
    const pdf = await printed(context, html);
    await page.goto('/');
    await keptForOffline(page);
    // What reads PDF files is fetched once the page has come to rest.
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/heavy-kept')) !== undefined), { timeout: 40_000 })
      .toBe(true);
    await context.setOffline(true);
    const meeting = await readInside(page, pdf);
    expect(meeting.slots).toHaveLength(9);
  });
});

interface Watched {
  /** Milliseconds from one answer of the page to the next. */
  readonly answers: number[];
  /** What the progress bar said, at each answer. */
  readonly shown: string[];
}

/** Watches how soon a page answers, until a review is drawn in it. */
const watchAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { answers: [] as number[], last: performance.now(), shown: [] as string[] };
    Object.assign(window, { seen });
    const tick = (): void => {
      const now = performance.now();
      // What comes after the reading is the review's drawing.
      if (document.querySelector('[data-pane]')) return;
      seen.answers.push(now - seen.last);
      seen.last = now;
      const bar = document.querySelector('progress');
      if (bar?.hasAttribute('value')) seen.shown.push(`${bar.value} of ${bar.max}`);
      setTimeout(tick);
    };
    tick();
  });

const watched = (page: Page): Promise<Watched> => page.evaluate(() => (window as unknown as { seen: Watched }).seen);

test('a hundred pages show progress, can be cancelled, and the page answers meanwhile', async ({
  page,
  context,
}, info) => {
  const text = ours('two-bodies-en').toString('utf8');
  const at = text.indexOf('Annex');
  const paragraph = 'The secretariat will report on the signs, lights and codes of the rivers and on what was found.\n';
  const filling = `${paragraph.repeat(6)}\n`.repeat(1000);
  const long = `${text.slice(0, at)}${filling}${text.slice(at)}`;
  const pdf = await printed(context, htmlOf(preformatted(long.split('\n')), []));
  await openImport(page);
  const progress = page.getByText(/^page \d+ of \d+$/);
  // Pressed in the page as soon as there is progress: a press from without may come when all is read.
  const pressed = page.evaluate(
    () =>
      new Promise((resolve) => {
        const watch = new MutationObserver(() => {
          const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
          if (!cancel || !document.querySelector('progress[value]')) return;
          watch.disconnect();
          cancel.click();
          resolve(null);
        });
        watch.observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
  await dropFile(page, 'long.pdf', pdf);
  await pressed;
  await expect(progress).toHaveCount(0);
  await expect(page.locator('[data-pane]')).toHaveCount(0);

  // Another page, which reads nothing, tells how soon this machine answers meanwhile.
  const other = await context.newPage();
  await watchAnswers(other);
  await page.bringToFront();
  await watchAnswers(page);
  await dropFile(page, 'long.pdf', pdf);
  await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible({ timeout: 50_000 });
  const { answers, shown } = await watched(page);
  const pages = Number(shown.at(-1)?.split(' of ')[1]);
  expect(pages).toBeGreaterThanOrEqual(100);
  expect(new Set(shown).size).toBeGreaterThan(10);
  const within = (times: readonly number[]) =>
    [...times].sort((one, two) => one - two)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  const [usual, beside] = [within(answers), within((await watched(other)).answers)];
  const told = `${pages} pages, 95 % of answers within ${usual.toFixed(1)} ms, of a page at rest ${beside.toFixed(1)} ms`;
  info.annotations.push({ type: 'answers while reading', description: told });
  console.log(told);
  // Not timed alone: on a machine that does other things a page at rest answers late as well.
  expect(usual).toBeLessThan(50 + 3 * beside);
  await expect(page.getByText('Page 100', { exact: true })).toBeAttached();
});
