// Passes what was dropped, pasted or opened elsewhere in the app (or by the system) to the import page.
// The page takes it when it is shown, or at once where it is shown already.

/** A document to be read: a file, or pasted text. */
export type Handed = { readonly kind: 'file'; readonly file: File } | { readonly kind: 'text'; readonly text: string };

let waiting: readonly Handed[] | null = null;
let receiver: ((handed: readonly Handed[]) => void) | null = null;

/** Files, or a text that was pasted. */
export type Documents = readonly File[] | string;

/** What was brought, one by one. */
export function handedOf(documents: Documents): readonly Handed[] {
  return typeof documents === 'string'
    ? [{ kind: 'text', text: documents }]
    : documents.map((file) => ({ kind: 'file', file }));
}

/** Hands documents over to the import page; the caller then goes to `/import`. The last ones handed over count. */
export function handOver(documents: Documents): void {
  const handed = handedOf(documents);
  if (receiver) receiver(handed);
  else waiting = handed;
}

/** Receives what is or will be handed over; returns the way to stop. */
export function receiveHandedOver(receive: (handed: readonly Handed[]) => void): () => void {
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
