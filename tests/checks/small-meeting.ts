// Small meetings for the tests of single rules: two days of two slots, said in a line each.
import type { Entry, Item, LocalDate, LocalTime, Meeting, Session, Slot } from '#domain/meeting.ts';

const FULL = { m: ['10:00', '13:00'], a: ['15:00', '18:00'] } as const;

/** An entry: "2", "1(a)", "2c" for continued, "3=2" for a joint entry of A/3 and B/2, each before a body's letter. */
function entryOf(text: string, bodies: readonly string[]): Entry {
  const continued = text.endsWith('c');
  const numbers = text.replace(/c$/, '').split('=');
  return { items: numbers.map((number, at) => `${bodies[at]}/${number}`), continued };
}

/** A slot: "1m A: 1(a) 1(b)" or "2a A+B: 3=2 | B: 4"; the day's digit, morning or afternoon, sessions and their entries. */
export function slotOf(text: string): Slot {
  const [, day, half, rest] = /^(\d)([ma]) ?(.*)$/.exec(text) as unknown as [string, string, 'm' | 'a', string];
  const date = `2031-03-0${2 + Number(day)}` as LocalDate;
  const [start, end] = FULL[half] as readonly [LocalTime, LocalTime];
  const id = `${date}T${start}`;
  const sessions = rest.split(' | ').map((part): Session => {
    const [who, entries = ''] = part.split(':');
    const bodies = (who as string).split('+');
    return {
      id: `${id}/${bodies.join('+')}`,
      bodies,
      entries: entries
        .split(' ')
        .filter(Boolean)
        .map((entry) => entryOf(entry, bodies)),
    };
  });
  return { id, date, start, end, sessions };
}

/** An item: "A/2 Title" or "A/3=B/2 Title". */
function itemOf(text: string): Item {
  const [, ids = '', title = ''] = /^(\S+) (.*)$/.exec(text) ?? [];
  const [id = '', ...jointWith] = ids.split('=');
  const [body = '', number = ''] = id.split('/');
  return { id, body, number, title: { en: title }, jointWith, annotation: null, documents: [] };
}

/** A meeting from Monday 3 to Tuesday 4 March 2031. */
export function smallMeeting(
  agenda: readonly string[],
  slots: readonly string[],
  rest: Partial<Meeting> = {},
): Meeting {
  const items = agenda.map(itemOf);
  return {
    format: 'rostrum-meeting/1',
    id: 'small',
    revision: 1,
    symbol: 'SML/COP/WG.1/2031/1',
    languages: ['en'],
    bodies: [...new Set(items.map(({ body }) => body))].map((id) => ({ id, name: { en: `Working Group ${id}` } })),
    venue: { en: 'Vienna' },
    timeZone: 'Europe/Vienna',
    start: '2031-03-03',
    end: '2031-03-04',
    agenda: items,
    documents: [],
    slots: slots.map(slotOf),
    constraints: {},
    ...rest,
  };
}
