import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaRows, agendaTakenOver, type ItemGesture, itemGesture, itemsAdded } from '#domain/agenda-gestures.ts';
import { type Change, edited } from '#domain/edits.ts';
import type { Item, Meeting } from '#domain/meeting.ts';
import { smallMeeting } from '../store/stores.ts';

/** A meeting whose body A has items of these numbers, each titled by its first number, taken up in one session. */
function meetingWith(...numbers: string[]): Meeting {
  const item = (number: string): Item => ({
    id: `A/${number}`,
    body: 'A',
    number,
    title: { en: number },
    jointWith: number === '2' ? ['B/1'] : [],
    annotation: { en: `See item ${number}` },
    documents: [],
  });
  const base = smallMeeting();
  const entries = numbers.map((number) => ({ items: [`A/${number}`], continued: false }));
  const [slot] = base.slots;
  return {
    ...base,
    agenda: [...numbers.map(item), { ...(base.agenda[2] as Item), jointWith: numbers.includes('2') ? ['A/2'] : [] }],
    slots: slot ? [{ ...slot, sessions: [{ id: 'x', bodies: ['A'], entries }] }] : [],
  };
}

const made = (meeting: Meeting, change: Change | null): Meeting => (change ? edited(meeting, change) : meeting);

/** "1 1(a) 2": the numbers as they stand, each with the title that tells which item it was. */
const told = (meeting: Meeting): string =>
  agendaRows(meeting.agenda, 'A')
    .map(({ item }) => (item.number === item.title.en ? item.number : `${item.number}<${item.title.en}`))
    .join(' ');

const does = (gesture: ItemGesture, id: string, ...numbers: string[]): string => {
  const meeting = meetingWith(...numbers);
  return told(made(meeting, itemGesture(meeting, id, gesture)));
};

describe('an item of the agenda', () => {
  it('moves among its siblings with all that is below it, and all are numbered as they then stand', () => {
    expect(does('up', 'A/2', '1', '1(a)', '2', '2(a)', '3')).toBe('1<2 1(a)<2(a) 2<1 2(a)<1(a) 3');
    expect(does('down', 'A/1', '1', '1(a)', '2', '2(a)', '3')).toBe('1<2 1(a)<2(a) 2<1 2(a)<1(a) 3');
    expect(does('up', 'A/1', '1', '2')).toBe('1 2');
    expect(does('up', 'A/1(a)', '1', '1(a)', '1(b)')).toBe('1 1(a) 1(b)');
  });
  it('goes below the one above it, and comes up again', () => {
    expect(does('indent', 'A/2', '1', '2', '2(a)', '3')).toBe('1 1(a)<2 1(a)(i)<2(a) 2<3');
    expect(does('outdent', 'A/1(a)', '1', '1(a)', '2')).toBe('1 2<1(a) 3<2');
    expect(does('indent', 'A/1', '1', '2')).toBe('1 2');
  });
  it('goes with all that is below it, and the others close up', () => {
    expect(does('remove', 'A/1', '1', '1(a)', '2', '3')).toBe('1<2 2<3');
  });
  it('is numbered with points where the agenda is', () => {
    expect(does('remove', 'A/1.1', '1', '1.1', '1.2', '2')).toBe('1 1.1<1.2 2');
  });
  it('closes gaps only when asked', () => {
    expect(does('renumber', 'A/1', '1', '3', '7')).toBe('1 2<3 3<7');
    expect(itemGesture(meetingWith('1', '2'), 'A/1', 'renumber')).toBeNull();
  });
  it('takes entries and joint items along to its new number; what its annotation says stays', () => {
    const meeting = meetingWith('1', '2');
    const after = made(meeting, itemGesture(meeting, 'A/2', 'up'));
    expect(after.slots[0]?.sessions[0]?.entries.map(({ items }) => items)).toEqual([['A/2'], ['A/1']]);
    expect(after.agenda.find(({ id }) => id === 'B/1')?.jointWith).toEqual(['A/1']);
    expect(after.agenda.find(({ id }) => id === 'A/1')?.annotation).toEqual({ en: 'See item 2' });
  });
  it('moved up and down again stands where it stood', () => {
    fc.assert(
      fc.property(
        fc.subarray(['1', '1(a)', '1(b)', '2', '2(a)', '3', '4'], { minLength: 1 }),
        fc.nat(6),
        (numbers, at) => {
          const base = meetingWith(...numbers);
          const meeting = made(base, itemGesture(base, base.agenda[0]?.id ?? '', 'renumber'));
          const item = meeting.agenda.filter(({ body }) => body === 'A')[at % numbers.length] as Item;
          const up = itemGesture(meeting, item.id, 'up');
          if (!up) return;
          const moved = made(meeting, up);
          const there = moved.agenda.find(({ title }) => title === item.title) as Item;
          const back = made(moved, itemGesture(moved, there.id, 'down'));
          expect(JSON.stringify(back)).toBe(JSON.stringify(meeting));
        },
      ),
    );
  });
});

describe('new items', () => {
  const titles = [{ title: { en: 'x' } }, { title: { en: 'y' }, depth: 1 }];
  it('come at the end, behind an item with all below it, or below it', () => {
    const meeting = meetingWith('1', '1(a)', '2');
    const add = (at: string | null, below = false) =>
      told(made(meeting, itemsAdded(meeting, { body: 'A', at, below }, titles)));
    expect(add(null)).toBe('1 1(a) 2 3<x 3(a)<y');
    expect(add('A/1')).toBe('1 1(a) 2<x 2(a)<y 3<2');
    expect(add('A/1', true)).toBe('1 1(a) 1(b)<x 1(b)(i)<y 2');
  });
  it('come to a body that has none', () => {
    const meeting = { ...meetingWith(), agenda: [] };
    expect(told(made(meeting, itemsAdded(meeting, { body: 'A', at: null }, titles)))).toBe('1<x 1(a)<y');
  });
});

it('an agenda taken over belongs to the bodies in their order, whatever they are called', () => {
  const from = meetingWith('1', '2');
  const bodies = [
    { id: 'X', name: { en: 'First' } },
    { id: 'Y', name: { en: 'Second' } },
  ];
  const after = made({ ...smallMeeting(), bodies, slots: [] }, agendaTakenOver({ ...smallMeeting(), bodies }, from));
  expect(after.agenda.map(({ id, body, jointWith }) => [id, body, jointWith])).toEqual([
    ['X/1', 'X', []],
    ['X/2', 'X', ['Y/1']],
    ['Y/1', 'Y', ['X/2']],
  ]);
});
