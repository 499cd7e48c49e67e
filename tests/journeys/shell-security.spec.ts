// The security policy, as a browser enforces it.
import { expect, type Page, test } from '@playwright/test';
import { PAGES } from './shell-pages.ts';
import { addSample, keptForOffline } from './shell-steps.ts';

test.use({ serviceWorkers: 'allow' });

/** Collects what the policy forbade, from now on and on every page. */
async function collectViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`),
    );
  });
  return violations;
}

test('a tour of all pages breaks the security policy nowhere', async ({ page }) => {
  const violations = await collectViolations(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await addSample(page);
  await keptForOffline(page);
  for (const address of Object.values(PAGES)) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await page.goto('/');
  await page.getByRole('button', { name: /^Language/ }).click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  // What is forbidden is told in a task of its own, one after the other: this comes last.
  const last = '<b>the last one</b>';
  await page.evaluate((markup) => {
    try {
      document.createElement('b').innerHTML = markup;
    } catch {
      // Refused, as it must be.
    }
  }, last);
  await expect.poll(() => violations.at(-1)).toContain(last);
  expect(violations.filter((what) => !what.includes(last))).toEqual([]);
  expect(errors).toEqual([]);
});

test('text becomes neither markup nor script, and no other site is asked', async ({ page }) => {
  const violations = await collectViolations(page);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const refused = await page.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('div').innerHTML = '<img src=x>';
      },
      'script of another site': () => new Worker('https://example.org/worker.js'),
      request: () => fetch('https://example.org/'),
    };
    const names: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
      } catch {
        names.push(name);
      }
    }
    return names;
  });
  expect(refused).toEqual(['markup', 'script of another site', 'request']);
  await expect.poll(() => violations.length).toBeGreaterThan(0);
});

test('the page brings the policy along, for servers that send no headers', async ({ page }) => {
  const answer = await page.goto('/');
  const own = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(`${own}; frame-ancestors 'none'`).toBe(answer?.headers()['content-security-policy']);
});

test('pages are asked for anew, hashed files never', async ({ request }) => {
  const page = await request.get('/meetings/x/agenda/A%2F13.3');
  expect(page.headers()).toMatchObject({
    'cache-control': 'no-cache, no-transform',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/assets/none.js')).status()).toBe(404);
  for (const path of ['/service-worker.js', '/manifest.webmanifest', '/feeds/index.json'])
    expect((await request.get(path)).headers()['cache-control'], path).toContain('no-cache');
});
