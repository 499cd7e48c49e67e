// The parts of an announcing document: masthead, agenda, annotations, programme of work, found by their headings.
import type { Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import type { PreparedLine } from '../prepared-line.ts';

/** A document in its parts; headings stand in none of them. */
export interface Sections {
  readonly masthead: readonly PreparedLine[];
  readonly agenda: readonly PreparedLine[];
  readonly annotations: readonly PreparedLine[];
  readonly programme: readonly PreparedLine[];
  /** Lines from where another document begins in the same text. */
  readonly beyond: readonly PreparedLine[];
  /** The heading lines. */
  readonly headings: readonly PreparedLine[];
}

/** Parts a document by its headings. A heading counts only where its part can begin. */
export function divide(lines: readonly PreparedLine[], vocabulary: Vocabulary): Sections {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  const agenda = set(vocabulary.headings.agenda);
  const annotations = set(vocabulary.headings.annotations);
  const annex = set(vocabulary.headings.annex);
  const programme = set(vocabulary.headings.programme);
  const columnHeads = set(vocabulary.columnHeads);
  const parts = {
    masthead: [] as PreparedLine[],
    agenda: [] as PreparedLine[],
    annotations: [] as PreparedLine[],
    programme: [] as PreparedLine[],
    beyond: [] as PreparedLine[],
  };
  const headings: PreparedLine[] = [];
  let part: keyof typeof parts = 'masthead';
  for (const line of lines) {
    const next: keyof typeof parts | null = partBegun(line.folded, part) ?? partBegun(withoutRank(line), part);
    if (next === null) parts[part].push(line);
    else {
      headings.push(line);
      part = next;
      if (part === 'beyond') parts.beyond.push(line);
    }
  }
  return { ...parts, headings };

  function partBegun(folded: string, now: keyof typeof parts): keyof typeof parts | null {
    if (folded === '' || now === 'beyond') return null;
    if (agenda.has(folded)) {
      if (now === 'programme') return columnHeads.has(folded) ? null : 'beyond';
      return now === 'masthead' || (now === 'agenda' && parts.agenda.every(isBlank)) ? 'agenda' : null;
    }
    if (annotations.has(folded)) return now === 'agenda' ? 'annotations' : null;
    if (programme.has(folded)) return now === 'programme' ? null : 'programme';
    if (annex.has(folded)) return now === 'agenda' || now === 'annotations' ? now : null;
    return null;
  }
}

/** A heading without its rank among the headings: "II. Annotations", "二、说明", "ثانيا - الشروح". */
function withoutRank(line: PreparedLine): string {
  if (line.normal.length > 80) return '';
  const rank = /^(?:[ivx]{1,4}\.|[a-d]\.|[一二三四五六]、|(?:أولا|ثانيا|ثالثا|رابعا) ?-) ?/.exec(line.normal);
  return rank ? fold(line.normal.slice(rank[0].length)) : '';
}

const isBlank = (line: PreparedLine): boolean => line.kind === 'blank';
