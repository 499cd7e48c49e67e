// Finding within an agenda: in any script, with the items above what is found.
import { expect, it } from 'vitest';
import { findItems } from '#app/agenda/find-items.ts';
import type { Item } from '#domain/meeting.ts';

const item = (number: string, title: string, annotation = '', documents: string[] = []): Item => ({
  id: `A/${number}`,
  body: 'A',
  number,
  title: { en: title },
  jointWith: [],
  annotation: annotation === '' ? null : { zh: annotation },
  documents,
});
const agenda = [
  item('1', 'Organizational matters'),
  item('1(a)', 'Opening'),
  item('1(b)', 'Adoption of the agenda', '秘书处编写的说明'),
  item('2', 'Coopération internationale', '', ['CTOC/COP/WG.3/2022/2']),
];
const found = (query: string) => [...findItems(agenda, query).matching];

it('finds by title, number, annotation and symbol, whatever case and accents', () => {
  expect(found('COOPERATION')).toEqual(['A/2']);
  expect(found('秘书处')).toEqual(['A/1(b)']);
  expect(found('wg.3/2022')).toEqual(['A/2']);
  expect(found('agenda adoption')).toEqual(['A/1(b)']);
  expect(found('lunch')).toEqual([]);
});

it('shows what is found under the items above it', () => {
  expect([...findItems(agenda, 'opening').shown].sort()).toEqual(['A/1', 'A/1(a)']);
});

it('shows everything as long as nothing is asked', () => {
  expect(findItems(agenda, '  ').shown.size).toBe(agenda.length);
});
