// Files dropped on a page: on the line of a document, or anywhere.
import { useEffect, useEffectEvent } from 'react';
import type { DocumentSymbol } from '#domain/meeting.ts';

/** The attribute by which a line says of which document it is. */
const LINE = '[data-document]';

/** Takes dropped files, with the document on whose line (`data-document`) they were dropped. */
export function useFileDrops(receive: (files: readonly File[], symbol: DocumentSymbol | null) => void): void {
  const take = useEffectEvent(receive);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      const line = event.target instanceof Element ? event.target.closest<HTMLElement>(LINE) : null;
      take(files, line?.dataset.document ?? null);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
