// The sessions of a programme as events of a calendar: the whole programme, or one session. Knows no plan, so that
// nothing private can get in.
import { itemsById } from '#domain/agenda.ts';
import { digest } from '#domain/digest.ts';
import type { Entry, Item, ItemId, Meeting, Session, SessionId, Slot, SlotId } from '#domain/meeting.ts';
import { stretchOf } from '#domain/plan-stretches.ts';
import { occurrencesByItem } from '#domain/programme.ts';
import { type Wording, wordingIn } from '#domain/text.ts';
import { knownTimeZone } from '#domain/time.ts';
import type { CalendarEvent, ProgrammeStyle } from './calendar-event.ts';

/** Every session of a meeting as an event. */
export function programmeEvents(meeting: Meeting, style: ProgrammeStyle): readonly CalendarEvent[] {
  const event = sessionEventsOf(meeting, style);
  return meeting.slots.flatMap((slot) => slot.sessions.map((session) => event(slot, session)));
}

/** One session as the only event; none where it is not there. */
export function sessionEvents(
  meeting: Meeting,
  place: { readonly slot: SlotId; readonly session: SessionId },
  style: ProgrammeStyle,
): readonly CalendarEvent[] {
  const slot = meeting.slots.find(({ id }) => id === place.slot);
  const session = slot?.sessions.find(({ id }) => id === place.session);
  return slot && session ? [sessionEventsOf(meeting, style)(slot, session)] : [];
}

/** Makes events of a meeting's sessions. `named` = the entries that the summary names, all where it is not given. */
export function sessionEventsOf(
  meeting: Meeting,
  { words, programme }: ProgrammeStyle,
): (slot: Slot, session: Session, named?: readonly Entry[]) => CalendarEvent {
  const items = itemsById(meeting.agenda);
  const places = occurrencesByItem(meeting);
  const said = (text: Parameters<typeof wordingIn>[0]): Wording =>
    wordingIn(text, [words.language, ...meeting.languages]);
  const wording = (text: Parameters<typeof wordingIn>[0]): string => said(text).text;
  const names = new Map(meeting.bodies.map((body) => [body.id, said(body.name)]));
  const zone = knownTimeZone(meeting.timeZone);
  const itemsOf = (entry: Entry): readonly Item[] => entry.items.flatMap((id) => items.get(id) ?? []);
  const titleOf = (entry: Entry): Wording => said(entry.title ?? itemsOf(entry)[0]?.title);
  const line = (entry: Entry): string => {
    const numbers = [...new Set(itemsOf(entry).map(({ number }) => number))].join(' / ');
    const title = titleOf(entry).text;
    const told = numbers === '' ? title : /\d$/.test(numbers) ? `${numbers}. ${title}` : `${numbers} ${title}`;
    return entry.continued ? `${told} (${words.continued})` : told;
  };
  const papers = (entry: Entry): readonly string[] => {
    const symbols = new Set(itemsOf(entry).flatMap(({ documents }) => documents));
    return [...symbols].map((symbol) => {
      const document = meeting.documents.find((one) => one.symbol === symbol);
      return [symbol, wording(document?.title), document?.url ?? ''].filter((part) => part !== '').join(' ');
    });
  };
  const nthOf = (slot: Slot, session: Session, item: ItemId | undefined): number =>
    (places.get(item ?? '') ?? []).findIndex((place) => place.slot === slot && place.session === session);
  return (slot, session, named = session.entries) => {
    const lead = session.entries[0];
    const business = lead?.items[0] ?? (wording(lead?.title) || `${slot.date} ${slot.start}`);
    const bodies = [...session.bodies].sort();
    const sittings = slot.sessions.filter((other) => [...other.bodies].sort().join() === bodies.join());
    const where = [meeting.id, slot.date, slot.start, bodies, sittings.indexOf(session)];
    const who = session.bodies.map((id) => names.get(id)?.text || id).join(' / ');
    const what = named.map(line).filter((text) => text !== '');
    return {
      uid: `${digest(JSON.stringify([meeting.id, bodies, business, nthOf(slot, session, lead?.items[0])]))}@rostrum`,
      place: JSON.stringify(where),
      ...times(slot, zone),
      summary: what.length > 0 ? `${who}: ${what.join('; ')}` : who,
      ...languageOf([
        ...session.bodies.flatMap((id) => names.get(id) ?? []),
        ...named.map(titleOf),
        ...(named.some(({ continued }) => continued) ? [{ text: words.continued, language: words.language }] : []),
      ]),
      description: [who, ...session.entries.flatMap((entry) => [line(entry), ...papers(entry)])].join('\n'),
      location:
        [session.room ?? '', wording(meeting.venue)].filter((part) => part !== '').join(', ') || words.placeUnknown,
      status: programme === 'adopted' ? 'CONFIRMED' : 'TENTATIVE',
      busy: true,
      reminders: [],
    };
  };
}

/** The one language of some wordings, if it is one. */
function languageOf(wordings: readonly Wording[]): Pick<CalendarEvent, 'language'> {
  const languages = new Set(wordings.flatMap(({ text, language }) => (text === '' ? [] : [language])));
  const [language] = languages;
  return language !== undefined && languages.size === 1 ? { language } : {};
}

function times(slot: Slot, zone: string | null): Pick<CalendarEvent, 'start' | 'end' | 'floating'> {
  const { from, to } = stretchOf(slot, zone ?? 'UTC');
  return { start: from, end: to, floating: zone === null };
}
