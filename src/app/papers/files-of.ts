// Which of the kept files are of a document.
import type { DocumentSymbol } from '#domain/meeting.ts';
import type { StoredAttachment } from '#store/store.ts';

/** The files of a document, by language and name; none while they are read. */
export function filesOf(
  files: readonly StoredAttachment[] | undefined,
  symbol: DocumentSymbol,
): readonly StoredAttachment[] {
  return (files ?? [])
    .filter((file) => file.symbol === symbol)
    .toSorted((a, b) => (a.language ?? '~').localeCompare(b.language ?? '~') || a.name.localeCompare(b.name));
}
