import { describe, expect, it } from 'vitest';
import type { StoredSource } from '#store/store.ts';
import { newDevice, smallMeeting } from './stores.ts';

const source: StoredSource = {
  meetingId: 'wg',
  name: 'agenda.txt',
  text: 'Provisional agenda',
  importedAt: 5,
  sources: { symbol: [1] },
  findings: [],
  unread: [{ number: 2, text: '* Reissued', reason: 'footnote' }],
};

describe('the one door', () => {
  it('keeps meeting, document and history, also for the next start', async () => {
    const device = newDevice();
    const first = await device.open();
    const edit = await first.apply('wg', { kind: 'put', meeting: smallMeeting() }, source);
    expect(edit).toMatchObject({ sequence: 1, meetingId: 'wg', stateBefore: 0, stateAfter: 1 });
    await first.close();

    const store = await device.open();
    expect(store.state()).toEqual({ kind: 'ready' });
    expect((await store.meeting('wg'))?.meeting).toEqual(smallMeeting());
    expect(await store.source('wg')).toEqual(source);
    expect(await store.history('wg')).toEqual([edit]);
  });

  it('gives a deleted meeting back with its document', async () => {
    const store = await newDevice().open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() }, source);
    const removal = await store.apply('wg', { kind: 'remove' });
    expect(await store.meetings()).toEqual([]);
    expect(await store.source('wg')).toBeUndefined();

    await store.undo(removal);
    expect((await store.meeting('wg'))?.meeting).toEqual(smallMeeting());
    expect(await store.source('wg')).toEqual(source);
  });

  it('gives the former document back when an update is taken back', async () => {
    const store = await newDevice().open();
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() }, source);
    const update = await store.apply(
      'wg',
      { kind: 'put', meeting: smallMeeting('wg', 'Reissued') },
      { ...source, text: 'Re' },
    );
    const undone = await store.undo(update);
    expect(await store.source('wg')).toEqual(source);
    await store.undo(undone);
    expect((await store.source('wg'))?.text).toBe('Re');
    expect((await store.meeting('wg'))?.meeting.title).toEqual({ en: 'Reissued' });
  });

  it('takes back edits one after the other, and brings them again', async () => {
    const store = await newDevice().open();
    const first = await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    const second = await store.apply('wg', { kind: 'retitle', title: { en: 'Second' } });
    const undoneSecond = await store.undo(second);
    const undoneFirst = await store.undo(first);
    expect(await store.meetings()).toEqual([]);
    await store.undo(undoneFirst);
    await store.undo(undoneSecond);
    expect((await store.meeting('wg'))?.meeting.title).toEqual({ en: 'Second' });
  });

  it('refuses to take back what was built upon since', async () => {
    const store = await newDevice().open();
    const first = await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    await store.apply('wg', { kind: 'retitle', title: { en: 'Later' } });
    await expect(store.undo(first)).rejects.toMatchObject({ name: 'StoreError', code: 'changed-since' });
    expect((await store.meeting('wg'))?.meeting.title).toEqual({ en: 'Later' });
  });

  it('refuses what does not fit, and keeps nothing of it', async () => {
    const store = await newDevice().open();
    await expect(store.apply('wg', { kind: 'retitle', title: null })).rejects.toMatchObject({ code: 'does-not-fit' });
    await expect(store.apply('other', { kind: 'put', meeting: smallMeeting() })).rejects.toMatchObject({
      code: 'does-not-fit',
    });
    const broken = { ...smallMeeting(), start: '2022-02-30' } as const;
    await expect(store.apply('wg', { kind: 'put', meeting: broken })).rejects.toMatchObject({
      code: 'does-not-fit',
      detail: 'start: "YYYY-MM-DD"',
    });
    expect(await store.meetings()).toEqual([]);
    expect(await store.history('wg')).toEqual([]);

    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    const slots = smallMeeting().slots.map((slot) => ({ ...slot, end: 'noon' as '12:00' }));
    await expect(store.apply('wg', { kind: 'set-slots', slots })).rejects.toMatchObject({
      code: 'does-not-fit',
      detail: 'slots[0].end: "HH:MM"',
    });
    expect((await store.meeting('wg'))?.meeting).toEqual(smallMeeting());
    expect(store.saveState().kind).toBe('saved');
  });

  it('tells saving, then saved', async () => {
    const store = await newDevice().open();
    const kinds: string[] = [];
    store.subscribe(() => kinds.push(store.saveState().kind));
    await store.apply('wg', { kind: 'put', meeting: smallMeeting() });
    expect(kinds).toEqual(['saving', 'saved']);
  });

  it('keeps settings', async () => {
    const device = newDevice();
    const store = await device.open();
    await store.setSetting('language', 'fr');
    await store.close();
    expect(await (await device.open()).setting('language')).toBe('fr');
  });
});
