// A made conference for drafting: bodies in pairs that share some of their items, each with an agenda that
// opens, adopts its agenda, works through its business, and ends with other matters and its report.
import type { Body, Item, Meeting } from '#domain/meeting.ts';
import { type DraftLimits, framesByPattern, USUAL_HOURS } from '#scheduler/draft-limits.ts';

/** How large the conference is. */
export interface ConferenceSize {
  readonly bodies: number;
  /** Items on each agenda. */
  readonly items: number;
  readonly parallel: number;
  readonly seed: number;
}

/** Twelve working days with six hours each. */
export function conferenceLimits({ parallel }: ConferenceSize): DraftLimits {
  const frames = framesByPattern({ from: '2031-03-03', to: '2031-03-18', hours: USUAL_HOURS });
  return { frames, interpretation: null, parallel, hybridHours: null };
}

/** The conference, with nothing in its programme. The same size gives the same one. */
export function conference({ bodies: count, items: each, seed }: ConferenceSize): Meeting {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const bodies = Array.from(
    { length: count },
    (_, index): Body => ({ id: `B${index}`, name: { en: `Body ${index}` } }),
  );
  const minutes = bodies.map(() => Array.from({ length: each }, () => 15 * (1 + Math.floor(random() * 6))));
  const titleOf = (body: number, at: number): string => {
    if (at === 0) return 'Opening of the meeting';
    if (at === 1) return 'Adoption of the agenda';
    if (at === each - 2) return 'Other matters';
    return at === each - 1 ? 'Adoption of the report' : `Business ${at + 1} of body ${body}`;
  };
  const joint = jointPairs(count, each, random);
  for (const [[a, at], [b, to]] of joint) {
    const [one, other] = [minutes[a], minutes[b]];
    if (one && other) other[to] = one[at] as number;
  }
  const idOf = ([body, at]: Place): string => `B${body}/${at + 1}`;
  const partners = (place: Place): string[] =>
    joint.flatMap(([one, other]) =>
      idOf(one) === idOf(place) ? [idOf(other)] : idOf(other) === idOf(place) ? [idOf(one)] : [],
    );
  const agenda = bodies.flatMap(({ id }, body) =>
    Array.from({ length: each }, (_, at): Item => {
      const isOwn = at > 1 && at < each - 2;
      return {
        id: `${id}/${at + 1}`,
        body: id,
        number: String(at + 1),
        title: { en: titleOf(body, at) },
        jointWith: partners([body, at]),
        annotation: null,
        documents: [],
        ...(isOwn || at === each - 1 ? { minutes: at === each - 1 ? 60 : (minutes[body]?.[at] ?? 30) } : {}),
      };
    }),
  );
  return {
    format: 'rostrum-meeting/1',
    id: 'conference',
    revision: 1,
    symbol: null,
    languages: ['en'],
    bodies,
    venue: null,
    timeZone: null,
    start: '2031-03-03',
    end: '2031-03-18',
    agenda,
    documents: [],
    slots: [],
    constraints: {},
  };
}

type Place = readonly [body: number, at: number];

/** Two shared items a pair of bodies, in the same order on both agendas. */
function jointPairs(count: number, each: number, random: () => number): readonly (readonly [Place, Place])[] {
  const pairs: (readonly [Place, Place])[] = [];
  const at = (half: number): number => 3 + half * Math.floor((each - 6) / 2) + Math.floor(random() * ((each - 8) / 2));
  for (let body = 0; body + 1 < count; body += 2) {
    for (const half of [0, 1])
      pairs.push([
        [body, at(half)],
        [body + 1, at(half)],
      ]);
  }
  return pairs;
}
