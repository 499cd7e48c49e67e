import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { newDevice, smallMeeting } from './stores.ts';

describe('live reads', () => {
  it('follow what another tab writes', async () => {
    const device = newDevice();
    const [here, there] = [await device.open(), await device.open()];
    const titles: (string | undefined)[] = [];
    let seen: (title: string) => void = () => {};
    const subscription = liveQuery(async () => (await here.meeting('wg')) ?? null).subscribe((row) => {
      const title = row?.meeting.title?.['en'];
      titles.push(title);
      if (title) seen(title);
    });
    const next = () => new Promise<string>((resolve) => (seen = resolve));
    let waiting = next();
    await there.apply('wg', { kind: 'put', meeting: smallMeeting() });
    expect(await waiting).toBe('Working group');
    waiting = next();
    await there.apply('wg', { kind: 'retitle', title: { en: 'Second' } });
    expect(await waiting).toBe('Second');
    subscription.unsubscribe();
    expect(titles[0]).toBeUndefined();
  });
});
