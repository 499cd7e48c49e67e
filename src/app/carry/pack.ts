// A text made small, and large again: what stands in links. The platform's own DEFLATE; what is unpacked is cut off at
// a limit, or a small link could fill the memory.

/** Packs a text. */
export async function packed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Unpacks a text; null where the bytes are none or it is longer than `most` bytes. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > most) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(step.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
