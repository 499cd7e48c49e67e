// Bytes as text for a backup file, piece by piece: a great file at once would not fit an argument list.
const PIECE = 24_576;

/** The bytes of a blob in base64. */
export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

/** The blob of a text in base64; null where it is none. */
export function fromBase64(text: string, type: string): Blob | null {
  try {
    const binary = atob(text);
    return new Blob([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))], { type });
  } catch {
    return null;
  }
}
