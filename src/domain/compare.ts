// What changed between two states of a meeting, each change told once. Pure; the words for changes are the app's.
import type { Change } from './changes.ts';
import { compareAgendas, compareDocuments, compareMasthead } from './compare-agenda.ts';
import { compareProgrammes } from './compare-programme.ts';
import type { Meeting } from './meeting.ts';
import { correspondence } from './pairing.ts';

/**
 * The changes that lead from one state of a meeting to another: of the meeting itself, of the programme, of the
 * agendas, of the documents. Empty where nothing changed; revision numbers, ids and unknown fields do not count.
 */
export function compareMeetings(before: Meeting, after: Meeting): readonly Change[] {
  const common = correspondence(before, after);
  return [
    ...compareMasthead(before, after, common),
    ...compareProgrammes(before, after, common),
    ...compareAgendas(before, after, common),
    ...compareDocuments(before, after, common),
  ];
}
