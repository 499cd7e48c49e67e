// A browser with a profile of its own on a page that holds only the store, built as for production; for journeys that
// kill it, fill it or clear it. The page is served on a free port of 127.0.0.1.
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import type { Harness } from './store-harness/page.ts';

const root = join(import.meta.dirname, '../..');

/** A person's browser: the same profile each time it is opened. */
export interface Profile {
  readonly origin: string;
  /** Opens the browser with one page at the store; `prepare` runs before the page loads. */
  open(prepare?: (page: Page) => Promise<unknown>): Promise<{ context: BrowserContext; page: Page }>;
  /** Opens the store in another tab. */
  openTab(context: BrowserContext): Promise<Page>;
  /** Writes the beginning of a record at the end of the browser's log, as a browser leaves it that is killed while it writes. */
  tearLog(): Promise<void>;
  /** Ends the browser as a crash does: every process of this profile, without a word. */
  kill(): Promise<void>;
}

/** The processes that were started with this profile. */
async function processesOf(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const lines = pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''));
  const commands = await Promise.all(lines);
  return pids.filter((_, at) => commands[at]?.split('\0').includes(`--user-data-dir=${folder}`));
}

/** Resolves when a process has let go of its files; until then its databases are locked, and a browser that opened
 * the profile beside it would throw them away: what no person can do, whose browser guards its profile. A process
 * is a zombie as soon as its first thread has ended, while others may still hold its files. */
async function ended(pid: number): Promise<void> {
  for (;;) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
    const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
    if (threads.length === 0 || ((state === 'Z' || state === 'X') && threads.length === 1)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function loaded(page: Page, origin: string): Promise<Page> {
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'harness' in window);
  return page;
}

export const test = base.extend<{ profile: Profile }, { origin: string }>({
  origin: [
    async ({ playwright: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'rostrum-store-page-'));
      await build({
        root: join(root, 'tests/journeys/store-harness'),
        configFile: false,
        logLevel: 'error',
        build: { outDir: folder, target: 'esnext', modulePreload: false },
      });
      const server = createServer(sirv(folder));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  profile: async ({ origin, launchOptions }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-profile-'));
    let context: BrowserContext | undefined;
    await use({
      origin,
      async open(prepare) {
        context = await chromium.launchPersistentContext(folder, launchOptions);
        const page = context.pages()[0] ?? (await context.newPage());
        await prepare?.(page);
        return { context, page: await loaded(page, origin) };
      },
      openTab: async (opened) => loaded(await opened.newPage(), origin),
      async tearLog() {
        const logs = (await readdir(join(folder, 'Default/IndexedDB'), { recursive: true })).filter((path) =>
          path.endsWith('.log'),
        );
        expect(logs).toHaveLength(1);
        // Checksum, length 300, the type of a whole record; none of the 300 bytes.
        const head = Buffer.from([1, 2, 3, 4, 0x2c, 0x01, 1]);
        await appendFile(join(folder, 'Default/IndexedDB', logs[0] ?? ''), head);
      },
      async kill() {
        for (let alive = await processesOf(folder); alive.length > 0; alive = await processesOf(folder)) {
          for (const pid of alive) {
            try {
              process.kill(pid, 'SIGKILL');
            } catch {
              // It ended with its parent.
            }
          }
          await Promise.all(alive.map(ended));
        }
        await context?.close().catch(() => undefined);
        context = undefined;
        const left = (await readdir(folder)).filter((name) => name.startsWith('Singleton'));
        await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
      },
    });
    await context?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** What a page says of the store in it. */
export function accountOf(page: Page): ReturnType<Harness['account']> {
  return page.evaluate(() => window.harness.account());
}
