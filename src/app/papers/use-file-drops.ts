// Files dropped on a page: on the line of a document, or anywhere.
import type { DocumentSymbol } from '#domain/meeting.ts';
import { useDrops } from '../use-drops.ts';

/** The attribute by which a line says of which document it is. */
const LINE = '[data-document]';

/** Takes dropped files, with the document on whose line (`data-document`) they were dropped. */
export function useFileDrops(receive: (files: readonly File[], symbol: DocumentSymbol | null) => void): void {
  useDrops('files', ({ files, onto }) => receive(files, onto?.closest<HTMLElement>(LINE)?.dataset.document ?? null));
}
