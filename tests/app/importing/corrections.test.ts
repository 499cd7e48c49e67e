// Values put right by hand come into the meeting with all that hangs on them; what cannot be is told at its field.
import { describe, expect, it } from 'vitest';
import { type Correction, faultsOf, fieldsOf, shownWith, withCorrections } from '#app/importing/corrections.ts';
import type { Item } from '#domain/meeting.ts';
import { PAPER_AND_INK } from './paper-and-ink.ts';
import { readingOf } from './reading-of.ts';

const { meeting } = await readingOf(PAPER_AND_INK);
const corrected = (key: string, correction: Correction) => withCorrections(meeting, new Map([[key, correction]]));

describe('corrections', () => {
  it('leave the meeting as it is where there are none, or where they say the same', () => {
    expect(withCorrections(meeting, new Map())).toEqual(meeting);
    for (const key of ['symbol', 'dates', 'venue', 'timeZone', 'body/A', 'item/A/2', `slot/${meeting.slots[0]?.id}`]) {
      const fields = fieldsOf(meeting, key);
      expect(fields, key).not.toBeNull();
      expect(corrected(key, fields ?? {}), key).toEqual(meeting);
    }
  });

  it('put single values right', () => {
    expect(corrected('symbol', { symbol: ' CTOC/COP/WG.9/2024/1/Rev.1 ' }).symbol).toBe('CTOC/COP/WG.9/2024/1/Rev.1');
    expect(corrected('symbol', { symbol: '' }).symbol).toBeNull();
    expect(corrected('venue', { venue: 'Geneva' }).venue).toEqual({ en: 'Geneva' });
    expect(corrected('dates', { start: '2024-05-06', end: '2024-05-08' }).end).toBe('2024-05-08');
    expect(corrected('body/A', { name: 'Committee', ordinal: '' }).bodies).toEqual([
      { id: 'A', name: { en: 'Committee' } },
    ]);
  });

  it('give an item its new number everywhere, and its place in the agenda', () => {
    const after = corrected('item/A/2', { number: '4', title: 'Hairlines' });
    expect(after.agenda.map((item) => item.id)).toEqual(['A/1', 'A/1(a)', 'A/1(b)', 'A/3', 'A/4']);
    expect(after.slots[1]?.sessions[0]?.entries[0]?.items).toEqual(['A/4']);
    expect(shownWith(meeting, new Map([['item/A/2', { number: '4', title: 'Hairlines' }]])).agenda[3]?.id).toBe('A/2');
  });

  it('take a slot as another document has it, leave one out, or take one in', () => {
    const [first, second] = meeting.slots;
    if (!first || !second) throw new Error('the meeting has two slots');
    const late = { ...second, id: 'late', date: first.date, start: '19:00', end: '20:00' } as const;
    const others = { [first.id]: { ...first, sessions: second.sessions }, late };
    const chosen = (key: string, correction: Correction) =>
      withCorrections(meeting, new Map([[key, correction]]), others).slots;
    expect(chosen(`sitting/${first.id}`, { from: 'other' })[0]?.sessions.length).toBe(second.sessions.length);
    expect(chosen(`sitting/${first.id}`, { taken: 'false' })).toHaveLength(meeting.slots.length - 1);
    const added = chosen('sitting/late', { taken: 'true' });
    expect(added.map(({ id }) => id)).toContain('late');
    expect(added.map(({ date, start }) => date + start)).toEqual(added.map(({ date, start }) => date + start).sort());
  });

  it('put a slot where it now belongs, and say anew what is continued', () => {
    const [monday] = meeting.slots;
    const after = corrected(`slot/${monday?.id}`, { date: '2024-05-07', start: '15:00', end: '18:00' });
    expect(after.slots.map((slot) => `${slot.date} ${slot.start}`)).toEqual([
      '2024-05-06 15:00',
      '2024-05-07 10:00',
      '2024-05-07 15:00',
    ]);
    expect(after.slots[0]?.sessions[0]?.entries[0]?.continued).toBe(false);
    expect(after.slots[2]?.sessions[0]?.entries[2]?.continued).toBe(true);
  });
});

describe('a day', () => {
  const day = (date: string): [string, Correction] => ['day/2024-05-06', { date }];

  it('moves with all its slots, and what is put right of one of them stays', () => {
    const slots = withCorrections(
      meeting,
      new Map([['slot/2024-05-06T15:00', { start: '16:00' }] as [string, Correction], day('2024-05-08')]),
    ).slots.map((slot) => `${slot.date} ${slot.start}`);
    expect(slots).toEqual(['2024-05-07 10:00', '2024-05-08 10:00', '2024-05-08 16:00']);
  });
});

describe('an entry', () => {
  const first = (correction: Correction) => corrected('entry/2024-05-06T15:00/0/0', correction).slots[1]?.sessions[0];

  it('takes up other items, begins where it was taken to go on, or stands outside the agenda under its title', () => {
    expect(first({ items: 'A/3' })?.entries[0]?.items).toEqual(['A/3']);
    expect(first({ continued: 'false' })?.entries[0]?.continued).toBe(false);
    expect(first({ items: '' })?.entries[0]).toMatchObject({
      items: [],
      title: { en: 'Hairlines in official documents' },
    });
  });

  it('comes into a session of the bodies whose item it takes up', () => {
    const two = {
      ...meeting,
      bodies: [...meeting.bodies, { id: 'B', name: { en: 'Committee on Margins' } }],
      agenda: [...meeting.agenda, { ...(meeting.agenda[4] as Item), id: 'B/1', body: 'B', number: '1' }],
    };
    const { slots } = withCorrections(two, new Map([['entry/2024-05-06T10:00/0/2', { items: 'B/1' }]]));
    expect(slots[0]?.sessions.map(({ bodies, entries }) => [bodies, entries.length])).toEqual([
      [['A'], 2],
      [['B'], 1],
    ]);
  });
});

describe('faults', () => {
  const cases: [string, Correction, string[]][] = [
    ['dates', { start: '2024-05-06', end: '2024-05-01' }, ['end']],
    ['dates', { start: '', end: '2024-02-30' }, ['start', 'end']],
    ['timeZone', { timeZone: 'Vienna' }, ['timeZone']],
    ['timeZone', { timeZone: '' }, []],
    ['body/A', { name: ' ', ordinal: 'thirteenth' }, ['name', 'ordinal']],
    ['item/A/2', { number: '1(a)', title: 'Hairlines' }, ['number']],
    ['item/A/2', { number: 'two!', title: '' }, ['title', 'number']],
    ['item/A/2', { number: '13.3', title: 'Hairlines' }, []],
    ['slot/2024-05-06T10:00', { date: '2024-05-06', start: '10:00', end: '10:00' }, ['end']],
    ['slot/2024-05-06T10:00', { date: '6 May', start: '25:00', end: '' }, ['date', 'start', 'end']],
    ['slot/2024-05-06T10:00', { date: '2024-05-06', start: '09:30', end: '12:30' }, []],
  ];
  it.each(cases)('in %s of %o are at %o', (key, typed, fields) => {
    expect(Object.keys(faultsOf(meeting, key, typed))).toEqual(fields);
  });
});
