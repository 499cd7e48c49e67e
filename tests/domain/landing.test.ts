import { describe, expect, it } from 'vitest';
import type { Carried } from '#domain/carried.ts';
import { edited } from '#domain/edits.ts';
import { carry, type Fit, fitAt, type Spot } from '#domain/landing.ts';
import type { Item, Meeting, Session, Slot } from '#domain/meeting.ts';
import { smallMeeting } from '../store/stores.ts';

const item = (id: string, jointWith: string[] = []): Item => ({
  id,
  body: id.charAt(0),
  number: id.slice(2),
  title: { en: id },
  jointWith,
  annotation: null,
  documents: [],
});

/** A meeting of two bodies with these sessions in its slots, written "A+B: A/1+B/1, A/2". */
function meetingWith(...slots: string[][]): Meeting {
  const sessions = (told: string[]): Session[] =>
    told.map((one, at) => {
      const [bodies = '', entries = ''] = one.split(': ');
      return {
        id: `${at}`,
        bodies: bodies.split('+'),
        entries: entries.split(', ').map((items) => ({ items: items.split('+'), continued: false })),
      };
    });
  return {
    ...smallMeeting(),
    agenda: [item('A/1', ['B/1']), item('A/2'), item('A/3'), item('B/1', ['A/1']), item('B/2')],
    slots: slots.map((told, at): Slot => {
      const hours =
        at % 2 === 0 ? ({ start: '10:00', end: '13:00' } as const) : ({ start: '15:00', end: '18:00' } as const);
      return {
        id: `s${at}`,
        date: `2022-05-${23 + Math.floor(at / 2)}` as Slot['date'],
        ...hours,
        sessions: sessions(told),
      };
    }),
  };
}

const told = (meeting: Meeting): string[][] =>
  meeting.slots.map(({ sessions }) =>
    sessions.map(
      ({ bodies, entries }) => `${bodies.join('+')}: ${entries.map(({ items }) => items.join('+')).join(', ')}`,
    ),
  );

const business = (...items: string[]): Carried => ({ kind: 'business', items: [items] });
const entry = (slot: string, session: string, index: number): Carried => ({
  kind: 'entries',
  places: [{ slot, session, index }],
});
const spot = (slot: string, session: string | null = null, index = 0, body: string | null = null): Spot => ({
  slot,
  session,
  index,
  body,
});
function landed(meeting: Meeting, carried: Carried, at: Spot): string[][] | Fit {
  const fit = fitAt(meeting, carried, at);
  return fit.fits ? told(edited(meeting, fit.edit)) : fit;
}

describe('business that lands', () => {
  it('opens a session of its bodies where nobody meets', () => {
    expect(landed(meetingWith([], []), business('A/1', 'B/1'), spot('s1'))).toEqual([[], ['A+B: A/1+B/1']]);
  });
  it('comes into the session of its body at the place under the hand', () => {
    expect(landed(meetingWith(['A: A/1, A/2']), business('A/3'), spot('s0', '0', 1))).toEqual([['A: A/1, A/3, A/2']]);
  });
  it('of one body follows a joint session in a session of its own', () => {
    expect(landed(meetingWith(['A+B: A/1+B/1']), business('A/2'), spot('s0', '0', 1))).toEqual([
      ['A+B: A/1+B/1', 'A: A/2'],
    ]);
    expect(landed(meetingWith(['A+B: A/1+B/1']), business('A/2'), spot('s0', '0', 0))).toEqual([
      ['A: A/2', 'A+B: A/1+B/1'],
    ]);
  });
  it('of one body opens no second session beside that which follows already', () => {
    const meeting = meetingWith(['A+B: A/1+B/1', 'A: A/2']);
    expect(landed(meeting, business('A/3'), spot('s0', '0', 1))).toEqual([['A+B: A/1+B/1', 'A: A/3, A/2']]);
    expect(landed(meeting, business('A/3'), spot('s0'))).toEqual([['A+B: A/1+B/1', 'A: A/2, A/3']]);
  });
  it('does not fit under a body that does not have it on its agenda', () => {
    expect(landed(meetingWith(['B: B/2']), business('A/2'), spot('s0', '0'))).toMatchObject({
      why: 'other-body',
      body: 'B',
    });
    expect(landed(meetingWith([]), business('A/2'), spot('s0', null, 0, 'B'))).toMatchObject({ why: 'other-body' });
  });
  it('does not fit while its body sits elsewhere', () => {
    const meeting = meetingWith(['A: A/1'], []);
    const [first, second] = meeting.slots as [Slot, Slot];
    const overlapping = { ...meeting, slots: [first, { ...second, start: '12:00' as const }] };
    expect(landed(overlapping, business('A/2'), spot('s1'))).toMatchObject({ why: 'body-elsewhere', slot: 's0' });
  });
  it('is told where it is taken up twice in a slot, or fills more than there is', () => {
    expect(fitAt(meetingWith(['A: A/2']), business('A/2'), spot('s0'))).toMatchObject({ cautions: ['twice-in-slot'] });
    const long: Carried = { kind: 'business', items: [['A/2']], minutes: 200 };
    expect(fitAt(meetingWith([]), long, spot('s0'))).toMatchObject({ cautions: ['over-full'] });
  });
});

describe('an entry that is carried', () => {
  it('lands where the hand shows, counted as the programme stands', () => {
    const meeting = meetingWith(['A: A/1, A/2, A/3']);
    expect(landed(meeting, entry('s0', '0', 0), spot('s0', '0', 2))).toEqual([['A: A/2, A/1, A/3']]);
    expect(landed(meeting, entry('s0', '0', 0), spot('s0', '0', 3))).toEqual([['A: A/2, A/3, A/1']]);
    expect(landed(meeting, entry('s0', '0', 2), spot('s0', '0', 0))).toEqual([['A: A/3, A/1, A/2']]);
  });
  it('stays where it is', () => {
    const meeting = meetingWith(['A: A/1, A/2'], ['A: A/3']);
    for (const index of [1, 2])
      expect(fitAt(meeting, entry('s0', '0', 1), spot('s0', '0', index))).toMatchObject({ why: 'here' });
    expect(fitAt(meeting, entry('s1', '0', 0), spot('s1'))).toMatchObject({ why: 'here' });
  });
  it('is not taken for another one that stands there now', () => {
    const meeting = meetingWith(['A: A/1', 'A: A/2']);
    const place = { slot: 's0', session: '0', index: 0, items: ['A/2'] };
    expect(fitAt(meeting, { kind: 'entries', places: [place] }, spot('s0', '1'))).toMatchObject({ why: 'gone' });
  });
});

describe('the landings', () => {
  it('are every place of the sessions of its bodies, and one where there is none', () => {
    const found = carry(meetingWith(['A+B: A/1+B/1', 'A: A/2'], ['B: B/2'], []), business('A/3')).landings();
    expect(found.map(({ to }) => [to.slot, to.opens?.at ?? `${to.session}:${to.index}`])).toEqual([
      ['s0', 0],
      ['s0', '1:0'],
      ['s0', '1:1'],
      ['s1', 1],
      ['s2', 0],
    ]);
  });
});
