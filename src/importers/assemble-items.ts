// Items and documents out of what was read: joint items find each other, documents get their links.
import { compareNumbers, parentNumber } from '#domain/agenda.ts';
import type { Observation } from '#domain/finding.ts';
import type { Body, Document, Item, LanguageTag } from '#domain/meeting.ts';
import { likeness } from '#languages/normalise.ts';
import type { AgendaList } from './constructs/agenda-list.ts';
import type { Annotated } from './constructs/annotations.ts';
import type { ListedItem } from './constructs/listed-item.ts';
import type { PreparedLine } from './prepared-line.ts';

/** Items of the meeting out of the agenda's list and the annotations. `letters` gives each listed body's id. */
export function assembleItems(
  agenda: AgendaList,
  annotated: readonly Annotated[],
  letters: readonly string[],
  bodies: readonly Body[],
  language: LanguageTag,
): { readonly items: readonly Item[]; readonly observations: readonly Observation[] } {
  const observations: Observation[] = [];
  const about = new Map(annotated.map((annotation) => [annotation.item, annotation]));
  const idOf = (item: ListedItem): string => `${letters[item.body]}/${item.number}`;
  const partners = jointPartners(agenda.items, observations, idOf);
  const rank = new Map(bodies.map((body, index) => [body.id, index]));
  const items = agenda.items.map((item): Item => {
    const annotation = about.get(item);
    const text = annotation?.paragraphs.map((paragraph) => paragraph.text).join('\n\n') ?? '';
    if (annotation && annotation.heading !== item.folded) {
      observations.push({
        rule: 'annotation-title-differs',
        severity: 'info',
        where: { line: annotation.headingLines[0] ?? 0, item: idOf(item) },
        values: { number: item.number, title: item.title },
      });
    }
    return {
      id: idOf(item),
      body: letters[item.body] as string,
      number: item.number,
      title: { [language]: item.title },
      jointWith: (partners.get(item) ?? []).map(idOf),
      annotation: text === '' ? null : { [language]: text },
      documents: [
        ...new Set([...item.documents, ...(annotation?.documents.map(({ document }) => document.symbol) ?? [])]),
      ],
    };
  });
  const own = new Map(items.map((item) => [item.id, item.documents]));
  const shared = items.map((item): Item => {
    const documents = item.jointWith.flatMap((id) => own.get(id) ?? []);
    if (item.documents.length > 0 || documents.length === 0) return item;
    observations.push({
      rule: 'documents-of-joint-item',
      severity: 'info',
      where: { item: item.id },
      values: { number: item.number },
    });
    return { ...item, documents: [...new Set(documents)] };
  });
  const series = new Map<string, number>();
  for (const { number } of shared) if (!series.has(codeOf(number))) series.set(codeOf(number), series.size);
  const inSeries = ({ number }: Item): number => series.get(codeOf(number)) ?? 0;
  shared.sort(
    (a, b) =>
      (rank.get(a.body) ?? 0) - (rank.get(b.body) ?? 0) ||
      inSeries(a) - inSeries(b) ||
      compareNumbers(a.number, b.number),
  );
  return { items: shared, observations };
}

/** The code before a number, "INS/": such sections stand in the order of the print. */
const codeOf = (number: string): string => /^[A-Z]{2,5}\//.exec(number)?.[0] ?? '';

const ALIKE = 0.5;

/** For each item that is marked joint, or stands under one that is, the items of other bodies that are the same business. */
function jointPartners(
  items: readonly ListedItem[],
  observations: Observation[],
  idOf: (item: ListedItem) => string,
): ReadonlyMap<ListedItem, readonly ListedItem[]> {
  const marked = new Set(items.filter((item) => item.joint).map((item) => `${item.body}/${item.number}`));
  const isJoint = (item: ListedItem): boolean => {
    for (let number: string | null = item.number; number !== null; number = parentNumber(number)) {
      if (marked.has(`${item.body}/${number}`)) return true;
    }
    return false;
  };
  const joint = items.filter(isJoint);
  const byTitle = new Map<string, ListedItem[]>();
  for (const item of joint) byTitle.set(item.folded, [...(byTitle.get(item.folded) ?? []), item]);
  const partners = new Map<ListedItem, ListedItem[]>();
  const lonely: ListedItem[] = [];
  for (const item of joint) {
    const same = (byTitle.get(item.folded) ?? []).filter((other) => other.body !== item.body);
    if (same.length > 0) partners.set(item, same);
    else lonely.push(item);
  }
  for (const item of lonely.slice(0, 200)) {
    const nearest = lonely
      .slice(0, 200)
      .filter((other) => other.body !== item.body)
      .map((other) => ({ other, rate: likeness(item.folded, other.folded) }))
      .sort((a, b) => b.rate - a.rate)[0];
    if (nearest && nearest.rate >= ALIKE) partners.set(item, [nearest.other]);
    else {
      observations.push({
        rule: 'joint-without-counterpart',
        severity: 'warning',
        where: { line: item.lines[0] ?? 0, item: idOf(item) },
        values: { number: item.number, title: item.title },
      });
    }
  }
  return partners;
}

/** Every document once, in the order of the items, with the link that the text gives for its symbol. */
export function assembleDocuments(
  agenda: AgendaList,
  annotated: readonly Annotated[],
  lines: readonly PreparedLine[],
  linked: (symbol: string, line: number) => void,
): readonly Document[] {
  const documents = new Map<string, Document>();
  for (const symbol of agenda.items.flatMap((item) => item.documents)) documents.set(symbol, { symbol, title: {} });
  for (const { document } of annotated.flatMap((annotation) => annotation.documents)) {
    const known = documents.get(document.symbol);
    documents.set(
      document.symbol,
      known ? { ...document, ...known, title: { ...document.title, ...known.title } } : document,
    );
  }
  const bySymbol = new Map([...documents.keys()].map((symbol) => [symbol.toLowerCase(), symbol]));
  for (const line of lines) {
    const bare = line.kind === 'link' ? [line.text.trim().replace(/^<|>$/g, '')] : [];
    for (const url of [...bare, ...(line.links ?? [])]) {
      const path = /^https?:\/\/[^/\s]+\/(?:(?:ar|en|es|fr|ru|zh)\/)?(\S+)$/i.exec(url)?.[1] ?? '';
      const symbol = bySymbol.get(path.toLowerCase());
      const document = symbol === undefined ? undefined : documents.get(symbol);
      if (symbol === undefined || !document) continue;
      documents.set(symbol, { ...document, url: document.url ?? url });
      linked(symbol, line.number);
    }
  }
  return [...documents.values()];
}
