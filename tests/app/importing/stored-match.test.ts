// The same document twice is an update of the meeting that is stored.
import { expect, it } from 'vitest';
import { findStored } from '#app/importing/stored-match.ts';
import { compareMeetings } from '#domain/compare.ts';
import type { Meeting } from '#domain/meeting.ts';
import { isSameMeeting } from '#importers/merging/relation.ts';
import { asUpdate } from '#importers/merging/update.ts';
import { newDevice } from '../../store/stores.ts';
import { PAPER_AND_INK } from './paper-and-ink.ts';
import { readingOf } from './reading-of.ts';

const { meeting } = await readingOf(PAPER_AND_INK, 'stored');
const other: Meeting = { ...meeting, id: 'read' };

it('knows a meeting by its symbol, a revision of it included', () => {
  expect(isSameMeeting(meeting, { ...other, symbol: 'CTOC/COP/WG.9/2024/1/Rev.2', start: '2024-06-06' })).toBe(true);
  expect(isSameMeeting(meeting, { ...other, symbol: 'CTOC/COP/WG.9/2024/1/Rev.2/Corr.1' })).toBe(true);
  expect(isSameMeeting(meeting, { ...other, symbol: 'CTOC/COP/WG.9/2024/1*' })).toBe(true);
  expect(isSameMeeting(meeting, { ...other, symbol: 'CTOC/COP/WG.9/2025/1' })).toBe(false);
});

it('knows a meeting without a symbol by its bodies and dates', () => {
  expect(isSameMeeting(meeting, { ...other, symbol: null })).toBe(true);
  expect(isSameMeeting(meeting, { ...other, symbol: null, end: '2024-05-08' })).toBe(false);
});

it('finds what was read from the same text, whatever was corrected since', async () => {
  const store = await newDevice().open();
  const corrected: Meeting = { ...meeting, symbol: 'OTHER/1', start: '2024-05-05' };
  await store.apply(
    'stored',
    { kind: 'put', meeting: corrected },
    {
      meetingId: 'stored',
      name: 'document.txt',
      text: PAPER_AND_INK,
      importedAt: 1,
      sources: {},
      findings: [],
      unread: [],
    },
  );
  expect((await findStored(store, { ...other, symbol: null }, PAPER_AND_INK))?.id).toBe('stored');
  expect(await findStored(store, { ...other, symbol: null }, 'another text')).toBeNull();
});

it('goes on from the stored meeting: its id, its own title, the next revision', () => {
  const stored: Meeting = { ...meeting, revision: 4, title: { en: 'Ink' } };
  expect(asUpdate(stored, other)).toMatchObject({ id: 'stored', revision: 5, title: { en: 'Ink' } });
});

it('keeps what the stored meeting says in other languages, where the document says the same', () => {
  const french = {
    ...other,
    venue: { en: 'Vienna', fr: 'Vienne' },
    bodies: meeting.bodies.map((body) => ({ ...body, name: { ...body.name, fr: 'Groupe de travail' } })),
  };
  const update = asUpdate(french, other);
  expect(update.venue).toEqual({ en: 'Vienna', fr: 'Vienne' });
  expect(compareMeetings(french, update)).toEqual([]);
  expect(asUpdate(french, { ...other, venue: { en: 'Geneva' } }).venue).toEqual({ en: 'Geneva' });
});
