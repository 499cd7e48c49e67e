// Bytes as text for what is kept and sent as text, piece by piece: many bytes at once would not fit an argument list.
const PIECE = 24_576;

/** Bytes in base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

/** The bytes of a text in base64; null where it is none. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The bytes of a blob in base64. */
export async function toBase64(blob: Blob): Promise<string> {
  return encodeBase64(new Uint8Array(await blob.arrayBuffer()));
}

/** The blob of a text in base64; null where it is none. */
export function fromBase64(text: string, type: string): Blob | null {
  const bytes = decodeBase64(text);
  return bytes && new Blob([bytes], { type });
}
