// Every kind of change has words in all six languages, with nothing left out of them.
import { describe, expect, it } from 'vitest';
import { changeWords } from '#app/changes/change-words.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, loadWords, needWords } from '#app/words.ts';
import { compareMeetings } from '#domain/compare.ts';
import type { Meeting } from '#domain/meeting.ts';
import { PAPER_AND_INK } from '../importing/paper-and-ink.ts';
import { readingOf } from '../importing/reading-of.ts';

await needWords(['changes', 'importing', 'meeting']);

const { meeting: before } = await readingOf(PAPER_AND_INK);
const [monday, afternoon, tuesday] = before.slots;
if (!monday || !afternoon || !tuesday) throw new Error('the document has three slots');
const [opening, adoption, hairlines] = monday.sessions[0]?.entries ?? [];
if (!opening || !adoption || !hairlines) throw new Error('Monday morning has three entries');
const [one, two, three, four, five] = before.agenda;
if (!one || !two || !three || !four || !five) throw new Error('the agenda has five items');

const after: Meeting = {
  ...before,
  symbol: 'CTOC/COP/WG.9/2024/1/Rev.1',
  title: { en: 'Paper week' },
  languages: ['en', 'fr'],
  venue: { en: 'Geneva' },
  timeZone: 'Europe/Zurich',
  end: '2024-05-08',
  distribution: '2024-03-01',
  reissued: '2024-04-01',
  constraints: { days: 3 },
  bodies: [
    { id: 'A', name: { en: 'Committee on Paper' }, ordinal: 4 },
    { id: 'B', name: { en: 'Committee on Ink' } },
  ],
  agenda: [
    one,
    two,
    { ...three, title: { en: 'Adoption of the programme' }, documents: ['CTOC/COP/WG.9/2024/2'] },
    { ...four, annotation: null, jointWith: ['B/1'], documents: [] },
    {
      id: 'B/1',
      body: 'B',
      number: '1',
      title: { en: 'Ink' },
      jointWith: ['A/2'],
      annotation: null,
      documents: ['CRP.1'],
    },
  ],
  documents: [
    { symbol: 'CTOC/COP/WG.9/2024/2', title: { en: 'Background paper on hairlines' }, status: 'issued' },
    { symbol: 'CRP.1', title: { en: 'Note' } },
  ],
  slots: [
    {
      ...monday,
      start: '09:30',
      mode: 'hybrid',
      sessions: [
        {
          id: 'x',
          bodies: ['A'],
          room: 'M1',
          entries: [adoption, { ...opening, minutes: 20, title: { en: 'Welcome' } }],
        },
        { id: 'y', bodies: ['A', 'B'], entries: [hairlines] },
      ],
    },
    {
      ...tuesday,
      sessions: [
        { id: 'z', bodies: ['A'], entries: [{ items: ['A/2'], continued: true }] },
        { id: 'e', bodies: ['B'], entries: [] },
      ],
    },
    {
      ...tuesday,
      id: 'late',
      start: '18:30',
      end: '20:00',
      sessions: [{ id: 'l', bodies: ['B'], entries: [{ items: ['B/1'], continued: false }] }],
    },
  ],
};

describe('changes', () => {
  const changes = [...compareMeetings(before, after), ...compareMeetings(after, before)];

  it('of nearly every kind stand between the two states', () => {
    expect(new Set(changes.map((change) => change.kind)).size).toBeGreaterThan(30);
  });

  it.each(Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[])('are told in full in %s', async (language) => {
    const words = await loadWords(language);
    for (const change of changes) {
      const told = changeWords(change, { before, after, words });
      const text = [told.sentence, told.subject?.text, told.before?.text, told.after?.text].join(' ');
      expect(told.sentence.trim(), change.kind).not.toBe('');
      expect(text, change.kind).not.toMatch(/(?:importing|changes)\.|[{}]|undefined|null|NaN/);
    }
  });

  it('name the item, the old place and the new', async () => {
    const words = await loadWords('en');
    const moved = changes.find((change) => change.kind === 'entry-moved');
    if (!moved) throw new Error('an entry moved');
    const told = changeWords(moved, { before, after: before, words });
    expect(told.sentence).toBe('Item 2: moved; its former slot is free now');
    expect(told.subject).toEqual({ text: 'Hairlines in official documents', language: 'en' });
    expect(told.before?.text).toBe('Mon 6 May 15:00–18:00');
    expect(told.after?.text).toBe('Tue 7 May 10:00–13:00');
  });
});
