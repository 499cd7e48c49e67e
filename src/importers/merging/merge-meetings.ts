// One meeting out of two documents about it: what one lacks the other gives, in every language that they have; where they
// disagree the known one stands and the difference is an observation. A correction is the other way round: it counts.
// Pure, and merging the same twice changes nothing. Revisions are updates (update.ts).
import { compareNumbers } from '#domain/agenda.ts';
import type { Observation } from '#domain/finding.ts';
import type { Body, Document, Item, Meeting, Slot, SlotId, Text } from '#domain/meeting.ts';
import { compareSlots, withContinuations } from '#domain/programme.ts';
import type { ValueKey } from '../reading.ts';
import { withItemsOfTitles } from './items-of-titles.ts';
import { matched } from './matched.ts';
import { mergeSlots } from './merge-slots.ts';
import { numberPath, type Relation } from './relation.ts';

/** Two documents as one meeting. */
export interface Merged {
  readonly meeting: Meeting;
  /** Where they disagree: rules "documents-differ-…", whose value `document` tells the second one by symbol and language. */
  readonly observations: readonly Observation[];
  /** Under which key a value of the second document stands in the meeting; null where it was not taken over. */
  readonly keyOf: (key: ValueKey) => ValueKey | null;
  /** Slots as the second document has them, where it disagrees on what they take up or has them alone. */
  readonly others: ReadonlyMap<SlotId, Slot>;
}

/** Merges a document into a meeting, to which it stands as a language version, as another part, or as a correction. */
export function mergeMeetings(known: Meeting, read: Meeting, relation: Exclude<Relation, 'revision'>): Merged {
  const pairs = matched(known, read);
  const counts = relation === 'correction';
  const document = [read.symbol, `(${read.languages.join(', ')})`].filter(Boolean).join(' ');
  const observations: Observation[] = [];
  const tell = (rule: string, where: Observation['where'], values: Observation['values'] = {}): void => {
    observations.push({
      rule,
      severity: 'warning',
      where,
      values: { ...values, document },
    });
  };
  const text = <Of extends Text | null>(own: Of, other: Text | null | undefined): Of | Text =>
    bothTexts(own, other, counts);

  const bodies = [
    ...known.bodies.map((body): Body => {
      const other = pairs.readBody.get(body);
      return other ? { ...other, ...body, id: body.id, name: text(body.name, other.name) } : body;
    }),
    ...pairs.newBodies,
  ];
  const order = new Map(bodies.map(({ id }, index) => [id, index]));
  const agenda = known.agenda.map((item): Item => {
    const other = pairs.readItem.get(item);
    if (!other) {
      if (relation === 'language-version' && read.agenda.length > 0)
        tell('documents-differ-item', { item: item.id }, { number: item.number });
      return item;
    }
    if (relation === 'language-version' && numberPath(item.number) !== numberPath(other.number))
      tell('documents-differ-number', { item: item.id }, { number: item.number, otherNumber: other.number });
    const title = text(item.title, other.title);
    if (!counts && differs(item.title, other.title))
      tell(
        'documents-differ-title',
        { item: item.id },
        { number: item.number, title: Object.values(other.title)[0] ?? '' },
      );
    return {
      ...item,
      title,
      annotation: text(item.annotation, other.annotation),
      jointWith: union(
        item.jointWith,
        other.jointWith.flatMap((id) => pairs.itemId.get(id) ?? []),
      ),
      documents: union(item.documents, other.documents),
    };
  });
  const takesItems = relation !== 'language-version' || known.agenda.length === 0;
  const apart = known.agenda.length === 0 || read.agenda.length === 0;
  for (const item of pairs.newItems) {
    if (takesItems) agenda.push({ ...item, jointWith: item.jointWith.flatMap((id) => pairs.itemId.get(id) ?? []) });
    else tell('documents-differ-item', { body: item.body }, { number: item.number });
  }
  if (agenda.length > known.agenda.length)
    agenda.sort((a, b) => (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0) || compareNumbers(a.number, b.number));
  const there = new Set(agenda.map(({ id }) => id));
  const itemId = (id: string): string | undefined => {
    const own = pairs.itemId.get(id);
    return own !== undefined && there.has(own) ? own : undefined;
  };
  const slots = mergeSlots(known, read, { relation, itemId, bodyId: pairs.bodyId, tell, text });
  const isApart = known.start !== read.start || known.end !== read.end;
  const isPart = relation === 'part';
  if (isApart && !counts)
    tell(
      'documents-differ-dates',
      {},
      { start: known.start, end: known.end, otherStart: read.start, otherEnd: read.end },
    );
  const { title, distribution, reissued } = { ...read, ...known };
  const late =
    [known.reissued, read.reissued]
      .filter((date) => date !== undefined)
      .sort()
      .at(-1) ?? reissued;
  const programme = [...slots.slots].sort(compareSlots);
  const meeting: Meeting = {
    ...known,
    symbol: known.symbol ?? read.symbol,
    ...(title ? { title: text(title, read.title) } : {}),
    languages: union(known.languages, read.languages),
    bodies,
    venue: known.venue ? text(known.venue, read.venue) : read.venue,
    timeZone: known.timeZone ?? read.timeZone,
    start: isPart && read.start < known.start ? read.start : known.start,
    end: isPart && read.end > known.end ? read.end : known.end,
    ...(distribution ? { distribution } : {}),
    ...(late ? { reissued: late } : {}),
    agenda,
    documents: mergeDocuments(known.documents, read.documents, text),
    slots: apart ? withContinuations(withItemsOfTitles(programme, agenda)) : programme,
    constraints: counts ? { ...known.constraints, ...read.constraints } : { ...read.constraints, ...known.constraints },
  };
  return {
    meeting,
    observations,
    keyOf: keysOf(pairs.bodyId, itemId, slots.keyOf),
    others: slots.others,
  };
}

/** The wordings of two texts, in a language of both that of the first; the second's where it counts. */
function bothTexts<Of extends Text | null>(own: Of, other: Text | null | undefined, counts: boolean): Of | Text {
  if (!other) return own;
  if (!own) return other;
  return counts ? { ...own, ...other } : { ...own, ...other, ...own };
}

const union = <Thing>(a: readonly Thing[], b: readonly Thing[]): readonly Thing[] =>
  b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])];

const bare = (wording: string): string =>
  wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** Whether two texts say different things in a language that both have. */
function differs(a: Text, b: Text): boolean {
  return Object.entries(b).some(([language, wording]) => bare(a[language] ?? wording) !== bare(wording));
}

function mergeDocuments(
  known: readonly Document[],
  read: readonly Document[],
  text: (own: Text, other: Text | undefined) => Text,
): readonly Document[] {
  const others = new Map(read.map((document) => [document.symbol, document]));
  const merged = known.map((document) => {
    const other = others.get(document.symbol);
    others.delete(document.symbol);
    return other ? { ...other, ...document, title: text(document.title, other.title) } : document;
  });
  return [...merged, ...others.values()];
}

function keysOf(
  bodyId: ReadonlyMap<string, string>,
  itemId: (id: string) => string | undefined,
  slotKey: (key: ValueKey) => ValueKey | null,
): Merged['keyOf'] {
  return (key) => {
    const cut = key.indexOf('/');
    const [kind, id] = cut < 0 ? [key, ''] : [key.slice(0, cut), key.slice(cut + 1)];
    if (kind === 'slot' || kind === 'entry') return slotKey(key);
    const own = kind === 'body' ? bodyId.get(id) : kind === 'item' || kind === 'annotation' ? itemId(id) : id;
    return own === undefined ? null : cut < 0 ? key : `${kind}/${own}`;
  };
}
