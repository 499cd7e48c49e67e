// What a session is called in a sentence or a list: its day and hour, its bodies and the numbers of what it takes up.
import type { Meeting, Session, Slot } from '#domain/meeting.ts';
import { type EntrySources, entryFactsOf } from '#grid/entry-facts.ts';
import type { Sitting } from '#scheduler/sittings.ts';
import { shortDay } from '../dates.ts';
import { entrySources } from '../plan/planned-name.tsx';
import type { InterfaceLanguage } from '../words.ts';

/** Text that keeps its direction within a sentence of any language. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** "A 2", "A + B 1(a), 1(b)", "A". */
export function businessOf(session: Session, sources: EntrySources): string {
  const bodies = session.bodies.map((id) => sources.bodies.get(id)?.mark ?? id).join(' + ');
  const numbers = entryFactsOf(session, sources).flatMap(({ number }) => (number === '' ? [] : [number]));
  const named = numbers.some((number) => number.includes('\u00a0'));
  return [named ? '' : bodies, numbers.join(', ')].filter((part) => part !== '').join(' ') || bodies;
}

const sessionNames = new WeakMap<Session, Map<InterfaceLanguage, string>>();

/** "Wed, 25 May 10:00, A 2". Kept by session: a large matrix asks for each thousands of times. */
export function sessionInWords(
  { meeting, slot, session }: Pick<Sitting, 'meeting' | 'slot' | 'session'>,
  language: InterfaceLanguage,
): string {
  const names = sessionNames.get(session) ?? new Map<InterfaceLanguage, string>();
  const known = names.get(language);
  if (known !== undefined) return known;
  const business = isolated(businessOf(session, sourcesOf(meeting, language)));
  const name = `${isolated(shortDay(slot.date, language))} ${slot.start}, ${business}`;
  sessionNames.set(session, names.set(language, name));
  return name;
}

const sourcesByMeeting = new WeakMap<Meeting, Map<string, EntrySources>>();

/** What the lines of a meeting are made from, kept by meeting. */
function sourcesOf(meeting: Meeting, language: string): EntrySources {
  const byLanguage = sourcesByMeeting.get(meeting) ?? new Map<string, EntrySources>();
  const known = byLanguage.get(language) ?? entrySources(meeting, language);
  sourcesByMeeting.set(meeting, byLanguage.set(language, known));
  return known;
}

/** What stands for a session in the page's addresses and ids. */
export function sessionId(slot: Slot, session: Session): string {
  return `session-${encodeURIComponent(`${slot.id} ${session.id}`)}`;
}

/** The name of a body in a meeting's own wording. */
export function bodyMark(meeting: Meeting, id: string, language: string): string {
  return sourcesOf(meeting, language).bodies.get(id)?.mark ?? id;
}
