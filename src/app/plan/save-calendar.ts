// Writes a plan or a programme as a calendar file and gives it to the person. Loaded when it is used. What was written
// is remembered, so that a later file changes the events of the first; of private words only their digest is.
import { digest } from '#domain/digest.ts';
import type { Meeting, SessionId, SlotId } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import type { ResolvedPlan } from '#domain/plan-resolve.ts';
import { zoneOf } from '#domain/plan-stretches.ts';
import { standingOf } from '#domain/revision.ts';
import type { CalendarEvent, ExportedEvent, ProgrammeStyle } from '#exporters/calendar-event.ts';
import { revisedEvents } from '#exporters/calendar-revisions.ts';
import { writeCalendar } from '#exporters/icalendar.ts';
import { planEvents } from '#exporters/plan-calendar.ts';
import { programmeEvents, sessionEvents } from '#exporters/programme-calendar.ts';
import type { Store } from '#store/store.ts';
import { fileNameOf } from '../library/meeting-acts.ts';
import { meetingName } from '../meeting-name.tsx';
import { saveFile } from '../save-file.ts';
import type { Words } from '../words.ts';

/** A plan with all that its calendar is made from. */
export interface PlanToExport {
  readonly meetings: readonly Meeting[];
  readonly plan: Plan;
  readonly resolved: ResolvedPlan;
}

/** How the file is to be written; without `mine` it is the whole programme, or one session of it. */
export interface CalendarOptions {
  /** Absent = as the published revisions say; where there are none, as the last file said, and proposed at first. */
  readonly adopted?: boolean;
  readonly only?: { readonly slot: SlotId; readonly session: SessionId };
  readonly mine?: PlanToExport & {
    readonly withNotes: boolean;
    readonly withAppointments: boolean;
    readonly reminders: readonly number[];
  };
}

/**
 * Saves the file and gives the number of its events that hold.
 * @throws StoreError where what was written cannot be remembered; then there is no file.
 */
export async function saveCalendar(
  store: Store,
  meeting: Meeting,
  words: Words,
  { adopted, mine, only }: CalendarOptions,
): Promise<number> {
  const { t, language } = words;
  const key = `calendar ${mine ? 'plan' : 'programme'} ${meeting.id}`;
  const kept = keptEvents(await store.setting(key));
  const { latest, isAdopted: adoptedNow } = standingOf(meeting, await store.revisions(meeting.id));
  const isAdopted = adopted ?? (latest ? adoptedNow : kept.some(({ status }) => status === 'CONFIRMED'));
  const style: ProgrammeStyle = {
    words: { language, placeUnknown: t('plan.placeUnknown'), continued: t('meeting.continued') },
    programme: isAdopted ? 'adopted' : 'proposed',
  };
  const timeZone = zoneOf(meeting, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const events = mine
    ? planEvents([meeting], mine.plan, mine.resolved, { ...style, ...mine, timeZone })
    : programmeEvents(meeting, style);
  const all = revised(events, kept, t('plan.withdrawnEvent'));
  const [session] = only ? sessionEvents(meeting, only, style) : [];
  const { toWrite, toKeep } = only ? onlyAt(session?.place, all, kept) : all;
  await store.setSetting(key, toKeep);
  const name = fileNameOf(meeting).replace(
    /\.json$/,
    `${mine ? '-plan' : ''}${session ? `-${slotName(only)}` : ''}.ics`,
  );
  const title = mine ? `${t('shell.plan')}: ${meetingName(meeting, words)}` : meetingName(meeting, words);
  const content = writeCalendar(toWrite, { name: title, stamp: Date.now() });
  saveFile(new File([content], name, { type: 'text/calendar' }));
  return toWrite.filter(({ status }) => status !== 'CANCELLED').length;
}

function keptEvents(kept: unknown): readonly ExportedEvent[] {
  return Array.isArray(kept) ? (kept as readonly ExportedEvent[]) : [];
}

/** "2022-05-24T1000", as files may be called. */
function slotName(only: CalendarOptions['only']): string {
  return (only?.slot ?? '').replace(/[^\p{L}\p{N}.-]+/gu, '').slice(0, 40);
}

interface Revised {
  readonly toWrite: readonly ExportedEvent[];
  readonly toKeep: readonly ExportedEvent[];
}

/**
 * Of a revised programme the one event at a place, as the whole programme has it: a file of the session and one of the
 * programme bring the same event. What was not written is not remembered as written.
 */
export function onlyAt(place: string | undefined, all: Revised, kept: readonly ExportedEvent[]): Revised {
  const isThere = (event: ExportedEvent): boolean => event.place === place && event.status !== 'CANCELLED';
  const toWrite = all.toWrite.filter(isThere);
  const uids = new Set(toWrite.map(({ uid }) => uid));
  return { toWrite, toKeep: [...kept.filter(({ uid }) => !uids.has(uid)), ...all.toKeep.filter(isThere)] };
}

/** The events with their sequence numbers, and the same without words, to be kept for the next time. */
export function revised(
  events: readonly CalendarEvent[],
  before: readonly ExportedEvent[],
  withdrawn: string,
): Revised {
  const sealed = events.map((event) => ({
    ...event,
    summary: digest(event.summary),
    description: digest(event.description),
    location: digest(event.location),
  }));
  const toKeep = revisedEvents(sealed, before, 0);
  const worded = new Map(events.map((event) => [event.place, event]));
  const toWrite = toKeep.map((event) => {
    const now = event.status === 'CANCELLED' ? undefined : worded.get(event.place);
    if (now) return { ...event, summary: now.summary, description: now.description, location: now.location };
    const { language: _ofOldWords, ...rest } = event;
    return { ...rest, summary: withdrawn, description: '', location: '' };
  });
  return { toWrite, toKeep };
}
