// The sample meeting as a backup brings it to a device, with body A's item 2 going on on Wednesday morning beside B's
// item 3; any meeting and its delegation by the same way.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Delegation } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';

const feed = new URL('../../public/feeds/wg-ic-ta-2022.json', import.meta.url);

/** The sample meeting with two sessions in parallel. */
export function parallelMeeting(): Meeting {
  const meeting = JSON.parse(readFileSync(feed, 'utf8')) as Meeting;
  const slots = meeting.slots.map((slot) => {
    if (slot.id !== '2022-05-25T10:00') return slot;
    const beside = { id: `${slot.id}/A`, bodies: ['A'], entries: [{ items: ['A/2'], continued: true }] };
    return { ...slot, sessions: [beside, ...slot.sessions] };
  });
  return { ...meeting, slots };
}

/** Puts the meeting, and the delegation to it, on the device by restoring a backup that holds them. */
export async function restoreMeeting(page: Page, meeting: Meeting, delegation?: Delegation): Promise<void> {
  const stored = { id: meeting.id, meeting, savedAt: 1 };
  const backup = {
    format: 'rostrum-backup/1',
    createdAt: 1,
    meetings: [stored],
    sources: [],
    edits: [],
    settings: {},
    privates: delegation ? [{ of: 'delegation', value: delegation, savedAt: 1 }] : [],
  };
  await page.goto('/settings');
  await page.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByText('The backup was restored.').waitFor();
}
