// A large delegation at a large meeting: there is a proposal for every session, and it says how good it is. How near the
// best it comes is seen where no clock runs out (price-continuity.test.ts).
// `COVER_REPORT=1` prints what was measured.
import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import { type MadeSize, madeMeeting } from '../bench/coverage-meeting.ts';
import { restoreMeeting } from './delegation-meeting.ts';

const promised = { days: 12, bodies: 30, sessions: 600, members: 40, seed: 1 };

const delegations: readonly (readonly [name: string, size: MadeSize])[] = [
  ['each follows a few and stays some days', { ...promised, stayDays: 8, assigned: 40 }],
  ['nobody follows anything', { ...promised, followsNothing: true }],
];

interface Measured {
  readonly took: number;
  readonly longTasks: readonly number[];
}

/** Presses the button in the page and waits for the proposal there, so that nothing else falls into the measure. */
function measured(page: Page, sessions: number): Promise<Measured> {
  return page.evaluate(async (all) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    });
    observer.observe({ type: 'longtask' });
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Cover what is open');
    const began = performance.now();
    const shown = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (![...document.querySelectorAll('button')].some((one) => one.textContent?.startsWith('Accept'))) return;
        watch.disconnect();
        resolve(performance.now());
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    button?.click();
    const took = (await shown) - began;
    const listed = (): number => document.querySelectorAll('section li input[type=checkbox]').length;
    while (listed() < all) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const { duration } of observer.takeRecords()) tasks.push(Math.round(duration));
    return { took: Math.round(took), longTasks: tasks };
  }, sessions);
}

for (const [name, size] of delegations) {
  test(`a proposal for 600 sessions and 40 members where ${name}`, async ({ page }) => {
    const { meeting, delegation } = madeMeeting(size);
    await page.setViewportSize({ width: 1440, height: 900 });
    await restoreMeeting(page, meeting, delegation);
    await page.goto(`/meetings/${meeting.id}/delegation`);
    await expect(page.getByRole('table')).toBeVisible();
    const sessions = size.assigned ? 534 : 600;
    const { took, longTasks } = await measured(page, sessions);
    if (process.env.COVER_REPORT) console.log(`${name}: ${took} ms, long tasks: ${longTasks.join(', ') || 'none'}`);
    const proposal = page.getByRole('region', { name: /Proposal for \d+ sessions/ });
    await expect(proposal).toContainText(/No (better cover|cover is better)|The best that was found in the time given/);
    await expect(proposal.getByRole('checkbox')).toHaveCount(sessions);
  });
}
