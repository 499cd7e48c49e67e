// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { allCommands, matching } from '#app/palette/commands.ts';
import { openedBy } from '#app/palette/palette-host.tsx';
import type { Words } from '#app/words.ts';
import type { Meeting } from '#domain/meeting.ts';

const words: Words = { language: 'en', direction: 'ltr', t: (id) => id };
const meeting = {
  id: 'm/1',
  start: '2022-05-23',
  title: { en: 'Coopération in Vienna' },
  bodies: [],
  agenda: [{ id: 'A/5(a)', number: '5(a)', title: { zh: '技术援助' } }],
} as unknown as Meeting;
const stored = [{ id: meeting.id, meeting, savedAt: 0 }];

test('items and tabs are offered for the open meeting alone', () => {
  const without = allCommands(words, stored, undefined, () => {});
  expect(without.some(({ group }) => group === 'items')).toBe(false);
  const open = allCommands(words, stored, meeting, () => {});
  expect(open.find(({ group }) => group === 'items')?.does).toBe('/meetings/m%2F1/agenda/A%2F5(a)');
});

test('every word that was typed must be there, whatever its accents', () => {
  const commands = allCommands(words, stored, meeting, () => {});
  expect(matching(commands, 'vienna cooperation').map(({ id }) => id)).toEqual(['meeting m/1']);
  expect(matching(commands, '援助').map(({ id }) => id)).toEqual(['item A/5(a)']);
  expect(matching(commands, 'vienna geneva')).toEqual([]);
  expect(matching(commands, '')).toHaveLength(commands.length);
});

test('a note of the open meeting is found by any of its words, and offered to nobody who does not look', () => {
  const anchor = { kind: 'item', meeting: meeting.id, items: [] } as const;
  const notes = [
    { id: 'n1', anchor, text: 'Thank the Chair.\n\nAsk Perú about extradition', at: 1 },
    { id: 'n2', anchor: { ...anchor, meeting: 'another' }, text: 'extradition', at: 1 },
  ];
  const commands = allCommands(words, stored, meeting, () => {}, notes);
  const [found, ...others] = matching(commands, 'extradition peru');
  expect(others).toEqual([]);
  expect(found?.does).toBe('/meetings/m%2F1/notes#n1');
  expect(matching(commands, '').some(({ group }) => group === 'notes')).toBe(false);
});

test('every language is offered by its own name', () => {
  const labels = allCommands(words, [], undefined, vi.fn()).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['العربية', 'English', 'Español', 'Français', 'Русский', '中文']));
});

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    target: null,
    defaultPrevented: false,
    ...more,
  }) as KeyboardEvent;

test('the keys', () => {
  const field = document.createElement('input');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  expect(openedBy(press('k', { ctrlKey: true }), true)).toBe('palette');
  expect(openedBy(press('K', { metaKey: true, target: field }), false)).toBe('palette');
  expect(openedBy(press('k'), true)).toBeNull();
  expect(openedBy(press('?'), true)).toBe('shortcuts');
  expect(openedBy(press('?', { target: box }), true)).toBe('shortcuts');
  expect(openedBy(press('?', { target: field }), true)).toBeNull();
  expect(openedBy(press('?'), false)).toBeNull();
});
