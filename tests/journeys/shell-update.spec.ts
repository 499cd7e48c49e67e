// Two builds, one after the other: the new one is offered, and open tabs of the old one go on.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { writeNextBuild } from './next-build.ts';
import { keptForOffline } from './shell-steps.ts';

test.use({ serviceWorkers: 'allow' });

const project = join(import.meta.dirname, '..', '..');

/** The browser finds the new build and keeps it whole. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    if (worker) await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
  });
}

/** Takes the new version, and waits for the page to come back with it. */
async function reload(page: Page): Promise<void> {
  const back = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await back;
}

test('a new version is offered, never forced, and an open tab of the old one goes on', async ({ context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
  const site = join(folder, 'site');
  const next = join(folder, 'next');
  cpSync(join(project, 'dist'), site, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  await writeNextBuild(site, next, version, '99.0.0');
  const { server, address } = await serve(site, 0);
  try {
    const tab = await context.newPage();
    await tab.goto(address);
    await keptForOffline(tab);
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole('heading', { level: 1 }).waitFor();

    rmSync(site, { recursive: true });
    cpSync(next, site, { recursive: true });
    await kept(tab);
    await expect(tab.getByText('A new version is ready')).toBeVisible();
    await expect(other.getByText('A new version is ready')).toBeVisible();

    // Not loaded before the new build took the old one's place on the server.
    await tab.getByRole('link', { name: 'Settings' }).click();
    await expect(tab.getByText(/^Version (?!99)/)).toBeVisible();

    await reload(tab);
    await expect(tab.getByText('Version 99.0.0')).toBeVisible();
    await expect(tab.getByText('A new version is ready')).toHaveCount(0);

    await other.getByRole('link', { name: 'Settings' }).click();
    await expect(other.getByText(/^Version (?!99)/)).toBeVisible();
    await reload(other);
    await expect(other.getByText('Version 99.0.0')).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
