// Passes what was dropped, pasted or opened elsewhere in the app (or by the system) to the import page.
// The page takes it when it is shown, or at once where it is shown already.

/** A document to be read: a file, or pasted text. */
export type Handed = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

let waiting: Handed | null = null;
let receiver: ((handed: Handed) => void) | null = null;

/** A file or a pasted text as a document to be read. */
export function handed(document: File | string): Handed {
  return typeof document === 'string' ? { kind: 'text', text: document } : { kind: 'file', file: document };
}

/** Hands a document over to the import page; the caller then goes to `/import`. The last one handed over counts. */
export function handOver(document: File | string): void {
  const next = handed(document);
  if (receiver) receiver(next);
  else waiting = next;
}

/** Receives what is or will be handed over; returns the way to stop. */
export function receiveHandedOver(receive: (handed: Handed) => void): () => void {
  receiver = receive;
  if (waiting) {
    const next = waiting;
    waiting = null;
    receive(next);
  }
  return () => {
    if (receiver === receive) receiver = null;
  };
}
