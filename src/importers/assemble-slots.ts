// Slots out of the printed table, each with its sessions, and the account of the lines that they stand on.
import type { Observation } from '#domain/finding.ts';
import type { Body, LanguageTag, Slot } from '#domain/meeting.ts';
import { compareSlots } from '#domain/programme.ts';
import type { PrintedEntry, PrintedSlot } from './constructs/programme-table.ts';
import { type SlotSessions, sessionsOf } from './constructs/sessions.ts';
import type { Ledger } from './ledger.ts';

/** The programme's slots, in order of time. */
export interface AssembledSlots {
  readonly slots: readonly Slot[];
  readonly observations: readonly Observation[];
}

/** Makes the slots of the meeting. Entries of a slot that the table prints twice (on the next page) stand together. */
export function assembleSlots(
  printed: readonly PrintedSlot[],
  bodies: readonly Body[],
  language: LanguageTag,
  ledger: Ledger,
): AssembledSlots {
  const observations: Observation[] = [];
  const order = bodies.map((body) => body.id);
  const slots = [...oncePerTime(printed)].map(([id, slot]): Slot => {
    const made = sessionsOf(slot, id, order, language);
    ledger.use(`slot/${id}`, slot.lines);
    observations.push(...made.observations, ...accountFor(id, made, language, ledger));
    return { id, date: slot.date, start: slot.start, end: slot.end, sessions: made.sessions };
  });
  return { slots: slots.sort(compareSlots), observations };
}

/** The slots by their ids: date and start, and the end where two slots begin at once. */
function oncePerTime(printed: readonly PrintedSlot[]): Map<string, PrintedSlot> {
  const byTime = new Map<string, string>();
  const slots = new Map<string, PrintedSlot & { lines: number[]; entries: PrintedEntry[] }>();
  for (const slot of printed) {
    const time = `${slot.date}T${slot.start}-${slot.end}`;
    const known = slots.get(byTime.get(time) ?? '');
    if (known) {
      known.lines.push(...slot.lines);
      known.entries.push(...slot.entries);
      continue;
    }
    const id = slots.has(`${slot.date}T${slot.start}`) ? time : `${slot.date}T${slot.start}`;
    byTime.set(time, id);
    slots.set(id, { ...slot, lines: [...slot.lines], entries: [...slot.entries] });
  }
  return slots;
}

/** Enters the lines of each entry, and tells where one is titled otherwise than on the agenda. */
function accountFor(id: string, made: SlotSessions, language: LanguageTag, ledger: Ledger): Observation[] {
  return made.lines.flatMap((session, at) =>
    session.flatMap((lines, index): Observation[] => {
      ledger.use(`entry/${id}/${at}/${index}`, lines);
      const entry = made.sessions[at]?.entries[index];
      const item = entry?.items[0];
      if (!entry?.title || item === undefined) return [];
      const values = { number: item.slice(item.indexOf('/') + 1), title: entry.title[language] ?? '' };
      return [{ rule: 'title-differs', severity: 'info', where: { line: lines[0] ?? 0, slot: id, item }, values }];
    }),
  );
}
