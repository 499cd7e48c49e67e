// Two builds, one after the other: the new one is offered, and open tabs of the old one go on.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { keptForOffline } from './shell-steps.ts';

const project = join(import.meta.dirname, '..', '..');

test('a new version is offered, never forced, and an open tab of the old one goes on', async ({ context }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
  const site = join(folder, 'site');
  const next = join(folder, 'next');
  cpSync(join(project, 'dist'), site, { recursive: true });
  execFileSync(process.execPath, [join(project, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', next], {
    cwd: project,
    env: { ...process.env, ROSTRUM_VERSION: '99.0.0' },
    stdio: 'pipe',
  });
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
    await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(tab.getByText('A new version is ready')).toBeVisible();
    await expect(other.getByText('A new version is ready')).toBeVisible();

    // Not loaded before the new build took the old one's place on the server.
    await tab.getByRole('link', { name: 'Settings' }).click();
    await expect(tab.getByText(/^Version (?!99)/)).toBeVisible();

    await tab.getByRole('button', { name: 'Reload' }).click();
    await expect(tab.getByText('Version 99.0.0')).toBeVisible();
    await expect(tab.getByText('A new version is ready')).toHaveCount(0);

    await other.getByRole('link', { name: 'Settings' }).click();
    await expect(other.getByText(/^Version (?!99)/)).toBeVisible();
    await other.getByRole('button', { name: 'Reload' }).click();
    await expect(other.getByText('Version 99.0.0')).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
