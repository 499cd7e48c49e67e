// Dexie runs live queries only where the platform has an IndexedDB of its own.
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { newDevice, smallMeeting } from './stores.ts';

it('a live read follows what another tab writes', async () => {
  const device = newDevice();
  const [here, there] = [await device.open(), await device.open()];
  const titles: (string | null)[] = [];
  const subscription = liveQuery(() => here.meeting('wg')).subscribe((row) =>
    titles.push(row ? (row.meeting.title?.en ?? '') : null),
  );
  await expect.poll(() => titles).toEqual([null]);
  await there.apply('wg', { kind: 'put', meeting: smallMeeting() });
  await expect.poll(() => titles.at(-1)).toBe('Working group');
  await there.apply('wg', { kind: 'retitle', title: { en: 'Second' } });
  await expect.poll(() => titles.at(-1)).toBe('Second');
  subscription.unsubscribe();
});
