// @vitest-environment jsdom
// What is private appears in nothing that is meant for others: not a word of notes, appointments and parts of others,
// and not a trace of marks either, for each such file is the same whether or not anything private is kept.
// Whatever makes or gives out a file stands in a list here; what is new fails until it is listed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileOf } from '#app/carry/make-carried.ts';
import { Brief } from '#app/delegation/brief.tsx';
import { briefLines } from '#app/delegation/brief-lines.ts';
import { briefText } from '#app/delegation/brief-text.ts';
import { coverageFor } from '#app/delegation/coverage-acts.ts';
import { sendBrief } from '#app/delegation/send-brief.ts';
import { gridWords, printWords } from '#app/grid-words.ts';
import { duplicateMeeting, meetingFile } from '#app/library/meeting-acts.ts';
import { savePack } from '#app/papers/save-pack.ts';
import { entrySources } from '#app/plan/planned-name.tsx';
import { saveCalendar } from '#app/plan/save-calendar.ts';
import { saveAnnex, saveRevision } from '#app/versions/save-version.ts';
import { loadWords, needWords, WordsContext } from '#app/words.ts';
import type { Choice } from '#domain/attendance.ts';
import { DELEGATION_FORMAT, type Delegation } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan.ts';
import { entryAnchor, itemAnchor } from '#domain/plan-anchor.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { carriedPlan } from '#exporters/carry-plan.ts';
import { PrintedProgramme } from '#grid/printed-programme.tsx';
import type { Store } from '#store/store.ts';
import { meetings as anyMeeting } from '../domain/meeting-arbitraries.ts';
import { newDevice } from '../store/stores.ts';

await needWords(['carry', 'grid', 'meeting', 'papers', 'plan']);

/** `public` = for others; `own` = for oneself, with what is private where one asks for it; `part` = makes no file. */
const EXPORTERS: Record<string, 'public' | 'own' | 'part'> = {
  'annex-docx.ts': 'public',
  'annex.ts': 'part',
  'calendar-event.ts': 'part',
  'calendar-revisions.ts': 'part',
  'carry-plan.ts': 'own',
  'icalendar.ts': 'part',
  'pack-content.ts': 'part',
  'plan-calendar.ts': 'own',
  'programme-calendar.ts': 'public',
  'reading-pack.ts': 'public',
};

/** Every place of the app that gives out a file or prints. */
const GIVEN_BY: Record<string, 'public' | 'own'> = {
  'carry/carry-dialog.tsx': 'own',
  'delegation/brief.tsx': 'public',
  'delegation/send-brief.ts': 'public',
  'library/meeting-row.tsx': 'public',
  'papers/all-files.tsx': 'own',
  'papers/paper-page.tsx': 'own',
  'papers/save-pack.ts': 'public',
  'plan/save-calendar.ts': 'public',
  'pocket/pocket-page.tsx': 'own',
  'programme/print-host.tsx': 'public',
  'settings/use-back-up.ts': 'own',
  'versions/save-version.ts': 'public',
};

const saved: File[] = [];
vi.mock('#app/save-file.ts', () => ({ saveFile: (file: File) => saved.push(file) }));
vi.mock('#app/papers/pack-in-worker.ts', () => ({
  packInWorker: async ({ texts }: { texts: readonly { path: string; text: string }[] }) =>
    new TextEncoder().encode(texts.map(({ path, text }) => `${path}\n${text}`).join('\n')),
}));

const words = await loadWords('fr');

/** A device with a meeting, and what one of its users keeps to themselves. */
interface World {
  readonly store: Store;
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly delegation: Delegation;
}

/** Everything that is given to others, by the place that gives it. */
const PUBLIC: Record<string, (world: World) => Promise<string>> = {
  'library/meeting-row.tsx': async ({ store, meeting }) => {
    await duplicateMeeting(store, meeting, 'copy', 'A copy', 'en');
    const stored = await store.meetings();
    return (await Promise.all(stored.map((one) => meetingFile(one.meeting).text()))).join('\n');
  },
  'plan/save-calendar.ts': async ({ store, meeting }) => {
    const programme = await given(() => saveCalendar(store, meeting, words, { adopted: false }));
    const [slot] = meeting.slots.filter(({ sessions }) => sessions.length > 0);
    const only = { slot: slot?.id ?? '', session: slot?.sessions[0]?.id ?? '' };
    return programme + (await given(() => saveCalendar(store, meeting, words, { only })));
  },
  'papers/save-pack.ts': async ({ meeting }) => {
    const scopes = [
      { kind: 'day' as const, date: meeting.slots[0]?.date ?? meeting.start },
      { kind: 'item' as const, item: meeting.agenda[0]?.id ?? '' },
    ];
    const packs: string[] = [];
    for (const scope of scopes) {
      const order = { meeting, scope, scopeName: 'x', files: [], notes: [], nameOfNote: () => '' };
      packs.push(await given(() => savePack(order, words, () => undefined)));
    }
    expect(packs[0]).toContain('<html');
    return packs.join('\n');
  },
  'versions/save-version.ts': async ({ store, meeting }) => {
    const revision = await store.publish('r', meeting, { kind: 'revision', name: '', remark: '' });
    const annex = await given(() => saveAnnex(revision.meeting, revision, 'fr', { mark: 'Rev.1', isAdopted: false }));
    return annex + (await given(async () => saveRevision(revision)));
  },
  'programme/print-host.tsx': async ({ meeting }) =>
    renderToStaticMarkup(
      <PrintedProgramme
        meeting={meeting}
        words={gridWords(words, null, 'UTC', 'venue')}
        print={printWords(words)}
        languages={['fr']}
      />,
    ),
  'delegation/send-brief.ts': async ({ meeting, delegation }) => {
    const [member] = delegation.members;
    const { rows } = coverageFor(meeting, [meeting], delegation);
    const lines = member ? briefLines(member, delegation, meeting, rows, words) : [];
    const text = member ? briefText(member, delegation, lines, entrySources(meeting, 'fr'), words) : '';
    return given(() => sendBrief('x', text));
  },
  'delegation/brief.tsx': async ({ meeting, delegation }) => {
    const [member] = delegation.members;
    const { rows } = coverageFor(meeting, [meeting], delegation);
    const sources = entrySources(meeting, 'fr');
    const onNote = (): void => undefined;
    return member ? shown(<Brief {...{ member, delegation, meeting, rows, sources, onNote }} />) : '';
  },
};

async function given(act: () => Promise<unknown>): Promise<string> {
  saved.length = 0;
  await act();
  return (await Promise.all(saved.map((file) => file.text()))).join('\n').replaceAll('\r\n ', '');
}

function shown(page: ReactNode): string {
  const { container } = render(
    <WordsContext value={words}>
      <MemoryRouter>{page}</MemoryRouter>
    </WordsContext>,
  );
  const text = container.innerHTML;
  cleanup();
  return text;
}

/** A plan and a delegation in which everything says the secret; `mine` is what is told to the first member alone. */
function privateTo(meeting: Meeting, secret: string, choices: readonly (Choice | null)[]): Omit<World, 'store'> {
  const index = indexOf(meeting);
  const places = meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) =>
      session.entries.map((entry, at) => entryAnchor(index, { slot, session, entry, index: at })),
    ),
  );
  const marks = places.flatMap((anchor, at) => {
    const choice = choices[at % (choices.length || 1)];
    return choice ? [{ id: String(at).padStart(4, '0'), anchor, choice, at: 1 }] : [];
  });
  const anchors = [...places, ...meeting.agenda.flatMap(({ id }) => itemAnchor(index, id) ?? [])];
  const notes = anchors.map((anchor, at) => ({
    id: String(at).padStart(4, '0'),
    anchor,
    text: `${secret} ${at}`,
    at: 1,
  }));
  const appointment = {
    id: 'a',
    title: secret,
    place: secret,
    date: meeting.start,
    start: '13:00' as const,
    end: '14:00' as const,
    timeZone: null,
    at: 1,
  };
  const assignments = meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) => [
      { member: 'ana', at: anchorOf(meeting, slot, session), duties: ['lead' as const] },
      { member: 'ben', at: anchorOf(meeting, slot, session), duties: ['support' as const], note: secret },
    ]),
  );
  const member = { languages: [], follows: [], stays: null };
  return {
    meeting,
    plan: { ...EMPTY_PLAN, marks, notes, appointments: [appointment] },
    delegation: {
      format: DELEGATION_FORMAT,
      id: 'd',
      name: 'Delegation',
      members: [
        { ...member, id: 'ana', name: 'Ana' },
        { ...member, id: 'ben', name: 'Ben', note: secret },
      ],
      assignments,
    },
  };
}

async function worldOf(world: Omit<World, 'store'>, keeping: boolean): Promise<World> {
  const store = await newDevice().open();
  await store.apply(world.meeting.id, { kind: 'put', meeting: world.meeting });
  if (keeping) {
    await store.applyPlan({ kind: 'replace', plan: world.plan });
    await store.applyDelegation({ kind: 'put-delegation', delegation: world.delegation });
  }
  return { ...world, store };
}

const worlds = fc
  .tuple(
    anyMeeting,
    fc.stringMatching(/^[a-z]{12,20}$/).map((word) => `§${word}`),
    fc.array(fc.constantFrom<Choice | null>('must', 'attend', 'maybe', 'not', null), { minLength: 1, maxLength: 5 }),
  )
  .map(([meeting, secret, choices]) => ({ secret, world: privateTo(meeting, secret, choices) }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2022, 4, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is given to others', () => {
  it('is all known here', () => {
    const sources = (folder: string): readonly string[] =>
      readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((file) =>
        file.isFile() ? [join(file.parentPath, file.name).replaceAll('\\', '/')] : [],
      );
    expect(
      sources('src/exporters')
        .map((path) => path.slice('src/exporters/'.length))
        .sort(),
    ).toEqual(Object.keys(EXPORTERS).sort());
    const gives = sources('src').filter(
      (path) =>
        path !== 'src/app/save-file.ts' &&
        /\.tsx?$/.test(path) &&
        /\bsaveFile\(|window\.print\(|navigator\.share\(|createObjectURL\(|showSaveFilePicker/.test(
          readFileSync(path, 'utf8'),
        ),
    );
    expect(gives.map((path) => path.slice('src/app/'.length)).sort()).toEqual(Object.keys(GIVEN_BY).sort());
    const givenToOthers = Object.keys(GIVEN_BY).filter((path) => GIVEN_BY[path] === 'public');
    expect(Object.keys(PUBLIC).sort()).toEqual(givenToOthers.sort());
  });

  for (const [place, write] of Object.entries(PUBLIC)) {
    it(`says nothing private: ${place}`, async () => {
      await fc.assert(
        fc.asyncProperty(worlds, async ({ secret, world }) => {
          const [with_, without] = [await worldOf(world, true), await worldOf(world, false)];
          const said = await write(with_);
          expect(said).not.toContain(secret);
          expect(said).toBe(await write(without));
          await Promise.all([with_.store.close(), without.store.close()]);
        }),
        { numRuns: 25 },
      );
    });
  }

  it('would be found out: the same words are in what is one’s own', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ secret, world }) => {
        const { meeting, plan } = world;
        const { store } = await worldOf(world, true);
        const mine = { meetings: [meeting], plan, resolved: resolvePlan([meeting], plan), reminders: [] };
        const calendar = (asked: boolean): Promise<string> =>
          given(() =>
            saveCalendar(store, meeting, words, { mine: { ...mine, withNotes: asked, withAppointments: asked } }),
          );
        expect(await calendar(false)).not.toContain(secret);
        expect(await calendar(true)).toContain(secret);
        const carried = async (asked: boolean): Promise<string> => {
          const choice = { withNotes: asked, withAppointments: asked, withFiles: true };
          return (await fileOf(carriedPlan(plan, [meeting], meeting, choice), '')).text();
        };
        expect(await carried(false)).not.toContain(secret);
        expect(await carried(true)).toContain(secret);
        // Kept of a calendar for the next one: none of its words.
        expect(JSON.stringify(await store.setting(`calendar plan ${meeting.id}`))).not.toContain(secret);
        await store.close();
      }),
      { numRuns: 25 },
    );
  });
});
