// Measures the time grid against the floor in headless Chromium, in one run, rounds interleaved, and prints medians
// with their spread. `npm run bench`; with `--short` one round, to see that it works.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, findChromium, UNTHROTTLED_FRAMES } from '../../scripts/chromium.mjs';

const short = process.argv.includes('--short');
const ROUNDS = short ? 1 : 5;
const REPEATS = 7;
const WARM_UPS = 2;
const VARIANTS = ['floor', 'grid'];
const SIZES = ['S', 'M', 'L'];
const TARGETS = { mount: { S: 1.5, L: 1.0 }, move: { S: 1.0, M: 1.0, L: 1.0 }, drag: { S: 1.0, M: 1.0, L: 1.0 } };

const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));
await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  plugins: [react({ compiler: true }), tailwindcss()],
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
});
// Not with the headers of the app: the floor is written by innerHTML, which they forbid.
const serve = sirv(folder);
const server = createServer((request, response) => serve(request, response));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_ARGUMENTS, ...UNTHROTTLED_FRAMES, '--js-flags=--expose-gc'],
});

const samples = {};
for (const size of SIZES)
  for (const variant of VARIANTS)
    for (const what of ['mount', 'move', 'drag']) samples[`${variant} ${size} ${what}`] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const size of SIZES) {
    const texts = new Set();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(address);
    // Turn by turn in one page, so that whatever else the machine does falls on both alike.
    for (let repeat = -WARM_UPS; repeat < REPEATS; repeat++) {
      const order = (round + repeat) % 2 === 0 ? VARIANTS : VARIANTS.toReversed();
      for (const variant of order) {
        const { mount, moves, drags, text } = await page.evaluate(
          ([what, which]) => globalThis.measure(what, which),
          [variant, size],
        );
        if (repeat < 0) continue;
        samples[`${variant} ${size} mount`].push(mount);
        samples[`${variant} ${size} move`].push(...moves);
        // One step of a drag is held against the floor's moving of one cell.
        samples[`${variant} ${size} drag`].push(...(variant === 'floor' ? moves : drags));
        texts.add(text.replace(/^Time/, '').replace(/doesnotmeetJointmeeting$/, ''));
      }
    }
    await page.close();
    if (texts.size !== 1) throw new Error(`${size}: the grid and the floor show different texts`);
  }
}
await browser.close();
server.close();
await rm(folder, { recursive: true });

const sorted = (values) => values.toSorted((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const spread = (values) => {
  const all = sorted(values);
  return `${all[Math.floor(all.length * 0.1)].toFixed(1)}-${all[Math.floor(all.length * 0.9)].toFixed(1)}`;
};

let missed = 0;
console.log('size  what    grid ms (10-90 %)       floor ms (10-90 %)      ratio  at most');
for (const size of SIZES) {
  for (const what of ['mount', 'move', 'drag']) {
    const grid = samples[`grid ${size} ${what}`];
    const floor = samples[`floor ${size} ${what}`];
    const ratio = median(grid) / median(floor);
    const target = TARGETS[what][size];
    if (target !== undefined && ratio > target) missed++;
    const figures = (values) => `${median(values).toFixed(1)} (${spread(values)})`.padEnd(24);
    console.log(
      `${size.padEnd(6)}${what.padEnd(8)}${figures(grid)}${figures(floor)}${ratio.toFixed(2).padEnd(7)}${target ?? ''}`,
    );
  }
}
console.log(missed === 0 ? 'All targets are met.' : `${missed} targets are missed.`);
if (missed > 0 && !short) process.exitCode = 1;
