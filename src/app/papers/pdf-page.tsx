// One page of a PDF file: its picture, drawn while it is near the screen, and over it its text, to be selected and
// read aloud. Until it is drawn it holds the place of a page like the first.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OpenPdf } from '#importers/sources/pdf-library.ts';
import { useWords } from '../words.ts';

/** The most dots that a picture may have: telephones refuse larger ones. */
const MOST_DOTS = 12_000_000;

/** A size in the points of the file. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface PdfPageProps {
  readonly pdf: OpenPdf;
  readonly library: typeof import('#importers/sources/pdf-library.ts');
  /** From 1. */
  readonly number: number;
  readonly likeFirst: PageSize;
  /** Pixels of the screen to a point of the file. */
  readonly scale: number;
  /** What lies over the page. */
  readonly children?: ReactNode;
}

/** Whether an element is on the screen or within a screen of it. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '100% 0px',
    });
    if (element.current) watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return near;
}

/** The page. */
export function PdfPage({ pdf, library, number, likeFirst, scale, children }: PdfPageProps) {
  const { t } = useWords();
  const frame = useRef<HTMLElement>(null);
  const near = useNear(frame);
  const [size, setSize] = useState(likeFirst);
  return (
    <article
      ref={frame}
      data-page={number}
      tabIndex={-1}
      aria-label={t('papers.pageOf', { page: number, count: pdf.numPages })}
      className="pdf-page"
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      {near && <DrawnPage pdf={pdf} library={library} number={number} scale={scale} onSize={setSize} />}
      {children}
    </article>
  );
}

function DrawnPage({
  pdf,
  library,
  number,
  scale,
  onSize,
}: Omit<PdfPageProps, 'likeFirst' | 'children'> & { readonly onSize: (size: PageSize) => void }) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    const picture = canvas.current;
    const layer = text.current;
    if (!picture || !layer) return;
    let stop = (): void => {};
    let current = true;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      if (!current) return;
      const plain = page.getViewport({ scale: 1 });
      onSize({ width: plain.width, height: plain.height });
      const wanted = scale * devicePixelRatio;
      const most = Math.sqrt(MOST_DOTS / (plain.width * plain.height));
      const viewport = page.getViewport({ scale: Math.min(wanted, most) });
      picture.width = Math.floor(viewport.width);
      picture.height = Math.floor(viewport.height);
      const drawing = page.render({ canvas: picture, viewport });
      const words = new library.TextLayer({
        textContentSource: page.streamTextContent({ includeMarkedContent: true, disableNormalization: true }),
        container: layer,
        viewport: page.getViewport({ scale }),
      });
      layer.replaceChildren();
      stop = () => {
        drawing.cancel();
        words.cancel();
      };
      await Promise.all([drawing.promise, words.render()]);
      if (current) setState('drawn');
    };
    draw().catch(() => current && setState('failed'));
    return () => {
      current = false;
      stop();
    };
  }, [pdf, library, number, scale, onSize]);
  return (
    <>
      <canvas ref={canvas} data-state={state} className="pdf-picture" />
      <div ref={text} className="pdf-text" dir="ltr" style={{ '--total-scale-factor': scale } as React.CSSProperties} />
      {state === 'failed' && <p className="pdf-failed">{t('papers.pageFailed', { page: number })}</p>}
    </>
  );
}
