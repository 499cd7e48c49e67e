// What a note is on, in one line of text, and where that leads: also where the meeting no longer has it.
import type { LocalDate, LocalTime } from '#domain/meeting.ts';
import type { Note } from '#domain/plan.ts';
import type { Anchor } from '#domain/plan-anchor.ts';
import type { Resolved } from '#domain/plan-resolve.ts';
import { wordingIn } from '#domain/text.ts';
import { shortDay } from '../dates.ts';
import type { InterfaceLanguage } from '../words.ts';

/** The hours that a note on an entry or a session is on, as they now are or as they last were; null for an item. */
export function noteHours({ of, standing }: Resolved<Note>): {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
} | null {
  if (standing) return standing.kind === 'item' ? null : standing.slot;
  const { anchor } = of;
  if (anchor.kind === 'session') return anchor.hours;
  return anchor.kind === 'entry' ? (anchor.places[anchor.nth] ?? null) : null;
}

/** The item's number under its body, and its title; of business outside the agenda, or a session, the title alone. */
export function noteSubject(anchor: Anchor, language: InterfaceLanguage) {
  const entry = anchor.kind === 'entry' ? anchor : anchor.kind === 'session' ? anchor.first : null;
  const [item] = anchor.kind === 'item' ? anchor.items : (entry?.items ?? []);
  const body = anchor.kind === 'session' ? anchor.bodies[0]?.name : undefined;
  const title = wordingIn(entry?.title ?? item?.title ?? body, [language]);
  return { number: item ? `${item.body.id} ${item.number}` : '', title };
}

/** What a note is on, as text. */
export function noteName(note: Resolved<Note>, language: InterfaceLanguage): string {
  const { number, title } = noteSubject(note.of.anchor, language);
  const hours = noteHours(note);
  const when = hours ? `${shortDay(hours.date, language)} ${hours.start}–${hours.end}` : '';
  return [when, number, title.text].filter((part) => part !== '').join(' ');
}

/** Where a note is read and written in its place. */
export function noteAddress({ of, standing }: Resolved<Note>): string {
  const meeting = `/meetings/${encodeURIComponent(of.anchor.meeting)}`;
  if (!standing) return `${meeting}/plan`;
  if (standing.kind === 'item') return `${meeting}/agenda/${encodeURIComponent(standing.items[0]?.id ?? '')}`;
  const entry = standing.kind === 'entry' ? standing.entry : standing.session.entries[0];
  const item = entry?.items[0];
  const opened = item === undefined ? '' : `?item=${encodeURIComponent(item)}`;
  return `${meeting}/programme/${standing.slot.date}${opened}`;
}
