// From nothing to the programme of a real meeting of two bodies: begun, its agenda taken from the document, nine slots,
// joint sessions and continuations; once with each hand. What comes out says what the published programme says.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { Meeting } from '#domain/meeting.ts';
import { finger, type Hand, keys, mouse } from './desk-steps.ts';
import { seed } from './import-steps.ts';

const NAME = '000_d27e470b07f4cd80';
const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const published = JSON.parse(readFileSync(join(project, 'public/feeds/wg-ic-ta-2022.json'), 'utf8')) as Meeting;
const [compare, gold] = ['tools/compare.mjs', `gold/${NAME}.json`].map((path) => join(project, '..', 'shared', path));

/** The document; where it does not lie beside the project, the agenda of the published meeting. */
const document = seed(`${NAME}.txt`) ?? JSON.stringify({ ...published, slots: [] });

const facts = (meeting: Meeting) => ({
  dates: [meeting.start, meeting.end, meeting.timeZone],
  bodies: meeting.bodies.map(({ id, name, ordinal }) => [id, name.zh, ordinal]),
  agenda: meeting.agenda.map(({ id, jointWith }) => [id, jointWith]),
  slots: meeting.slots.map(({ date, start, end, sessions }) => [
    `${date} ${start}-${end}`,
    sessions.map(({ bodies, entries }) => [bodies, entries.map(({ items, continued }) => [items, continued])]),
  ]),
  constraints: meeting.constraints,
});

async function make(page: Page, hand: Hand): Promise<void> {
  await page.goto('/start');
  await hand.fill(page.getByLabel(/^Bodies/), '国际合作工作组, 13\n技术援助问题政府专家工作组, 13');
  await hand.fill(page.getByLabel('First day'), '2022-05-23');
  await hand.fill(page.getByLabel('Last day'), '2022-05-27');
  await hand.fill(page.getByLabel('Venue'), '维也纳');
  await hand.fill(page.getByLabel('Time zone'), 'Europe/Vienna');
  await hand.choose(page.getByLabel('Language of the documents'), 'zh');
  await hand.press(page.getByRole('button', { name: 'Begin the draft' }));

  await hand.press(page.getByRole('button', { name: 'Take the agenda from a document' }));
  await hand.fill(page.getByLabel('Text of the document'), document);
  await hand.press(page.getByRole('button', { name: 'Take over' }));
  await expect(page.getByLabel(/^Title of item 7/)).toBeVisible();

  await hand.press(page.getByRole('link', { name: 'Meeting and hours' }));
  await hand.fill(page.getByLabel('Hours of a hybrid meeting, at most'), '2');
  await hand.press(page.getByRole('button', { name: 'Actions for Friday afternoon' }));
  await hand.press(page.getByRole('menuitem', { name: 'Remove the slot' }));
  await expect(page.getByRole('button', { name: /^Actions for/ })).toHaveCount(9);
  await hand.press(page.getByLabel('Parts of the draft').getByRole('link', { name: 'Programme of work' }));

  const at = (day: string, hours: string, column = 0) => ({ day, hours, column });
  const [am, pm] = ['10:00–13:00', '15:00–18:00'];
  await hand.place('会议开幕', at('Monday', am));
  await hand.place('通过议程和工作安排', at('Monday', am));
  await hand.place('被判刑人员的移交', at('Monday', am));
  await hand.goOn('被判刑人员的移交');
  await hand.place('影响环境', at('Tuesday', am));
  await hand.goOn('影响环境');
  await hand.place('有效战略', at('Wednesday', am, 1));
  await hand.goOn('有效战略');
  await hand.place('最后确定并通过', at('Thursday', am, 1));
  await hand.place('审议机制', at('Thursday', am, 1));
  await hand.place('其他事项', at('Thursday', pm));
  await hand.place('通过联合报告', at('Thursday', pm));
  await hand.goOn('通过联合报告');
}

/** Exports the meeting as a file, as anybody does, and holds it against what the document means. */
async function expectTheProgramme(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Actions for/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Export' }).click(),
  ]);
  const file = await download.path();
  const meeting = JSON.parse(readFileSync(file, 'utf8')) as Meeting;
  expect(facts(meeting)).toEqual(facts(published));
  if (compare && gold && existsSync(compare))
    expect(execFileSync('node', [compare, file, gold]).toString()).toMatch(/facts hold/);
}

test('with the mouse', async ({ page }) => {
  await make(page, mouse(page));
  await expectTheProgramme(page);
});

test('by keyboard alone', async ({ page }) => {
  // Some five hundred presses, each looked after: long by nature on a machine that does other things.
  test.slow();
  await make(page, keys(page));
  await expectTheProgramme(page);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });
  test('by touch', async ({ page }) => {
    await make(page, finger(page));
    await expectTheProgramme(page);
  });
});
