// Writes a plan or a programme as a calendar file and gives it to the person. Loaded when it is used. What was written
// is remembered, so that a later file changes the events of the first; of private words only their digest is.
import { digest } from '#domain/digest.ts';
import type { Meeting } from '#domain/meeting.ts';
import { zoneOf } from '#domain/plan-stretches.ts';
import type { CalendarEvent, ExportedEvent, ProgrammeStyle } from '#exporters/calendar-event.ts';
import { revisedEvents } from '#exporters/calendar-revisions.ts';
import { writeCalendar } from '#exporters/icalendar.ts';
import { planEvents } from '#exporters/plan-calendar.ts';
import { programmeEvents } from '#exporters/programme-calendar.ts';
import type { Store } from '#store/store.ts';
import { fileNameOf } from '../library/meeting-acts.ts';
import { meetingName } from '../meeting-name.tsx';
import { saveFile } from '../save-file.ts';
import type { Words } from '../words.ts';
import type { PlanToExport } from './export-dialog.tsx';

/** How the file is to be written; without `mine` it is the whole programme. */
export interface CalendarOptions {
  readonly adopted: boolean;
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
  { adopted, mine }: CalendarOptions,
): Promise<number> {
  const { t, language } = words;
  const style: ProgrammeStyle = {
    words: { language, placeUnknown: t('plan.placeUnknown'), continued: t('meeting.continued') },
    programme: adopted ? 'adopted' : 'proposed',
  };
  const timeZone = zoneOf(meeting, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const events = mine
    ? planEvents([meeting], mine.plan, mine.resolved, { ...style, ...mine, timeZone })
    : programmeEvents(meeting, style);
  const key = `calendar ${mine ? 'plan' : 'programme'} ${meeting.id}`;
  const { toWrite, toKeep } = revised(events, await store.setting(key), t('plan.withdrawnEvent'));
  await store.setSetting(key, toKeep);
  const name = fileNameOf(meeting).replace(/\.json$/, mine ? '-plan.ics' : '.ics');
  const title = mine ? `${t('plan.title')}: ${meetingName(meeting, words)}` : meetingName(meeting, words);
  const content = writeCalendar(toWrite, { name: title, stamp: Date.now() });
  saveFile(new File([content], name, { type: 'text/calendar' }));
  return toWrite.filter(({ status }) => status !== 'CANCELLED').length;
}

/** The events with their sequence numbers, and the same without words, to be kept for the next time. */
export function revised(
  events: readonly CalendarEvent[],
  kept: unknown,
  withdrawn: string,
): { readonly toWrite: readonly ExportedEvent[]; readonly toKeep: readonly ExportedEvent[] } {
  const before = Array.isArray(kept) ? (kept as readonly ExportedEvent[]) : [];
  const sealed = events.map((event) => ({
    ...event,
    summary: digest(event.summary),
    description: digest(event.description),
    location: digest(event.location),
  }));
  const toKeep = revisedEvents(sealed, before, 0);
  const worded = new Map(events.map((event) => [event.place, event]));
  const toWrite = toKeep.map((event) => {
    const { summary, description, location } = worded.get(event.place) ?? {
      summary: withdrawn,
      description: '',
      location: '',
    };
    return event.status === 'CANCELLED'
      ? { ...event, summary: withdrawn, description: '', location: '' }
      : { ...event, summary, description, location };
  });
  return { toWrite, toKeep };
}
