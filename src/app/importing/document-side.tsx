// The document's side of the desk: its lines, or, of a PDF file at hand, the page on which what is selected is printed.
import { Suspense } from 'react';
import { later } from '../later.tsx';
import { DocumentPane } from './document-pane.tsx';
import { printedPlace } from './originals.ts';
import { useReview } from './review-context.ts';

const PagePane = later(['importing', 'papers'], async () => (await import('./page-pane.tsx')).PagePane);

/** The page where it is wanted and there is one, else the lines. */
export function DocumentSide() {
  const { reading, originals, selection, isPaged } = useReview();
  const place = isPaged ? printedPlace(originals, reading.lines, selection?.lines ?? []) : null;
  if (!place) return <DocumentPane />;
  return (
    <Suspense fallback={null}>
      <PagePane key={place.original.from} place={place} />
    </Suspense>
  );
}
