// Finds meetings, items and documents by what is written in them, in any language. Loaded when the search is used.
import MiniSearch from 'minisearch';
import type { LanguageTag, Meeting, Text } from '#domain/meeting.ts';
import type { Note } from '#domain/plan.ts';
import { fold, foldWithPlaces } from '../fold-text.ts';
import { partsOf, termsOfQuery, termsOfText } from './search-words.ts';

/** What was found. */
export type HitKind = 'meeting' | 'item' | 'annotation' | 'document' | 'note';

/** A place in a meeting that matches, with the words around the match. */
export interface Hit {
  readonly meeting: string;
  readonly kind: HitKind;
  /** Item id, document symbol or note id; empty for the meeting itself. */
  readonly key: string;
  readonly language: LanguageTag;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

interface Passage {
  readonly id: number;
  readonly meeting: string;
  readonly kind: HitKind;
  readonly key: string;
  readonly language: LanguageTag;
  readonly text: string;
}

const MOST_HITS = 60;
const AROUND = 60;

/** A script that is written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function passagesOf(meetings: readonly Meeting[], notes: readonly Note[]): Passage[] {
  const passages: Passage[] = [];
  const add = (meeting: string, kind: HitKind, key: string, language: LanguageTag, text: string): void => {
    if (text !== '') passages.push({ id: passages.length, meeting, kind, key, language, text });
  };
  for (const meeting of meetings) {
    const addText = (kind: HitKind, key: string, text: Text | null | undefined): void => {
      for (const [language, wording] of Object.entries(text ?? {})) add(meeting.id, kind, key, language, wording);
    };
    addText('meeting', '', meeting.title);
    addText('meeting', '', meeting.venue);
    add(meeting.id, 'meeting', '', 'en', meeting.symbol ?? '');
    for (const body of meeting.bodies) addText('meeting', '', body.name);
    for (const item of meeting.agenda) {
      addText('item', item.id, item.title);
      addText('annotation', item.id, item.annotation);
    }
    for (const document of meeting.documents) {
      add(meeting.id, 'document', document.symbol, 'en', document.symbol);
      addText('document', document.symbol, document.title);
    }
  }
  const here = new Set(meetings.map(({ id }) => id));
  for (const { id, anchor, text } of notes) {
    // In what language a person writes is not known; how it runs is seen.
    if (here.has(anchor.meeting)) add(anchor.meeting, 'note', id, RIGHT_TO_LEFT.test(text) ? 'ar' : 'und', text);
  }
  return passages;
}

/** Where in a text a query's first match is: a whole run of characters if it is there, else the first word. */
function matchIn(text: string, query: string): { from: number; to: number } | null {
  const { text: folded, places } = foldWithPlaces(text);
  const wanted = fold(query.trim());
  const { runs, words } = partsOf(wanted);
  for (const needle of [wanted, ...runs, ...words]) {
    const at = needle === '' ? -1 : folded.indexOf(needle);
    if (at >= 0) return { from: places[at] ?? 0, to: places[at + needle.length] ?? text.length };
  }
  return null;
}

function hitOf(passage: Passage, query: string): Hit | null {
  // All pairs of characters may be there without the run itself.
  const folded = fold(passage.text);
  if (!partsOf(fold(query)).runs.every((run) => folded.includes(run))) return null;
  // A word may match loosely, and then stands nowhere as it was typed.
  const { from, to } = matchIn(passage.text, query) ?? { from: 0, to: 0 };
  const begin = Math.max(0, from - AROUND);
  const end = Math.min(passage.text.length, to + AROUND * 2);
  const { meeting, kind, key, language, text } = passage;
  return {
    meeting,
    kind,
    key,
    language,
    before: `${begin > 0 ? '…' : ''}${text.slice(begin, from)}`,
    match: text.slice(from, to),
    after: `${text.slice(to, end)}${end < text.length ? '…' : ''}`,
  };
}

/** An index of meetings and one's own notes on them; gives the hits of a query, the best first. */
export function searchIndex(
  meetings: readonly Meeting[],
  notes: readonly Note[] = [],
): (query: string) => readonly Hit[] {
  const passages = passagesOf(meetings, notes);
  const index = new MiniSearch<Passage>({ fields: ['text'], tokenize: termsOfText, processTerm: (term) => term });
  index.addAll(passages);
  return (query) => {
    if (query.trim() === '') return [];
    const found = index.search(query, {
      tokenize: termsOfQuery,
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (/^[\p{Script=Latin}\p{Script=Cyrillic}]{5,}$/u.test(term) ? 0.2 : false),
    });
    const hits: Hit[] = [];
    const seen = new Set<string>();
    for (const { id } of found) {
      const passage = passages[id as number];
      const hit = passage ? hitOf(passage, query) : null;
      const place = hit && `${hit.meeting}\n${hit.kind}\n${hit.key}`;
      if (!hit || !place || seen.has(place)) continue;
      seen.add(place);
      hits.push(hit);
      if (hits.length === MOST_HITS) break;
    }
    return hits;
  };
}
