// A short name for a long text, the same on every device. Not for secrets.

/** 64 bits of a text as 14 letters and digits: FNV-1a over it, and over it turned round. */
export function digest(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forward = Math.imul(forward ^ text.charCodeAt(at), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [forward, backward].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
