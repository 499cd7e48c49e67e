// Reads a document away from the page, so that a large one does not stop it. One document a worker.
import type { Finding } from '#domain/finding.ts';
import { readDocument } from '#importers/read-document.ts';
import { ImportError, type Reading } from '#importers/reading.ts';
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
}

/** What the page is told. */
export type ReadingReply =
  | { readonly kind: 'read'; readonly reading: Reading }
  /** The document cannot be read; the finding says why. */
  | { readonly kind: 'refused'; readonly finding: Finding }
  /** The reader itself failed. */
  | { readonly kind: 'failed'; readonly detail: string };

async function reply({ name, bytes, language, id }: ReadingRequest): Promise<ReadingReply> {
  try {
    await ensureTemporal();
    return { kind: 'read', reading: await readDocument({ name, bytes }, { language, id }) };
  } catch (error) {
    if (error instanceof ImportError) return { kind: 'refused', finding: wordFinding(error.observation, language) };
    return { kind: 'failed', detail: String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<ReadingRequest>) => {
  postMessage(await reply(event.data));
});
