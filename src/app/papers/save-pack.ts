// Makes a reading pack of what is kept on this device and gives it to the person as a file.
import type { Meeting } from '#domain/meeting.ts';
import type { Note } from '#domain/plan.ts';
import type { Resolved } from '#domain/plan-resolve.ts';
import { type PackContent, type PackScope, packContent } from '#exporters/pack-content.ts';
import { PACK_INDEX, type PackNote, type PackWords, packIndex, packPaths } from '#exporters/reading-pack.ts';
import type { StoredAttachment } from '#store/store.ts';
import { dayInWords } from '../dates.ts';
import { saveFile } from '../save-file.ts';
import type { Words } from '../words.ts';
import { officialAddress } from './official-address.ts';
import { packInWorker } from './pack-in-worker.ts';

/** What a pack is made from. */
export interface PackOrder {
  readonly meeting: Meeting;
  readonly scope: PackScope;
  /** What the scope is called. */
  readonly scopeName: string;
  readonly files: readonly StoredAttachment[];
  /** The notes that go in, by what they are on; none unless the person asked for them. */
  readonly notes: readonly Resolved<Note>[];
  readonly nameOfNote: (note: Resolved<Note>) => string;
}

/** What a pack holds. */
export interface SavedPack {
  readonly name: string;
  readonly files: number;
  readonly missing: number;
}

function belongs({ standing }: Resolved<Note>, { items, sessions }: PackContent): boolean {
  if (!standing) return false;
  if (standing.kind === 'item') return standing.items.some(({ id }) => items.some((item) => item.id === id));
  return sessions.some(
    ({ slot, session, entries }) =>
      slot.id === standing.slot.id &&
      session.id === standing.session.id &&
      (standing.kind === 'session' || entries.includes(standing.entry)),
  );
}

/** Makes the pack and starts its download; null where it could not be made. */
export async function savePack(
  { meeting, scope, scopeName, files, notes, nameOfNote }: PackOrder,
  { t, language }: Words,
  onPacked: (count: number, of: number) => void,
): Promise<SavedPack | null> {
  const content = packContent(meeting, scope);
  const wanted = new Set(content.documents.map(({ document }) => document.symbol));
  const own = files.filter(({ symbol }) => wanted.has(symbol));
  const words: PackWords = {
    language,
    title: t('papers.pack'),
    scope: scopeName,
    programme: t('shell.programme'),
    items: t('shell.agenda'),
    documents: t('shell.documents'),
    notes: t('shell.notes'),
    missing: t('papers.missing'),
    official: t('papers.official'),
    nothing: t('papers.nothing'),
    dayOf: (date) => dayInWords(date, language),
    addressOf: (document) => officialAddress(document, language),
  };
  const noted: readonly PackNote[] = notes
    .filter((note) => belongs(note, content))
    .map((note) => ({ on: nameOfNote(note), text: note.of.text }));
  const paths = packPaths(own);
  const zip = await packInWorker(
    {
      texts: [{ path: PACK_INDEX, text: packIndex(meeting, content, own, words, noted) }],
      files: own.map(({ id, bytes }) => ({ path: paths.get(id) ?? id, bytes })),
      at: Date.now(),
    },
    (count) => onPacked(count, own.length),
  );
  if (!zip) return null;
  const there = new Set(own.map(({ symbol }) => symbol));
  const name = `${scopeName.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60) || 'pack'}.zip`;
  saveFile(new File([zip], name, { type: 'application/zip' }));
  return { name, files: own.length, missing: [...wanted].filter((symbol) => !there.has(symbol)).length };
}
