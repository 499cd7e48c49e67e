// What changed between two states of a meeting: every change told, each once, none made up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/changes.ts';
import { compareMeetings } from '#domain/compare.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Entry, Item, LocalDate, LocalTime, Meeting, Slot } from '#domain/meeting.ts';
import { withContinuations } from '#domain/programme.ts';

function item(id: string, title: string, more: Partial<Item> = {}): Item {
  const [body = '', ...number] = id.split('/');
  return {
    id,
    body,
    number: number.join('/'),
    title: { en: title },
    jointWith: [],
    annotation: null,
    documents: [],
    ...more,
  };
}

function entry(...items: string[]): Entry {
  return { items, continued: false };
}

function slot(day: number, start: LocalTime, ...sessions: [bodies: string, ...entries: Entry[]][]): Slot {
  const date = `2022-05-${day}` as LocalDate;
  const end = (start === '10:00' ? '13:00' : '18:00') as LocalTime;
  return {
    id: `${date}T${start}`,
    date,
    start,
    end,
    sessions: sessions.map(([bodies, ...entries]) => ({
      id: `${date}T${start}/${bodies}`,
      bodies: bodies.split('+'),
      entries,
    })),
  };
}

const meeting: Meeting = {
  format: 'rostrum-meeting/1',
  id: 'm',
  revision: 1,
  symbol: 'CTOC/COP/WG.3/2022/1',
  languages: ['en'],
  bodies: [
    { id: 'A', name: { en: 'Working Group on International Cooperation' }, ordinal: 13 },
    { id: 'B', name: { en: 'Working Group on Technical Assistance' }, ordinal: 13 },
  ],
  venue: { en: 'Vienna' },
  timeZone: 'Europe/Vienna',
  start: '2022-05-23',
  end: '2022-05-25',
  agenda: [
    item('A/1', 'Organizational matters'),
    item('A/1(a)', 'Opening', { jointWith: ['B/1'] }),
    item('A/2', 'Transfer of sentenced persons', { documents: ['WG.3/2022/2'], annotation: { en: 'Old words.' } }),
    item('A/3', 'Environment', { jointWith: ['B/2'], documents: ['WG.2/2022/3-WG.3/2022/3'] }),
    item('A/4', 'Other matters'),
    item('B/1', 'Opening', { jointWith: ['A/1(a)'] }),
    item('B/2', 'Environment', { jointWith: ['A/3'], documents: ['WG.2/2022/3-WG.3/2022/3'] }),
    item('B/3', 'Strategies'),
  ],
  documents: [
    { symbol: 'WG.3/2022/2', title: { en: 'Background paper' } },
    { symbol: 'WG.2/2022/3-WG.3/2022/3', title: { en: 'Joint paper' } },
  ],
  slots: withContinuations([
    slot(23, '10:00', ['A+B', entry('A/1(a)', 'B/1')], ['A', entry('A/2')]),
    slot(23, '15:00', ['A', entry('A/2')]),
    slot(24, '10:00', ['A+B', entry('A/3', 'B/2')]),
    slot(24, '15:00', ['A', entry('A/4')], ['B', entry('B/3')]),
  ]),
  constraints: { days: 3 },
};

const kinds = (after: Meeting, before = meeting): string[] =>
  compareMeetings(before, after).map((change) => change.kind);

function withSlots(change: (slots: readonly Slot[]) => readonly Slot[]): Meeting {
  return { ...meeting, slots: withContinuations(change(meeting.slots)) };
}

function withItem(id: string, change: Partial<Item>): Meeting {
  return { ...meeting, agenda: meeting.agenda.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** The changes of a kind, also where several kinds share a shape. */
type Told<Kind extends Change['kind'], Any = Change> = Any extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Any
    : never
  : never;

function only<Kind extends Change['kind']>(changes: readonly Change[], kind: Kind): Told<Kind> {
  expect(changes.map((change) => change.kind)).toEqual([kind]);
  return changes[0] as Told<Kind>;
}

describe('the meeting itself', () => {
  const cases: [string, Partial<Meeting>, string][] = [
    ['a symbol', { symbol: 'CTOC/COP/WG.3/2022/1/Rev.1' }, 'symbol-changed'],
    ['a title of its own', { title: { en: 'Spring meeting' } }, 'title-changed'],
    ['the venue', { venue: { en: 'Geneva' } }, 'venue-changed'],
    ['the time zone', { timeZone: 'Europe/Zurich' }, 'time-zone-changed'],
    ['the dates', { end: '2022-05-27' }, 'dates-changed'],
    ['the distribution', { distribution: '2022-03-01' }, 'distribution-changed'],
    ['a re-issue', { reissued: '2022-04-01' }, 'reissue-changed'],
    ['the languages', { languages: ['en', 'fr'] }, 'languages-changed'],
    ['what was granted', { constraints: { days: 2 } }, 'constraint-changed'],
    ['a third body', { bodies: [...meeting.bodies, { id: 'C', name: { en: 'Plenary' } }] }, 'body-added'],
  ];
  it.each(cases)('tells %s', (_what, change, kind) => expect(kinds({ ...meeting, ...change })).toEqual([kind]));

  it('tells a body renamed and renumbered, each once', () => {
    const [first, ...rest] = meeting.bodies;
    const bodies = [{ ...first, id: 'A', name: { en: 'Working Group on Extradition' }, ordinal: 14 }, ...rest];
    expect(kinds({ ...meeting, bodies })).toEqual(['body-renamed', 'body-ordinal-changed']);
  });

  it('knows bodies by their names when the columns are printed the other way round', () => {
    const other = { A: 'B', B: 'A' } as Record<string, string>;
    const turn = (id: string): string => (other[id[0] ?? ''] ?? '') + id.slice(1);
    const turned: Meeting = {
      ...meeting,
      bodies: meeting.bodies.map((body) => ({ ...body, id: turn(body.id) })).reverse(),
      agenda: meeting.agenda.map((one) => ({
        ...one,
        id: turn(one.id),
        body: turn(one.body),
        jointWith: one.jointWith.map(turn),
      })),
      slots: meeting.slots.map((one) => ({
        ...one,
        sessions: one.sessions.map((session) => ({
          ...session,
          bodies: session.bodies.map(turn),
          entries: session.entries.map((taken) => ({ ...taken, items: taken.items.map(turn) })),
        })),
      })),
    };
    expect(kinds(turned)).toEqual([]);
  });
});

describe('the agenda', () => {
  it('tells a renamed item with both titles', () => {
    const change = only(compareMeetings(meeting, withItem('A/2', { title: { en: 'Extradition' } })), 'item-renamed');
    expect([change.before.title.en, change.after.title.en]).toEqual(['Transfer of sentenced persons', 'Extradition']);
  });

  it('tells an inserted item and who was renumbered by it, not that everything was renamed', () => {
    const moved = (id: string): string => id.replace('A/4', 'A/5').replace('A/3', 'A/4');
    const agenda = (meeting.agenda as readonly Item[])
      .map((one) => ({
        ...one,
        id: moved(one.id),
        number: moved(one.id).slice(2),
        jointWith: one.jointWith.map(moved),
      }))
      .toSpliced(3, 0, item('A/3', 'Asset recovery') as never);
    const slots = meeting.slots.map((one) => ({
      ...one,
      sessions: one.sessions.map((session) => ({
        ...session,
        entries: session.entries.map((taken) => ({ ...taken, items: taken.items.map(moved) })),
      })),
    }));
    expect(kinds({ ...meeting, agenda, slots })).toEqual(['item-added', 'item-renumbered', 'item-renumbered']);
  });

  it('does not tell the sub-items that only follow their item to its new number', () => {
    const moved = (id: string): string => id.replace('A/1', 'A/9');
    const after: Meeting = {
      ...meeting,
      agenda: meeting.agenda.map((one) => ({
        ...one,
        id: moved(one.id),
        number: moved(one.id).slice(2),
        jointWith: one.jointWith.map(moved),
      })),
      slots: meeting.slots.map((one) => ({
        ...one,
        sessions: one.sessions.map((session) => ({
          ...session,
          entries: session.entries.map((taken) => ({ ...taken, items: taken.items.map(moved) })),
        })),
      })),
    };
    const change = only(compareMeetings(meeting, after), 'item-renumbered');
    expect([change.before.number, change.after.number]).toEqual(['1', '9']);
  });

  it('tells once that two items became joint, though both say so', () => {
    const agenda = meeting.agenda.map((one) =>
      one.id === 'A/4' ? { ...one, jointWith: ['B/3'] } : one.id === 'B/3' ? { ...one, jointWith: ['A/4'] } : one,
    );
    const change = only(compareMeetings(meeting, { ...meeting, agenda }), 'items-became-joint');
    expect(change.items.map(({ id }) => id)).toEqual(['A/4', 'B/3']);
    expect(kinds(meeting, { ...meeting, agenda })).toEqual(['items-no-longer-joint']);
  });

  it('tells another annotation, and items that came or went', () => {
    expect(kinds(withItem('A/2', { annotation: { en: 'New words.' } }))).toEqual(['annotation-changed']);
    const more = { ...meeting, agenda: [...meeting.agenda, item('B/4', 'Other matters')] };
    expect(kinds(more)).toEqual(['item-added']);
    expect(kinds(meeting, more)).toEqual(['item-removed']);
  });
});

describe('the documents', () => {
  it('tells a new document once, with the items that list it', () => {
    const after = {
      ...withItem('A/4', { documents: ['CRP.1'] }),
      documents: [...meeting.documents, { symbol: 'CRP.1', title: { en: 'Note' } }],
    };
    const change = only(compareMeetings(meeting, after), 'document-added');
    expect([change.document.symbol, change.items.map(({ id }) => id)]).toEqual(['CRP.1', ['A/4']]);
    expect(kinds(meeting, after)).toEqual(['document-removed']);
  });

  it('tells a document that is listed elsewhere, and one with another status', () => {
    expect(kinds(withItem('A/4', { documents: ['WG.3/2022/2'] }))).toEqual(['document-listed']);
    expect(kinds(withItem('B/2', { documents: [] }))).toEqual(['document-unlisted']);
    const documents = meeting.documents.map((one) => ({ ...one, status: 'issued' as const }));
    expect(kinds({ ...meeting, documents })).toEqual(['document-changed', 'document-changed']);
  });
});

describe('the programme', () => {
  it('tells a moved joint entry as one change, with both its items', () => {
    const after = withSlots(([monday, afternoon, tuesday, last]) => [
      monday as Slot,
      afternoon as Slot,
      { ...(tuesday as Slot), sessions: [] },
      last as Slot,
      slot(25, '10:00', ['A+B', entry('A/3', 'B/2')]),
    ]);
    const changes = compareMeetings(meeting, after);
    expect(changes.map(({ kind }) => kind)).toEqual(['slot-added', 'entry-moved']);
    const moved = changes[1] as Told<'entry-moved'>;
    expect(moved.business.items.map(({ id }) => id)).toEqual(['A/3', 'B/2']);
    expect([moved.from.date, moved.to.date]).toEqual(['2022-05-24', '2022-05-25']);
  });

  it('tells what the edit "move-entry" does as one move', () => {
    const edited = applyEdit(meeting, {
      kind: 'move-entry',
      from: { slot: '2022-05-24T15:00', session: '2022-05-24T15:00/B', index: 0 },
      to: { slot: '2022-05-24T10:00', session: '2022-05-24T10:00/A+B', index: 1 },
    }).meeting as Meeting;
    expect(kinds(edited).filter((kind) => kind !== 'session-cancelled')).toEqual(['entry-moved']);
  });

  it('tells that the second half of a continued item moved, not its beginning', () => {
    const after = withSlots(([monday, , tuesday, last]) => [
      monday as Slot,
      { ...(meeting.slots[1] as Slot), sessions: [] },
      {
        ...(tuesday as Slot),
        sessions: [...(tuesday as Slot).sessions, { id: 'x', bodies: ['A'], entries: [entry('A/2')] }],
      },
      last as Slot,
    ]);
    const change = only(compareMeetings(meeting, after), 'entry-moved');
    expect([change.from.slot, change.to.slot]).toEqual(['2022-05-23T15:00', '2022-05-24T10:00']);
  });

  it('tells two sittings that became one joint sitting by what each took up', () => {
    const after = withSlots((slots) => [...slots.slice(0, 3), slot(24, '15:00', ['A+B', entry('A/4', 'B/3')])]);
    const change = only(compareMeetings(meeting, after), 'entry-became-joint');
    expect(change.business.items.map(({ id }) => id)).toEqual(['A/4', 'B/3']);
    expect(kinds(meeting, after)).toEqual(['entry-no-longer-joint']);
  });

  it('tells other hours as such, not as a slot cancelled and another added', () => {
    const after = withSlots((slots) =>
      slots.map((one, at) => (at === 1 ? { ...one, id: 'new', start: '14:30', end: '17:30' } : one)),
    );
    const change = only(compareMeetings(meeting, after), 'slot-time-changed');
    expect([change.before.start, change.after.start]).toEqual(['15:00', '14:30']);
  });

  it('tells a slot that is emptied by a move with that move', () => {
    const [first, second, third, fourth] = meeting.slots as [Slot, Slot, Slot, Slot];
    const into = (one: Slot, from: Slot): Slot => ({ ...one, sessions: [...one.sessions, ...from.sessions] });
    const [moved, ...others] = compareMeetings(meeting, { ...meeting, slots: [first, third, into(fourth, second)] });
    expect(others.filter(({ kind }) => kind !== 'entry-moved')).toEqual([]);
    const moves = [moved, ...others] as Told<'entry-moved'>[];
    expect(moves.map(({ frees }) => frees?.id ?? null)).toEqual([...moves.slice(1).map(() => null), second.id]);
  });

  it('tells a cancelled slot and what was withdrawn with it', () => {
    expect(kinds(withSlots((slots) => slots.slice(0, 3)))).toEqual([
      'slot-cancelled',
      'entry-withdrawn',
      'entry-withdrawn',
    ]);
  });

  it('tells room, mode, length, wording, order and mark', () => {
    const first = meeting.slots[3] as Slot;
    const change = (one: Partial<Slot>): string[] =>
      kinds({ ...meeting, slots: [...meeting.slots.slice(0, 3), { ...first, ...one }] });
    const [sitting, other] = first.sessions;
    if (!sitting || !other) throw new Error('the afternoon has two sittings');
    const taken = (more: Partial<Entry>): string[] =>
      change({ sessions: [{ ...sitting, entries: [{ ...entry('A/4'), ...more }] }, other] });
    expect(change({ mode: 'hybrid' })).toEqual(['slot-mode-changed']);
    expect(change({ sessions: [{ ...sitting, room: 'M1' }, other] })).toEqual(['room-changed']);
    expect(change({ sessions: [other, sitting] })).toEqual([]);
    expect(taken({ minutes: 30 })).toEqual(['entry-length-changed']);
    expect(taken({ title: { en: 'Any other matters' } })).toEqual(['entry-retitled']);
    expect(taken({ continued: true })).toEqual(['continued-mark-changed']);
    const both = { ...meeting, slots: [slot(23, '10:00', ['A', entry('A/2'), entry('A/4')])] };
    expect(kinds({ ...both, slots: [slot(23, '10:00', ['A', entry('A/4'), entry('A/2')])] }, both)).toEqual([
      'order-changed',
    ]);
    expect(change({ sessions: [sitting, other, { id: 'e', bodies: ['A'], entries: [] }] })).toEqual(['session-added']);
  });
});

describe('any two states', () => {
  const titles = fc.constantFrom('Opening', 'Other matters', 'Report', 'Assets');
  const days = fc.constantFrom<LocalDate>('2022-05-23', '2022-05-24');
  const hours = fc.constantFrom<[LocalTime, LocalTime]>(['10:00', '13:00'], ['15:00', '18:00'], ['11:00', '12:00']);
  const ids = ['A/1', 'A/1(a)', 'A/2', 'B/1', 'B/2'];
  const anItem = fc.record({
    title: titles,
    joint: fc.subarray(ids),
    documents: fc.subarray(['D/1', 'D/2']),
    words: fc.option(titles),
  });
  const anEntry = fc.record({
    items: fc.subarray(ids, { maxLength: 2 }),
    continued: fc.boolean(),
    title: fc.option(titles),
  });
  const aSession = fc.record({
    bodies: fc.subarray(['A', 'B'], { minLength: 1 }),
    room: fc.option(titles),
    entries: fc.array(anEntry, { maxLength: 3 }),
  });
  const aSlot = fc.record({ date: days, hours, sessions: fc.array(aSession, { maxLength: 3 }) });
  const aMeeting = fc
    .record({
      items: fc.array(anItem, { minLength: ids.length, maxLength: ids.length }),
      slots: fc.array(aSlot, { maxLength: 4 }),
      symbol: fc.option(titles),
    })
    .map(
      ({ items, slots, symbol }): Meeting => ({
        ...meeting,
        symbol,
        agenda: ids.map((id, at) => {
          const one = items[at];
          return item(id, one?.title ?? '', {
            jointWith: one?.joint.filter((other) => other[0] !== id[0]) ?? [],
            documents: one?.documents ?? [],
            annotation: one?.words ? { en: one.words } : null,
          });
        }),
        slots: slots.map((one, at) => ({
          id: `s${at}`,
          date: one.date,
          start: one.hours[0],
          end: one.hours[1],
          sessions: one.sessions.map((session, index) => ({
            id: `s${at}.${index}`,
            bodies: session.bodies,
            ...(session.room ? { room: session.room } : {}),
            entries: session.entries.map((taken) => ({
              items: taken.items,
              continued: taken.continued,
              ...(taken.title ? { title: { en: taken.title } } : {}),
            })),
          })),
        })),
      }),
    );

  it('have no changes between a state and itself', () => {
    fc.assert(
      fc.property(aMeeting, (one) => {
        expect(compareMeetings(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('tell each change once', () => {
    fc.assert(
      fc.property(aMeeting, aMeeting, (one, other) => {
        const told = compareMeetings(one, other).map((change) => JSON.stringify(change));
        // Two equal entries of one sitting that are both withdrawn are two changes that read alike.
        const alike = (state: Meeting): boolean =>
          state.slots.some((slot) => {
            const all = slot.sessions.flatMap((session) => session.entries.flatMap((taken) => taken.items));
            return new Set(all).size < all.length;
          });
        const titled = (state: Meeting): boolean =>
          state.slots.some((slot) =>
            slot.sessions.some((session) => session.entries.some((taken) => taken.items.length === 0)),
          );
        if (![one, other].some((state) => alike(state) || titled(state))) expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('never tell business as withdrawn from and added to the programme at once, but as moved', () => {
    fc.assert(
      fc.property(aMeeting, aMeeting, (one, other) => {
        const changes = compareMeetings(one, other);
        const items = (kind: 'entry-added' | 'entry-withdrawn'): string[] =>
          changes.flatMap((change) =>
            change.kind === kind ? change.business.items.map(({ id, title }) => `${id} ${title.en}`) : [],
          );
        const withdrawn = new Set(items('entry-withdrawn'));
        expect(items('entry-added').filter((id) => withdrawn.has(id))).toEqual([]);
      }),
    );
  });

  it('name in the other direction what came as what went', () => {
    fc.assert(
      fc.property(aMeeting, aMeeting, (one, other) => {
        const count = (changes: readonly Change[], kind: Change['kind']): number =>
          changes.filter((change) => change.kind === kind).length;
        const [there, back] = [compareMeetings(one, other), compareMeetings(other, one)];
        const freed = back.filter((change) => change.kind === 'entry-moved' && change.frees).length;
        expect(count(there, 'slot-added')).toBe(count(back, 'slot-cancelled') + freed);
        expect(count(there, 'item-added')).toBe(count(back, 'item-removed'));
        expect(count(there, 'symbol-changed')).toBe(count(back, 'symbol-changed'));
      }),
    );
  });
});
