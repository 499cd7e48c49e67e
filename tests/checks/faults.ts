// Plants faults: in the text of a document, or in the meeting that it means. Each fault knows the places that it
// touches: lines, slots and items. All that is found anew must be at one of them.
import type { Entry, Item, ItemId, LocalDate, LocalTime, Meeting, Session, Slot } from '#domain/meeting.ts';
import { compareSlots } from '#domain/programme.ts';
import { addDays } from '#domain/time.ts';

/** What a fault touches. */
export interface Touched {
  readonly lines?: readonly number[];
  readonly slots?: readonly string[];
  readonly items?: readonly ItemId[];
  readonly documents?: readonly string[];
  readonly dates?: readonly string[];
  /** The number of the item that follows on the one that was changed. */
  readonly follower?: string;
}

/** A planted fault. */
export interface Fault extends Touched {
  readonly kind: string;
  readonly name: string;
}

/** A fault in a text. */
export interface TextFault extends Fault {
  readonly text: string;
}

/** A fault in a meeting. */
export interface MeetingFault extends Fault {
  readonly meeting: Meeting;
}

interface Swap {
  readonly kind: string;
  /** Lines to look at: all, those before the annex, or those of the annex. */
  readonly part: 'all' | 'prose' | 'annex';
  readonly pattern: RegExp;
  readonly to: (match: RegExpExecArray) => string;
}

const DAYS = ['一', '二', '三', '四', '五', '六', '日'];
const plus = (text: string | undefined, by: number): string => String(Number(text) + by);

const SWAPS: readonly Swap[] = [
  {
    kind: 'weekday',
    part: 'all',
    pattern: /(?<=日\s*[,，]?\s*)星期([一二三四五六])/g,
    to: ([, day]) => `星期${DAYS[(DAYS.indexOf(day as string) + 1) % 7]}`,
  },
  { kind: 'date in prose', part: 'prose', pattern: /(\d{1,2})(?= ?日星期)/g, to: ([, day]) => plus(day, 1) },
  {
    kind: 'hour in prose',
    part: 'prose',
    pattern: /(?<=[上下]午 ?)(10|6|3)(?= ?时)/g,
    to: ([, hour]) => plus(hour, -1),
  },
  { kind: 'date in the annex', part: 'annex', pattern: /(\d{1,2})(?= ?日，星期)/g, to: ([, day]) => plus(day, 1) },
  {
    kind: 'hour in the annex',
    part: 'annex',
    pattern: /(?<=[上下]午 ?)(10|3)(?= ?时至)/g,
    to: ([, hour]) => plus(hour, -1),
  },
  { kind: 'continuation in the annex', part: 'annex', pattern: /（续）/g, to: () => '' },
  { kind: 'joint mark', part: 'prose', pattern: /（联合项目）/g, to: () => '' },
  {
    kind: 'number of an item in prose',
    part: 'prose',
    pattern: /(?<=(?:为审议|在)议程项目 ?|(?<!会)议程项目 )([2-9])(?= ?(?:定于|之?下|，|的讨论))/g,
    to: ([, number]) => plus(number, 1),
  },
  { kind: 'number on the agenda', part: 'prose', pattern: /^ ?([2-9])(?=\. )/g, to: ([, number]) => plus(number, 20) },
  {
    kind: 'year in the annotations',
    part: 'prose',
    pattern: /(2020|2010)(?= ?年 ?(?:7|10) ?月 ?\d+ ?日和)/g,
    to: ([, year]) => plus(year, 1),
  },
  { kind: 'meetings granted', part: 'prose', pattern: /四(?=次配有)/g, to: () => '三' },
  { kind: 'days granted', part: 'prose', pattern: /两(?=天内)/g, to: () => '三' },
];

/** Faults in the text of a document, one at each place that a kind finds. */
export function textFaults(text: string): readonly TextFault[] {
  const lines = text.split('\n');
  const annex = lines.findIndex((line) => line.trim() === '附件');
  const faults: TextFault[] = [];
  for (const { kind, part, pattern, to } of SWAPS) {
    for (const [at, line] of lines.entries()) {
      const inAnnex = annex >= 0 && at > annex;
      if ((part === 'prose' && inAnnex) || (part === 'annex' && !inAnnex)) continue;
      for (const match of line.matchAll(pattern)) {
        const changed = line.slice(0, match.index) + to(match) + line.slice(match.index + match[0].length);
        faults.push({
          kind,
          name: `${kind}, line ${at + 1}: ${changed.trim().slice(0, 40)}`,
          text: lines.with(at, changed).join('\n'),
          lines: [at + 1],
          // What follows on a number is touched by it.
          ...(kind === 'number on the agenda' ? { follower: plus(match[1], 1) } : {}),
        });
      }
    }
  }
  return faults;
}

const withSlot = (meeting: Meeting, at: number, slot: Slot): Meeting => ({
  ...meeting,
  slots: meeting.slots.with(at, slot),
});

const itemsIn = (slot: Slot): ItemId[] => slot.sessions.flatMap(({ entries }) => entries.flatMap(({ items }) => items));

interface Placed {
  readonly slot: Slot;
  readonly slotAt: number;
  readonly session: Session;
  readonly sessionAt: number;
  readonly entry: Entry;
  readonly at: number;
}

const placesIn = (meeting: Meeting): Placed[] =>
  meeting.slots.flatMap((slot, slotAt) =>
    slot.sessions.flatMap((session, sessionAt) =>
      session.entries.map((entry, at) => ({ slot, slotAt, session, sessionAt, entry, at })),
    ),
  );

const withEntries = (
  meeting: Meeting,
  { slot, slotAt, session, sessionAt }: Placed,
  entries: readonly Entry[],
): Meeting => withSlot(meeting, slotAt, { ...slot, sessions: slot.sessions.with(sessionAt, { ...session, entries }) });

function slotFaults(meeting: Meeting): MeetingFault[] {
  return meeting.slots.flatMap((slot, at): MeetingFault[] => {
    const fault = (kind: string, changed: Partial<Slot>): MeetingFault => {
      const made = withSlot(meeting, at, { ...slot, ...changed });
      return {
        kind,
        name: `${kind}: ${slot.id}`,
        meeting: { ...made, slots: made.slots.toSorted(compareSlots) },
        slots: [slot.id],
        items: [...itemsIn(slot), ...itemsIn(slot).map((id) => id.replace(/\(.*/, ''))],
        dates: [slot.date, changed.date ?? slot.date],
      };
    };
    return [
      fault('slot on another day', { date: addDays(slot.date, 7) as LocalDate }),
      fault('slot that ends late', { end: slot.end === '13:00' ? '14:30' : '19:00' }),
      fault('slot that starts early', { start: slot.start === '10:00' ? '09:00' : ('13:00' as LocalTime) }),
      fault('slot without business', { sessions: [] }),
    ];
  });
}

function entryFaults(meeting: Meeting): MeetingFault[] {
  const language = meeting.languages[0] ?? 'zh';
  return placesIn(meeting).flatMap((place): MeetingFault[] => {
    const { slot, session, entry, at } = place;
    const next = session.entries[at + 1];
    const fault = (kind: string, entries: readonly Entry[], items = entry.items): MeetingFault => ({
      kind,
      name: `${kind}: ${slot.id} ${entry.items.join('+')}`,
      meeting: withEntries(meeting, place, entries),
      slots: [slot.id],
      items,
    });
    // Where the document itself has an item twice in a slot, one less is no fault.
    const twice = itemsIn(slot).filter((id) => entry.items.includes(id)).length > entry.items.length;
    // An item above others in one slot is their heading.
    const heads = itemsIn(slot).some((id) => entry.items.some((own) => id.startsWith(`${own}(`)));
    if (twice || heads) return [];
    const stranger = { ...entry, items: entry.items.map((id) => `${id.slice(0, id.indexOf('/'))}/99`) };
    return [
      // Without its continuation an item is only shorter.
      ...(entry.continued ? [] : [fault('entry removed', session.entries.toSpliced(at, 1))]),
      fault('entry twice', session.entries.toSpliced(at, 0, entry)),
      fault('continuation turned', session.entries.with(at, { ...entry, continued: !entry.continued })),
      fault('title of an entry', session.entries.with(at, { ...entry, title: { [language]: '关于月球背面的事项' } })),
      fault('entry of an unknown item', session.entries.with(at, stranger), [...entry.items, ...stranger.items]),
      ...(next
        ? [
            fault('entries in another order', session.entries.toSpliced(at, 2, next, entry), [
              ...entry.items,
              ...next.items,
            ]),
          ]
        : []),
    ];
  });
}

function agendaFaults(meeting: Meeting): MeetingFault[] {
  return meeting.agenda.flatMap((item, at): MeetingFault[] => {
    const fault = (kind: string, agenda: readonly Item[]): MeetingFault => ({
      kind,
      name: `${kind}: ${item.id}`,
      meeting: { ...meeting, agenda },
      // What stands under the item, and what follows on it, is touched by its number.
      items: [
        item.id,
        ...item.jointWith,
        ...meeting.agenda.filter(({ id }) => id.startsWith(`${item.id}(`)).map(({ id }) => id),
      ],
      slots: meeting.slots.filter((slot) => itemsIn(slot).includes(item.id)).map(({ id }) => id),
      documents: item.documents,
    });
    const next = meeting.agenda[at + 1];
    const removed = fault('item removed from the agenda', meeting.agenda.toSpliced(at, 1));
    return [
      { ...removed, items: [...(removed.items ?? []), ...(next ? [next.id] : [])] },
      ...(item.jointWith.length > 0
        ? [fault('joint mark of one item', meeting.agenda.with(at, { ...item, jointWith: [] }))]
        : []),
    ];
  });
}

function documentFaults(meeting: Meeting): MeetingFault[] {
  return meeting.documents.flatMap((document, at): MeetingFault[] => {
    const holders = meeting.agenda.filter(({ documents }) => documents.includes(document.symbol)).map(({ id }) => id);
    const fault = (kind: string, documents: Meeting['documents'], symbol = document.symbol): MeetingFault => ({
      kind,
      name: `${kind}: ${document.symbol}`,
      meeting: { ...meeting, documents },
      documents: [document.symbol, symbol],
      items: holders,
    });
    const other = document.symbol.replace(/\d+$/, (number) => plus(number, 40));
    const broken = document.symbol.replace('/', ' /');
    return [
      fault('symbol in the list', meeting.documents.with(at, { ...document, symbol: other }), other),
      fault('form of a symbol', meeting.documents.with(at, { ...document, symbol: broken }), broken),
      fault('document twice', [...meeting.documents, document]),
      fault('document removed', meeting.documents.toSpliced(at, 1)),
    ];
  });
}

/** Faults in the meeting that a document means. */
export function meetingFaults(meeting: Meeting): readonly MeetingFault[] {
  return [slotFaults, entryFaults, agendaFaults, documentFaults].flatMap((make) => make(meeting));
}
