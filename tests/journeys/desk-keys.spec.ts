// A meeting made without a mouse, from its days to its programme: the focus is always where the work goes on.
import { expect, type Page, test } from '@playwright/test';

/** Begins a meeting of one body in the week of Easter in Vienna, and leads to its agenda. */
async function begin(page: Page): Promise<void> {
  await page.goto('/start');
  await page.getByLabel(/^Bodies/).fill('Working Group on Firearms, 9');
  await page.getByLabel('First day').fill('2027-03-24');
  await page.getByLabel('Last day').fill('2027-03-30');
  await page.getByLabel('Time zone').fill('Europe/Vienna');
  await expect(page.getByRole('row', { name: /Good Friday/ }).getByRole('checkbox', { checked: false })).toHaveCount(2);
  await page.getByLabel('Tuesday 30 March afternoon').uncheck();
  await page.getByRole('button', { name: 'Begin the draft' }).click();
}

test('an agenda is typed as an outline, and the focus follows what moves, comes and goes', async ({ page }) => {
  await begin(page);
  const title = (number: string) => page.getByLabel(`Title of item ${number} (en)`);
  await page.getByRole('button', { name: 'Add an item' }).press('Enter');
  for (const [number, text] of [
    ['1', 'Opening'],
    ['2', 'Marking'],
    ['3', 'Tracing'],
  ] as const) {
    await expect(title(number)).toBeFocused();
    await page.keyboard.insertText(text);
    if (number !== '3') await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(title('2(a)')).toBeFocused();
  await expect(title('2(a)')).toHaveValue('Tracing');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(title('3')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(title('2')).toBeFocused();
  await expect(title('2')).toHaveValue('Tracing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove with all below' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Actions for item 2' })).toBeFocused();
  await expect(title('2')).toHaveValue('Marking');
});

test('hours are given to all slots at once, and what is taken out of the programme waits again', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Add the standing items' }).click();
  await expect(page.getByLabel('Title of item 3 (en)')).toBeVisible();

  await page.getByRole('link', { name: 'Meeting and hours' }).click();
  // Good Friday, the weekend, Easter Monday and an afternoon are left out.
  await expect(page.getByRole('heading', { name: 'Meeting hours 5' })).toBeVisible();
  const mornings = page.getByRole('group', { name: 'Mornings' });
  await mornings.getByLabel('To').fill('12:00');
  await page.getByRole('group', { name: 'Afternoons' }).getByLabel('To').fill('17:00');
  await page.getByLabel('Form of the meeting').selectOption('hybrid');
  await page.getByRole('button', { name: 'Give all slots these hours and this form' }).click();
  await expect(page.getByRole('button', { name: /–1[27]:00.*hybrid/i })).toHaveCount(5);

  await page.getByLabel('Parts of the draft').getByRole('link', { name: 'Programme of work' }).click();
  const waiting = page.locator('[data-waiting]');
  await waiting.first().press('Space');
  await page.keyboard.press('Enter');
  await expect(waiting).toHaveCount(3);
  await expect(waiting.first()).toBeFocused();
  const entry = page.locator('.grid-entry', { hasText: 'Opening' });
  const cell = page.getByRole('gridcell').filter({ has: entry });
  await cell.press('Delete');
  await expect(waiting).toHaveCount(4);
  await expect(page.getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(waiting).toHaveCount(3);

  const [from, to] = [await entry.boundingBox(), await page.locator('#pool').boundingBox()];
  if (!from || !to) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20);
  const carried = page.locator('.grid-carried');
  await expect(carried).toContainText('Opening');
  await page.mouse.move(to.x + 30, to.y + 20, { steps: 3 });
  await expect(carried).toContainText('Take out of the programme');
  await page.mouse.up();
  await expect(waiting).toHaveCount(4);
});
