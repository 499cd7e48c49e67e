// Takes the text out of a Word file away from the page, so that a file that swells stops nothing. One file a worker.
import type { Block } from '#importers/sources/blocks.ts';
import { blocksOfDocx } from '#importers/sources/docx.ts';

/** What the page is told; null where the file cannot be read. */
export type WordReply = readonly Block[] | null;

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  data
    .arrayBuffer()
    .then((bytes) => blocksOfDocx(new Uint8Array(bytes)))
    .then(
      (blocks) => postMessage(blocks),
      () => postMessage(null),
    );
});
