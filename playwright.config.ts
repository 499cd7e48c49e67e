// Journeys in a real browser against the production build (`npm run build` first).
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/chromium.mjs';

// A port of one's own lets several runs stand side by side; then a server that runs there already is taken.
const OWN_PORT = process.env.JOURNEYS_PORT;
const PORT = Number(OWN_PORT ?? 4190);
const chromium = findChromium();

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: Math.min(4, Math.max(2, availableParallelism())),
  retries: 0,
  // A busy machine may be slow; nothing waits for longer than it must.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    colorScheme: 'light',
    trace: 'off',
    // Journeys offline allow it; the others need not fetch and keep the whole build for each test.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: CHROMIUM_ARGUMENTS,
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: OWN_PORT !== undefined,
  },
});
