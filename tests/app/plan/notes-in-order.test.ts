// All notes of a meeting are listed, those on items that no plan holds and those whose place is gone included.
import { expect, it } from 'vitest';
import { noteAddress, noteName } from '#app/plan/note-name.ts';
import { notesInOrder } from '#app/plan/notes-in-order.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN } from '#domain/plan.ts';
import { itemAnchor, sessionAnchor } from '#domain/plan-anchor.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { viennaMeeting } from '../../domain/plan-meetings.ts';

const meeting = viennaMeeting();
const index = indexOf(meeting);
const [slot] = meeting.slots;
const session = slot?.sessions[0];
const item = itemAnchor(index, 'A/3');
const other = itemAnchor(index, 'A/2');
if (!slot || !session || !item || !other) throw new Error('the sample lacks what is asked of it');

const gone = {
  ...item,
  items: [{ id: 'Z/9', body: { id: 'Z', name: { en: 'Gone' } }, number: '9', title: { en: 'Gone' } }],
};
const notes = [
  { id: '1', anchor: gone, text: 'of what is gone', at: 1 },
  { id: '2', anchor: sessionAnchor(index, slot, session), text: 'of a session', at: 2 },
  { id: '3', anchor: item, text: 'of the later item', at: 3 },
  { id: '4', anchor: other, text: 'of the earlier item', at: 4 },
  { id: '5', anchor: { ...item, meeting: 'another' }, text: 'of another meeting', at: 5 },
];
const listed = notesInOrder(meeting, resolvePlan([meeting], { ...EMPTY_PLAN, notes }).notes);

it('lists items by the agenda, then times, then what is gone; nothing of other meetings', () => {
  expect(listed.map(({ of }) => of.text)).toEqual([
    'of the earlier item',
    'of the later item',
    'of a session',
    'of what is gone',
  ]);
});

it('names each and leads to its place', () => {
  expect(listed.map((note) => noteName(note, 'en')).every((name) => name !== '')).toBe(true);
  expect(listed.map(noteAddress)).toEqual([
    `/meetings/${meeting.id}/agenda/A%2F2`,
    `/meetings/${meeting.id}/agenda/A%2F3`,
    expect.stringContaining(`/meetings/${meeting.id}/programme/${slot.date}`),
    `/meetings/${meeting.id}/plan`,
  ]);
});
