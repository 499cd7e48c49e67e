// The annex as a Word document, read back by our own reader: what was written is what is read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '#domain/meeting.ts';
import { titlesMissing } from '#exporters/annex.ts';
import { annexDocument } from '#exporters/annex-docx.ts';
import { readDocument } from '#importers/read-document.ts';
import { annexWords } from '#languages/annex-words.ts';

const documents = join(import.meta.dirname, '..', 'documents');
const meetingIn = (language: string): Meeting =>
  JSON.parse(readFileSync(join(documents, `two-bodies-${language}.json`), 'utf8')) as Meeting;

async function readBack(meeting: Meeting, language: string, isAdopted = false) {
  const bytes = new Uint8Array(await annexDocument(meeting, language, { mark: 'Rev.1', isAdopted }));
  return readDocument({ name: 'annex.docx', bytes }, { language: 'en', id: meeting.id });
}

describe.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('the annex in %s', (language) => {
  const meeting = meetingIn(language);

  test('is read back to the same slots, agenda and masthead', async () => {
    const { meeting: read, unread } = await readBack(meeting, language);
    expect(read.slots).toEqual(meeting.slots);
    const titles = ({ agenda }: Meeting) => agenda.map(({ id, title, jointWith }) => ({ id, title, jointWith }));
    expect(titles(read)).toEqual(titles(meeting));
    const facts = ({ symbol, start, end, venue, bodies }: Meeting) => [
      symbol,
      start,
      end,
      venue,
      bodies.map((body) => body.name),
    ];
    expect(facts(read)).toEqual(facts(meeting));
    expect(unread.filter(({ reason }) => reason === 'not-understood')).toEqual([]);
  });

  test('is read the same once it is adopted, and no longer calls itself a proposal', async () => {
    const proposed = await readBack(meeting, language);
    const adopted = await readBack(meeting, language, true);
    expect(adopted.meeting.slots).toEqual(meeting.slots);
    const heading = (lines: readonly { readonly text: string }[], word: string) =>
      lines.filter(({ text }) => text === word).length;
    const { proposed: before, adopted: after } = annexWords(language);
    expect([heading(proposed.lines, before), heading(proposed.lines, after)]).toEqual([1, 0]);
    expect([heading(adopted.lines, before), heading(adopted.lines, after)]).toEqual([0, 1]);
  });

  test('lacks no title in its own language, and all in another', () => {
    expect(titlesMissing(meeting, language)).toBe(0);
    expect(titlesMissing(meeting, language === 'en' ? 'fr' : 'en')).toBeGreaterThan(10);
  });
});

test('hours that are not full are read back, too', async () => {
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
    const meeting = meetingIn(language);
    const slots = meeting.slots.map((slot, at) =>
      at === 1 ? { ...slot, start: '14:30', end: '16:45' } : slot,
    ) as Meeting['slots'];
    const { meeting: read } = await readBack({ ...meeting, slots }, language);
    expect(
      read.slots.map(({ start, end }) => `${start}-${end}`),
      language,
    ).toEqual(slots.map(({ start, end }) => `${start}-${end}`));
  }
});
