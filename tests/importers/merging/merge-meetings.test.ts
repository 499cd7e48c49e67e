// Several documents about one meeting become one: language versions, parts in separate documents, corrections.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMeetings } from '#domain/compare.ts';
import type { Meeting } from '#domain/meeting.ts';
import { isSame } from '#domain/pairing.ts';
import { alternativesOf } from '#importers/alternatives.ts';
import { joinReadings, joinRelated, type ReadFile } from '#importers/merging/join-readings.ts';
import { mergeMeetings } from '#importers/merging/merge-meetings.ts';
import { relationOf } from '#importers/merging/relation.ts';
import { readDocument } from '#importers/read-document.ts';
import { meetings } from '../../domain/meeting-arbitraries.ts';
import { faultsOf } from '../sound-reading.ts';

const RUNS = Number(process.env.MERGE_RUNS ?? 200);
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
const folder = join(import.meta.dirname, '..', '..', 'documents');

async function readText(text: string, name: string): Promise<ReadFile> {
  const bytes = new TextEncoder().encode(text);
  return { name, reading: await readDocument({ name, bytes }, { language: 'en', id: name }) };
}
const documentOf = (language: string): string => readFileSync(join(folder, `two-bodies-${language}.txt`), 'utf8');
const versions = new Map(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await readText(documentOf(language), language)] as const),
  ),
);
const version = (language: string): Meeting => versions.get(language as 'en')?.reading.meeting as Meeting;

/** A meeting without what may differ by the order in which its documents came: ids, links, and the order of languages. */
function regardless(meeting: Meeting): unknown {
  const { id: _id, languages, ...rest } = meeting;
  const numbers = new Map(meeting.agenda.map((item, index) => [item.id, index]));
  const text = JSON.stringify({ ...rest, languages: [...languages].sort() }, (key, value) => {
    if (key === 'url' || key === 'number') return undefined;
    return typeof value === 'string' && numbers.has(value) ? numbers.get(value) : value;
  });
  return JSON.parse(text);
}

describe('language versions', () => {
  test('of one symbol are known as such, of another they are not', () => {
    expect(relationOf(version('en'), version('fr'))).toBe('language-version');
    expect(relationOf(version('en'), { ...version('fr'), symbol: 'RIV/COP/WG.1/2029/1' })).toBeNull();
    expect(relationOf({ ...version('en'), symbol: null }, { ...version('zh'), symbol: null })).toBe('language-version');
  });

  test('give one meeting with each title in six languages and no difference, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LANGUAGES], { minLength: 6 }), (order) => {
        const [first, ...others] = order.map(version) as [Meeting, ...Meeting[]];
        const merged = others.reduce<Meeting>((known, read) => {
          const { meeting, observations } = mergeMeetings(known, read, 'language-version');
          expect(observations).toEqual([]);
          return meeting;
        }, first);
        for (const { title, annotation } of merged.agenda) {
          expect(Object.keys(title).sort()).toEqual([...LANGUAGES]);
          if (annotation) expect(Object.keys(annotation).sort()).toEqual([...LANGUAGES]);
        }
        expect(merged.slots.map(({ id }) => id)).toEqual(first.slots.map(({ id }) => id));
        expect(isSame(regardless(merged), regardless(allSix))).toBe(true);
      }),
      { numRuns: Math.min(20, RUNS) },
    );
  });

  const allSix = LANGUAGES.map(version).reduce((known, read) =>
    known === read ? known : mergeMeetings(known, read, 'language-version').meeting,
  );

  test.each([
    ['another hour', '3-6 p.m.', '4-6 p.m.', 'documents-differ-hours'],
    ['another day', 'Friday, 9 June', 'Saturday, 10 June', 'documents-differ-hours'],
    ['other dates', '5–9 June', '5–10 June', 'documents-differ-dates'],
  ])('with %s are told, and the known one stands', async (_what, right, wrong, rule) => {
    const english = documentOf('en');
    expect(english.replaceAll('–', '-')).toContain(right.replaceAll('–', '-'));
    const other = await readText(
      english.replaceAll(right, wrong).replaceAll(right.replaceAll('-', '–'), wrong),
      'other',
    );
    const { meeting, observations } = mergeMeetings(version('fr'), other.reading.meeting, 'language-version');
    expect(observations.map((one) => one.rule)).toContain(rule);
    expect(meeting.slots.map(({ date, start }) => date + start)).toEqual(
      version('fr').slots.map(({ date, start }) => date + start),
    );
    expect([meeting.start, meeting.end]).toEqual(['2028-06-05', '2028-06-09']);
  });

  test('with an item under another number are told, and the other number can be taken', async () => {
    const other = await readText(documentOf('en').replaceAll('4. Other matters', '7. Other matters'), 'other');
    const joined = joinReadings(versions.get('fr') as ReadFile, other, 'language-version', 'en');
    const finding = joined.findings.find(({ rule }) => rule === 'documents-differ-number');
    expect(finding?.where.item).toBe('A/4');
    expect(finding && alternativesOf(finding, joined)).toEqual({
      keys: ['item/A/4'],
      readings: [{ number: '4' }, { number: '7' }],
    });
    expect(joined.meeting.agenda.find(({ id }) => id === 'A/4')?.title.en).toBe('Other matters');
  });

  test('that disagree on what a slot takes up, or that there is one, keep the other state to be taken', async () => {
    const english = documentOf('en');
    const other = await readText(english.replaceAll('Friday, 9 June', 'Friday, 9 June\n7-8 p.m.  5 Adoption'), 'other');
    const joined = joinReadings(versions.get('fr') as ReadFile, other, 'language-version', 'en');
    const doubts = joined.findings.flatMap((finding) => {
      const alternatives = finding.rule.startsWith('documents-differ') ? alternativesOf(finding, joined) : null;
      return alternatives ? [alternatives] : [];
    });
    expect(doubts).toContainEqual({
      keys: ['sitting/2028-06-09T19:00'],
      readings: [{ taken: 'false' }, { taken: 'true' }],
    });
    expect(joined.others?.['2028-06-09T19:00']?.end).toBe('20:00');
  });

  test('with another number are told', () => {
    const english = version('en');
    const less = { ...english, agenda: english.agenda.filter(({ id }) => id !== 'B/3') };
    expect(
      mergeMeetings(version('fr'), less, 'language-version').observations.map(({ rule, where }) => [rule, where.item]),
    ).toContainEqual(['documents-differ-item', 'B/3']);
    expect(mergeMeetings(less, version('fr'), 'language-version').observations.map(({ rule }) => rule)).toContain(
      'documents-differ-item',
    );
  });
});

const AGENDA = `Conseil des jardins botaniques
Nairobi, 2 et 3 septembre 2030

Ordre du jour provisoire

1. Ouverture.
2. Échange de semences.
`;
const PROGRAMME = readFileSync(join(folder, 'programme-alone-fr.txt'), 'utf8');

describe('agenda and programme in separate documents', () => {
  test('of two bodies give what the whole document gives, whichever comes first, and each line has its account', async () => {
    const whole = documentOf('fr');
    const [head, annotations, annex] = ['Ordre du jour provisoire annoté', 'Annotations\n', 'Annexe\n'].map((heading) =>
      whole.indexOf(heading),
    );
    const agenda = await readText(whole.slice(0, annotations), 'agenda');
    const programme = await readText(whole.slice(0, head) + whole.slice(annex), 'programme');
    for (const [first, second] of [
      [agenda, programme],
      [programme, agenda],
    ] as const) {
      expect(relationOf(first.reading.meeting, second.reading.meeting)).toBe('part');
      const joined = joinReadings(first, second, 'part', 'en');
      expect(joined.meeting.slots).toEqual(version('fr').slots);
      expect(faultsOf(joined)).toEqual([]);
      expect(joined.unread.filter(({ reason }) => reason === 'not-understood')).toEqual([]);
      const entry = joined.sources['entry/2028-06-09T10:00/0/0'] ?? [];
      expect(entry.map((line) => joined.lines[line - 1]?.text).join(' ')).toContain('Adoption du rapport commun');
    }
  });

  test('are one meeting, whichever comes first: the programme finds its items', async () => {
    const [agenda, programme] = [await readText(AGENDA, 'agenda'), await readText(PROGRAMME, 'programme')];
    for (const files of [
      [agenda, programme],
      [programme, agenda],
    ]) {
      const groups = joinRelated(files, 'en');
      expect(groups).toHaveLength(1);
      const { meeting, findings, unread, lines, sources } = (groups[0] as ReadFile).reading;
      expect(meeting.agenda.map(({ number }) => number)).toEqual(['1', '2']);
      expect(
        meeting.slots.map((slot) => slot.sessions[0]?.entries.map(({ items, continued }) => [items[0], continued])),
      ).toEqual([
        [
          ['A/1', false],
          ['A/2', false],
        ],
        [['A/2', true]],
      ]);
      expect(findings.map(({ rule }) => rule)).not.toContain('no-agenda');
      expect(findings.map(({ rule }) => rule)).not.toContain('no-programme');
      const used = new Set([...Object.values(sources).flat(), ...unread.map(({ number }) => number)]);
      expect(lines.filter(({ number, text }) => text.trim() !== '' && !used.has(number))).toEqual([]);
    }
  });

  test('of another body are another meeting', async () => {
    const other = await readText(AGENDA.replace('jardins botaniques', 'parcs nationaux'), 'other');
    expect(joinRelated([other, await readText(PROGRAMME, 'programme')], 'en')).toHaveLength(2);
  });
});

describe('a correction', () => {
  test('replaces what it says and leaves the rest, wordings in other languages too', async () => {
    const known = mergeMeetings(version('en'), version('fr'), 'language-version').meeting;
    const read: Meeting = {
      ...version('en'),
      symbol: 'RIV/COP/WG.1/2028/1/Corr.1',
      slots: [],
      agenda: version('en')
        .agenda.filter(({ id }) => id === 'A/2')
        .map((item) => ({ ...item, title: { en: 'Codes' } })),
    };
    expect(relationOf(known, read)).toBe('correction');
    const { meeting } = mergeMeetings(known, read, 'correction');
    expect(compareMeetings(known, meeting).map(({ kind }) => kind)).toEqual(['item-renamed']);
    expect(meeting.agenda.find(({ id }) => id === 'A/2')?.title.fr).toBe(
      known.agenda.find(({ id }) => id === 'A/2')?.title.fr,
    );
  });

  test('of the programme alone keeps the agenda', () => {
    const read = { ...version('en'), agenda: [], documents: [], slots: version('en').slots.slice(0, 1) };
    expect(relationOf(version('en'), read)).toBe('correction');
    expect(mergeMeetings(version('en'), read, 'correction').meeting.agenda).toEqual(version('en').agenda);
  });
});

describe('any meeting', () => {
  test.each(['language-version', 'correction', 'part'] as const)(
    'merged with itself as a %s stays as it is',
    (relation) => {
      fc.assert(
        fc.property(meetings, (meeting) => {
          fc.pre(relation === 'language-version' || meeting.agenda.length > 0);
          const merged = mergeMeetings(meeting, meeting, relation);
          expect(merged.meeting).toEqual(meeting);
          expect(merged.observations).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
  );

  test('keeps all that it has, whatever is merged into it', () => {
    fc.assert(
      fc.property(
        meetings,
        meetings,
        fc.constantFrom('language-version' as const, 'part' as const),
        (known, read, relation) => {
          const { meeting } = mergeMeetings(known, read, relation);
          const ids = new Set(meeting.agenda.map(({ id }) => id));
          expect(known.agenda.filter(({ id }) => !ids.has(id))).toEqual([]);
          for (const item of known.agenda)
            expect(meeting.agenda.find(({ id }) => id === item.id)?.title).toMatchObject(item.title);
          const slots = new Map(meeting.slots.map((slot) => [slot.id, slot]));
          for (const { id, date, start, end } of known.slots) expect(slots.get(id)).toMatchObject({ date, start, end });
        },
      ),
      { numRuns: RUNS },
    );
  });
});

test('what is joined tells its findings at the lines of the document that they are about', async () => {
  const [english, russian] = [
    versions.get('en') as ReadFile,
    await readText(documentOf('ru').replace('Пятница, 9', 'Пятница, 10'), 'ru'),
  ];
  const joined = joinReadings(english, russian, 'language-version', 'en');
  const mismatch = joined.findings.find(({ rule }) => rule === 'weekday-mismatch');
  expect(joined.lines[(mismatch?.where.line ?? 0) - 1]?.text).toContain('Пятница, 10');
  expect(mismatch?.message).toContain(`Line ${mismatch?.where.line}`);
  expect(joined.documents?.map(({ name, language }) => [name, language])).toEqual([
    ['en', 'en'],
    ['ru', 'ru'],
  ]);
});
