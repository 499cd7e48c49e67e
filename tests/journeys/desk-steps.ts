// Making a programme on the desk with different hands: a mouse, the keyboard alone, a finger. Each hand does the same
// four things: fill a field, press a button, carry business into a slot, let an entry go on in the next slot.
import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/** A slot by the name of its day and its hours. */
export interface Where {
  readonly day: string;
  readonly hours: string;
  /** The column, where the slot has no session to land in. */
  readonly column: number;
}

/** A way to work. */
export interface Hand {
  readonly fill: (field: Locator, text: string) => Promise<void>;
  readonly press: (button: Locator) => Promise<void>;
  readonly choose: (field: Locator, value: string) => Promise<void>;
  /** Carries what waits under a title into a slot, behind what is there. */
  readonly place: (title: string, where: Where) => Promise<void>;
  /** Lets the first entry of a title go on in the next slot. */
  readonly goOn: (title: string) => Promise<void>;
}

const waiting = (page: Page, title: string): Locator => page.locator('[data-waiting]', { hasText: title }).first();
const entry = (page: Page, title: string): Locator => page.locator('.grid-entry', { hasText: title }).first();
const cells = (page: Page, { day, hours }: Where): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`${day}.*${hours}`) });

/** Brings something to the middle of the window: at its edges the page moves on under what is carried. */
const toMiddle = (of: Locator): Promise<void> => of.evaluate((element) => element.scrollIntoView({ block: 'center' }));

/** Where something lands behind all that is in a slot: low in its last cell of the bodies, or in the empty one. */
async function target(page: Page, where: Where): Promise<{ x: number; y: number }> {
  const filled = cells(page, where).and(page.locator('.grid-cell')).last();
  const cell = (await filled.count()) > 0 ? filled : cells(page, where).nth(where.column);
  await toMiddle(cell);
  const box = await cell.boundingBox();
  if (!box) throw new Error(`no cell on ${where.day} ${where.hours}`);
  return { x: box.x + box.width / 4, y: box.y + box.height - 3 };
}

const middle = async (of: Locator): Promise<{ x: number; y: number }> => {
  const box = await of.boundingBox();
  if (!box) throw new Error('nothing to take');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 14) };
};

/**
 * Carries what is held to where it shall land, and looks until the label in the hand names the slot: the page may have
 * moved on under it while it was taken up.
 */
async function carryTo(page: Page, where: Where, move: (to: { x: number; y: number }) => Promise<void>): Promise<void> {
  await expect(async () => {
    await move(await target(page, where));
    await expect(page.locator('.grid-carried')).toContainText(`→ ${slotName(where)}`, { timeout: 1000 });
  }).toPass();
}

/** A slot as the desk names it. */
const slotName = ({ day, hours }: Where): string => `${day} ${hours.startsWith('10') ? 'morning' : 'afternoon'}`;

const gone = (page: Page, title: string, before: number): Promise<void> =>
  expect(page.locator('[data-waiting]', { hasText: title })).toHaveCount(before - 1);

/** How many wait under a title, once one does. */
async function count(page: Page, title: string): Promise<number> {
  await waiting(page, title).waitFor();
  return page.locator('[data-waiting]', { hasText: title }).count();
}

/** A mouse. */
export function mouse(page: Page): Hand {
  return {
    fill: (field, text) => field.fill(text),
    press: (button) => button.click(),
    choose: async (field, value) => void (await field.selectOption(value)),
    place: async (title, where) => {
      const before = await count(page, title);
      await toMiddle(waiting(page, title));
      const from = await middle(waiting(page, title));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 12, from.y + 4);
      await carryTo(page, where, ({ x, y }) => page.mouse.move(x, y, { steps: 4 }));
      await page.mouse.up();
      await gone(page, title, before);
    },
    goOn: async (title) => {
      const before = await page.locator('.grid-entry', { hasText: title }).count();
      await toMiddle(entry(page, title));
      await entry(page, title).click();
      await page.getByRole('menuitem', { name: 'Continue in the next slot' }).click();
      await expect(page.locator('.grid-entry', { hasText: title })).toHaveCount(before + 1);
    },
  };
}

/** A finger: it rests on what it takes until it carries it. */
export function finger(page: Page): Hand {
  let client: CDPSession | undefined;
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => {
    client ??= await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  };
  return {
    ...mouse(page),
    press: (button) => button.tap(),
    place: async (title, where) => {
      const before = await count(page, title);
      await toMiddle(waiting(page, title));
      const from = await middle(waiting(page, title));
      await touch('touchStart', from);
      await expect(page.locator('.grid-carried')).toBeVisible();
      await carryTo(page, where, async (to) => {
        for (const share of [0.5, 1])
          await touch('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      });
      await touch('touchEnd');
      await gone(page, title, before);
    },
    goOn: async (title) => {
      const before = await page.locator('.grid-entry', { hasText: title }).count();
      await toMiddle(entry(page, title));
      await entry(page, title).tap();
      await page.getByRole('menuitem', { name: 'Continue in the next slot' }).tap();
      await expect(page.locator('.grid-entry', { hasText: title })).toHaveCount(before + 1);
    },
  };
}

/** The keyboard alone: everything is reached by Tab and arrows. */
export function keys(page: Page): Hand {
  const focused = (of: Locator): Promise<boolean> => of.evaluate((element) => element === document.activeElement);
  const tabTo = async (of: Locator): Promise<void> => {
    await of.waitFor();
    // Back where it lies before what has the focus, as anybody would go.
    const back = await of.evaluate(
      (element) =>
        (element.compareDocumentPosition(document.activeElement ?? document.body) &
          (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS)) ===
        Node.DOCUMENT_POSITION_FOLLOWING,
    );
    for (let steps = 0; steps < 150; steps++) {
      if (await focused(of)) return;
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error('not reached by Tab');
  };
  const downTo = async (act: Locator): Promise<void> => {
    // The keys are the menu's as soon as it has the focus.
    await page.locator('[role=menu]:focus-within').waitFor();
    for (let steps = 0; steps < 12 && !(await focused(act)); steps++) await page.keyboard.press('ArrowDown');
  };
  const active = (): Promise<{ text: string; entries: number; cell: boolean }> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return {
        text: element?.textContent ?? '',
        entries: element?.querySelectorAll('.grid-entry').length ?? 0,
        cell: element?.getAttribute('role') === 'gridcell',
      };
    });
  return {
    fill: async (field, text) => {
      await tabTo(field);
      const type = await field.getAttribute('type');
      if (type === 'date') {
        // The browser asks for month, day and year, as the country of its own language does.
        const [year, month, day] = text.split('-');
        await page.keyboard.type(`${month}${day}${year}`);
      } else {
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(text);
      }
    },
    press: async (button) => {
      if ((await button.getAttribute('role')) === 'menuitem') await downTo(button);
      else await tabTo(button);
      await page.keyboard.press('Enter');
    },
    choose: async (field, value) => {
      await tabTo(field);
      const names = await field
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      await page.keyboard.press('Home');
      for (let at = 0; at < names.indexOf(value); at++) await page.keyboard.press('ArrowDown');
    },
    place: async (title, where) => {
      const before = await count(page, title);
      await tabTo(waiting(page, title));
      await page.keyboard.press('Space');
      const said = page.locator('main [role=status]').first();
      await expect(said).toContainText(/Picked up/);
      const slot = slotName(where);
      for (let steps = 0; steps < 30 && !(await said.textContent())?.includes(slot); steps++) {
        const told = await said.textContent();
        await page.keyboard.press('PageDown');
        await expect(said).not.toHaveText(told ?? '');
      }
      // The last landing of the slot is behind all that is in it.
      for (let steps = 0; steps < 9; steps++) {
        const told = await said.textContent();
        await page.keyboard.press('ArrowDown');
        await expect(said).not.toHaveText(told ?? '');
        if ((await said.textContent())?.includes(slot)) continue;
        await page.keyboard.press('ArrowUp');
        break;
      }
      await page.keyboard.press('Enter');
      await gone(page, title, before);
    },
    goOn: async (title) => {
      const before = await page.locator('.grid-entry', { hasText: title }).count();
      await tabTo(page.locator('[role=gridcell][tabindex="0"]'));
      await page.keyboard.press('Control+Home');
      const here = async (): Promise<boolean> => (await active()).text.includes(title);
      for (let steps = 0; steps < 40 && !(await here()); steps++) {
        await page.keyboard.press('End');
        if (await here()) break;
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowDown');
      }
      if ((await active()).entries > 1) {
        await page.keyboard.press('Enter');
        while (!(await active()).text.includes(title)) await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      const act = page.getByRole('menuitem', { name: 'Continue in the next slot' });
      await downTo(act);
      await page.keyboard.press('Enter');
      await expect(page.locator('.grid-entry', { hasText: title })).toHaveCount(before + 1);
    },
  };
}
