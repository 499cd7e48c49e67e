// How a document stands to a meeting that is known: the same in another language, a part of it, a correction, a new
// state of it, or about something else. By symbol first, then by bodies and dates.
import { parentNumber, placeAmongSiblings } from '#domain/agenda.ts';
import type { Body, Meeting } from '#domain/meeting.ts';
import { sharesWording, sharesWords } from '#domain/wording-match.ts';

/** How a document stands to a known meeting. */
export type Relation =
  /** The same, in a language that the meeting does not have yet. */
  | 'language-version'
  /** Agenda, annotations or programme, of which the meeting has the others. */
  | 'part'
  /** A corrigendum, an addendum, a part anew: what it says replaces what was said, all else stays. */
  | 'correction'
  /** A new state of the whole: a revision, a re-issue, the same once more. */
  | 'revision';

const CHANGES = /[/ ](?:Corr|Add|Amend)\. ?\d+(?=$|\/)/i;
const STATES = /[/ ](?:(?:Rev|Corr|Add|Amend)\. ?\d+|(?:Rev|Prov)\.?)(?=$|\/)/gi;

/** A symbol without the marks of revisions, corrections, additions and re-issues, which are about the same meeting. */
function familyOf(symbol: string): string {
  return symbol.replace(/\*$/, '').replace(STATES, '');
}

/** Whether a symbol is that of a corrigendum, an addendum or an amendment. */
function isCorrection(symbol: string | null): boolean {
  return symbol !== null && CHANGES.test(symbol);
}

/** By what a meeting is known again. */
type Known = Pick<Meeting, 'id' | 'symbol' | 'bodies' | 'start' | 'end'>;

function haveSameBodies(a: Known, b: Known): boolean {
  const has = (bodies: readonly Body[], { name }: Body): boolean =>
    bodies.some((body) => sharesWording(body.name, name));
  return a.bodies.length === b.bodies.length && a.bodies.every((body) => has(b.bodies, body));
}

/** Whether two meetings are the same one: by id or symbol; where one has none, by bodies and dates. */
export function isSameMeeting(a: Known, b: Known): boolean {
  if (a.id === b.id) return true;
  if (a.symbol !== null && b.symbol !== null) return familyOf(a.symbol) === familyOf(b.symbol);
  return a.start === b.start && a.end === b.end && haveSameBodies(a, b);
}

/** How a document that was read stands to a known meeting; null where it is about another one. */
export function relationOf(known: Meeting, read: Meeting): Relation | null {
  const isSame = isSameMeeting(known, read);
  if (!isSame && !isOtherPart(known, read) && !isUnsignedVersion(known, read)) return null;
  if (read.languages.length > 0 && !read.languages.some((language) => known.languages.includes(language)))
    return 'language-version';
  const { adds, lacks } = parts(known, read);
  if (isCorrection(read.symbol) || (lacks && !adds)) return 'correction';
  return lacks ? 'part' : 'revision';
}

/** Whether a document has what the meeting lacks, and lacks what that has: an agenda, its annotations, a programme. */
function parts(known: Meeting, read: Meeting): { readonly adds: boolean; readonly lacks: boolean } {
  const has = ({ agenda, slots }: Meeting) => ({
    agenda: agenda.length > 0,
    annotations: agenda.some((item) => item.annotation !== null),
    slots: slots.length > 0,
  });
  const [own, other] = [has(known), has(read)];
  const isBare = own.annotations && !other.annotations && !other.slots;
  return {
    adds: (other.agenda && !own.agenda) || (other.annotations && !own.annotations) || (other.slots && !own.slots),
    lacks: (own.agenda && !other.agenda) || (own.slots && !other.slots) || isBare,
  };
}

/** Agenda and programme in documents of different symbols: some body in common, days in common, each lacking the other's part. */
function isOtherPart(known: Meeting, read: Meeting): boolean {
  const inCommon = known.bodies.some((body) => read.bodies.some((other) => sharesWords(body.name, other.name)));
  const { adds, lacks } = parts(known, read);
  return inCommon && known.start <= read.end && read.start <= known.end && adds && lacks;
}

/** Without any symbol: the same days, the same numbers on as many agendas, no language in common. */
function isUnsignedVersion(known: Meeting, read: Meeting): boolean {
  if (known.symbol !== null || read.symbol !== null) return false;
  const numbers = ({ agenda }: Meeting): string => agenda.map(({ number }) => numberPath(number)).join();
  const isForeign = !read.languages.some((language) => known.languages.includes(language));
  const sameDays = known.start === read.start && known.end === read.end;
  const sameBodies = known.bodies.length === read.bodies.length && known.timeZone === read.timeZone;
  return isForeign && sameDays && sameBodies && known.agenda.length > 0 && numbers(known) === numbers(read);
}

/** A number as places among siblings, the same in every script: "1(a)", "1(а)" and "1(أ)" are "1.1". */
export function numberPath(number: string): string {
  const parent = parentNumber(number);
  const place = `${placeAmongSiblings(number) ?? number}`;
  return parent === null ? place : `${numberPath(parent)}.${place}`;
}
