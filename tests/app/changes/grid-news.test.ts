// What an update changed stands in the grid where it is, and what went away where it was.
import { describe, expect, it } from 'vitest';
import { gridNews } from '#app/changes/grid-news.ts';
import { untoldChanges } from '#app/changes/untold.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, loadWords, needWords } from '#app/words.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { EMPTY_PLAN } from '#domain/plan.ts';
import { seeChanges } from '#domain/plan-changes.ts';
import { applyPlanEdit } from '#domain/plan-edits.ts';
import { sessionKey } from '#domain/plan-resolve.ts';
import type { GridNews, NewsLine } from '#grid/news.ts';
import type { StoredEdit } from '#store/store.ts';
import { viennaMeeting, withSlot } from '../../domain/plan-meetings.ts';

await needWords(['changes', 'importing', 'meeting']);

const first = viennaMeeting();

function untoldOf(after: Meeting, plan = EMPTY_PLAN) {
  const history: StoredEdit[] = [first, after].map((meeting, at) => ({
    sequence: at + 1,
    meetingId: first.id,
    at,
    edit: { kind: 'put', meeting },
    inverse: applyEdit(at === 0 ? null : first, { kind: 'put', meeting }).inverse,
    stateBefore: at,
    stateAfter: at + 1,
  }));
  return untoldChanges({ history, meeting: after }, plan);
}

/** Wednesday afternoon's item on Thursday afternoon, its slot gone. */
const moved = withSlot(
  { ...first, slots: first.slots.filter(({ id }) => id !== '2022-05-25T15:00') },
  '2022-05-26T15:00',
  (slot) => ({
    ...slot,
    sessions: [...(first.slots.find(({ id }) => id === '2022-05-25T15:00')?.sessions ?? []), ...slot.sessions],
  }),
);

const said = ({ shape, text }: NewsLine): string => `${shape} ${text}`;

function allOf(news: GridNews | null): string[] {
  if (!news) return [];
  const sessions = [...news.sessions.values()].flatMap(({ head, entries }) => [
    ...head,
    ...[...entries.values()].flat(),
  ]);
  return [...[...news.days.values()].flat(), ...[...news.slots.values()].flat(), ...sessions].map(said);
}

describe('the marks of the grid', () => {
  it('stand at both ends of a move, and on the day whose slot is cancelled', async () => {
    const news = gridNews(untoldOf(moved), await loadWords('en'));
    const thursday = moved.slots.find(({ id }) => id === '2022-05-26T15:00');
    const key = sessionKey(moved.id, '2022-05-26T15:00', thursday?.sessions[0]?.id ?? '');
    expect(news?.sessions.get(key)?.entries.get(0)?.map(said)).toEqual(['⇄ moved here from Wed 25 May 15:00–18:00']);
    const gone = news?.days.get('2022-05-25')?.map(said);
    expect(gone).toHaveLength(2);
    expect(gone).toContainEqual(expect.stringMatching(/^− cancelled: Wed 25 May 15:00–18:00$/));
    expect(gone).toContainEqual(expect.stringMatching(/^⇄ .* moved to Thu 26 May 15:00–18:00:$/));
    expect([...(news?.on ?? [])].sort()).toEqual(['2022-05-25', '2022-05-26']);
  });

  it('are gone once all was seen', async () => {
    const { changes } = untoldOf(moved);
    const { plan } = applyPlanEdit(EMPTY_PLAN, seeChanges(first.id, changes));
    expect(gridNews(untoldOf(moved, plan), await loadWords('en'))).toBeNull();
  });

  it('tell a room, a withdrawal and something new where they are', async () => {
    const words = await loadWords('en');
    const room = withSlot(first, '2022-05-24T10:00', (slot) => ({
      ...slot,
      sessions: slot.sessions.map((session) => ({ ...session, room: 'M3' })),
    }));
    expect(allOf(gridNews(untoldOf(room), words))).toEqual(['⌂ room now stated']);
    const withdrawn = withSlot(first, '2022-05-23T10:00', (slot) => ({
      ...slot,
      sessions: slot.sessions.map((session) => ({ ...session, entries: session.entries.slice(1) })),
    }));
    expect(allOf(gridNews(untoldOf(withdrawn), words))).toContainEqual(expect.stringMatching(/^− .* withdrawn:$/));
    const added = withSlot(first, '2022-05-23T10:00', (slot) => ({
      ...slot,
      sessions: slot.sessions.map((session, at) =>
        at > 0
          ? session
          : { ...session, entries: [...session.entries, { items: [], title: { en: 'Film' }, continued: false }] },
      ),
    }));
    expect(allOf(gridNews(untoldOf(added), words))).toEqual(['+ new']);
  });

  it.each(Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[])('are in words in %s', async (language) => {
    const told = allOf(gridNews(untoldOf(moved), await loadWords(language)));
    expect(told).toHaveLength(3);
    for (const text of told) expect(text).not.toMatch(/changes\.|importing\.|[{}]|undefined/);
  });
});
