import { expect, test } from 'vitest';
import { briefLines } from '#app/delegation/brief-lines.ts';
import { briefText } from '#app/delegation/brief-text.ts';
import { noteEdit } from '#app/delegation/coverage-acts.ts';
import { entrySources } from '#app/plan/planned-name.tsx';
import type { Words } from '#app/words.ts';
import type { Assignment, Delegation, Member } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { Meeting } from '#domain/meeting.ts';
import { coverageOf } from '#scheduler/coverage.ts';
import sample from '../../../public/feeds/wg-ic-ta-2022.json';

const meeting = sample as unknown as Meeting;
const [slot] = meeting.slots;
const [session] = slot?.sessions ?? [];
if (!slot || !session) throw new Error('the sample has a first session');
const ana: Member = { id: 'ana', name: 'Ana', languages: [], follows: [], stays: null, note: 'Badge at gate 1' };
const part: Assignment = {
  member: 'ana',
  at: anchorOf(meeting, slot, session),
  duties: ['lead'],
  note: 'Ask for the floor first',
};
const delegation: Delegation = {
  format: 'rostrum-delegation/1',
  id: 'd',
  name: 'Ruritania',
  members: [ana],
  assignments: [part],
};
const words = { t: (id: string) => id, language: 'en' } as unknown as Words;

test('a brief to be sent tells day, hours, duty and what is noted for the member', () => {
  const lines = briefLines(ana, delegation, meeting, coverageOf([meeting], delegation).rows, words);
  expect(lines).toHaveLength(1);
  const text = briefText(ana, delegation, lines, entrySources(meeting, 'en'), words);
  for (const told of ['Ruritania', 'Badge at gate 1', `${slot.start}–${slot.end}`, 'Ask for the floor first']) {
    expect(text).toContain(told);
  }
});

test('a note is written and taken away, and the duties stay', () => {
  expect(noteEdit(part, 'Speak last')).toEqual({ kind: 'assign', assignment: { ...part, note: 'Speak last' } });
  const { note: _gone, ...without } = part;
  expect(noteEdit(part, '')).toEqual({ kind: 'assign', assignment: without });
});
