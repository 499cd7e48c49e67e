// Reads a chosen file whole before it is kept, so that one that is moved or still in the cloud is told at once, and the
// progress that is shown is real.

/** The file's bytes, in a blob of their own. `onPart` is told how much of it is read, from 0 to 1. */
export async function readFile(file: File, onPart: (part: number) => void): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value as Uint8Array<ArrayBuffer>);
    read += next.value.byteLength;
    onPart(file.size === 0 ? 1 : read / file.size);
  }
  return new Blob(parts, { type: file.type });
}
