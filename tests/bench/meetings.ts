// The meetings of the bench, made by arithmetic alone: the same in every run and on every machine.
import type { Body, Entry, Item, LocalDate, Meeting, Session, Slot } from '#domain/meeting.ts';
import { withContinuations } from '#domain/programme.ts';
import { addDays } from '#domain/time.ts';

/** A size of meeting to measure. */
export interface Size {
  readonly name: string;
  readonly days: number;
  readonly bodies: number;
  readonly entries: number;
}

/** From a working group's week to a conference of the parties with its committees. */
export const SIZES: readonly Size[] = [
  { name: 'S', days: 5, bodies: 2, entries: 40 },
  { name: 'M', days: 10, bodies: 8, entries: 400 },
  { name: 'L', days: 12, bodies: 30, entries: 3000 },
];

const TITLES = [
  'Opening of the meeting and adoption of the agenda and organization of work',
  'Implementation of the provisions on international cooperation',
  'Technical assistance',
  'Preventing and combating transnational organized crime affecting the environment',
  'Other matters',
  'Adoption of the report on the work of the session, including its recommendations',
];

/**
 * A meeting of a size: two slots a day, sessions of equal length, every tenth entry in a joint session of two bodies, the first entry of
 * a session continued from the slot before. */
export function meetingOf({ name, days, bodies: count, entries }: Size): Meeting {
  const bodies: Body[] = Array.from({ length: count }, (_, at) => ({
    id: `B${at}`,
    name: { en: `Working Group on Matter ${at + 1}` },
  }));
  const agenda = new Map<string, Item>();
  const entryOf = (who: readonly string[], number: number): Entry => {
    const items = who.map((body) => `${body}/${number}`);
    for (const body of who) {
      agenda.set(`${body}/${number}`, {
        id: `${body}/${number}`,
        body,
        number: String(number),
        title: { en: `${TITLES[(number + Number(body.slice(1))) % TITLES.length]} (${number})` },
        jointWith: items.filter((item) => item !== `${body}/${number}`),
        annotation: null,
        documents: [],
      });
    }
    return { items, continued: false };
  };

  const places = days * 2;
  const slots: Slot[] = [];
  let made = 0;
  let joint = 0;
  const next = bodies.map(() => 1);
  for (let place = 0; place < places; place++) {
    const date = addDays('2026-11-02', Math.floor(place / 2)) as LocalDate;
    const [start, end] = place % 2 === 0 ? (['10:00', '13:00'] as const) : (['15:00', '18:00'] as const);
    const sessions: Session[] = [];
    const due = Math.round(((place + 1) * entries) / places);
    const share = (due - made) / count;
    let given = 0;
    for (let at = 0; at < count; at++) {
      const pair = at + 1 < count && joint < (made + given) / 10;
      const who = pair ? [`B${at}`, `B${at + 1}`] : [`B${at}`];
      if (pair) at++;
      const until = at + 1 === count ? due - made : Math.round(share * (at + 1));
      // Every body takes up again in the next slot what it was at: the first entry is the last one's continuation.
      const begun = next[at] ?? 1;
      const numbers = Array.from({ length: Math.max(1, until - given) }, (_, index) => begun + index);
      next[at] = begun + numbers.length - 1;
      given += numbers.length;
      if (pair) joint += numbers.length;
      const id = `${date}T${start}`;
      sessions.push({ id: `${id}/${who.join('+')}`, bodies: who, entries: numbers.map((n) => entryOf(who, n)) });
    }
    made += given;
    slots.push({ id: `${date}T${start}`, date, start, end, sessions });
  }
  return {
    format: 'rostrum-meeting/1',
    id: `bench-${name}`,
    revision: 1,
    symbol: null,
    languages: ['en'],
    bodies,
    venue: null,
    timeZone: 'Europe/Vienna',
    start: '2026-11-02',
    end: addDays('2026-11-02', days - 1),
    agenda: [...agenda.values()],
    documents: [],
    slots: withContinuations(slots),
    constraints: {},
  };
}
