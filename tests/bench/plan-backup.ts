// The backups of two devices that hold the largest meeting of the bench: one without a plan, one with 2,000 marks.
import 'temporal-polyfill/global';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN, type Mark } from '#domain/plan.ts';
import { entryAnchor } from '#domain/plan-anchor.ts';
import { openStore } from '#store/open-store.ts';
import { meetingOf, SIZES } from './meetings.ts';

const CHOICES = ['must', 'attend', 'maybe', 'not'] as const;

/** Two of three entries marked, up to a number. */
function marksOf(meeting: Meeting, most: number): readonly Mark[] {
  const index = indexOf(meeting);
  const places = meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) => session.entries.map((entry, at) => ({ slot, session, entry, index: at }))),
  );
  return places
    .filter((_, at) => at % 3 !== 2)
    .slice(0, most)
    .map((place, at) => ({
      id: `mark ${String(at).padStart(5, '0')}`,
      anchor: entryAnchor(index, place),
      choice: CHOICES[at % CHOICES.length] ?? 'attend',
      at,
    }));
}

async function backupWith(meeting: Meeting, marks: readonly Mark[]): Promise<string> {
  const store = await openStore({
    clock: () => 1,
    sentinel: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  });
  await store.apply(meeting.id, { kind: 'put', meeting });
  if (marks.length > 0) await store.applyPlan({ kind: 'replace', plan: { ...EMPTY_PLAN, marks } });
  const backup = JSON.stringify(await store.backup());
  await store.close();
  return backup;
}

/** The backups, with what each grid has to show. */
export async function planBackups() {
  const size = SIZES.find(({ name }) => name === 'L');
  if (!size) throw new Error('there is a largest meeting');
  const meeting = meetingOf(size);
  const marks = marksOf(meeting, 2000);
  const entries = meeting.slots.reduce(
    (sum, slot) => sum + slot.sessions.reduce((all, session) => all + session.entries.length, 0),
    0,
  );
  return {
    id: meeting.id,
    entries,
    marks: marks.length,
    plain: await backupWith(meeting, []),
    marked: await backupWith(meeting, marks),
  };
}
