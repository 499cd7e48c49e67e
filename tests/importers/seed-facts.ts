// The five real documents that lie beside the project, and what a careful person reads in them. Empty where they are
// not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Item, Meeting, Text } from '#domain/meeting.ts';

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared');
const seeds = join(shared, 'seeds');

/** The names of the documents, without ending. */
export const SEEDS = existsSync(seeds) ? readdirSync(seeds).map((name) => name.replace(/\.txt$/, '')) : [];

/** A document's text, as bytes. */
export const seedBytes = (name: string): Uint8Array => readFileSync(join(seeds, `${name}.txt`));

/** What a document means. */
export const goldOf = (name: string): Gold => JSON.parse(readFileSync(join(shared, 'gold', `${name}.json`), 'utf8'));

/** A meeting as a person wrote it down. */
export type Gold = Pick<Meeting, 'symbol' | 'start' | 'end' | 'timeZone' | 'bodies' | 'constraints' | 'venue'> & {
  readonly distribution?: string;
  readonly reissued?: string;
  readonly agenda: readonly (Pick<Item, 'id' | 'title' | 'documents'> & { jointWith?: readonly string[] })[];
  readonly slots: readonly {
    date: string;
    start: string;
    end: string;
    sessions: readonly { bodies: readonly string[]; entries: readonly Entry[] }[];
  }[];
};

/** A wording without what the tool's comparison disregards. */
export const bare = (text: Text | null | undefined): string => (text?.zh ?? '').normalize('NFKC').replace(/\s/g, '');

/** The facts that count, with what the tool's comparison also disregards taken away. */
export const facts = (meeting: Gold) => ({
  symbol: meeting.symbol,
  dates: [meeting.start, meeting.end, meeting.distribution ?? null, meeting.reissued ?? null],
  place: [bare(meeting.venue), meeting.timeZone],
  bodies: meeting.bodies.map((body) => [body.id, bare(body.name), body.ordinal ?? null]),
  agenda: meeting.agenda.map((item) => [item.id, bare(item.title), item.jointWith ?? [], [...item.documents].sort()]),
  slots: meeting.slots.map((slot) => [
    `${slot.date} ${slot.start}-${slot.end}`,
    slot.sessions.map((session) => [
      session.bodies,
      session.entries.map((entry) => `${entry.items.join('+')}${entry.continued ? ' (continued)' : ''}`),
    ]),
  ]),
  constraints: meeting.constraints,
});
