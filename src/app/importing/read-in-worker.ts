// Has a document read by a worker, with a limit of time and a way to stop. The worker ends with the reading.
import type { Finding } from '#domain/finding.ts';
import type { Line, Reading } from '#importers/reading.ts';
import type { PagesRead, ReadingReply, ReadingRequest } from './reading.worker.ts';

/** How long a document may take from one sign of progress to the next, in milliseconds. */
export const READING_LIMIT = 20_000;

/** How an attempt to read ended. */
export type Attempt =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly finding: Finding; readonly lines?: readonly Line[] }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'no-reader' }
  | { readonly kind: 'timed-out' };

/** Told of pages that are read, of files that have pages. */
export type OnPages = (read: number, pages: number) => void;

/** Reads a document; rejects only when the signal aborts. */
export type ReadDocument = (request: ReadingRequest, signal: AbortSignal, onPages?: OnPages) => Promise<Attempt>;

/** Reads a document in a worker of its own. */
export const readInWorker: ReadDocument = (request, signal, onPages) => {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Attempt>((resolve, reject) => {
    const limit = () => setTimeout(() => resolve({ kind: 'timed-out' }), READING_LIMIT);
    let timer = limit();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingReply | PagesRead>) => {
      clearTimeout(timer);
      if (data.kind !== 'pages') return resolve(data);
      timer = limit();
      onPages?.(data.read, data.pages);
    });
    worker.addEventListener('error', (event) => {
      clearTimeout(timer);
      resolve({ kind: 'failed', detail: event.message });
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
};
