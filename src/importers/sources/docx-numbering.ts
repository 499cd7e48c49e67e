// The numbers that Word makes itself: which list a paragraph is in, and what its label is when its turn comes.
// After ISO/IEC 29500-1, 17.9 (numbering definitions, instances, level overrides).
import { listLabel } from './list-labels.ts';
import type { XmlEvents } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2" */
  text: string;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The numbering of a document, counting as it goes. */
export interface Numbering {
  /** Collects definitions from `word/numbering.xml`. */
  readonly definitions: XmlEvents;
  /** Collects from `word/styles.xml` which styles number their paragraphs. */
  readonly styles: XmlEvents;
  /** The place that a paragraph style gives. */
  readonly placeOfStyle: (style: string) => ListPlace | undefined;
  /** The label of the next paragraph at this place; empty where there is none. */
  readonly next: (place: ListPlace) => string;
}

const DEEPEST = 9;

/** Begins a numbering. */
export function openNumbering(): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { abstract: string; overrides: Map<number, Level> }>();
  const ofStyle = new Map<string, ListPlace>();
  const parents = new Map<string, string>();
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();

  let abstract: Map<number, Level> | null = null;
  let list: { abstract: string; overrides: Map<number, Level> } | null = null;
  let at = 0;
  let level: Level | null = null;
  const openLevel = (index: number): Level => {
    const made = { start: 1, format: 'decimal', text: '' };
    (list ? list.overrides : abstract)?.set(index, made);
    return made;
  };

  let style = '';
  let styleList = '';
  let styleLevel = 0;

  function levelOf(place: ListPlace, index: number): Level | undefined {
    const own = lists.get(place.list);
    const base = abstracts.get(own?.abstract ?? '')?.get(index);
    const over = own?.overrides.get(index);
    return over && over.text === '' && base ? { ...base, start: over.start } : (over ?? base);
  }

  return {
    definitions: {
      open(name, value) {
        if (name === 'w:abstractNum') {
          abstract = new Map();
          abstracts.set(value('w:abstractNumId') ?? '', abstract);
        } else if (name === 'w:num') {
          list = { abstract: '', overrides: new Map() };
          lists.set(value('w:numId') ?? '', list);
        } else if (name === 'w:abstractNumId' && list) list.abstract = value('w:val') ?? '';
        else if (name === 'w:lvlOverride') at = Number(value('w:ilvl') ?? 0);
        else if (name === 'w:startOverride') (level ?? openLevel(at)).start = Number(value('w:val') ?? 1);
        else if (name === 'w:lvl') level = openLevel(Number(value('w:ilvl') ?? 0));
        else if (level && name === 'w:start') level.start = Number(value('w:val') ?? 1);
        else if (level && name === 'w:numFmt') level.format = value('w:val') ?? 'decimal';
        else if (level && name === 'w:lvlText') level.text = (value('w:val') ?? '').slice(0, 40);
      },
      close(name) {
        if (name === 'w:abstractNum') abstract = null;
        else if (name === 'w:num') list = null;
        else if (name === 'w:lvl') level = null;
      },
    },
    styles: {
      open(name, value) {
        if (name === 'w:style') {
          style = value('w:styleId') ?? '';
          styleList = '';
          styleLevel = 0;
        } else if (name === 'w:basedOn') parents.set(style, value('w:val') ?? '');
        else if (name === 'w:numId') styleList = value('w:val') ?? '';
        else if (name === 'w:ilvl') styleLevel = Number(value('w:val') ?? 0);
      },
      close(name) {
        if (name === 'w:style' && styleList !== '') ofStyle.set(style, { list: styleList, level: styleLevel });
      },
    },
    placeOfStyle(name) {
      let own: string | undefined = name;
      for (let steps = 0; own !== undefined && steps < 20; steps++) {
        const place = ofStyle.get(own);
        if (place) return place;
        own = parents.get(own);
      }
      return undefined;
    },
    next(place) {
      if (place.level < 0 || place.level >= DEEPEST) return '';
      const own = levelOf(place, place.level);
      const key = lists.get(place.list)?.abstract;
      if (!own || key === undefined) return '';
      const count = counts.get(key) ?? [];
      counts.set(key, count);
      // An instance of a list that starts anew does so with its first paragraph.
      const restarts = lists.get(place.list)?.overrides.has(place.level) && !begun.has(`${place.list}/${place.level}`);
      begun.add(`${place.list}/${place.level}`);
      const before = count[place.level];
      count[place.level] = before === undefined || restarts ? own.start : before + 1;
      count.length = place.level + 1;
      if (own.format === 'bullet' || own.format === 'none') return '';
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const one = levelOf(place, index);
        return one ? listLabel(one.format, count[index] ?? one.start) : '';
      });
    },
  };
}
