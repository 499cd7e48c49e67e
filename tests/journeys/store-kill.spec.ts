// The browser is killed again and again in the middle of writes. What it showed as saved is there, and nothing is half
// there: each meeting and document is what its history makes of it, and every step can be taken back and done again.
import { expect, type Page } from '@playwright/test';
import { accountOf, test } from './store-browser.ts';

const KILLS = 30;

test(`nothing saved is missing after ${KILLS} kills in the middle of writes`, async ({ profile }) => {
  test.setTimeout(180_000);
  const shown = new Set<number>();
  let random = 20220523;
  for (let kill = 0; kill <= KILLS; kill++) {
    const { page } = await profile.open((opened) =>
      opened.exposeFunction('tellSaved', (sequence: number) => void shown.add(sequence)),
    );
    const { state, sequences, whole, damaged } = await accountOf(page);
    expect(state).toEqual({ kind: 'ready' });
    expect({ whole, damaged }).toEqual({ whole: true, damaged: 0 });
    expect([...shown].filter((sequence) => !sequences.includes(sequence))).toEqual([]);
    expect(sequences).toEqual(sequences.map((_, at) => at + 1));
    if (kill === KILLS) {
      expect(await page.evaluate(() => window.harness.goesBackAndForth())).toBe(true);
      break;
    }

    const before = shown.size;
    void page.evaluate(() => window.harness.write(window.tellSaved)).catch(() => undefined);
    // Counted, not timed: as many edits on a slow machine as on a quick one, and the next one is under way.
    random = (random * 48_271) % 2_147_483_647;
    await expect.poll(() => shown.size, { intervals: [5] }).toBeGreaterThan(before + 5 + (random % 20));
    await profile.kill();
  }
  test.info().annotations.push({ type: 'saved edits', description: String(shown.size) });
  expect(shown.size).toBeGreaterThan(KILLS * 5);
});

test('what a kill left half written is not what everything is thrown away for', async ({ profile }) => {
  const write = (page: Page, id: string) => page.evaluate((name) => window.harness.put(name, 1), id);
  const { page } = await profile.open();
  for (const id of ['a', 'b', 'c']) await write(page, id);
  await profile.kill();
  await profile.tearLog();
  const { page: next } = await profile.open();
  await write(next, 'd');
  expect((await accountOf(next)).sequences).toEqual([1, 2, 3, 4]);
  await profile.kill();
  const { page: last } = await profile.open();
  expect(await accountOf(last)).toMatchObject({ state: { kind: 'ready' }, whole: true, sequences: [1, 2, 3, 4] });
});
