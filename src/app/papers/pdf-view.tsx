// A PDF file, page below page, with its tools: which page, how large. Keys: + and − change the size, 0 fits the width,
// the arrows to either side turn the pages.
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { localeOf } from '../dates.ts';
import { readPreferences } from '../preferences.ts';
import { useWords } from '../words.ts';
import { type PageSize, PdfPage } from './pdf-page.tsx';
import './pdf-view.css';
import type { Opening } from './use-pdf.ts';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

type Open = Extract<Opening, { kind: 'open' }>;

/** The pages and their tools. */
export function PdfView({ opened: { pdf, library }, name }: { opened: Open; name: string }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [first, setFirst] = useState<PageSize | null>(null);
  const [zoom, setZoom] = useState<(typeof ZOOMS)[number]>(1);
  const page = useCurrentPage();
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current) watch.observe(box.current);
    let current = true;
    pdf.getPage(1).then(
      (one) => current && setFirst(one.getViewport({ scale: 1 })),
      () => current && setFirst({ width: 595, height: 842 }),
    );
    return () => {
      current = false;
      watch.disconnect();
    };
  }, [pdf]);
  const goTo = (number: number): void => {
    const wanted = Math.min(pdf.numPages, Math.max(1, number));
    box.current?.querySelector<HTMLElement>(`[data-page="${wanted}"]`)?.scrollIntoView({ block: 'start' });
  };
  const step = (by: 1 | -1): void => setZoom((now) => ZOOMS[ZOOMS.indexOf(now) + by] ?? now);
  usePdfKeys({ step, fit: () => setZoom(1), turn: (by) => goTo(page + by) });
  return (
    <>
      <Tools count={pdf.numPages} page={page} zoom={zoom} onPage={goTo} onStep={step} onFit={() => setZoom(1)} />
      <section
        ref={box}
        aria-label={t('papers.pages', { name })}
        className="overflow-x-auto pb-8"
        tabIndex={zoom > 1 ? 0 : -1}
      >
        {first &&
          width > 0 &&
          pageNumbers(pdf.numPages).map((number) => (
            <PdfPage
              key={number}
              pdf={pdf}
              library={library}
              number={number}
              likeFirst={first}
              scale={((width - 2) / first.width) * zoom}
            />
          ))}
      </section>
    </>
  );
}

const pageNumbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The page in the middle of the screen. */
function useCurrentPage(): number {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const look = (): void => {
      const under = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest<HTMLElement>('[data-page]');
      if (under) setPage(Number(under.dataset.page));
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, []);
  return page;
}

interface Keys {
  readonly step: (by: 1 | -1) => void;
  readonly fit: () => void;
  readonly turn: (by: 1 | -1) => void;
}

function usePdfKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !readPreferences().singleKeys) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, [role=dialog], [role=menu]'))
      return;
    const { key } = event;
    if (key === '+' || key === '-') keys.step(key === '+' ? 1 : -1);
    else if (key === 'ArrowRight' || key === 'ArrowLeft') keys.turn(key === 'ArrowRight' ? 1 : -1);
    else if (key === '0') keys.fit();
    else return;
    event.preventDefault();
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

interface ToolsProps {
  readonly count: number;
  readonly page: number;
  readonly zoom: number;
  readonly onPage: (page: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFit: () => void;
}

function Tools({ count, page, zoom, onPage, onStep, onFit }: ToolsProps) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(zoom);
  return (
    <div
      role="toolbar"
      aria-label={t('papers.viewerTools')}
      className="sticky top-0 z-10 mb-3 flex flex-wrap items-center gap-2 border-edge border-b bg-paper py-1.5 print:hidden"
    >
      <Button
        className="max-sm:hidden"
        aria-label={t('papers.previousPage')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        ↑
      </Button>
      <Button
        className="max-sm:hidden"
        aria-label={t('papers.nextPage')}
        disabled={page >= count}
        onClick={() => onPage(page + 1)}
      >
        ↓
      </Button>
      <label className="flex items-center gap-2">
        <span className="max-sm:sr-only">{t('papers.page')}</span>
        <input
          key={page}
          type="number"
          min={1}
          max={count}
          defaultValue={page}
          onBlur={({ target }) => {
            if (Number(target.value) !== page) onPage(Number(target.value));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onPage(Number(event.currentTarget.value));
          }}
          className="figures min-h-8 w-16 rounded-sm border border-edge bg-raised px-2 pointer-coarse:min-h-11"
        />
      </label>
      <span className="figures text-soft">{t('papers.ofPages', { count })}</span>
      <span className="ms-auto flex items-center gap-2">
        <Button aria-label={t('papers.zoomOut')} disabled={zoom === ZOOMS[0]} onClick={() => onStep(-1)}>
          −
        </Button>
        <Button aria-label={t('papers.fitWidth')} title={t('papers.fitWidth')} onClick={onFit}>
          <span className="figures min-w-10">{percent}</span>
        </Button>
        <Button aria-label={t('papers.zoomIn')} disabled={zoom === ZOOMS.at(-1)} onClick={() => onStep(1)}>
          +
        </Button>
      </span>
    </div>
  );
}
