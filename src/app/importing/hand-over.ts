// Passes what was dropped, pasted or opened elsewhere in the app (or by the system) to the import page.
// The page takes it when it is shown, or at once where it is shown already.

/** A document to be read: a file, or pasted text. */
export type Handed = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

let waiting: Handed | null = null;
let receiver: ((handed: Handed) => void) | null = null;

/** Hands a document over to the import page; the caller then goes to `/import`. The last one handed over counts. */
export function handOver(document: File | string): void {
  const handed: Handed =
    typeof document === 'string' ? { kind: 'text', text: document } : { kind: 'file', file: document };
  if (receiver) receiver(handed);
  else waiting = handed;
}

/** Receives what is or will be handed over; returns the way to stop. */
export function receiveHandedOver(receive: (handed: Handed) => void): () => void {
  receiver = receive;
  if (waiting) {
    const handed = waiting;
    waiting = null;
    receive(handed);
  }
  return () => {
    if (receiver === receive) receiver = null;
  };
}
