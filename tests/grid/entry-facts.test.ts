import { expect, it } from 'vitest';
import { itemsById } from '#domain/agenda.ts';
import type { Item, Session } from '#domain/meeting.ts';
import { bodyFacts } from '#grid/bodies.ts';
import { entryFactsOf } from '#grid/entry-facts.ts';
import { markedTitle } from '#grid/entry-line.tsx';
import { meetingWith } from './sample.ts';

const item = (id: string): Item => ({
  id,
  body: id.slice(0, id.indexOf('/')),
  number: id.slice(id.indexOf('/') + 1),
  title: { en: `title of ${id}`, zh: `${id} 的标题` },
  jointWith: [],
  annotation: null,
  documents: [],
});
const agenda = ['A/3', 'B/2', 'A/1', 'B/1', 'A/5', 'A/5(a)', 'A/5(a)(i)', 'A/5(b)', 'A/6'].map(item);
const sources = {
  items: itemsById(agenda),
  bodies: bodyFacts(meetingWith(['A', 'B', 'C'], []).bodies, ['en']),
  languages: ['en'],
};
const facts = (bodies: string[], ...entries: string[][]) => {
  const session: Session = { id: 's', bodies, entries: entries.map((items) => ({ items, continued: false })) };
  return entryFactsOf(session, sources);
};

it.each([
  ['one body alone', ['A'], ['A/3'], '3'],
  ['bodies that number it alike', ['A', 'B'], ['A/1', 'B/1'], '1'],
  ['bodies that number it otherwise', ['A', 'B'], ['A/3', 'B/2'], 'A\u00a03 / B\u00a02'],
  ['one body’s item in a joint session', ['A', 'B'], ['A/3'], 'A\u00a03'],
  ['some alike, some not', ['A', 'B', 'C'], ['A/1', 'B/1', 'C/9'], 'A, B\u00a01 / C\u00a09'],
  ['business outside the agenda', ['A'], [], ''],
])('numbers the entry of %s', (_case, bodies, items, number) => {
  expect(facts(bodies, items)[0]?.number).toBe(number);
});

it('sets sub-items under the item that stands right above them, and nowhere else', () => {
  const levels = (...items: string[]) => facts(['A'], ...items.map((one) => [one])).map((line) => line.level);
  expect(levels('A/5', 'A/5(a)', 'A/5(a)(i)', 'A/5(b)', 'A/6')).toEqual([0, 1, 2, 1, 0]);
  expect(levels('A/5(a)', 'A/5(b)')).toEqual([0, 0]);
  expect(levels('A/5', 'A/6', 'A/5(a)')).toEqual([0, 0, 0]);
});

it('tells an item that is taken up twice in a session from itself', () => {
  const keys = facts(['A'], ['A/3'], ['A/3']).map((line) => line.key);
  expect(new Set(keys).size).toBe(2);
});

it('takes the title as it is printed before that of the agenda', () => {
  const session: Session = {
    id: 's',
    bodies: ['A'],
    entries: [{ items: ['A/3'], continued: false, title: { fr: 'imprimé autrement' } }],
  };
  expect(entryFactsOf(session, sources)[0]?.title).toEqual({ text: 'imprimé autrement', language: 'fr' });
});

it('parts the mark of a continuation from the title as each language does', () => {
  expect(markedTitle('技术援助', '（续）')).toBe('技术援助（续）');
  expect(markedTitle('Technical assistance', '(continued)')).toBe('Technical assistance (continued)');
});
