// A delegation covers a meeting with two sessions in parallel: two people can, one leaves one session open; offline.
import { expect, type Page, test } from '@playwright/test';
import { faults } from './accessibility.ts';
import { parallelMeeting, restoreMeeting } from './delegation-meeting.ts';
import { keptForOffline, SAMPLE } from './shell-steps.ts';

test.use({ serviceWorkers: 'allow' });

async function addMember(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a member' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const width of [390, 1440]) {
  test(`two members cover everything, one leaves one session open, offline at ${width} px`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await restoreMeeting(page, parallelMeeting());
    await keptForOffline(page);
    await context.setOffline(true);
    await page.goto(`/meetings/${SAMPLE}/delegation`);
    await page.getByLabel('Name of the delegation').fill('Ruritania');
    await page.getByRole('button', { name: 'Begin a delegation' }).click();

    await addMember(page, 'Ana');
    const counts = page.getByRole('status', { name: 'What stands out' });
    await expect(counts).toContainText('11 sessions open');
    await page.getByRole('button', { name: 'Cover what is open' }).click();
    const proposal = page.getByRole('region', { name: 'Proposal for 10 sessions' });
    await expect(proposal).toContainText('1 session stays open');
    await expect(proposal).toContainText('No better cover is possible');
    expect(await faults(page)).toEqual([]);
    await proposal.getByRole('button', { name: 'Discard' }).click();
    await expect(counts).toContainText('11 sessions open');

    await addMember(page, 'Boris');
    await page.getByRole('button', { name: 'Cover what is open' }).click();
    await expect(page.getByText('stays open')).toHaveCount(0);
    await page.getByRole('button', { name: 'Accept 11 sessions' }).click();
    await expect(counts).toHaveText('11 of 11 sessions covered');

    await page.reload();
    await expect(counts).toHaveText('11 of 11 sessions covered');
    await page.getByRole('link', { name: 'Brief: Boris' }).click();
    await expect(page.getByRole('heading', { name: /Brief for/ })).toContainText('Boris');
    await expect(page.getByText('Lead', { exact: true }).first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test('the matrix is filled by keyboard alone, tells a person in two places, and takes a step back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await restoreMeeting(page, parallelMeeting());
  await page.goto(`/meetings/${SAMPLE}/delegation`);
  await page.getByLabel('Name of the delegation').fill('Ruritania');
  await page.keyboard.press('Enter');
  await addMember(page, 'Ana');
  const cell = (session: string) => page.getByRole('button', { name: new RegExp(`^Ana, .*${session}.*:`) });
  await cell('Wed 25 May.*10:00, .*A 2').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('p');
  const counts = page.getByRole('status', { name: 'What stands out' });
  await expect(counts).toContainText('1 time in two places');
  await expect(cell('Wed 25 May.*10:00, .*B 3')).toHaveAccessibleName(/: Speaker · In two places$/);
  await expect(page.getByRole('table').getByText(/In two places$/)).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'No part' }).click();
  await expect(counts).not.toContainText('two places');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(counts).toContainText('1 time in two places');
});

test('members are dragged into sessions, and parts from one member to another', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await restoreMeeting(page, parallelMeeting());
  await page.goto(`/meetings/${SAMPLE}/delegation`);
  await page.getByLabel('Name of the delegation').fill('Ruritania');
  await page.keyboard.press('Enter');
  await addMember(page, 'Ana');
  await addMember(page, 'Boris');
  const row = page.getByRole('row', { name: /1\(a\)/ });
  await page.getByRole('columnheader', { name: 'Ana' }).dragTo(row.getByRole('rowheader'));
  const cell = (name: string) => row.getByRole('button', { name: new RegExp(`^${name}, `) });
  await expect(cell('Ana')).toHaveAccessibleName(/: Lead$/);
  await cell('Ana').dragTo(cell('Boris'));
  await expect(cell('Boris')).toHaveAccessibleName(/: Lead$/);
  await expect(cell('Ana')).toHaveAccessibleName(/: No part$/);
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(cell('Ana')).toHaveAccessibleName(/: Lead$/);
});
