// On the desk: a slot is lost, the programme is repaired by keyboard alone; drafted anew; the impossible is explained.
import 'temporal-polyfill/global';
import { expect, type Page, test } from '@playwright/test';
import type { Meeting } from '#domain/meeting.ts';
import small from '../../public/feeds/wg-ta-2023.json' with { type: 'json' };
import { conference, conferenceLimits } from '../bench/draft-meeting.ts';
import { faults } from './accessibility.ts';
import { restoreMeeting } from './delegation-meeting.ts';
import { addSample, SAMPLE } from './shell-steps.ts';

const size = { bodies: 30, items: 20, parallel: 10, seed: 1 };

/** A conference with its hours, and nothing in them yet. */
function conferenceWithSlots(): Meeting {
  const slots = conferenceLimits(size).frames.map((frame) => ({
    ...frame,
    id: `${frame.date}T${frame.start}`,
    sessions: [],
  }));
  return { ...conference(size), slots };
}

/** What a search gives itself, in milliseconds. */
const SEARCH = { timeout: 30_000 };

async function openSample(page: Page): Promise<void> {
  await addSample(page);
  await page.goto(`/meetings/${SAMPLE}/desk`);
}

test('Thursday afternoon is lost: the repair moves the fewest entries, is accepted and taken back', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Draft or repair …' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Draft or repair the programme of work' });
  await panel.getByRole('checkbox', { name: 'Thursday afternoon' }).press('Space');
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Repair it' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Proposed programme of work' })).toBeFocused(SEARCH);
  await expect(panel).toContainText('2 entries move. Fewer is not possible.');
  await expect(panel).toContainText('Nothing better is possible under these limits.');
  expect(await faults(page)).toEqual([]);
  const grid = page.getByRole('grid');
  await expect(grid).toContainText('15:00–18:00');
  const before = await grid.getByRole('gridcell').count();
  await panel.getByRole('button', { name: 'Accept the programme' }).press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Draft or repair …' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Replace the programme of work' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('gridcell')).toHaveCount(before);
});

test('what cannot hold is told with the limits that contradict each other; the whole is drafted anew', async ({
  page,
}) => {
  // A meeting of one body, drafted in a moment.
  await restoreMeeting(page, small as unknown as Meeting);
  await page.goto(`/meetings/${small.id}/desk`);
  await page.getByRole('button', { name: 'Draft or repair …' }).click();
  const panel = page.getByRole('region', { name: 'Draft or repair the programme of work' });
  await panel.getByRole('radio', { name: 'Draft the whole programme anew' }).check();
  await panel.getByLabel('Meetings with interpretation').fill('1');
  await panel.getByRole('button', { name: 'Draft it' }).click();
  await expect(panel.getByRole('heading', { name: 'No programme can hold under these limits' })).toBeFocused(SEARCH);
  await expect(panel.getByRole('listitem').filter({ hasText: 'more meeting' })).not.toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  await panel.getByLabel('Meetings with interpretation').fill('9');
  await panel.getByRole('button', { name: 'Draft it' }).click();
  await expect(panel).toContainText('The order of the agenda is kept.', SEARCH);
  await panel.getByRole('button', { name: 'Accept the programme' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByText('Every item has its place in the programme.')).toBeVisible();
});

test('a conference of 600 items is drafted in a worker: the page is never held up by the search', async ({ page }) => {
  await restoreMeeting(page, conferenceWithSlots());
  await page.goto('/meetings/conference/desk');
  await page.getByRole('button', { name: 'Draft or repair …' }).click();
  const panel = page.getByRole('region', { name: 'Draft or repair the programme of work' });
  await panel.getByLabel('Sessions at the same time').fill('10');
  const { longest, took } = await page.evaluate(async () => {
    const tasks: number[] = [0];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    const press = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Draft it');
    const ended = new Promise((resolve) => {
      new MutationObserver(() => document.querySelector('section h3') && resolve(null)).observe(document.body, {
        childList: true,
        subtree: true,
      });
    });
    press?.click();
    const began = performance.now();
    await ended;
    // Before the proposal is drawn: what the search itself does to the page.
    return { longest: Math.max(...tasks), took: Math.round(performance.now() - began) };
  });
  // A search on the page would be one task as long as itself; how fast the machine is does not matter to that.
  expect(longest).toBeLessThan(took / 2);
  await expect(panel.getByRole('heading', { name: 'Proposed programme of work' })).toBeVisible();
  await expect(panel).toContainText('from the best that is possible.');
});
