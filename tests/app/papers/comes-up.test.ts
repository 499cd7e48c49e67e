// The reading list stands in the order in which its documents are needed.
import { expect, it } from 'vitest';
import { byNeed } from '#app/papers/comes-up.ts';
import { listedDocuments } from '#domain/listed-documents.ts';
import type { Item, LocalDate, LocalTime, Meeting, Slot } from '#domain/meeting.ts';
import { viennaMeeting } from '../../domain/plan-meetings.ts';

const item = (number: string, symbol: string): Item => ({
  id: `A/${number}`,
  body: 'A',
  number,
  title: { en: number },
  jointWith: [],
  annotation: null,
  documents: [symbol],
});
const slot = (date: LocalDate, start: LocalTime, end: LocalTime, ...items: string[]): Slot => ({
  id: `${date} ${start}`,
  date,
  start,
  end,
  sessions: [{ id: 's', bodies: ['A'], entries: items.map((id) => ({ items: [`A/${id}`], continued: false })) }],
});
const meeting: Meeting = {
  ...viennaMeeting(),
  agenda: [item('1', 'X/1'), item('2', 'X/2'), item('2(a)', 'X/2a'), item('3', 'X/3')],
  documents: [],
  slots: [slot('2022-05-23', '10:00', '13:00', '1', '2'), slot('2022-05-24', '15:00', '18:00', '1')],
};
const order = (date: LocalDate, minute: number) =>
  byNeed(meeting, listedDocuments(meeting), { date, minute }).map(({ document, comesUp }) =>
    [document.symbol, comesUp?.place.slot.date ?? '-', comesUp?.over ? 'over' : ''].join(' ').trim(),
  );

it('puts what comes up next first; a paper under 2(a) is needed when 2 is taken up', () => {
  expect(order('2022-05-23', 9 * 60)).toEqual(['X/1 2022-05-23', 'X/2 2022-05-23', 'X/2a 2022-05-23', 'X/3 -']);
});

it('puts what will not come up again behind, and what never does last', () => {
  expect(order('2022-05-23', 13 * 60)).toEqual([
    'X/1 2022-05-24',
    'X/2 2022-05-23 over',
    'X/2a 2022-05-23 over',
    'X/3 -',
  ]);
});
