import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaTree, compareNumbers, type ItemNode, jointGroup, numberParts, parentNumber } from '#domain/agenda.ts';
import type { Item } from '#domain/meeting.ts';
import { meetings } from './meeting-arbitraries.ts';

function item(number: string, body = 'A', jointWith: string[] = []): Item {
  return { id: `${body}/${number}`, body, number, title: { en: number }, jointWith, annotation: null, documents: [] };
}

const outline = (nodes: readonly ItemNode[]): unknown[] =>
  nodes.map((node) => (node.children.length > 0 ? [node.item.number, outline(node.children)] : node.item.number));

describe('item numbers', () => {
  it.each([
    ['5(a)(i)', ['5', 'a', 'i'], '5(a)'],
    ['5(a)', ['5', 'a'], '5'],
    ['13.3', ['13', '3'], '13'],
    ['13.3.1', ['13', '3', '1'], '13.3'],
    ['13.3(b)', ['13', '3', 'b'], '13.3'],
    ['7', ['7'], null],
  ])('%s has the parts %j and stands under %j', (number, parts, parent) => {
    expect(numberParts(number)).toEqual(parts);
    expect(parentNumber(number)).toBe(parent);
  });

  it.each([
    [
      ['10', '2', '1(b)', '1', '1(a)'],
      ['1', '1(a)', '1(b)', '2', '10'],
    ],
    [
      ['5(a)(x)', '5(a)(ix)', '5(a)(iv)', '5(a)(v)', '5(a)(i)', '5(a)(iii)'],
      ['5(a)(i)', '5(a)(iii)', '5(a)(iv)', '5(a)(v)', '5(a)(ix)', '5(a)(x)'],
    ],
    // Arabic letters count in the order of the abjad, not of the alphabet.
    [
      ['1(ز)', '1(ب)', '1(ه)', '1(أ)', '1(و)', '1(ج)', '1(د)'],
      ['1(أ)', '1(ب)', '1(ج)', '1(د)', '1(ه)', '1(و)', '1(ز)'],
    ],
    // On the second level i is the ninth letter, not a Roman one.
    [
      ['4(j)', '4(i)', '4(h)', '4(aa)', '4(z)'],
      ['4(h)', '4(i)', '4(j)', '4(z)', '4(aa)'],
    ],
    [
      ['13.10', '13.9', '13.1'],
      ['13.1', '13.9', '13.10'],
    ],
  ])('%j in the order of an agenda', (numbers, ordered) => {
    expect(numbers.toSorted(compareNumbers)).toEqual(ordered);
  });

  it('of Roman parts run to ninety-nine in order', () => {
    const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
    const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
    const numbers = Array.from(
      { length: 99 },
      (_, at) => `1(a)(${tens[Math.floor((at + 1) / 10)]}${ones[(at + 1) % 10]})`,
    );
    expect(numbers.toReversed().toSorted(compareNumbers)).toEqual(numbers);
  });

  it('stand after the number that they stand under', () => {
    const part = fc.constantFrom('(a)', '(b)', '(i)', '(iv)', '.1', '.12');
    const number = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.array(part, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(number, ([first, parts]) => {
        const whole = `${first}${parts.join('')}`;
        expect(compareNumbers(parentNumber(whole) ?? '', whole)).toBeLessThan(0);
      }),
    );
  });
});

describe('the tree of an agenda', () => {
  it('holds one body’s items, in the agenda’s own order', () => {
    const agenda = [
      item('1'),
      item('1(a)'),
      item('1(b)'),
      item('2'),
      item('5'),
      item('5(a)'),
      item('5(a)(i)'),
      item('1', 'B'),
    ];
    expect(outline(agendaTree(agenda, 'A'))).toEqual([['1', ['1(a)', '1(b)']], '2', ['5', [['5(a)', ['5(a)(i)']]]]]);
    expect(outline(agendaTree(agenda, 'B'))).toEqual(['1']);
  });

  it('puts an item without its parent at the top', () => {
    expect(outline(agendaTree([item('3(b)'), item('4')], 'A'))).toEqual(['3(b)', '4']);
  });

  it('loses no item', () => {
    const count = (nodes: readonly ItemNode[]): number =>
      nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
    fc.assert(
      fc.property(meetings, ({ agenda, bodies }) => {
        expect(bodies.reduce((sum, body) => sum + count(agendaTree(agenda, body.id)), 0)).toBe(agenda.length);
      }),
    );
  });
});

it('joint items stand together in the order of the bodies, each with its own number', () => {
  const meeting = {
    bodies: [
      { id: 'A', name: {} },
      { id: 'B', name: {} },
    ],
    agenda: [item('3', 'A', ['B/2']), item('2', 'B', ['A/3', 'B/99'])],
  };
  const numbers = (id: string) => jointGroup(meeting, id).map((one) => one.id);
  expect(numbers('B/2')).toEqual(['A/3', 'B/2']);
  expect(numbers('A/3')).toEqual(['A/3', 'B/2']);
  expect(numbers('A/77')).toEqual([]);
});
