// Slots out of the printed table, each with its sessions, and the account of the lines that they stand on.
import type { Observation } from '#domain/finding.ts';
import type { Body, Item, LanguageTag, Slot } from '#domain/meeting.ts';
import { compareSlots } from '#domain/programme.ts';
import type { PrintedEntry, PrintedSlot } from './constructs/printed-programme.ts';
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
  agenda: readonly Item[],
  language: LanguageTag,
  ledger: Ledger,
): AssembledSlots {
  const observations: Observation[] = [];
  const ofAgenda = new Set(agenda.map((item) => item.body));
  const withItems = bodies.filter((body) => ofAgenda.has(body.id));
  const order = (withItems.length > 0 ? withItems : bodies).map((body) => body.id);
  const slots = [...oncePerTime(printed)].map(([id, slot]): Slot => {
    const made = sessionsOf(slot, id, order, language);
    ledger.use(`slot/${id}`, slot.lines);
    observations.push(...made.observations, ...accountFor(id, made, language, ledger));
    return { id, date: slot.date, start: slot.start, end: slot.end, sessions: made.sessions };
  });
  const inOrder = withReturns(slots.sort(compareSlots), ledger);
  return { slots: inOrder.slots, observations: [...observations, ...inOrder.observations] };
}

/** An item that returns in a later slot goes on, whether the print marks it or not. */
function withReturns(slots: readonly Slot[], ledger: Ledger): AssembledSlots {
  const earlier = new Set<string>();
  const observations: Observation[] = [];
  const marked = slots.map((slot): Slot => {
    const here: string[] = [];
    const sessions = slot.sessions.map((session, at) => ({
      ...session,
      entries: session.entries.map((entry, index) => {
        const [item] = entry.items;
        here.push(...entry.items);
        if (item === undefined || entry.continued || !entry.items.every((id) => earlier.has(id))) return entry;
        const line = ledger.linesOf(`entry/${slot.id}/${at}/${index}`)[0] ?? 0;
        const values = { number: item.slice(item.indexOf('/') + 1) };
        observations.push({
          rule: 'continued-inferred',
          severity: 'info',
          where: { line, slot: slot.id, item },
          values,
        });
        return { ...entry, continued: true };
      }),
    }));
    for (const id of here) earlier.add(id);
    return { ...slot, sessions };
  });
  return { slots: marked, observations };
}

/**
 * The slots by their ids: date and start, and the end where two slots begin at once. Of two days that were read as one
 * date with a doubt each keeps its slots, so that one can still be put right.
 */
function oncePerTime(printed: readonly PrintedSlot[]): Map<string, PrintedSlot> {
  const doubted = doubtedDates(printed);
  const byTime = new Map<string, string>();
  const slots = new Map<string, PrintedSlot & { lines: number[]; entries: PrintedEntry[] }>();
  for (const slot of printed) {
    const apart = doubted.get(slot.date)?.indexOf(slot.doubtedDay) ?? 0;
    const time = `${slot.date}T${slot.start}-${slot.end}${apart > 0 ? `-${apart + 1}` : ''}`;
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

/** Of each date that a doubted day was read as, the different days that were read so, in order; undefined is one beyond doubt. */
function doubtedDates(printed: readonly PrintedSlot[]): Map<string, (string | undefined)[]> {
  const days = new Map<string, (string | undefined)[]>();
  for (const { date, doubtedDay } of printed) {
    const known = days.get(date) ?? [];
    if (!known.includes(doubtedDay)) known.push(doubtedDay);
    days.set(date, known);
  }
  return days;
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
