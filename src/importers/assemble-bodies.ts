// Bodies out of what was read: they get letters in the order of the table's columns, and their ordinals.
import type { Observation } from '#domain/finding.ts';
import type { Body, LocalDate } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { fold } from '#languages/normalise.ts';
import type { AgendaList } from './constructs/agenda-list.ts';
import type { Paragraph } from './constructs/paragraphs.ts';
import { statedOrdinal } from './constructs/prose.ts';
import type { Ledger } from './ledger.ts';

/** The order of the bodies: as the table's columns have them, else as their agendas stand, else as the masthead has them. */
function bodyOrder(agenda: AgendaList, columnHeads: string): readonly number[] {
  const indexes = agenda.bodies.map((_, index) => index);
  const columns = indexes.map((index) => columnHeads.indexOf(fold(agenda.bodies[index]?.name ?? '')));
  const rank = (index: number): number => agenda.order.indexOf(index);
  if (columns.length > 1 && columns.every((column) => column >= 0) && new Set(columns).size === columns.length) {
    return indexes.sort((a, b) => (columns[a] as number) - (columns[b] as number));
  }
  return indexes.sort((a, b) => (rank(a) < 0 ? 999 : rank(a)) - (rank(b) < 0 ? 999 : rank(b)) || a - b);
}

/** A body's letter: A to Z, then AA, AB … */
export function bodyLetter(rank: number): string {
  return rank < 26 ? String.fromCharCode(65 + rank) : bodyLetter(Math.floor(rank / 26) - 1) + bodyLetter(rank % 26);
}

/** The bodies of the meeting in order, and the letter of each body that the agenda lists, by its index there. */
export interface LetteredBodies {
  readonly bodies: readonly Body[];
  readonly letters: readonly string[];
  readonly observations: readonly Observation[];
}

/** Gives the bodies their letters, and the ordinals that the masthead or else the prose states. */
export function assembleBodies(
  agenda: AgendaList,
  columnHeads: string,
  paragraphs: readonly Paragraph[],
  start: LocalDate | null,
  vocabulary: Vocabulary,
  ledger: Ledger,
): LetteredBodies {
  const observations: Observation[] = [];
  const order = bodyOrder(agenda, columnHeads);
  const letters = agenda.bodies.map((_, index) => bodyLetter(order.indexOf(index)));
  const bodies = order.map((index): Body => {
    const listed = agenda.bodies[index];
    const name = listed?.name ?? '';
    const onlyBody = agenda.bodies.length === 1;
    const stated =
      listed?.ordinal == null && start ? statedOrdinal(paragraphs, name, start, onlyBody, vocabulary) : null;
    if (stated) {
      ledger.use(`body/${index}`, stated.lines);
      observations.push({
        rule: 'ordinal-from-prose',
        severity: 'info',
        where: { line: stated.lines[0] ?? 0 },
        values: { body: name, ordinal: stated.value },
      });
    }
    const ordinal = listed?.ordinal ?? stated?.value;
    return {
      id: letters[index] as string,
      name: { [vocabulary.language]: name },
      ...(ordinal == null ? {} : { ordinal }),
    };
  });
  if (bodies.length > 0) return { bodies, letters, observations };
  observations.push({ rule: 'body-missing', severity: 'warning', where: {} });
  return { bodies: [{ id: 'A', name: {} }], letters: ['A'], observations };
}
