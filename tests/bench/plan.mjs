// How long opening a meeting of 3,000 entries takes in the app, from the press in the library to the whole grid, without
// a plan and with 2,000 marks in it; rounds interleaved, medians with their spread.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, findChromium, UNTHROTTLED_FRAMES } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { built } from './in-node.mjs';

const short = process.argv.includes('--short');
const ROUNDS = short ? 1 : 9;
const AT_MOST = 1.3;
const root = join(import.meta.dirname, '..', '..');

const { planBackups } = await built('plan-backup');
const { id, entries, marks, plain, marked } = await planBackups();

const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));
await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
const { server, address } = await serve(folder, 0);

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_ARGUMENTS, ...UNTHROTTLED_FRAMES],
});

/** A device on which a backup was restored. */
async function deviceWith(backup) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${address}settings`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Restore/ }).click();
  await (await chooser).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await page.getByRole('dialog').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return page;
}

/** Milliseconds from the press on the meeting to the frame with all its entries and marks. */
async function open(page, count) {
  await page.goto(address);
  const link = page.locator(`a[href^="/meetings/${id}"]`).first();
  await link.waitFor();
  return link.evaluate(
    (element, [all, chosen]) =>
      new Promise((done) => {
        const lines = document.getElementsByClassName('grid-entry');
        const signs = document.getElementsByClassName('grid-choice');
        const began = performance.now();
        const look = () => {
          if (lines.length < all || signs.length < chosen) requestAnimationFrame(look);
          else requestAnimationFrame(() => done(performance.now() - began));
        };
        element.click();
        look();
      }),
    [entries, count],
  );
}

const devices = [
  { name: 'without marks', count: 0, page: await deviceWith(plain), samples: [] },
  { name: `${marks} marks`, count: marks, page: await deviceWith(marked), samples: [] },
];
for (let round = -1; round < ROUNDS; round++) {
  for (const device of round % 2 === 0 ? devices : devices.toReversed()) {
    const took = await open(device.page, device.count);
    if (round >= 0) device.samples.push(took);
  }
}
await browser.close();
server.close();
await rm(folder, { recursive: true });

const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
console.log(`opening a meeting of ${entries} entries, ms (10-90 %)`);
for (const { name, samples } of devices)
  console.log(
    `${name.padEnd(16)}${at(samples, 0.5).toFixed(0)} (${at(samples, 0.1).toFixed(0)}-${at(samples, 0.9).toFixed(0)})`,
  );
const ratio = at(devices[1].samples, 0.5) / at(devices[0].samples, 0.5);
console.log(`ratio ${ratio.toFixed(2)}, at most ${AT_MOST}: ${ratio < AT_MOST ? 'met' : 'missed'}`);
if (ratio >= AT_MOST && !short) process.exitCode = 1;
