// A revision: a state of a meeting that was published, frozen and numbered, as official documents are: proposed, Rev.1,
// Corr.1, Add.1, issued anew for technical reasons. What changes afterwards are the approvals alone.
import type { DocumentSymbol, LanguageTag, LocalDate, Meeting } from './meeting.ts';
import { isSame } from './pairing.ts';

/** What a revision is among those of its meeting. */
export type RevisionKind = 'proposed' | 'revision' | 'corrigendum' | 'addendum' | 'reissue';

/** An approval as United Nations practice has them, each of what its scope says. */
export type Approval =
  /** The Bureau, by silence procedure until a date. */
  | { readonly by: 'bureau'; readonly until: LocalDate; readonly scope: string }
  /** The meeting itself, under an item of its agenda: "1(b)". */
  | { readonly by: 'meeting'; readonly on: LocalDate; readonly item: string; readonly scope: string };

/** What the secretariat says of a revision when it publishes it. */
export interface RevisionFacts {
  readonly kind: RevisionKind;
  /** The one language that a corrigendum is for. */
  readonly language?: LanguageTag;
  /** A name of its own; may be empty. */
  readonly name: string;
  /** Why it was made; may be empty. */
  readonly remark: string;
}

/** A published revision. */
export interface Revision extends RevisionFacts {
  /** Random, from outside. */
  readonly id: string;
  readonly meetingId: string;
  /** Counts up from 1 over all the revisions of the meeting. */
  readonly number: number;
  /** Counts up from 1 over those of its kind: the 2 of "Rev.2". 0 for what is proposed or issued anew. */
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The meeting as it was frozen. */
  readonly meeting: Meeting;
  readonly approvals: readonly Approval[];
}

const MARKS = { revision: 'Rev.', corrigendum: 'Corr.', addendum: 'Add.' } as const;

/** How often a kind stands in a symbol already: an imported ".../Rev.1" is followed by Rev.2. */
function countIn(symbol: DocumentSymbol | null, kind: RevisionKind): number {
  if (kind === 'proposed' || kind === 'reissue') return 0;
  const mark = MARKS[kind].slice(0, -1);
  const [, count = '0'] = new RegExp(`/${mark}\\.(\\d{1,3})(?:/|$)`).exec(symbol ?? '') ?? [];
  return Number(count);
}

/** The count of the next revision of a kind. */
export function nextCount(
  kind: RevisionKind,
  symbol: DocumentSymbol | null,
  earlier: readonly Pick<Revision, 'kind' | 'count'>[],
): number {
  if (kind === 'proposed' || kind === 'reissue') return 0;
  const counts = earlier.filter((one) => one.kind === kind).map(({ count }) => count);
  return Math.max(countIn(symbol, kind), ...counts) + 1;
}

/** "Rev.2"; empty for what is proposed or issued anew. */
export function revisionMark({ kind, count }: Pick<Revision, 'kind' | 'count'>): string {
  return kind === 'proposed' || kind === 'reissue' ? '' : `${MARKS[kind]}${count}`;
}

/**
 * The symbol of a revision: "…/Rev.2" in the place of "…/Rev.1"; corrigenda and addenda behind what they belong to. What is issued
 * anew for technical reasons bears an asterisk.
 */
export function revisionSymbol({ kind, count, meeting }: Pick<Revision, 'kind' | 'count' | 'meeting'>): string | null {
  const { symbol } = meeting;
  if (symbol === null || kind === 'proposed') return symbol;
  if (kind === 'reissue') return `${symbol.replace(/\*$/, '')}*`;
  const mark = MARKS[kind];
  const plain = symbol.replace(new RegExp(`/${mark.slice(0, -1)}\\.\\d{1,3}$`), '');
  return `${plain}/${revisionMark({ kind, count })}`;
}

/** Whether the meeting has adopted a revision. */
export function isAdopted({ approvals }: Pick<Revision, 'approvals'>): boolean {
  return approvals.some(({ by }) => by === 'meeting');
}

/** How a meeting stands to what was published of it. */
export interface Standing {
  /** The latest revision; null where none was published. */
  readonly latest: Revision | null;
  /** Whether the meeting says something else than the latest revision. */
  readonly isChanged: boolean;
  /** Whether the meeting, as it now is, was adopted. */
  readonly isAdopted: boolean;
}

/** How a meeting stands to its revisions, which are in their order. */
export function standingOf(meeting: Meeting, revisions: readonly Revision[]): Standing {
  const latest = revisions.at(-1) ?? null;
  const isChanged = latest !== null && !isSame(latest.meeting, meeting);
  return { latest, isChanged, isAdopted: latest !== null && !isChanged && isAdopted(latest) };
}
