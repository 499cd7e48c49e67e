// The parts of an announcing document: masthead, agenda, annotations, programme of work, found by their headings, and
// where there are none by what they are made of: numbered items, days with hours.
import type { Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { listedNumber } from './item-number.ts';
import { programmeSigns } from './programme-signs.ts';

/** A document in its parts; headings stand in none of them. */
export interface Sections {
  readonly masthead: readonly PreparedLine[];
  readonly agenda: readonly PreparedLine[];
  readonly annotations: readonly PreparedLine[];
  readonly programme: readonly PreparedLine[];
  /** Sections that are about nothing that a meeting file keeps. */
  readonly aside: readonly PreparedLine[];
  /** Lines from where another document begins in the same text. */
  readonly beyond: readonly PreparedLine[];
  /** The heading lines. */
  readonly headings: readonly PreparedLine[];
}

type Part = Exclude<keyof Sections, 'headings'>;

const LONGEST_HEADING = 140;
const FAR_ENOUGH = 40;
const NEAR_IN_A_TABLE = 14;

/** Parts a document by its headings. A heading counts only where its part can begin. */
export function divide(lines: readonly PreparedLine[], vocabulary: Vocabulary): Sections {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  const agenda = set(vocabulary.headings.agenda);
  const annotations = set(vocabulary.headings.annotations);
  const annex = set(vocabulary.headings.annex);
  const programme = set(vocabulary.headings.programme);
  const columnHeads = set(vocabulary.columnHeads);
  const signs = programmeSigns(lines, (line) => topNumber(line) !== null, vocabulary);
  const hasAgenda = lines.some((line) => agenda.has(line.folded) || agenda.has(withoutRank(line)));
  const lastProgramme = lines.findLastIndex((line) => programme.has(line.folded) || programme.has(withoutRank(line)));
  const parts: Record<Part, PreparedLine[]> = {
    masthead: [],
    agenda: [],
    annotations: [],
    programme: [],
    aside: [],
    beyond: [],
  };
  const headings: PreparedLine[] = [];
  let part: Part = 'masthead';
  let lastNumber = 0;
  for (const [at, line] of lines.entries()) {
    const rank = withoutRank(line);
    const next: { part: Part; isHeading: boolean } | null =
      partBegun(at, line.folded, part) ?? partBegun(at, rank, part) ?? partImplied(at, line, rank);
    if (part === 'agenda') lastNumber = topNumber(line) ?? lastNumber;
    if (next === null) parts[part].push(line);
    else {
      if (next.isHeading) headings.push(line);
      part = next.part;
      if (!next.isHeading || part === 'beyond') parts[part].push(line);
    }
  }
  return { ...parts, headings };

  function partBegun(at: number, folded: string, now: Part): { part: Part; isHeading: boolean } | null {
    const named = partNamed(at, folded, now);
    return named && { part: named, isHeading: true };
  }

  function partNamed(at: number, folded: string, now: Part): Part | null {
    if (folded === '' || now === 'beyond') return null;
    if (annotations.has(folded)) return now === 'agenda' || now === 'aside' ? 'annotations' : null;
    if (agenda.has(folded)) {
      if (now === 'programme') {
        if (columnHeads.has(folded)) return null;
        return parts.agenda.every(isBlank) ? 'agenda' : 'beyond';
      }
      if (now === 'agenda' && !parts.agenda.every(isBlank))
        return beginsWith(annotations, folded) ? 'annotations' : null;
      return now === 'masthead' || now === 'agenda' ? 'agenda' : null;
    }
    if (programme.has(folded))
      return now === 'programme' || (now === 'masthead' && listBeforeDays(at)) ? null : 'programme';
    if (annex.has(folded)) return now === 'agenda' || now === 'annotations' ? now : null;
    return null;
  }

  /** A part whose heading says more than the usual words, or that has none. */
  function partImplied(at: number, line: PreparedLine, rank: string): { part: Part; isHeading: boolean } | null {
    if (line.kind !== 'text' || part === 'programme' || part === 'beyond') return null;
    if (line.normal.length <= LONGEST_HEADING) {
      const folded = rank === '' ? line.folded : rank;
      const isTitle = !/[.;。；؛]$/.test(line.normal) && listedNumber(line.plain) === null;
      if (isTitle && (part === 'agenda' || part === 'aside') && lastNumber > 0 && beginsWith(annotations, folded))
        return { part: 'annotations', isHeading: true };
      if (isTitle && mentions(programme, folded) && !mentions(agenda, folded) && leadsToDays(at))
        return { part: 'programme', isHeading: true };
    }
    if (at > lastProgramme && beginsTable(at) && signs.follow(at - 1, NEAR_IN_A_TABLE))
      return { part: 'programme', isHeading: false };
    if (at > lastProgramme && signs.begin(at) && !opensMeeting(at)) return { part: 'programme', isHeading: false };
    if (
      rank !== '' &&
      /^\S{1,6} \p{L}/u.test(line.normal) &&
      part === 'agenda' &&
      lastNumber > 0 &&
      nextNumber(at) !== lastNumber + 1
    )
      return { part: 'aside', isHeading: false };
    if (part === 'masthead' && beginsList(at)) return { part: 'agenda', isHeading: false };
    return null;
  }

  /**
   * Whether days and hours follow, and no heading of their own stands over them further down: then a sentence names the
   * programme. Two titles may stand one below the other.
   */
  function leadsToDays(at: number): boolean {
    let between = 0;
    for (let look = at + 1; look < Math.min(lines.length, at + FAR_ENOUGH) && !signs.isDay(look); look++) {
      const { folded, kind } = lines[look] as PreparedLine;
      if (between > 0 && programme.has(folded)) return false;
      if (kind === 'text') between++;
    }
    return signs.follow(at, FAR_ENOUGH);
  }

  /** A single day with its hour above the agenda says when the meeting begins. */
  function opensMeeting(at: number): boolean {
    if (part !== 'masthead' || !hasAgenda) return false;
    for (let look = at + 1; look < Math.min(lines.length, at + FAR_ENOUGH); look++) {
      const line = lines[look] as PreparedLine;
      if (agenda.has(line.folded) || agenda.has(withoutRank(line))) return true;
      if (signs.isDay(look)) return false;
    }
    return false;
  }

  function beginsTable(at: number): boolean {
    const own = lines[at]?.cell?.table;
    return own !== undefined && lines[at - 1]?.cell?.table !== own;
  }

  function beginsList(at: number): boolean {
    if (hasAgenda) return false;
    const number = topNumber(lines[at] as PreparedLine);
    return number !== null && nextNumber(at) === number + 1;
  }

  /** A title that names the programme of work and stands over an agenda: its days come after the list. */
  function listBeforeDays(at: number): boolean {
    for (let look = at + 1; look < Math.min(lines.length, at + FAR_ENOUGH); look++) {
      if (signs.isDay(look)) return false;
      if (agenda.has((lines[look] as PreparedLine).folded)) return true;
      const number = topNumber(lines[look] as PreparedLine);
      if (number !== null) return nextNumber(look) === number + 1;
    }
    return false;
  }

  /** The next item's number, not far below. */
  function nextNumber(at: number): number | null {
    for (let look = at + 1; look < Math.min(lines.length, at + FAR_ENOUGH); look++) {
      const number = topNumber(lines[look] as PreparedLine);
      if (number !== null) return number;
    }
    return null;
  }
}

/** A heading without its rank among the headings: "II. Annotations", "二、说明", "ثانيا - الشروح". */
function withoutRank(line: PreparedLine): string {
  if (line.normal.length > 80) return '';
  const rank =
    /^(?:[ivx]{1,4}\.|[a-d]\.|[一二三四五六七八九十]{1,2} ?[、.]|(?:أولا|ثانيا|ثالثا|رابعا|خامسا) ?-) ?/.exec(
      line.normal,
    );
  return rank ? fold(line.normal.slice(rank[0].length)) : '';
}

const LONGEST_TITLE = 240;

/** The number of an item of the first rank that a line begins with; null for prose and for sub-items. */
function topNumber(line: PreparedLine): number | null {
  if (line.kind !== 'text' || line.normal.length > LONGEST_TITLE) return null;
  const number = listedNumber(line.plain)?.number ?? '';
  const top = /^(?:[A-Z]{2,5}\/)?(\d{1,3})$/.exec(number)?.[1];
  return top === undefined ? null : Number(top);
}

const beginsWith = (headings: ReadonlySet<string>, folded: string): boolean =>
  [...headings].some((heading) => folded.startsWith(heading));

const mentions = (headings: ReadonlySet<string>, folded: string): boolean =>
  [...headings].some((heading) => folded.includes(heading));

const isBlank = (line: PreparedLine): boolean => line.kind === 'blank';
