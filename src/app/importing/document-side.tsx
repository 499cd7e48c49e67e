// The document's side of the desk: its lines, or, of a PDF file at hand, the page on which what is selected is printed.
import { Suspense } from 'react';
import { Button } from '#ui/button.tsx';
import { later } from '../later.tsx';
import { useWords } from '../words.ts';
import { DocumentPane } from './document-pane.tsx';
import { printedPlace } from './originals.ts';
import { useReview } from './review-context.ts';

const PagePane = later(['importing', 'papers'], async () => (await import('./page-pane.tsx')).PagePane);

/** Lines or page, and the way from one to the other. */
export function DocumentSide() {
  const { t } = useWords();
  const { reading, originals, selection, isPaged, showPages } = useReview();
  const place = printedPlace(originals, reading.lines, selection?.lines ?? []);
  return (
    <>
      {originals.length > 0 && (
        <Button
          look="quiet"
          className="mb-2 -ms-3 aria-pressed:font-semibold aria-pressed:underline"
          aria-pressed={isPaged}
          onClick={() => showPages(!isPaged)}
        >
          {t('importing.showOnPage')}
        </Button>
      )}
      {isPaged && place ? (
        <Suspense fallback={null}>
          <PagePane key={place.original.from} place={place} />
        </Suspense>
      ) : (
        <DocumentPane />
      )}
    </>
  );
}
