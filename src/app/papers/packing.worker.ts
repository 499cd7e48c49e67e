// Makes the ZIP of a reading pack away from the page. Papers are packed as they are: PDF and Word files are compressed
// already. One pack a worker.
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What the page asks for. */
export interface PackingRequest {
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly files: readonly { readonly path: string; readonly bytes: Blob }[];
  /** Milliseconds since 1970: the time that the files in the pack bear. */
  readonly at: number;
}

/** What the page is told. */
export type PackingReply =
  /** So many files are in. */
  | { readonly kind: 'packed'; readonly count: number }
  | { readonly kind: 'done'; readonly zip: Blob }
  | { readonly kind: 'failed'; readonly detail: string };

const tell = (reply: PackingReply): void => postMessage(reply);

async function pack({ texts, files, at }: PackingRequest): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const { path, text } of texts) {
    const entry = new ZipDeflate(path);
    entry.mtime = at;
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  for (const [index, { path, bytes }] of files.entries()) {
    const entry = new ZipPassThrough(path);
    entry.mtime = at;
    zip.add(entry);
    const reader = bytes.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) entry.push(next.value);
    entry.push(new Uint8Array(), true);
    tell({ kind: 'packed', count: index + 1 });
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

addEventListener('message', ({ data }: MessageEvent<PackingRequest>) => {
  pack(data).then(
    (zip) => tell({ kind: 'done', zip }),
    (error) => tell({ kind: 'failed', detail: String(error) }),
  );
});
