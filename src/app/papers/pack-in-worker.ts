// Has a reading pack made by a worker. The worker ends with the pack.
import type { PackingReply, PackingRequest } from './packing.worker.ts';

/** The ZIP; null where it could not be made. `onPacked` is told how many papers are in. */
export function packInWorker(request: PackingRequest, onPacked: (count: number) => void): Promise<Blob | null> {
  const worker = new Worker(new URL('./packing.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PackingReply>) => {
      if (data.kind === 'packed') onPacked(data.count);
      else resolve(data.kind === 'done' ? data.zip : null);
    });
    worker.addEventListener('error', () => resolve(null));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
