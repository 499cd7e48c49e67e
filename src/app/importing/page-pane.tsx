// A page of the PDF file that is reviewed, with what is selected outlined where it is printed. It follows the selection;
// in between the pages can be turned.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { type PageSize, PdfPage } from '../papers/pdf-page.tsx';
import '../papers/pdf-view.css';
import { Telling } from '../papers/telling.tsx';
import { type Opening, usePdf } from '../papers/use-pdf.ts';
import { useWords } from '../words.ts';
import { lineRanges } from './line-links.ts';
import { boxesOn, type PrintedPlace } from './originals.ts';
import { reveal } from './reveal.ts';
import { useReview } from './review-context.ts';

/** Letters of a page are not drawn smaller than the file has them: rather the page is moved sideways. */
const LEAST_SCALE = 1;

/** The page of a place. */
export function PagePane({ place }: { place: PrintedPlace }) {
  const { name, file } = place.original;
  const opening = usePdf(file);
  if (opening.kind === 'opening') return <Telling id="papers.opening" name={name} />;
  if (opening.kind === 'failed') return <Telling id="importing.pageNotShown" name={name} />;
  return <OpenPage opened={opening} place={place} />;
}

interface OpenPageProps {
  readonly opened: Extract<Opening, { kind: 'open' }>;
  readonly place: PrintedPlace;
}

function OpenPage({ opened: { pdf, library }, place }: OpenPageProps) {
  const { t } = useWords();
  const { reading, selection } = useReview();
  const [turned, setTurned] = useState<{ readonly from: typeof selection; readonly page: number } | null>(null);
  const page = turned && turned.from === selection ? turned.page : place.page;
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const sized = usePageSize(pdf, page);
  const marks = boxesOn({ ...place, page }, reading.lines, selection?.lines ?? []);
  const { name } = place.original;
  const scale = sized ? Math.max(LEAST_SCALE, (width - 2) / sized.size.width) : LEAST_SCALE;
  const isReady = sized?.page === page && width > 0;
  useEffect(() => {
    // A page that was turned to by hand is shown from where it is; one that is followed to, at what is selected.
    if (isReady && selection) revealMark(frame.current);
  }, [isReady, selection]);
  const turn = (to: number) => () => setTurned({ from: selection, page: to });
  return (
    <>
      <div className="sticky -top-4 z-10 flex flex-wrap items-center gap-2 bg-paper py-2 max-[60rem]:top-11">
        <Button aria-label={t('papers.previousPage')} disabled={page <= 1} onClick={turn(page - 1)}>
          ↑
        </Button>
        <Button aria-label={t('papers.nextPage')} disabled={page >= pdf.numPages} onClick={turn(page + 1)}>
          ↓
        </Button>
        <p role="status" className="text-[0.875rem] text-soft">
          {t('papers.pageOf', { page, count: pdf.numPages })}
          {marks.length > 0 && (
            <span className="ms-3">
              {t('importing.markedLines', { count: marks.length, lines: lineRanges(marks.map(({ line }) => line)) })}
            </span>
          )}
        </p>
      </div>
      <section
        ref={frame}
        aria-label={t('importing.pageOfFile', { page, name })}
        // Reached by Tab, so that the arrow keys move the page.
        tabIndex={isReady ? 0 : -1}
        className="overflow-x-auto"
      >
        {isReady && sized && (
          <PdfPage key={page} pdf={pdf} library={library} number={page} likeFirst={sized.size} scale={scale}>
            <div dir="ltr" className="pointer-events-none absolute inset-0">
              {marks.map(({ line, box }) => (
                <div
                  key={line}
                  role="img"
                  aria-label={t('importing.lineNumber', { line })}
                  className="pdf-mark"
                  style={{
                    insetInlineStart: box.left * scale,
                    insetBlockStart: box.top * scale,
                    inlineSize: box.width * scale,
                    blockSize: box.height * scale,
                  }}
                />
              ))}
            </div>
          </PdfPage>
        )}
      </section>
    </>
  );
}

/** Brings the first mark into sight: in its pane from above, in its frame sideways. */
function revealMark(frame: HTMLElement | null): void {
  const mark = frame?.querySelector<HTMLElement>('.pdf-mark');
  if (!frame || !mark) return;
  const [own, around] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollLeft += own.left - around.left - Math.max(0, (around.width - own.width) / 2);
  reveal(mark);
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}

/** The size of a page, as soon as it is known. */
function usePageSize(
  pdf: OpenPageProps['opened']['pdf'],
  page: number,
): { readonly page: number; readonly size: PageSize } | null {
  const [sized, setSized] = useState<{ page: number; size: PageSize } | null>(null);
  useEffect(() => {
    let current = true;
    pdf.getPage(page).then(
      (one) => {
        const { width, height } = one.getViewport({ scale: 1 });
        if (current) setSized({ page, size: { width, height } });
      },
      // The page itself tells that it cannot be drawn.
      () => current && setSized({ page, size: { width: 595, height: 842 } }),
    );
    return () => {
      current = false;
    };
  }, [pdf, page]);
  return sized;
}
