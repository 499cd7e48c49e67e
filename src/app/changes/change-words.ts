// Puts a change of a meeting into words: a sentence, what it is about in its own language, the old and the new value.
import type { Business, Change, Hours, SessionPlace } from '#domain/changes.ts';
import type { Item, Meeting, Text } from '#domain/meeting.ts';
import { type Wording, wordingIn } from '#domain/text.ts';
import { dateInWords, formatDates, shortDay } from '../dates.ts';
import type { InterfaceLanguage, Words } from '../words.ts';
import { GRANTED, MODES, SENTENCES, STATUSES } from './change-messages.ts';

/** A change in words. */
export interface ToldChange {
  readonly sentence: string;
  /** What it is about: an item's or a document's title. */
  readonly subject?: Wording | undefined;
  readonly before?: Wording | undefined;
  readonly after?: Wording | undefined;
}

/** Where the words come from: both states for the names of bodies, and the interface's language. */
export interface Telling {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly words: Words;
}

/** A change in the words of the interface's language. */
export function changeWords(change: Change, telling: Telling): ToldChange {
  const { t, language } = telling.words;
  const plain = (text: string | number | null): Wording | undefined =>
    text === null || text === '' ? undefined : { text: `${text}`, language };
  const content = (text: Text | null | undefined): Wording | undefined => {
    const wording = wordingIn(text, [language]);
    return wording.text === '' ? undefined : wording;
  };
  const day = (date: Parameters<typeof dateInWords>[0] | null): Wording | undefined =>
    plain(date && dateInWords(date, language));
  const place = (at: Hours): Wording | undefined => plain(hoursInWords(at, language));
  const sitting = (at: SessionPlace): Wording | undefined =>
    plain([hoursInWords(at, language), bodyNames(at, telling)].filter((part) => part !== '').join(' · '));
  const say = (values: Record<string, string | number> = {}): string => t(SENTENCES[change.kind], values);
  const named = (items: readonly Item[]): string => itemsInWords(items, telling);
  const about = (business: Business): { what: string; subject: Wording | undefined } => ({
    what: named(business.items),
    subject: content(business.title ?? business.items[0]?.title),
  });

  switch (change.kind) {
    case 'symbol-changed':
    case 'time-zone-changed':
      return { sentence: say(), before: plain(change.before), after: plain(change.after) };
    case 'title-changed':
    case 'venue-changed':
      return { sentence: say(), before: content(change.before), after: content(change.after) };
    case 'languages-changed': {
      const names = new Intl.DisplayNames(language, { type: 'language' });
      const list = (tags: readonly string[]) => plain(tags.map((tag) => names.of(tag) ?? tag).join(', '));
      return { sentence: say(), before: list(change.before), after: list(change.after) };
    }
    case 'dates-changed': {
      const days = ({ start, end }: typeof change.before) => plain(formatDates(start, end, language));
      return { sentence: say(), before: days(change.before), after: days(change.after) };
    }
    case 'distribution-changed':
    case 'reissue-changed':
      return { sentence: say(), before: day(change.before), after: day(change.after) };
    case 'constraint-changed':
      return {
        sentence: say({ name: t(GRANTED[change.constraint]) }),
        before: plain(change.before),
        after: plain(change.after),
      };
    case 'body-added':
    case 'body-removed':
      return { sentence: say(), subject: content(change.body.name) };
    case 'body-renamed':
      return { sentence: say(), before: content(change.before.name), after: content(change.after.name) };
    case 'body-ordinal-changed':
      return {
        sentence: say(),
        subject: content(change.after.name),
        before: plain(change.before.ordinal ?? null),
        after: plain(change.after.ordinal ?? null),
      };
    case 'item-added':
    case 'item-removed':
      return { sentence: say({ what: named([change.item]) }), subject: content(change.item.title) };
    case 'item-renamed':
      return {
        sentence: say({ what: named([change.after]) }),
        before: content(change.before.title),
        after: content(change.after.title),
      };
    case 'item-renumbered':
      return {
        sentence: say({ what: named([change.after]) }),
        subject: content(change.after.title),
        before: plain(change.before.number),
        after: plain(change.after.number),
      };
    case 'annotation-changed':
      return { sentence: say({ what: named([change.after]) }), subject: content(change.after.title) };
    case 'items-became-joint':
    case 'items-no-longer-joint':
      return { sentence: say({ what: named(change.items) }), subject: content(change.items[0]?.title) };
    case 'document-added':
    case 'document-removed':
      return { sentence: say({ symbol: change.document.symbol }), subject: content(change.document.title) };
    case 'document-changed': {
      const state = (document: typeof change.before): Wording | undefined =>
        change.before.status === change.after.status
          ? (content(document.title) ?? plain(document.url ?? null))
          : document.status && plain(t(STATUSES[document.status]));
      return {
        sentence: say({ symbol: change.after.symbol }),
        before: state(change.before),
        after: state(change.after),
      };
    }
    case 'document-listed':
    case 'document-unlisted':
      return {
        sentence: say({ symbol: change.document.symbol, what: named([change.item]) }),
        subject: content(change.item.title),
      };
    case 'slot-added':
    case 'slot-cancelled': {
      const { id, date, start, end } = change.slot;
      return { sentence: say(), subject: place({ slot: id, date, start, end }) };
    }
    case 'slot-time-changed':
      return { sentence: say(), before: place(change.before), after: place(change.after) };
    case 'slot-mode-changed':
      return {
        sentence: say(),
        subject: place(change.slot),
        before: change.before ? plain(t(MODES[change.before])) : undefined,
        after: change.after ? plain(t(MODES[change.after])) : undefined,
      };
    case 'room-changed':
      return {
        sentence: say(),
        subject: sitting(change.place),
        before: plain(change.before),
        after: plain(change.after),
      };
    case 'session-added':
    case 'session-cancelled':
      return { sentence: say(), subject: sitting(change.place) };
    case 'entry-moved':
    case 'entry-bodies-changed': {
      const { what, subject } = about(change.business);
      const isFreed = change.kind === 'entry-moved' && change.frees !== undefined;
      const sentence = isFreed ? t('changes.movedFreeing', { what }) : say({ what });
      return { sentence, subject, before: sitting(change.from), after: sitting(change.to) };
    }
    case 'entry-added': {
      const { what, subject } = about(change.business);
      return { sentence: say({ what }), subject, after: sitting(change.to) };
    }
    case 'entry-withdrawn': {
      const { what, subject } = about(change.business);
      return { sentence: say({ what }), subject, before: sitting(change.from) };
    }
    case 'entry-became-joint':
    case 'entry-no-longer-joint': {
      const { what, subject } = about(change.business);
      return { sentence: say({ what }), subject, after: place(change.to) };
    }
    case 'entry-retitled':
      return {
        sentence: say({ what: named(change.business.items) }),
        before: content(change.before),
        after: content(change.after),
      };
    case 'entry-length-changed': {
      const { what, subject } = about(change.business);
      const minutes = (count: number | null) => (count === null ? undefined : plain(t('importing.minutes', { count })));
      return { sentence: say({ what }), subject, before: minutes(change.before), after: minutes(change.after) };
    }
    case 'continued-mark-changed': {
      const { what, subject } = about(change.business);
      const mark = (isContinued: boolean) => plain(t(isContinued ? 'importing.continued' : 'importing.notContinued'));
      return { sentence: say({ what }), subject, before: mark(change.before), after: mark(change.after) };
    }
    case 'order-changed': {
      const order = (all: readonly Business[]) =>
        plain(all.map((one) => numbers(one.items) || (content(one.title)?.text ?? '')).join(', '));
      return { sentence: say(), subject: place(change.slot), before: order(change.before), after: order(change.after) };
    }
  }
}

function numbers(items: readonly Item[]): string {
  return items.map((item) => item.number).join(' / ');
}

/** "Item 3 / 2"; where the meeting has several bodies an item alone is told with its body. */
export function itemsInWords(items: readonly Item[], { before, after, words }: Telling): string {
  const [item] = items;
  if (!item) return words.t('importing.otherBusiness');
  const body = [...after.bodies, ...before.bodies].find((candidate) => candidate.id === item.body);
  if (items.length > 1 || after.bodies.length < 2 || !body)
    return words.t('importing.itemNumber', { number: numbers(items) });
  return words.t('importing.itemOfBody', {
    number: item.number,
    body: isolated(wordingIn(body.name, [words.language]).text),
  });
}

/** A text that keeps its own direction inside a sentence of another. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The day and the hours of a slot: "Wed 25 May 15:00–18:00". */
export function hoursInWords({ date, start, end }: Omit<Hours, 'slot'>, language: InterfaceLanguage): string {
  const span = `${start}–${end}`;
  // Among words written from the right the hours would change places.
  return `${shortDay(date, language)} ${language === 'ar' ? `\u2066${span}\u2069` : span}`;
}

/** The bodies of a sitting by name, where the meeting has several. */
function bodyNames({ bodies }: SessionPlace, { before, after, words }: Telling): string {
  if (after.bodies.length < 2) return '';
  const known = [...after.bodies, ...before.bodies];
  return bodies
    .map((id) => wordingIn(known.find((body) => body.id === id)?.name, [words.language]).text || id)
    .join(' + ');
}
