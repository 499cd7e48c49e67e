// A made meeting and delegation of any size for measuring coverage. The same numbers always make the same meeting.
import { DELEGATION_FORMAT, type Delegation, type LocalMoment, type Member } from '#domain/delegation.ts';
import { anchorOf } from '#domain/delegation-anchor.ts';
import type { Item, Meeting, Session, Slot } from '#domain/meeting.ts';
import { addDays } from '#domain/time.ts';

/** What is made. */
export interface MadeSize {
  readonly days: number;
  readonly bodies: number;
  readonly sessions: number;
  readonly members: number;
  readonly seed: number;
  /** Members who follow nothing, so that nearly everybody could do nearly everything. */
  readonly followsNothing?: boolean;
  /** Days that a member stays on average; absent = all stay throughout. */
  readonly stayDays?: number;
  /** Sessions that are led already. */
  readonly assigned?: number;
}

/** A meeting and a delegation to it. */
export function madeMeeting(size: MadeSize): { meeting: Meeting; delegation: Delegation } {
  const random = generator(size.seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const bodies = Array.from({ length: size.bodies }, (_, index) => ({
    id: `B${index}`,
    name: { en: `Body ${index}` },
  }));
  const agenda: Item[] = bodies.flatMap((body) =>
    Array.from({ length: 8 }, (_, index) => ({
      id: `${body.id}/${index + 1}`,
      body: body.id,
      number: `${index + 1}`,
      title: { en: `Item ${index + 1}` },
      jointWith: [],
      annotation: null,
      documents: [],
    })),
  );
  const dates = Array.from({ length: size.days }, (_, index) =>
    addDays('2024-06-03', index + 2 * Math.floor(index / 5)),
  );
  const turn = new Map<string, number>();
  const slots: Slot[] = dates.flatMap((date, day) =>
    (['10:00', '15:00'] as const).map((start, half): Slot => {
      const at = day * 2 + half;
      const all = size.days * 2;
      const count = Math.floor(((at + 1) * size.sessions) / all) - Math.floor((at * size.sessions) / all);
      const order = shuffled(
        bodies.map(({ id }) => id),
        pick,
      );
      const id = `${date}T${start}`;
      const sessions: Session[] = [];
      while (sessions.length < count) {
        const together = order.splice(0, pick(12) === 0 && order.length > count - sessions.length ? 2 : 1);
        const items = together.map((body) => {
          const sat = turn.get(body) ?? 0;
          turn.set(body, sat + 1);
          return `${body}/${1 + (Math.floor(sat / 3) % 8)}`;
        });
        sessions.push({ id: `${id}/${together.join('+')}`, bodies: together, entries: [{ items, continued: false }] });
      }
      return { id, date, start, end: start === '10:00' ? '13:00' : '18:00', sessions };
    }),
  );
  const meeting: Meeting = {
    format: 'rostrum-meeting/1',
    id: 'made',
    revision: 1,
    symbol: null,
    languages: ['en'],
    bodies,
    venue: null,
    timeZone: null,
    start: dates[0] as Meeting['start'],
    end: dates.at(-1) as Meeting['end'],
    agenda,
    documents: [],
    slots,
    constraints: {},
  };
  const members = Array.from({ length: size.members }, (_, index): Member => {
    const stay = size.stayDays ?? size.days;
    const length = Math.min(size.days, Math.max(1, stay - 2 + pick(5)));
    const first = pick(size.days - length + 1);
    const throughout = size.stayDays === undefined || index % 3 === 0;
    return {
      id: `m${index}`,
      name: `Member ${index}`,
      languages: ['en'],
      follows: size.followsNothing
        ? []
        : Array.from({ length: 1 + pick(3) }, () => {
            const body = `B${pick(size.bodies)}`;
            return pick(3) === 0
              ? { meeting: 'made', body, item: `${body}/${1 + pick(8)}` }
              : { meeting: 'made', body };
          }),
      stays: throughout
        ? null
        : [{ from: `${dates[first]}T00:00` as LocalMoment, to: `${dates[first + length - 1]}T24:00` as LocalMoment }],
    };
  });
  const assignments = Array.from({ length: size.assigned ?? 0 }, (_, index) => {
    const slot = slots[index % slots.length] as Slot;
    const session = slot.sessions[Math.floor(index / slots.length)] as Session;
    const member = members[Math.floor(index / slots.length)] as Member;
    return { member: member.id, at: anchorOf(meeting, slot, session), duties: ['lead' as const] };
  });
  return {
    meeting,
    delegation: { format: DELEGATION_FORMAT, id: 'made', name: 'Made', members, assignments },
  };
}

function shuffled<Thing>(things: Thing[], pick: (count: number) => number): Thing[] {
  for (let at = things.length - 1; at > 0; at--) {
    const other = pick(at + 1);
    [things[at], things[other]] = [things[other] as Thing, things[at] as Thing];
  }
  return things;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
