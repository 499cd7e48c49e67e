// What was not seen yet of an update, as the marks of the grid: each where it now is, and what went away where it was.
// What the grid has no place for (the masthead, annotations) stands in the list alone.
import type { Business, Change, Hours, SessionPlace } from '#domain/changes.ts';
import type { ItemId, LocalDate, Meeting, Session, Slot, SlotId, Text } from '#domain/meeting.ts';
import { sessionKey } from '#domain/plan-resolve.ts';
import { type Wording, wordingIn } from '#domain/text.ts';
import type { GridNews, NewsLine } from '#grid/news.ts';
import type { MessageId, Words } from '../words.ts';
import { hoursInWords, itemsInWords, type Telling } from './change-words.ts';

/** Tells kinds of marks apart without colour. */
const SHAPES = { moved: '⇄', come: '+', gone: '−', other: '≠', room: '⌂' } as const;

/** What is to be marked: changes, and the two states that they lie between. */
interface Compared {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly changes: readonly { readonly change: Change }[];
}

/** The marks of changes, where they stand in the later state; null where the grid shows nothing of them. */
export function gridNews(untold: Compared, words: Words): GridNews | null {
  const telling = { ...untold, words };
  return untold.changes.reduce((marks, { change }) => marked(change, marks, telling), new Marks(untold.after)).made();
}

function marked(change: Change, marks: Marks, telling: Telling): Marks {
  const { words } = telling;
  const say = (shape: keyof typeof SHAPES, id: MessageId, values = {}, subject?: Text | null): NewsLine => {
    const about: Wording | undefined = subject ? wordingIn(subject, [words.language]) : undefined;
    return { shape: SHAPES[shape], text: words.t(id, values), ...(about?.text ? { subject: about } : {}) };
  };
  const hours = (at: Omit<Hours, 'slot'>): string => hoursInWords(at, words.language);
  const away = (business: Business): { what: string; title: Text | undefined } => ({
    what: itemsInWords(business.items, telling),
    title: business.title ?? business.items[0]?.title,
  });
  switch (change.kind) {
    case 'entry-moved': {
      const { what, title } = away(change.business);
      marks.atEntry(change.to, change.business, say('moved', 'changes.gridMovedHere', { place: hours(change.from) }));
      const gone = say('moved', 'changes.gridMovedAway', { what, place: hours(change.to) }, title);
      const there = marks.whereItWas(change.from, gone);
      const { frees } = change;
      return frees ? there.onDay(frees.date, say('gone', 'changes.gridCancelled', { place: hours(frees) })) : there;
    }
    case 'entry-added':
      return marks.atEntry(change.to, change.business, say('come', 'changes.gridNew'));
    case 'entry-withdrawn': {
      const { what, title } = away(change.business);
      return marks.whereItWas(change.from, say('gone', 'changes.gridWithdrawn', { what }, title));
    }
    case 'entry-became-joint':
      return marks.atEntry(change.to, change.business, say('other', 'changes.gridJoint'));
    case 'entry-no-longer-joint':
      return marks.atEntry(change.to, change.business, say('other', 'changes.gridNotJoint'));
    case 'entry-bodies-changed':
      return marks.atEntry(change.to, change.business, say('other', 'changes.gridBodies'));
    case 'entry-retitled': {
      const message = change.before ? 'changes.gridBefore' : 'changes.gridTitle';
      return marks.atEntry(change.place, change.business, say('other', message, {}, change.before));
    }
    case 'entry-length-changed':
      return marks.atEntry(change.place, change.business, say('other', 'changes.gridLength'));
    case 'room-changed': {
      const message = change.before === null ? 'changes.gridRoomFirst' : 'changes.gridRoom';
      return marks.atSession(change.place, say('room', message, { room: change.before ?? '' }));
    }
    case 'session-added':
      return marks.atSession(change.place, say('come', 'changes.gridNew'));
    case 'session-cancelled':
      return marks.whereItWas(change.place, say('gone', 'changes.gridCancelled', { place: hours(change.place) }));
    case 'slot-added':
      return marks.atSlot(change.slot.id, say('come', 'changes.gridNew'));
    case 'slot-cancelled':
      return marks.onDay(change.slot.date, say('gone', 'changes.gridCancelled', { place: hours(change.slot) }));
    case 'slot-time-changed':
      return marks.atSlot(change.after.slot, say('other', 'changes.gridHours', { place: hours(change.before) }));
    case 'slot-mode-changed':
      return marks.atSlot(change.slot.slot, say('other', 'changes.gridMode'));
    case 'order-changed':
      return marks.atSlot(change.slot.slot, say('other', 'changes.gridOrder'));
    case 'item-renamed':
      return marks.atItem(change.after.id, say('other', 'changes.gridBefore', {}, change.before.title));
    case 'item-renumbered':
      return marks.atItem(change.after.id, say('other', 'changes.gridNumber', { number: change.before.number }));
    case 'document-added': {
      const line = say('come', 'changes.gridPaper', { symbol: change.document.symbol });
      return change.items.reduce((all, { id }) => all.atItem(id, line), marks);
    }
    case 'document-listed':
      return marks.atItem(change.item.id, say('come', 'changes.gridPaper', { symbol: change.document.symbol }));
    default:
      return marks;
  }
}

/** Collects marks by their places in the later state of the meeting. A mark that says the same stands once. */
class Marks {
  readonly #meeting: Meeting;
  readonly #on = new Set<LocalDate>();
  readonly #days = new Map<LocalDate, NewsLine[]>();
  readonly #slots = new Map<SlotId, NewsLine[]>();
  readonly #sessions = new Map<string, { head: NewsLine[]; entries: Map<number, NewsLine[]> }>();

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
  }

  made(): GridNews | null {
    if (this.#on.size === 0) return null;
    return { on: this.#on, days: this.#days, slots: this.#slots, sessions: this.#sessions };
  }

  onDay(date: LocalDate, line: NewsLine): this {
    add(this.#days, date, line);
    this.#on.add(date);
    return this;
  }

  atSlot(id: SlotId, line: NewsLine): this {
    const slot = this.#meeting.slots.find((one) => one.id === id);
    if (!slot) return this;
    add(this.#slots, id, line);
    this.#on.add(slot.date);
    return this;
  }

  atSession(place: Pick<SessionPlace, 'slot' | 'session'>, line: NewsLine): this {
    const found = this.#session(place);
    if (found) put(this.#of(found.slot, found.session).head, line);
    return this;
  }

  atEntry(place: SessionPlace, business: Business, line: NewsLine): this {
    const found = this.#session(place);
    if (!found) return this;
    const [item] = business.items;
    const title = JSON.stringify(business.title ?? {});
    const index = found.session.entries.findIndex((entry) =>
      item ? entry.items.includes(item.id) : entry.items.length === 0 && JSON.stringify(entry.title ?? {}) === title,
    );
    if (index >= 0) add(this.#of(found.slot, found.session).entries, index, line);
    return this;
  }

  /** Where an item is first taken up. */
  atItem(id: ItemId, line: NewsLine): this {
    for (const slot of this.#meeting.slots) {
      for (const session of slot.sessions) {
        const index = session.entries.findIndex(({ items }) => items.includes(id));
        if (index < 0) continue;
        add(this.#of(slot, session).entries, index, line);
        return this;
      }
    }
    return this;
  }

  /** Where something no longer is: with its bodies' sitting at those hours, else at the hours, else on the day. */
  whereItWas({ date, start, end, bodies }: SessionPlace, line: NewsLine): this {
    const slots = this.#meeting.slots.filter((one) => one.date === date && one.start < end && start < one.end);
    for (const slot of slots) {
      const session = slot.sessions.find((one) => one.bodies.some((body) => bodies.includes(body)));
      if (!session) continue;
      put(this.#of(slot, session).head, line);
      return this;
    }
    const [slot] = slots;
    return slot ? this.atSlot(slot.id, line) : this.onDay(date, line);
  }

  #session({ slot, session }: Pick<SessionPlace, 'slot' | 'session'>) {
    const inSlot = this.#meeting.slots.find(({ id }) => id === slot);
    const found = inSlot?.sessions.find(({ id }) => id === session);
    return inSlot && found ? { slot: inSlot, session: found } : null;
  }

  #of(slot: Slot, session: Session) {
    this.#on.add(slot.date);
    const key = sessionKey(this.#meeting.id, slot.id, session.id);
    const known = this.#sessions.get(key) ?? { head: [], entries: new Map<number, NewsLine[]>() };
    this.#sessions.set(key, known);
    return known;
  }
}

function add<Place>(marks: Map<Place, NewsLine[]>, place: Place, line: NewsLine): void {
  const there = marks.get(place) ?? [];
  marks.set(place, there);
  put(there, line);
}

function put(there: NewsLine[], line: NewsLine): void {
  if (!there.some(({ text, subject }) => text === line.text && subject?.text === line.subject?.text)) there.push(line);
}
