// Reads a document away from the page, so that a large one does not stop it. One document a worker. A PDF file is taken
// apart by the library's own worker, below this one, and ends with it.
import '../trusted-types.ts';
import type { Finding } from '#domain/finding.ts';
import type { DrawnTable } from '#importers/drawn-table.ts';
import { readDocument, readDrawn } from '#importers/read-document.ts';
import { ImportError, type Line, type Reading } from '#importers/reading.ts';
import { isPdf } from '#importers/sources/file-kinds.ts';
import { wordFinding } from '#languages/word-finding.ts';
import { ensureTemporal } from '../temporal.ts';

/** What the page asks for. */
export interface ReadingRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The language in which findings are told. */
  readonly language: string;
  /** The id of the meeting to be. */
  readonly id: string;
  /** Lines that were read before, with a table that a person drew over them: they are read instead of the bytes. */
  readonly drawn?: { readonly lines: readonly Line[]; readonly table: DrawnTable };
}

/** What the page is told. */
export type ReadingReply =
  | { readonly kind: 'read'; readonly reading: Reading }
  /** The document cannot be read; the finding says why. Its lines, where it could be opened, can be drawn over. */
  | { readonly kind: 'refused'; readonly finding: Finding; readonly lines?: readonly Line[] }
  /** The reader itself failed. */
  | { readonly kind: 'failed'; readonly detail: string }
  /** What reads PDF files is not on this device, and could not be fetched. */
  | { readonly kind: 'no-reader' };

/** So many pages are read; told before the reply. */
export interface PagesRead {
  readonly kind: 'pages';
  readonly read: number;
  readonly pages: number;
}

async function reply({ name, bytes, language, id, drawn }: ReadingRequest): Promise<ReadingReply> {
  try {
    await ensureTemporal();
    if (drawn) return { kind: 'read', reading: readDrawn(drawn.lines, drawn.table, { language, id }) };
    if (!isPdf(bytes)) return { kind: 'read', reading: await readDocument({ name, bytes }, { language, id }) };
    // Loaded here first, so that one that is missing is told from a document that fails.
    const loaded = [import('#importers/sources/pdf.ts'), import('#importers/sources/pdf-library.ts')];
    if ((await Promise.allSettled(loaded)).some(({ status }) => status === 'rejected')) return { kind: 'no-reader' };
    const worker = new Worker(`${__PDF_PARTS__}pdf.worker.min.mjs`, { type: 'module' });
    // The library waits for ever for a worker that cannot be loaded.
    const unloaded = new Promise<ReadingReply>((resolve) => {
      worker.addEventListener('error', () => resolve({ kind: 'no-reader' }));
    });
    const onPage = (read: number, pages: number): void =>
      postMessage({ kind: 'pages', read, pages } satisfies PagesRead);
    const pdf = { parts: new URL(__PDF_PARTS__, location.href).href, worker, onPage };
    const reading = readDocument({ name, bytes }, { language, id, pdf });
    // Where the worker is missing nobody waits for the reading any more.
    reading.catch(() => undefined);
    return await Promise.race([unloaded, reading.then((read): ReadingReply => ({ kind: 'read', reading: read }))]);
  } catch (error) {
    if (error instanceof ImportError) {
      const finding = wordFinding(error.observation, language);
      return error.lines.length > 0 ? { kind: 'refused', finding, lines: error.lines } : { kind: 'refused', finding };
    }
    return { kind: 'failed', detail: String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<ReadingRequest>) => {
  postMessage(await reply(event.data));
});
